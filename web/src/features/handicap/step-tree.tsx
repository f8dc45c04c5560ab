import { useState, type ReactNode } from 'react'
import type { Step, StepInput } from '../../shared/api/types'
import { printed } from '../../shared/text/format'
import { formulaText, nameOf, withNumbers } from './formula'
import { withDates } from './words'

/** The calculation as a tree of steps; the first step is open. */
export function StepTree({ step }: { step: Step }) {
  return (
    <div className="steps">
      <Opening isFirst summary={<Summary name={withDates(step.title)} value={step.result} step={step} />}>
        {() => <Body step={step} />}
      </Opening>
    </div>
  )
}

/** A step whose content is rendered when it is first opened: a whole history has thousands of lines. */
function Opening(props: { summary: ReactNode; isFirst?: boolean; children: () => ReactNode }) {
  const [wasOpened, setOpened] = useState(props.isFirst ?? false)
  return (
    <details
      className="step disclosure"
      open={props.isFirst}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      {props.summary}
      {wasOpened && props.children()}
    </details>
  )
}

type SummaryProps = { name: string; value: string; step: Step; counts?: boolean }

function Summary({ name, value, step, counts }: SummaryProps) {
  return (
    <summary>
      <Mark counts={counts} />
      <span className="step-name">{name}</span>
      {step.estimated && <span className="tag warn">estimated</span>}
      <b className="figure">{printed(value)}</b>
    </summary>
  )
}

function Mark({ counts }: { counts?: boolean }) {
  if (counts === undefined) return null
  return (
    <span className="counts-mark" role="img" aria-label={counts ? 'counts' : 'does not count'}>
      {counts ? '◆' : '○'}
    </span>
  )
}

function Body({ step }: { step: Step }) {
  const numbers = withNumbers(step)
  return (
    <div className="step-body">
      <p className="step-formula">
        <span className="tag">Rule {step.rule}</span> {formulaText(step.formula)}
      </p>
      {numbers && (
        <p className="step-formula figure">
          = {numbers} = <b>{printed(step.result)}</b>
        </p>
      )}
      {step.exact && <p className="hint figure">Exactly {printed(step.exact)}.</p>}
      {step.note && <p className="hint">{withDates(printed(step.note))}</p>}
      <ul className="step-inputs">
        {step.inputs.map((input, place) => (
          <li key={`${input.name}/${input.label ?? ''}/${place}`}>
            <Input input={input} step={input.step === undefined ? undefined : step.steps[input.step]} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Input({ input, step }: { input: StepInput; step: Step | undefined }) {
  const name = input.label ? withDates(`${nameOf(input.name)}, ${input.label}`) : nameOf(input.name)
  if (!step) {
    return (
      <p className="step-value">
        <Mark counts={input.counts} />
        <span className="step-name">{name}</span>
        <b className="figure">{printed(input.value)}</b>
      </p>
    )
  }
  return (
    <Opening summary={<Summary name={name} value={input.value} step={step} counts={input.counts} />}>
      {() => <Body step={step} />}
    </Opening>
  )
}
