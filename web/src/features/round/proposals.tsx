import { settleProposal } from '../../shared/api/trust'
import type { Card, Proposal, RecordedHole } from '../../shared/api/types'
import { isKept, keeperName } from '../../shared/golf/kept'
import { scoreOf } from '../../shared/golf/totals'
import { moment } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import type { RoundView } from '../../shared/sync/overlay'
import { useChange } from './use-change'

/** Other values for holes of finished cards: those that this player decides about, and those that they have sent. */
export function Proposals({ view }: { view: RoundView }) {
  const { base, me } = view
  const all = base.cards.flatMap((card) => (card.proposals ?? []).map((proposal) => ({ card, proposal })))
  const mine = all.filter(({ card }) => isKept(card, me))
  const sent = all.filter(({ card, proposal }) => !isKept(card, me) && proposal.by === me)
  if (all.length === 0) return null
  return (
    <div className="troubles">
      {mine.map(({ card, proposal }) => (
        <Decision key={`${card.id}/${proposal.hole}/${proposal.by}`} view={view} card={card} proposal={proposal} />
      ))}
      {sent.map(({ card, proposal }) => (
        <p key={`${card.id}/${proposal.hole}`} className="notice" role="status">
          <span>
            <bdi>{card.player.name}</bdi>, hole {proposal.hole}: your {valueText(proposal)} was sent to{' '}
            <bdi>{keeperName(base, card)}</bdi> to decide.
          </span>
        </p>
      ))}
    </div>
  )
}

type Props = { view: RoundView; card: Card; proposal: Proposal }

/** Both values of a hole. One tap settles it. */
function Decision({ view, card, proposal }: Props) {
  const { fault, isBusy, change } = useChange()
  const { hole, by, byName, kind } = proposal
  const stored = card.holes.find((one) => one.hole === hole)
  const who = by === view.me ? 'You' : byName
  const title = `${isolated(card.player.name)}, hole ${hole}: two scores`
  const settle = (accept: boolean) =>
    change(() => settleProposal(view.round.id, card.id, hole, stored?.version ?? 0, { by, accept }), {
      'hole-changed': 'The score has changed in the meantime. Look again.',
    })
  return (
    <section className="trouble" aria-label={title}>
      <h3>{title}</h3>
      <p>
        {kind === 'query' ? (
          <>
            <bdi>{who}</bdi> remembers another score.
          </>
        ) : (
          <>
            <bdi>{who}</bdi> entered a score that arrived after the card was finished.
          </>
        )}
      </p>
      <div className="choice">
        <button className="button" aria-disabled={isBusy} onClick={() => settle(true)}>
          <b className="figure">{valueText(proposal)}</b>
          <span>
            <bdi>{who}</bdi>, {moment(proposal.at)}
          </span>
        </button>
        <button className="button" aria-disabled={isBusy} onClick={() => settle(false)}>
          <b className="figure">{valueText(scoreOf(card, hole))}</b>
          <span>On the card{stored ? `, ${moment(stored.recordedAt)}` : ''}</span>
        </button>
      </div>
      <p className="hint">Tap the correct score.</p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

/** A score in a word: "6", "picked up", "no score". */
export function valueText(value: Pick<RecordedHole, 'strokes' | 'pickedUp' | 'cleared'> | undefined): string {
  if (!value || value.cleared) return 'no score'
  if (value.pickedUp) return 'picked up'
  return value.strokes === undefined ? 'no score' : String(value.strokes)
}
