import { useId } from 'react'

type Props = {
  label: string
  value: number
  least: number
  most: number
  /** The value as text; `value` itself may be in tenths. */
  text: string
  choose: (value: number) => void
}

/** A slider with buttons for single steps. */
export function Slider({ label, value, least, most, text, choose }: Props) {
  const id = useId()
  const step = (by: number) => choose(Math.min(most, Math.max(least, value + by)))
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className="figure">
        {text}
      </output>
      <button
        className="icon-button"
        aria-label={`${label}: one less`}
        disabled={value <= least}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={text}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <button
        className="icon-button"
        aria-label={`${label}: one more`}
        disabled={value >= most}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  )
}
