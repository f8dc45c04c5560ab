import type { Card, Round } from '../../shared/api/types'
import { detailSums, sumTexts } from '../../shared/golf/details'
import { isKept, isShared } from '../../shared/golf/kept'
import { rules } from '../../shared/golf/round-game'
import { hasNoReturn, standings, teeOf } from '../../shared/golf/totals'
import { count, list, printed, progress, toPar } from '../../shared/text/format'
import { LiveMark } from '../../shared/rounds/live-mark'
import { TeeDot } from '../../shared/rounds/marks'
import type { Freshness } from '../../shared/rounds/use-round'
import { pointsOf, useGame } from '../../shared/games/use-game'
import { isolated } from '../../shared/text/personal-text'
import { Confirmed, useSeen } from './confirmed'
import { lastHeard, stateText } from './still-open'

/** Where the round's game stands or who leads, in a sentence, and each player's totals. */
export function Standing({ round, me, freshness }: { round: Round; me: string; freshness?: Freshness }) {
  const game = useGame(round)
  // Cards of one round are finished apart only if several phones are in it.
  const isMixed = isShared(round) && round.cards.some((card) => card.status === 'finished')
  const seen = useSeen(round)
  return (
    <section className="standing" aria-label="Standing">
      {round.cards.length > 1 && (
        <p className="leader">{game?.result ? printed(game.result.sentence) : sentence(round)}</p>
      )}
      {isShared(round) && round.status === 'open' && <LiveMark freshness={freshness} />}
      <ul>
        {standings(round.cards).map((card) => {
          const { totals } = card
          const isLeader = round.cards.length > 1 && round.leader?.cards.includes(card.id)
          return (
            <li key={card.id} className={isLeader ? 'leads' : undefined}>
              <span className="row-main">
                <strong>
                  <TeeDot colour={teeOf(round, card).colour} /> <bdi>{card.player.name}</bdi>
                </strong>
                <span className="quiet figure">
                  {[
                    totals.complete || card.holesMissing ? count(totals.holesPlayed, 'hole') : progress(totals),
                    totals.out !== null && totals.in !== null ? `${totals.out} out, ${totals.in} in` : '',
                    totals.putts === null
                      ? ''
                      : `${totals.putts} putts on ${totals.puttsHoles} of ${totals.holesPlayed} holes`,
                    ...sumTexts(detailSums(card, teeOf(round, card), round.holeOrder)),
                    pointsText(pointsOf(game, card.id)),
                    hasNoReturn(card) ? 'no return' : '',
                    netText(card, round.game),
                    newsText(card, isKept(card, me), isMixed, round),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
                <Confirmed card={card} seen={seen} />
              </span>
              <span className="standing-total figure">{totals.total ?? (hasNoReturn(card) ? 'NR' : '–')}</span>
              <span className="standing-par figure">{toPar(totals.toPar)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The state of a card of a shared round, and when it was heard of last; nothing about one's own open card. */
function newsText(card: Card, isMine: boolean, isMixed: boolean, round: Round): string {
  if (isMixed) return isMine && card.status === 'open' ? '' : stateText(card)
  return isShared(round) && !isMine && card.status === 'open' ? lastHeard(card) : ''
}

const pointsText = (points: number | undefined) => (points === undefined ? '' : printed(count(points, 'point')))

/** "net 72 (E), playing handicap 14"; in a match "receives 5", those beyond the lowest handicap. */
function netText({ net, playingHandicap }: Card, game: Round['game']): string {
  if (playingHandicap === null || playingHandicap === undefined) return ''
  const isMatch = game && rules[game.format].comparison === 'match'
  const off = playingHandicap < 0 ? `+${-playingHandicap}` : String(playingHandicap)
  const strokes = isMatch ? `receives ${playingHandicap || 'none'}` : `playing handicap ${off}`
  return net?.total === null || net?.total === undefined
    ? strokes
    : `net ${net.total} (${toPar(net.toPar)}), ${strokes}`
}

/** The sentence about the leader: "Anna leads at −1"; "won" or "led" after the round. */
export function sentence(round: Round): string {
  const { leader } = round
  if (!leader) return 'No hole played yet.'
  const best = round.cards.filter((card) => leader.cards.includes(card.id))
  const names = best.map((card) => isolated(card.player.name))
  // A round that was stopped has no winner.
  const isDecided = best.every((card) => card.totals.complete || card.postedNine)
  const verbs = round.status === 'open' ? ['leads', 'are tied'] : isDecided ? ['won', 'tied'] : ['led', 'were tied']
  const verb = names.length === 1 ? verbs[0] : verbs[1]
  // Says "gross" if net totals are shown too.
  const scoring = round.cards.some((card) => card.net) ? ' gross' : ''
  return `${list(names)} ${verb} at ${toPar(leader.toPar)}${scoring}`
}
