import { inviteMember, removeMember } from '../../shared/api/together'
import type { Member, Round } from '../../shared/api/types'
import { membersOf } from '../../shared/golf/members'
import { list, moment } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { keepRound } from '../../shared/sync/known-rounds'
import { Asked } from './asked'
import { guestsOf } from './people'
import type { CodeState } from './use-code'
import { useChange } from './use-change'

type Props = { round: Round; me: string; state: CodeState }

/** Who plays with an account, with their guests; the owner can remove the others and let them in again. */
export function Members({ round, me, state }: Props) {
  const { fault, isBusy, change } = useChange()
  const isOwner = round.ownerId === me
  const remove = (member: Member) =>
    change(async () => {
      await keepRound(await removeMember(round.id, member.id))
      state.removed({ id: member.id, name: member.name })
    })
  const letIn = (player: string) =>
    change(async () => {
      await inviteMember(round.id, player)
      state.letIn(player)
    })
  return (
    <section className="together-people" aria-label="Players">
      <h2>Players</h2>
      <ul className="rows">
        {membersOf(round).map((member) => (
          <li key={member.id} className="row together-row">
            <span className="row-main">
              <strong>
                <bdi>{member.name}</bdi>
                {member.id === me && ' (you)'}
              </strong>
              <span className="quiet">
                {member.owner ? 'owns the round' : `joined ${moment(member.joinedAt)}`}
                <Guests round={round} member={member} />
              </span>
            </span>
            {isOwner && member.id !== me && (
              <Asked
                label="Remove"
                text={
                  <>
                    <bdi>{member.name}</bdi> keeps what they and their guests have played, as a round of their own. The
                    code ends, and they cannot join again until you let them in.
                  </>
                }
                yes={
                  <>
                    Remove <bdi>{member.name}</bdi>
                  </>
                }
                isBusy={isBusy}
                act={() => void remove(member)}
              />
            )}
          </li>
        ))}
        {isOwner &&
          state.barred.map((player) => (
            <li key={player.id} className="row together-row">
              <span className="row-main">
                <strong>
                  <bdi>{player.name}</bdi>
                </strong>
                <span className="quiet">removed, cannot join</span>
              </span>
              <button className="text-button" aria-disabled={isBusy} onClick={() => void letIn(player.id)}>
                Let in again
              </button>
            </li>
          ))}
      </ul>
      {isOwner && state.code === null && state.barred.length === 0 && (
        <p className="hint">
          While there is a code, players whom you have removed are listed here, to be let in again.
        </p>
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

function Guests({ round, member }: { round: Round; member: Member }) {
  const names = guestsOf(round, member.id).map((card) => card.player.name)
  return names.length === 0 ? null : <> · with {list(names.map(isolated))}</>
}
