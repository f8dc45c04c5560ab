import type { Handicap } from '../../shared/api/types'
import { decimal, playedOn } from '../../shared/text/format'
import { worth } from './words'

/** Which score the next one puts out of the last 20, and whether that matters. */
export function LeavesNext({ handicap }: { handicap: Handicap }) {
  const { leavesNext, scores } = handicap
  if (!leavesNext) {
    const taken = scores.filter((score) => score.considered).length
    return <p className="hint">None leaves before there are 20; the next score only joins these {taken}.</p>
  }
  const score = scores[leavesNext.score]
  const value = score && worth(score, scores.slice(leavesNext.score + 1))
  if (!score || value === null || value === undefined) return null
  return (
    <p className="hint figure">
      With the next score, {playedOn(score.playedOn)} ({decimal(value)}) leaves.{' '}
      {leavesNext.counts
        ? 'It counts, so the index may rise unless the new one is as good.'
        : 'It does not count, so the index cannot rise by that.'}
    </p>
  )
}
