// The player's own figures: fetched again when the socket says that they have changed, and what is new in them.
import { fetchAchievements, fetchHandicap } from '../shared/api/analytics'
import type { Achievements, CourseList, Handicap } from '../shared/api/types'
import { keys } from '../shared/storage/keys'
import { amend, errorOf, peek, recall, reloadShown, renew } from '../shared/storage/resources'
import { badgesSince, indexSince, type Notice } from './notices'
import { pauseAfter } from './pauses'

/** Several changes in a row are fetched once. In ms. */
const together = 300

/** The keys of the figures, apart from those that are always fetched. */
const figures = ['statistics/', 'explanation/', 'trend/', 'bests']
export const isFigure = (key: string) => figures.some((beginning) => key.startsWith(beginning))

/** The figures of the last notices: what is new since then is shown once, also after the app was closed. */
type Told = Pick<Handicap, 'index'> & Pick<Achievements, 'held'>

export class FigureNews {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What the timer waits for, in ms. */
  private wait = 0
  private isRunning = false
  private isAgain = false
  private isOver = false

  constructor(private readonly say: (notices: Notice[]) => void) {}

  /** They are fetched after `wait` ms, or sooner if that is planned. */
  changed(wait = together) {
    this.plan(wait, 0)
  }

  stop() {
    this.isOver = true
    clearTimeout(this.timer)
  }

  private plan(wait: number, tries: number) {
    if (this.isOver || (this.timer !== undefined && this.wait <= wait)) return
    clearTimeout(this.timer)
    this.wait = wait
    this.timer = setTimeout(() => void this.look(tries), wait)
  }

  private async look(tries: number) {
    this.timer = undefined
    if (this.isRunning) {
      this.isAgain = true
      return
    }
    // A page that is seen again connects again, and is told then.
    if (tries > 0 && document.visibilityState === 'hidden') return
    this.isRunning = true
    const told = await recall<Told>(keys.told)
    const index = told ?? (await recall<Handicap>(keys.handicap))
    const badges = told ?? (await recall<Achievements>(keys.achievements))
    const [errors] = await Promise.all([
      reloadShown(isFigure),
      renew(keys.handicap, fetchHandicap),
      renew(keys.achievements, fetchAchievements),
    ])
    this.isRunning = false
    if (this.isOver) return
    const handicap = peek<Handicap>(keys.handicap)
    const achievements = peek<Achievements>(keys.achievements)
    this.say([
      ...indexSince(index, handicap),
      ...badgesSince(badges, achievements, peek<CourseList>(keys.courses)),
    ])
    if (handicap && achievements) await amend<Told>(keys.told, () => ({ index: handicap.index, held: achievements.held }))
    const pause = pauseAfter([...errors, errorOf(keys.handicap), errorOf(keys.achievements)], tries)
    if (this.isAgain) this.changed()
    else if (pause !== undefined) this.plan(pause, tries + 1)
    this.isAgain = false
  }
}
