import type { Round } from '../../shared/api/types'
import { keptCards } from '../../shared/golf/kept'
import { moment } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'
import { Asked } from './asked'
import { Qr } from './qr'
import { Share } from './share'
import { SpectatorNames } from './spectator-names'
import { useLink, type Link } from './use-link'

type Props = { round: Round; me: string; owner: string }

/** The link by which others follow the round without an account, and the names that they see. */
export function Spectators({ round, me, owner }: Props) {
  const state = useLink(round.id)
  const { link, said, fault, isBusy } = state
  const isOwner = round.ownerId === me
  return (
    <section className="panel code-panel spectators" aria-label="Spectators">
      <h2>Spectators</h2>
      {link === undefined && fault ? (
        <button className="button" aria-disabled={isBusy} onClick={state.look}>
          Try again
        </button>
      ) : link ? (
        isOwner ? (
          <Shown round={round} link={link} />
        ) : (
          <p>
            <bdi>{owner}</bdi> has made a link, {since(link)}. With it others follow the leaderboard without an account.
          </p>
        )
      ) : (
        link === null &&
        (isOwner ? (
          <>
            <p>
              With a link those who stayed at home follow the leaderboard, without an account. You can end it at any
              time.
            </p>
            <button className="button" aria-disabled={isBusy} onClick={state.make}>
              {isBusy ? 'One moment…' : 'Make a link'}
            </button>
          </>
        ) : (
          <p>
            There is no link for spectators. <bdi>{owner}</bdi>, who owns this round, can make one.
          </p>
        ))
      )}
      {link && isOwner && (
        <div className="code-foot">
          <Asked
            label={
              <>
                <Icon name="undo" /> New link
              </>
            }
            text="The link that you have shared ends, and a new one is made."
            yes="Make a new link"
            no="Keep it"
            isBusy={isBusy}
            act={state.make}
          />
          <Asked
            label="End the link"
            text="Those who follow the round by it see nothing any more."
            yes="End it"
            no="Keep it"
            isBusy={isBusy}
            act={state.end}
          />
        </div>
      )}
      <p className="hint" role="status">
        {said}
      </p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {keptCards(round, me).length > 0 && <SpectatorNames round={round} me={me} />}
    </section>
  )
}

const since = ({ madeAt }: Link) => `since ${moment(madeAt)}`

function Shown({ round, link }: { round: Round; link: Link }) {
  if (link.token === undefined) {
    return (
      <p>
        There is a link {since(link)}. It was made on another phone, or before you signed in here, and only the phone
        that made it can show it. A new link ends that one.
      </p>
    )
  }
  const address = `${window.location.origin}/watch#${link.token}`
  return (
    <>
      <p>Everyone who has this link sees the leaderboard and the cards, {since(link)}.</p>
      {/* The joining code's is on the same page: one of the two at a time. */}
      <details className="qr-fold">
        <summary>QR code for spectators</summary>
        <Qr link={address} label="QR code of the link for spectators" />
      </details>
      <Share link={address} text={`Follow our round at ${round.course.name}`} />
    </>
  )
}
