import type { Course, Me, NewRound, Round, RoundTee } from '../../shared/api/types'
import { orderOfPlay, teeInPlay } from '../../shared/golf/provisional'
import { entrantOf, receivedIn } from '../../shared/golf/round-game'
import { totals } from '../../shared/golf/totals'

/** The round as the server will return it, before it was sent. */
export function provisionalRound(body: NewRound, course: Course, me: Me, now: Date = new Date()): Round {
  const inPlay = course.tees.map((tee) => teeInPlay(tee, body.mode)).filter((tee): tee is RoundTee => tee !== undefined)
  const numbers = inPlay[0]?.holes.map((hole) => hole.number) ?? []
  const startHole = body.startHole ?? numbers[0] ?? 1
  const holeOrder = orderOfPlay(numbers, startHole)
  const tees = inPlay.filter((tee) => body.players.some((player) => player.tee === tee.id))
  const entrants = body.players.map(({ cardId, handicapIndex, tee: of }, place) => {
    const tee = tees.find((candidate) => candidate.id === of) ?? tees[0]!
    return entrantOf({ id: cardId ?? `${body.id}-${place}`, handicapIndex: handicapIndex ?? null }, tee)
  })
  const received = receivedIn(body.game, entrants)
  return {
    id: body.id ?? '',
    ownerId: me.id,
    status: 'open',
    revision: 0,
    mode: body.mode,
    startHole,
    playedOn: body.playedOn,
    pcc: 0,
    startedAt: now.toISOString(),
    finishedAt: null,
    course: {
      id: course.id,
      revision: course.revision,
      club: course.club,
      name: course.name,
      holeCount: course.holeCount,
      teeChoices: inPlay.map(({ id, name, gender }) => ({ id, name, gender })),
    },
    tees,
    holeOrder,
    cards: body.players.map((player, place) => {
      const { id, tee, handicapIndex } = entrants[place]!
      return {
        id,
        player: {
          id: player.guestName === undefined ? me.id : `${body.id}-guest-${place}`,
          name: player.guestName ?? me.displayName,
          guest: player.guestName !== undefined,
        },
        tee: tee.id,
        handicapIndex,
        ...received[place]!,
        status: 'open' as const,
        sequence: 0,
        holes: [],
        totals: totals([], tee, holeOrder),
        net: null,
        differential: null,
      }
    }),
    leader: null,
    formats: [],
    game: body.game ?? null,
  }
}
