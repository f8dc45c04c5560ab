import { Fragment, useState } from 'react'
import type { Round } from '../../shared/api/types'
import { Scorecard } from '../../shared/rounds/scorecard'
import type { RoundView } from '../../shared/sync/overlay'
import { Icon } from '../../shared/ui/icons'
import type { Board, Row } from './board'

/** The players' rows; a tap on a name opens the card below it. */
export function Leaderboard({ round, board }: { round: Round; board: Board }) {
  const [open, setOpen] = useState<string>()
  const columns = board.isRanked ? 4 : 3
  return (
    <div className="board-panel">
      <table className="board">
        <caption className="hidden">{board.isRanked ? 'Leaderboard' : 'Players'}</caption>
        <thead>
          <tr>
            {board.isRanked && (
              <th scope="col" className="board-place">
                Pos
              </th>
            )}
            <th scope="col">Player</th>
            <th scope="col">{board.scores}</th>
            <th scope="col">Thru</th>
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <Fragment key={row.id}>
              <BoardRow
                row={row}
                isRanked={board.isRanked}
                isOpen={open === row.id}
                toggle={() => setOpen((now) => (now === row.id ? undefined : row.id))}
              />
              {open === row.id && (
                <tr className="board-card">
                  <td colSpan={columns} id={`card-${row.id}`}>
                    <Scorecard view={viewOf(round, row)} />
                    {row.cards.map((card) => card.playingHandicap !== null && <Receives key={card.id} card={card} />)}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { row: Row; isRanked: boolean; isOpen: boolean; toggle: () => void }

function BoardRow({ row, isRanked, isOpen, toggle }: RowProps) {
  return (
    <tr className={row.place.replace('T', '') === '1' ? 'board-row leads' : 'board-row'}>
      {isRanked && (
        <td className="board-place figure">
          <span>{row.place}</span>
        </td>
      )}
      <th scope="row">
        <button
          className="board-name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `card-${row.id}` : undefined}
          onClick={toggle}
        >
          <span className="row-main">
            <strong>
              <bdi>{row.name}</bdi>
            </strong>
            <span className="quiet figure">{row.notes.join(' · ')}</span>
          </span>
          <Icon name="next" />
        </button>
      </th>
      <td className="board-score figure">
        <strong>{row.score || '–'}</strong>
        {row.total !== '' && <small>{row.total}</small>}
      </td>
      <td className="figure">{row.thru || '–'}</td>
    </tr>
  )
}

function Receives({ card }: { card: Row['cards'][number] }) {
  const handicap = card.playingHandicap ?? 0
  return (
    <p className="hint">
      <bdi>{card.player.name}</bdi>: playing handicap {handicap < 0 ? `+${-handicap}` : handicap}, shown as dots.
    </p>
  )
}

/** The round with the row's cards alone, none of them this device's. */
function viewOf(round: Round, { cards }: Row): RoundView {
  const alone = { ...round, cards }
  return {
    round: alone,
    base: alone,
    entries: new Map(),
    me: 'spectator',
    isDone: true,
    isProvisional: false,
    isFinishing: false,
  }
}
