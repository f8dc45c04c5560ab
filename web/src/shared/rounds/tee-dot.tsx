const known = ['black', 'blue', 'white', 'yellow', 'red', 'green', 'gold', 'silver', 'orange']

/** The tee marker's colour, beside its name. */
export function TeeDot({ colour }: { colour: string }) {
  const name = colour.toLowerCase()
  return <span className={`tee-dot tee-${known.includes(name) ? name : 'other'}`} aria-hidden="true" />
}
