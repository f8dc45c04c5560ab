// The player's own figures: fetched again when the socket says that they have changed, and what is new in them.
import { fetchAchievements, fetchHandicap } from '../shared/api/analytics'
import type { Achievements, CourseList, Handicap } from '../shared/api/types'
import { keys } from '../shared/storage/keys'
import { amend, peek, recall, refresh, reloadShown } from '../shared/storage/resources'
import { badgesSince, indexSince, type Notice } from './notices'

/** Several changes in a row are fetched once. In ms. */
const together = 300

/** The keys of the figures, apart from those that are always fetched. */
const figures = ['statistics/', 'explanation/', 'trend/', 'bests']

/** The figures of the last notices: what is new since then is shown once, also after the app was closed. */
type Told = Pick<Handicap, 'index'> & Pick<Achievements, 'held'>

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
    const told = await recall<Told>(keys.told)
    const index = told ?? (await recall<Handicap>(keys.handicap))
    const badges = told ?? (await recall<Achievements>(keys.achievements))
    reloadShown((key) => figures.some((beginning) => key.startsWith(beginning)))
    await Promise.all([refresh(keys.handicap, fetchHandicap), refresh(keys.achievements, fetchAchievements)])
    this.isRunning = false
    if (this.isOver) return
    const handicap = peek<Handicap>(keys.handicap)
    const achievements = peek<Achievements>(keys.achievements)
    this.say([
      ...indexSince(index, handicap),
      ...badgesSince(badges, achievements, peek<CourseList>(keys.courses)),
    ])
    if (handicap && achievements) await amend<Told>(keys.told, () => ({ index: handicap.index, held: achievements.held }))
    if (this.isAgain) {
      this.isAgain = false
      this.changed()
    }
  }
}
