type Props<T extends string> = {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  choose: (value: T) => void
}

/** A choice between a few options, all visible. */
export function Segmented<T extends string>({ label, value, options, choose }: Props<T>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map(([option, text]) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
          {text}
        </button>
      ))}
    </div>
  )
}
