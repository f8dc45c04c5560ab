import type { Figure, Coverage, GainedFigure } from '../../shared/api/types'
import { decimal, signed } from '../../shared/text/format'

type Props = {
  name: string
  figure: Figure
  /** The entries counted in the coverage: "putts" in "putts on 41 of 54 holes". */
  from?: string
  /** Text to show instead of the figure's own, such as one with a sign. */
  text?: string
}

/** One figure with its coverage; a small sample is marked. */
export function FigureRow({ name, figure, from, text }: Props) {
  const isKnown = figure.value !== null
  return (
    <li>
      <span className="figure-name">
        {name}
        <span className="quiet figure">
          {figure.coverage.of === 0 ? 'none played' : `${from ? `${from} on ` : ''}${coverageText(figure.coverage)}`}
          {isKnown && figure.count < figure.coverage.entered && `, ${figure.count} attempts`}
          {isKnown && figure.smallSample && ', small sample'}
        </span>
      </span>
      <b className="figure">{text ?? figureText(figure)}</b>
    </li>
  )
}

/** A figure as it is shown: "61.1%", "4.67", "31.2"; a dash if nothing was entered. */
export function figureText(figure: Figure): string {
  const { value } = figure
  if (value === null) return '–'
  switch (figure.unit) {
    case 'percent':
      return `${value.toFixed(1)}%`
    case 'perHole':
      return value.toFixed(2)
    case 'perRound':
    case 'perEighteen':
      return decimal(value)
  }
}

/** "41 of 54 holes"; "54 holes" if all have an entry. */
export function coverageText({ entered, of, unit }: Coverage): string {
  const word = of === 1 ? unit.slice(0, -1) : unit
  return entered === of ? `${of} ${word}` : `${entered} of ${of} ${word}`
}

export const gainedText = ({ value }: GainedFigure) => (value === null ? '–' : signed(value, 2))

/** A handicap to compare with, in words: "scratch", "5-handicap". */
export const handicapName = (handicap: number) => (handicap === 0 ? 'scratch' : `${handicap}-handicap`)
