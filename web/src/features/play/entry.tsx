import { useEffect, type ComponentType } from 'react'
import type { Round } from '../../shared/api/types'
import { nextEmpty, teeOf, type Spot } from '../../shared/golf/totals'
import { useWakeLock } from './wake-lock'
import type { RoundView } from '../../shared/sync/overlay'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import type { Freshness } from '../../shared/rounds/use-round'
import { SyncChip } from '../../shared/unsent/sync-chip'
import { Details } from './details'
import { HoleHead } from './hole-head'
import { HoleStrip } from './hole-strip'
import { Keypad } from './keypad'
import { LastEntered } from './last-entered'
import { ModeSwitch } from './mode-switch'
import { Players } from './players'
import { useEntry } from './use-entry'
import { useKeys } from './use-keys'

/** What the scorecard beside the entry shows. */
export type CardProps = { view: RoundView; lit: Spot }
type Props = {
  view: RoundView
  hole?: number
  card?: string
  /** Whether the view may be an old one: the round is being fetched for the first time. */
  isLoading: boolean
  freshness?: Freshness
  GameLine: ComponentType<{ round: Round }>
  Scorecard: ComponentType<CardProps>
  Trouble: ComponentType<{ view: RoundView }>
}

/** Score entry, one hole at a time: players above, keys below. */
export function Entry({ view, hole, card, isLoading, freshness, GameLine, Scorecard, Trouble }: Props) {
  const entry = useEntry(view, { hole, card })
  const { round } = view
  useWakeLock()
  useKeys(entry)
  useEffect(() => {
    document.title = `Hole ${entry.spot.hole} · ${round.course.name}`
  }, [entry.spot.hole, round.course.name])
  const tee = entry.card && teeOf(round, entry.card)
  const played = tee?.holes.find((one) => one.number === entry.spot.hole)
  if (!entry.card || !tee || !played) return null
  const isComplete = nextEmpty(entry.mine) === null
  return (
    <main className={`play ${entry.isDetailing ? 'detailing' : isComplete ? 'complete' : ''}`} id="main">
      <header className="play-bar">
        <Link to={{ page: 'home' }} className="icon-button" label="Home">
          <Icon name="back" />
        </Link>
        <h1>{round.course.name}</h1>
        <SyncChip />
        <Link to={{ page: 'together', round: round.id }} className="icon-button" label="Play together">
          <Icon name="players" />
        </Link>
        <Link to={{ page: 'round', round: round.id }} className="button small">
          Card
        </Link>
      </header>
      <div className="play-main">
        <HoleStrip view={view} entry={entry} />
        <HoleHead round={round} entry={entry} hole={played} />
        {round.game && <GameLine round={round} />}
        <div className="play-turn">
          <Players view={view} entry={entry} isLoading={isLoading} freshness={freshness} />
          {/* Below: what arrives moves no row. */}
          <Trouble view={view} />
        </div>
      </div>
      <div className="play-pad">
        {isComplete && !entry.isDetailing && (
          <Link to={{ page: 'round', round: round.id }} className="button primary">
            All holes scored: see the card <Icon name="next" />
          </Link>
        )}
        <div className="play-note">
          <LastEntered round={round} entry={entry} />
          <ModeSwitch entry={entry} />
        </div>
        {entry.isDetailing && entry.value ? (
          <Details hole={played} value={entry.value} entry={entry} />
        ) : (
          <Keypad par={played.par} entry={entry} />
        )}
      </div>
      <aside className="play-card" aria-label="Scorecard">
        <Scorecard view={view} lit={entry.spot} />
        <p className="hint">
          Keyboard: 1 to 9 for the score, 0 for ten, X for picked up, Backspace to clear, arrows to move, U to undo. In
          the details, digits go to the selected row, Enter goes on, Esc returns to the score.
        </p>
      </aside>
    </main>
  )
}
