import { grouped } from './code'

/** The code in two groups, big enough to be read across a tee; said sign by sign. */
export function BigCode({ code }: { code: string }) {
  return (
    <p className="code-big">
      <span aria-hidden="true">{grouped(code)}</span>
      <span className="hidden">{spelled(code)}</span>
    </p>
  )
}

/** The code as a screen reader should say it. */
export const spelled = (code: string) => [...code].join(' ')
