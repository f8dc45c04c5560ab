import { fetchPartners } from '../../shared/api/together'
import { keys } from '../../shared/storage/keys'
import { useResource } from '../../shared/storage/resources'
import { list } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'
import { Icon } from '../../shared/ui/icons'

/** How many partners are offered, the most recent first. */
const offered = 6

type Props = { chosen: string[]; choose: (names: string[]) => void }

/**
 * Players with accounts from earlier rounds. Choosing them puts no one into the round: it shows the code to tell them
 * once the round has begun.
 */
export function Partners({ chosen, choose }: Props) {
  const { data } = useResource(keys.partners, fetchPartners)
  const partners = data?.partners.slice(0, offered) ?? []
  if (partners.length === 0) return null
  const toggle = (name: string) =>
    choose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name])
  return (
    <section className="known" aria-label="With partners of before">
      <h2>Playing with</h2>
      <div className="chips">
        {partners.map(({ id, name }) => (
          <button key={id} className="name-chip" aria-pressed={chosen.includes(name)} onClick={() => toggle(name)}>
            {chosen.includes(name) && <Icon name="check" />} <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      <p className="hint" role="status">
        {chosen.length > 0
          ? `You get a code to tell ${list(chosen.map(isolated))}. They join with it on their own ${chosen.length === 1 ? 'phone' : 'phones'}.`
          : 'They score on their own phones. Anyone without an account is a guest on yours.'}
      </p>
    </section>
  )
}
