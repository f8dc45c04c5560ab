import type { Handicap } from '../../shared/api/types'
import { fullDate, index as indexText } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'
import { capName } from './words'

/** The index, its last change, and the counting scores and caps behind it. */
export function IndexHero({ handicap, index }: { handicap: Handicap; index: number }) {
  const { history, scores, lowIndex, cap, asOf } = handicap
  const before = history[history.length - 2]
  const counting = scores.filter((score) => score.counts).length
  const taken = scores.filter((score) => score.considered).length
  return (
    <section className="index-hero" aria-label="Estimated Handicap Index">
      <div>
        <h2>Estimated Handicap Index</h2>
        <p className="big-figure figure">{indexText(index)}</p>
        <p className="figure">{before ? moved(index - before.index, before.playedOn) : 'Your first index'}</p>
      </div>
      <dl className="figure">
        <div>
          <dt>Low index</dt>
          <dd>{indexText(lowIndex)}</dd>
        </div>
        <div>
          <dt>Counting</dt>
          <dd>
            {counting} of {taken}
          </dd>
        </div>
        <div>
          <dt>Cap</dt>
          <dd>{cap === 'soft' || cap === 'hard' ? cap : 'none'}</dd>
        </div>
      </dl>
      <Link to={{ page: 'why' }} className="button on-hero big">
        Why this index? <Icon name="next" />
      </Link>
      {asOf && (
        <p className="index-note">
          After your score of {fullDate(asOf)}; in effect from the next morning.
          {(cap === 'soft' || cap === 'hard') && ` Limited by ${capName[cap]}.`}
        </p>
      )}
    </section>
  )
}

function moved(by: number, since: string): string {
  const tenths = Math.round(Math.abs(by) * 10) / 10
  if (tenths === 0) return `The same as after ${fullDate(since)}`
  return `${by < 0 ? '↑' : '↓'} ${tenths.toFixed(1)} ${by < 0 ? 'better' : 'worse'} than after ${fullDate(since)}`
}
