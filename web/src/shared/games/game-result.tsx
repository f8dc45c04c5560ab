import type { FormatResult, Round } from '../api/types'
import { count, toPar } from '../text/format'
import type { Match, Nassau, Skins, Stableford, StrokePlay } from './results'
import { competitorName, initials, placeText } from './competitors'

type Props<R> = { round: Round; all: FormatResult; result: R }

/** A game's standings and hole-by-hole results. */
export function GameResult({ round, result }: { round: Round; result: FormatResult }) {
  const props = { round, all: result }
  switch (result.format) {
    case 'strokePlay':
    case 'bestBall':
      return <StrokeResult {...props} result={result.result as StrokePlay} />
    case 'stableford':
    case 'modifiedStableford':
      return <PointsResult {...props} result={result.result as Stableford} />
    case 'matchPlay':
    case 'fourBall':
      return <MatchResult {...props} result={result.result as Match} />
    case 'nassau':
      return <NassauResult {...props} result={result.result as Nassau} />
    case 'skins':
      return <SkinsResult {...props} result={result.result as Skins} />
  }
}

function StrokeResult({ round, all, result }: Props<StrokePlay>) {
  return (
    <ol className="standings">
      {result.standings.map((one) => (
        <li key={one.competitor}>
          <span className="figure place">{placeText(one.place)}</span>
          <span className="row-main">
            <strong>{competitorName(round, all, one.competitor)}</strong>
            <span className="quiet">{one.isNoReturn ? 'no return' : one.isComplete ? '' : `thru ${one.thru}`}</span>
          </span>
          <span className="row-score">
            <strong className="figure">{one.total ?? '–'}</strong>
            <span className="quiet figure">{toPar(one.toPar)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function PointsResult({ round, all, result }: Props<Stableford>) {
  return (
    <ol className="standings">
      {result.standings.map((one) => (
        <li key={one.competitor} className="with-holes">
          <span className="figure place">{placeText(one.place)}</span>
          <span className="row-main">
            <strong>{competitorName(round, all, one.competitor)}</strong>
            <span className="quiet">{one.isComplete ? '' : `thru ${one.thru}`}</span>
          </span>
          <span className="row-score">
            <strong className="figure">{minus(one.points)}</strong>
            <span className="quiet">points</span>
          </span>
          <HoleResults
            label={`Points of ${competitorName(round, all, one.competitor)}`}
            holes={one.holes.map(({ hole, points }) => ({
              hole,
              text: minus(points),
              said: `${minus(points)} ${points === 1 ? 'point' : 'points'}`,
              kind: points > 2 ? 'first' : points > 0 ? 'level' : 'none',
            }))}
          />
        </li>
      ))}
    </ol>
  )
}

function MatchResult({ round, all, result }: Props<Match>) {
  const name = (competitor: string) => competitorName(round, all, competitor)
  return (
    <>
      <p className="sides">
        <span className="side-first">{name(result.first)}</span> against{' '}
        <span className="side-second">{name(result.second)}</span>
      </p>
      <HoleResults
        label="The match, hole by hole"
        holes={result.holes.map(({ hole, winner, lead }) => ({
          hole,
          text: winner === null ? '–' : initials(round, all, winner),
          said: `${winner === null ? 'halved' : `won by ${name(winner)}`}, ${standing(lead, name(result.first), name(result.second))}`,
          kind: winner === null ? 'level' : winner === result.first ? 'first' : 'second',
        }))}
      />
    </>
  )
}

function NassauResult({ round, all, result }: Props<Nassau>) {
  const matches: [string, Match | null][] = [
    ['Front', result.front],
    ['Back', result.back],
    ['Total', result.total],
  ]
  return (
    <dl className="nassau">
      {matches.map(
        ([name, match]) =>
          match && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {match.leader ? `${competitorName(round, all, match.leader)} ` : ''}
                <b className="figure">{match.score}</b>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

function SkinsResult({ round, all, result }: Props<Skins>) {
  const name = (competitor: string) => competitorName(round, all, competitor)
  return (
    <>
      <ol className="standings">
        {result.standings.map((one) => (
          <li key={one.competitor}>
            <span className="row-main">
              <strong>{name(one.competitor)}</strong>
            </span>
            <span className="row-score">
              <strong className="figure">{one.skins}</strong>
              <span className="quiet">{one.skins === 1 ? 'skin' : 'skins'}</span>
            </span>
          </li>
        ))}
      </ol>
      <HoleResults
        label="The skins, hole by hole"
        holes={result.holes.map(({ hole, stake, winner }) => ({
          hole,
          text: winner === null ? '–' : `${initials(round, all, winner)}${stake > 1 ? `·${stake}` : ''}`,
          said: winner === null ? 'tied' : `${name(winner)} wins ${count(stake, 'skin')}`,
          kind: winner === null ? 'none' : 'level',
        }))}
      />
    </>
  )
}

const minus = (value: number) => (value < 0 ? `\u2212${-value}` : String(value))

function standing(lead: number, one: string, other: string): string {
  return lead === 0 ? 'all square' : `${lead > 0 ? one : other} ${Math.abs(lead)} up`
}

type HoleResult = { hole: number; text: string; said: string; kind: 'first' | 'second' | 'level' | 'none' }

/** The result of each hole, in order of play. */
export function HoleResults({ label, holes }: { label: string; holes: HoleResult[] }) {
  if (holes.length === 0) return null
  return (
    <ol className="hole-results figure" aria-label={label}>
      {holes.map(({ hole, text, said, kind }) => (
        <li key={hole} className={kind}>
          <span className="hidden">
            Hole {hole}: {said}
          </span>
          <small aria-hidden="true">{hole}</small>
          <span aria-hidden="true">{text}</span>
        </li>
      ))}
    </ol>
  )
}
