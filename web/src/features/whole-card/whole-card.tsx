import { NoRound } from '../../shared/rounds/deleted'
import { useRound } from '../../shared/rounds/use-round'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Skeleton } from '../../shared/ui/states'
import { useRef, useState, type FormEvent } from 'react'
import type { Card } from '../../shared/api/types'
import { pickedUp, withStrokes } from '../../shared/golf/hole-value'
import { cardNow, scoredHere } from '../../shared/golf/kept'
import { scoreOf, teeOf } from '../../shared/golf/totals'
import { parseWholeCard, type Typed } from './typed-card'
import { count, toPar } from '../../shared/text/format'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { isolated } from '../../shared/text/personal-text'
import { go } from '../../shared/routing/router'
import { useSession } from '../../shared/account/session'
import { asKnown, stateOf } from '../../shared/sync/entry'
import { enterHole } from '../../shared/sync/outbox'
import type { RoundView } from '../../shared/sync/overlay'
import { Segmented } from '../../shared/ui/segmented'
import { ScoreMark } from '../../shared/rounds/marks'

/** A player's whole card, typed in one line after the round. */
export function WholeCard({ roundId, card }: { roundId: string; card?: string }) {
  const { view, error, reload } = useRound(roundId)
  const cards = view ? scoredHere(view.round, view.me).cards : []
  // The form is the chosen card's and follows it when it is replaced: what is being typed goes to no other card.
  const form = useRef<{ card?: string; id: string }>()
  if (cards[0] && (!form.current || form.current.card !== card)) {
    form.current = { card, id: (cardNow({ cards }, card ?? '') ?? cards[0]).id }
  }
  const id = form.current?.id ?? ''
  const mine = cardNow({ cards }, id)
  const chosen = mine ?? (view && cardNow(view.round, id))
  return (
    <Page title="Type the card" lead={view?.round.course.name} back={{ page: 'round', round: roundId }}>
      {!view && (error ? <NoRound roundId={roundId} error={error} retry={reload} /> : <Skeleton lines={3} tall />)}
      {view && !mine && (
        <p className="notice" role="alert">
          <span>This phone does not score {chosen ? <bdi>{chosen.player.name}</bdi> : 'that card'} now.</span>
          <Link to={{ page: 'round', round: roundId }} className="text-button">
            See the card
          </Link>
        </p>
      )}
      {view && chosen && <CardForm key={id} view={view} card={chosen} cards={cards} />}
    </Page>
  )
}

/** "5 4 3 6 …" or "5436…": each score shows on its hole as it is typed. */
export function CardForm({ view, card, cards }: { view: RoundView; card: Card; cards: Card[] }) {
  const session = useSession()
  const [text, setText] = useState('')
  // What the player knows of the card: news that comes while it is typed is not on this page.
  const [known] = useState(card)
  const [isBusy, run] = useOneAtATime()
  const input = useRef<HTMLInputElement>(null)
  const { round, base } = view
  const isMine = cards.includes(card)
  const holes = [...teeOf(round, card).holes].sort((a, b) => a.number - b.number)
  const { scores, fault } = parseWholeCard(text, holes.length)
  const typed = holes.map((hole, place) => ({ hole, score: scores[place] ?? null }))
  const strokes = typed.filter((one): one is typeof one & { score: number } => typeof one.score === 'number')
  // As on the card: a hole picked up means no total.
  const total = scores.includes('picked-up') ? 'NR' : strokes.reduce((sum, one) => sum + one.score, 0)
  const over = strokes.reduce((sum, one) => sum + one.score - one.hole.par, 0)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(save)
  }

  async function save() {
    if (!isMine || fault || scores.length === 0 || session.state !== 'in') return
    const stored = base.cards.find((one) => one.id === card.id)
    for (const { hole, score } of typed) {
      if (score === null) continue
      const before = stateOf(scoreOf(known, hole.number))
      const value = score === 'picked-up' ? pickedUp(before) : withStrokes(before, score)
      const now = stored?.holes.find((one) => one.hole === hole.number)
      const on = asKnown(before, now, hole.number)
      await enterHole(session.me.id, round.id, card.id, hole.number, value, on)
    }
    const next = cards[cards.indexOf(card) + 1]
    if (next && next.totals.holesPlayed === 0) go({ page: 'whole-card', round: round.id, card: next.id }, true)
    else go({ page: 'round', round: round.id }, true)
  }

  const add = (piece: string) => {
    setText((now) => now + piece)
    input.current?.focus()
  }
  return (
    <form className="card-form" onSubmit={submit}>
      {cards.length > 1 && (
        <Segmented
          label="Player"
          value={card.id}
          options={cards.map((one) => [one.id, isolated(one.player.name)] as const)}
          choose={(id) => go({ page: 'whole-card', round: round.id, card: id }, true)}
        />
      )}
      <label htmlFor="scores">
        <bdi>{card.player.name}</bdi>'s scores, from hole {holes[0]?.number} on
      </label>
      <input
        id="scores"
        ref={input}
        className="scores figure"
        value={text}
        autoFocus
        autoComplete="off"
        inputMode="decimal"
        placeholder="5 4 3 6 …"
        aria-describedby="scores-note"
        aria-invalid={fault !== undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <p id="scores-note" className={fault ? 'fault' : 'hint'}>
        {fault ??
          'One digit per hole, with or without spaces; 10 or more between spaces. x means picked up, . leaves a hole as it is.'}
      </p>
      <div className="quick">
        {/* A phone's numeric keypad has no space, no x and often no point. */}
        <button type="button" className="button small" onClick={() => add(' 10 ')}>
          10
        </button>
        <button type="button" className="button small" onClick={() => add(' ')}>
          Space
        </button>
        <button type="button" className="button small" onClick={() => add('x')}>
          Picked up
        </button>
        <button type="button" className="button small" onClick={() => add('.')}>
          Skip
        </button>
      </div>
      <ol className="typed" aria-label="The card so far">
        {typed.map(({ hole, score }, place) => (
          <li key={hole.number} className={place === scores.length ? 'now' : undefined}>
            <small>{hole.number}</small>
            <span>
              <Read score={score} par={hole.par} />
            </span>
            <small>par {hole.par}</small>
          </li>
        ))}
      </ol>
      <div className="dock">
        <p className="figure typed-total" role="status">
          {count(scores.length, 'hole')} · <b>{total || '–'}</b> {strokes.length > 0 && toPar(over)}
        </p>
        <button
          className="button primary big"
          aria-disabled={isBusy}
          disabled={!isMine || scores.length === 0 || fault !== undefined}
        >
          Save the card
        </button>
      </div>
    </form>
  )
}

function Read({ score, par }: { score: Typed; par: number }) {
  if (score === null) return <span className="no-mark">·</span>
  return score === 'picked-up' ? <ScoreMark pickedUp par={par} /> : <ScoreMark strokes={score} par={par} />
}
