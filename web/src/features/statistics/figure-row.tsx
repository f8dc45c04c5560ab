import type { Figure } from '../../shared/api/types'
import { coverageText, figureText } from './figure-text'

type Props = {
  name: string
  figure: Figure
  /** What was entered, for the coverage: "putts on 41 of 54 holes". */
  from?: string
  /** Another text than the figure's own, such as one with a sign. */
  text?: string
}

/** One figure, with what it was made from; few tries are marked. */
export function FigureRow({ name, figure, from, text }: Props) {
  const isKnown = figure.value !== null
  return (
    <li>
      <span className="figure-name">
        {name}
        <span className="quiet figure">
          {figure.coverage.of === 0 ? 'none played' : `${from ? `${from} on ` : ''}${coverageText(figure.coverage)}`}
          {isKnown && figure.count < figure.coverage.entered && `, ${figure.count} tries`}
        </span>
      </span>
      {isKnown && figure.smallSample && <span className="tag warn">few</span>}
      <b className="figure">{text ?? figureText(figure)}</b>
    </li>
  )
}
