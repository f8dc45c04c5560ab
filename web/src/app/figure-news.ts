// The player's own figures: fetched again when the socket says that they have changed, and what is new in them.
import { fetchAchievements, fetchHandicap } from '../shared/api/analytics'
import type { Achievements, CourseList, Handicap } from '../shared/api/types'
import { keys } from '../shared/storage/keys'
import { peek, recall, refresh, reloadShown } from '../shared/storage/resources'
import { badgesSince, indexSince, type Notice } from './notices'

/** Several changes in a row are fetched once. In ms. */
const together = 300

/** The keys of the figures, apart from those that are always fetched. */
const figures = ['statistics/', 'explanation/', 'trend/', 'bests']

export class FigureNews {
  private timer: ReturnType<typeof setTimeout> | undefined
  private isRunning = false
  private isAgain = false
  private isOver = false

  constructor(private readonly say: (notices: Notice[]) => void) {}

  changed() {
    if (!this.isOver) this.timer ??= setTimeout(() => void this.look(), together)
  }

  stop() {
    this.isOver = true
    clearTimeout(this.timer)
  }

  private async look() {
    this.timer = undefined
    if (this.isRunning) {
      this.isAgain = true
      return
    }
    this.isRunning = true
    const index = await recall<Handicap>(keys.handicap)
    const badges = await recall<Achievements>(keys.achievements)
    reloadShown((key) => figures.some((beginning) => key.startsWith(beginning)))
    await Promise.all([refresh(keys.handicap, fetchHandicap), refresh(keys.achievements, fetchAchievements)])
    this.isRunning = false
    if (this.isOver) return
    this.say([
      ...indexSince(index, peek<Handicap>(keys.handicap)),
      ...badgesSince(badges, peek<Achievements>(keys.achievements), peek<CourseList>(keys.courses)),
    ])
    if (this.isAgain) {
      this.isAgain = false
      this.changed()
    }
  }
}
