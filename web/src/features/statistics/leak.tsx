import type { Leak, Leaks } from '../../shared/api/types'
import { printed } from '../../shared/text/format'
import { handicapName } from './figure'

const names: Record<Leak['kind'], string> = {
  threePutts: 'Three-putts',
  upAndDown: 'Up and down',
  penalties: 'Penalties',
  doubles: 'Doubles and worse',
  birdies: 'Birdies not made',
  par3: 'On par 3s',
  par4: 'On par 4s',
  par5: 'On par 5s',
}

/** Strokes lost against a handicap: the biggest loss with its arithmetic, the others below. */
export function LeakPanel({ leaks }: { leaks: Leaks }) {
  const { biggest, skills, pars, handicap } = leaks
  return (
    <section className="panel wide-panel">
      <div className="section-head">
        <h2>Where you lose strokes</h2>
        <span className="quiet">against {handicapName(handicap)}</span>
      </div>
      {biggest ? (
        <div className="leak">
          <p className="mid-figure figure">
            {biggest.strokes.toFixed(2)}
            <small> {biggest.kind === 'doubles' ? 'more holes' : 'strokes'} a round</small>
          </p>
          <p>
            <b>{names[biggest.kind]}</b>
            {biggest.smallSample && <span className="tag warn">small sample</span>}
          </p>
          <p className="arithmetic figure">{arithmetic(biggest)}</p>
        </div>
      ) : (
        <p className="hint">
          {skills.length === 0
            ? 'Nothing was entered that can be compared with it yet.'
            : 'You lose no strokes against it.'}
        </p>
      )}
      {skills.length > 1 && <LeakBars name="By skill" leaks={skills} />}
      {pars.length > 0 && <LeakBars name="By par" leaks={pars} />}
      <p className="hint">Per 18 holes. A hole can count in several of these, so they do not add up.</p>
    </section>
  )
}

const arithmetic = (leak: Leak) => printed(leak.arithmetic.replace(/ x /g, ' × ').replace(/ - /g, ' − '))

function LeakBars({ name, leaks }: { name: string; leaks: Leak[] }) {
  const most = Math.max(0.01, ...leaks.map((leak) => Math.abs(leak.strokes)))
  return (
    <details className="leak-list disclosure">
      <summary>{name}</summary>
      <ul className="bars">
        {leaks.map((leak) => (
          <li key={leak.kind} className="with-note">
            <span>{names[leak.kind]}</span>
            <span className="bar" aria-hidden="true">
              <i
                className={leak.strokes > 0 ? 'over' : 'level'}
                style={{ transform: `scaleX(${Math.abs(leak.strokes) / most})` }}
              />
            </span>
            <span className="figure">{lostText(leak)}</span>
            <span className="quiet figure">
              {arithmetic(leak)}
              {leak.smallSample && ' (small sample)'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function lostText(leak: Leak): string {
  const amount = Math.abs(leak.strokes).toFixed(2)
  if (leak.kind === 'doubles') return `${amount} ${leak.strokes > 0 ? 'more' : 'fewer'}`
  return `${amount} ${leak.strokes > 0 ? 'lost' : 'gained'}`
}
