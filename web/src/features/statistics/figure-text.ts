import type { Coverage, Figure, GainedFigure } from '../../shared/api/types'
import { decimal, signed } from '../../shared/text/format'

/** A figure as it is shown: "61.1 %", "4.67", "31.2"; a dash where nothing was entered. */
export function figureText(figure: Figure): string {
  const { value } = figure
  if (value === null) return '–'
  switch (figure.unit) {
    case 'percent':
      return `${value.toFixed(1)} %`
    case 'perHole':
      return value.toFixed(2)
    case 'perRound':
    case 'perEighteen':
      return decimal(value)
  }
}

/** "41 of 54 holes"; "54 holes" where all of them had it. */
export function coverageText({ entered, of, unit }: Coverage): string {
  const word = of === 1 ? unit.slice(0, -1) : unit
  return entered === of ? `${of} ${word}` : `${entered} of ${of} ${word}`
}

export const gainedText = ({ value }: GainedFigure) => (value === null ? '–' : signed(value, 2))
