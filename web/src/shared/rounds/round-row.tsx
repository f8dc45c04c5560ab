import { endingOf } from '../golf/ending'
import { playedOn, progress, toPar } from '../text/format'
import { Link } from '../ui/link'
import type { ListedRound } from './use-round-list'

/** One round in a list: course, date and result. */
export function RoundRow({ round }: { round: ListedRound }) {
  const { totals } = round
  const ending = round.status === 'finished' ? endingOf(round) : undefined
  const note = [
    playedOn(round.playedOn),
    round.mode === 'eighteen' ? '' : '9 holes',
    ending ?? '',
    round.players > 1 ? `${round.players} players` : '',
  ].filter((part) => part !== '')
  return (
    <li>
      <Link to={{ page: 'round', round: round.id }} className="row">
        <span className="row-main">
          <strong>{round.course.name}</strong>
          <span className="quiet">{note.join(' · ')}</span>
        </span>
        {round.needsYou && <span className="tag warn">needs attention</span>}
        {round.isUnsent && !round.needsYou && <span className="tag warn">not yet sent</span>}
        {round.status === 'open' && !round.isUnsent && <span className="tag">open</span>}
        {totals.holesPlayed > 0 && (
          <span className="row-score">
            <strong className="figure">{totals.total ?? 'NR'}</strong>
            <span className="quiet figure">
              {totals.total === null ? 'no return' : toPar(totals.toPar)}
              {!totals.complete && !ending && ` ${progress(totals)}`}
            </span>
          </span>
        )}
      </Link>
    </li>
  )
}
