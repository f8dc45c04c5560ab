import { useEffect, type ReactNode } from 'react'
import type { Round } from '../../shared/api/types'
import { GameResult } from '../../shared/games/game-result'
import { LiveMark } from '../../shared/rounds/live-mark'
import { fullDate, list, moment, printed } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { Link } from '../../shared/ui/link'
import { Empty, Skeleton } from '../../shared/ui/states'
import { boardOf } from './board'
import { Leaderboard } from './leaderboard'
import { useToken, useWatch } from './use-watch'
import { freshness, roundNow, type Watching } from './watching'

/** The page of a spectators' link. It needs no account, and knows of none. */
export function Watch() {
  const token = useToken()
  useUnlisted()
  return token === undefined ? <Frame>{unknown}</Frame> : <Watched key={token} token={token} />
}

function Watched({ token }: { token: string }) {
  const now = useWatch(token)
  const round = roundNow(now)
  if (now.state === 'unknown') return <Frame>{unknown}</Frame>
  if (now.state === 'ended') {
    return (
      <Frame>
        <div role="alert">
          <Empty title="This link has ended">
            The player who shared it has ended it, made a new one or deleted the round. Nothing of it is shown here any
            more.
          </Empty>
        </div>
      </Frame>
    )
  }
  if (!round) return <Frame>{now.error ? <Unreached now={now} /> : <Skeleton lines={4} />}</Frame>
  const { club, name } = round.course
  return (
    <Frame title={name} lead={club === name ? '' : club}>
      <Shown round={round} now={now} />
    </Frame>
  )
}

const unknown = (
  <Empty title="This link shows no round">
    It may have ended, or a part of it is missing. Ask the player who sent it for a new one.
  </Empty>
)

/** Before the first answer; it is tried again by itself. */
function Unreached({ now }: { now: Watching }) {
  const isOurs = now.error !== undefined && now.error.status !== 0
  return (
    <div role="alert">
      <Empty title="One moment">
        {isOurs ? now.error?.message : 'The server cannot be reached.'} It is tried again by itself.
      </Empty>
    </div>
  )
}

function Shown({ round, now }: { round: Round; now: Watching }) {
  const board = boardOf(round)
  const { hasBegun, result, lack } = board
  const isFinal = round.status === 'finished'
  const first = Math.min(...round.holeOrder)
  return (
    <>
      <p className="watch-line">
        <span>
          {[fullDate(round.playedOn), round.holeOrder.length === 9 ? '9 holes' : '', board.title]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {isFinal && round.finishedAt ? (
          <span className="live-mark">Final, {moment(round.finishedAt)}</span>
        ) : (
          <LiveMark freshness={freshness(now)} />
        )}
      </p>
      {now.error && (
        <p className="notice" role="status">
          The server cannot be reached. This is how it stood; it goes on by itself.
        </p>
      )}
      {lack && <p className="notice">{waits[lack]}</p>}
      {!hasBegun ? (
        <Empty title="No hole played yet">
          {list(round.cards.map((card) => isolated(card.player.name)))}: scores appear here as they are entered.
        </Empty>
      ) : (
        <>
          {result && <p className="leader watch-leader">{printed(result.sentence)}</p>}
          {result && !board.isRanked && (
            <section className="panel" aria-label={board.title}>
              <GameResult round={round} result={result} />
            </section>
          )}
          <Leaderboard round={round} board={board} />
          <p className="hint">
            Tap a player to see the card.
            {round.startHole !== first && ` * Started on hole ${round.startHole}.`}
          </p>
        </>
      )}
    </>
  )
}

const waits = {
  players: 'The game waits for more players. Until then these are gross scores.',
  sides: 'The sides of the game are yet to be chosen. Until then these are gross scores.',
  indexes: 'A net game is scored once each player has a handicap. Until then these are gross scores.',
}

type FrameProps = { title?: string; lead?: string; children: ReactNode }

function Frame({ title = 'Leaderboard', lead, children }: FrameProps) {
  useEffect(() => {
    document.title = `${title} · GolfRoundPro`
  }, [title])
  return (
    <main className="watch" id="main">
      <header className="watch-head">
        <p className="wordmark">GolfRoundPro</p>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </header>
      <div className="watch-body">
        {children}
        <p className="watch-foot">
          <Link to={{ page: 'home' }} className="text-button">
            Keep your own rounds with GolfRoundPro
          </Link>
        </p>
      </div>
    </main>
  )
}

/** Search engines leave the page out. */
function useUnlisted() {
  useEffect(() => {
    const meta = document.createElement('meta')
    meta.name = 'robots'
    meta.content = 'noindex'
    document.head.append(meta)
    return () => meta.remove()
  }, [])
}
