import type { Course } from '../../shared/api/types'
import { firstDay, lastDay, holesOf, type Draft } from './draft'
import { modeName } from '../../shared/golf/names'
import { modesOf } from '../../shared/golf/provisional'
import { localDate, playedOn } from '../../shared/text/format'
import { Segmented } from '../../shared/ui/segmented'

type Props = { course: Course; draft: Draft; change: (draft: Draft) => void; isOpen?: boolean }

/** Options that most rounds leave alone: holes, start hole, date and own index. */
export function Options({ course, draft, change, isOpen }: Props) {
  const holes = holesOf(course, draft.mode)
  const modes = modesOf(course).map((mode) => [mode, modeName(mode, course.holeCount)] as const)
  const day = draft.playedOn === localDate() ? 'today' : playedOn(draft.playedOn)
  return (
    <details className="options" open={isOpen || undefined}>
      <summary>
        {modeName(draft.mode, course.holeCount)}, from hole {draft.startHole}, {day}
      </summary>
      <div className="options-body">
        <Segmented
          label="Holes"
          value={draft.mode}
          options={modes}
          choose={(mode) => change({ ...draft, mode, startHole: holesOf(course, mode)[0] ?? 1 })}
        />
        <label className="line">
          Start hole
          <select
            value={draft.startHole}
            onChange={(event) => change({ ...draft, startHole: Number(event.target.value) })}
          >
            {holes.map((hole) => (
              <option key={hole}>{hole}</option>
            ))}
          </select>
        </label>
        <label className="line">
          Played on
          <input
            type="date"
            min={firstDay}
            max={lastDay()}
            value={draft.playedOn}
            onChange={(event) => change({ ...draft, playedOn: event.target.value })}
          />
        </label>
        <label className="line">
          Your Handicap Index
          <input
            className="short"
            inputMode="text"
            placeholder="none"
            value={draft.index}
            onChange={(event) => change({ ...draft, index: event.target.value })}
          />
        </label>
      </div>
    </details>
  )
}
