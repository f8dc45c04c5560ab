import type { Round } from '../../shared/api/types'

/** The notes on holes, in order of play. */
export function Notes({ round }: { round: Round }) {
  const notes = round.holeOrder.flatMap((hole) =>
    round.cards.flatMap((card) => {
      const note = card.holes.find((one) => one.hole === hole)?.note
      return note ? [{ key: `${card.id}/${hole}`, hole, name: card.player.name, note }] : []
    }),
  )
  if (notes.length === 0) return null
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <dl>
        {notes.map(({ key, hole, name, note }) => (
          <div key={key}>
            <dt>
              Hole {hole}
              {round.cards.length > 1 && (
                <>
                  {' '}
                  · <bdi>{name}</bdi>
                </>
              )}
            </dt>
            <dd dir="auto">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
