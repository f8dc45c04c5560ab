import type { Statistics } from '../../shared/api/types'
import { FigureRow } from './figure'

/** Figures by part of the game, each with its coverage. */
export function GamePanels({ statistics }: { statistics: Statistics }) {
  const { driving, greens, putting, saves, pars, penalties, bounceBack } = statistics
  return (
    <>
      <section className="panel">
        <h2>Off the tee and to the green</h2>
        <ul className="figure-rows">
          <FigureRow name="Fairways hit" figure={driving.hit} from="entered" />
          <FigureRow name="Missed left" figure={driving.left} from="entered" />
          <FigureRow name="Missed right" figure={driving.right} from="entered" />
          <FigureRow name="Short" figure={driving.short} from="entered" />
          <FigureRow name="Long" figure={driving.long} from="entered" />
          <FigureRow name="Greens in regulation" figure={greens.inRegulation} from="putts" />
          <FigureRow name="Penalties a round" figure={penalties} from="entered" />
        </ul>
      </section>
      <section className="panel">
        <h2>On and around the green</h2>
        <ul className="figure-rows">
          <FigureRow name="Putts a round" figure={putting.perRound} from="putts" />
          <FigureRow name="Putts on a green hit" figure={putting.perGreen} from="putts" />
          <FigureRow name="One-putts" figure={putting.onePutts} from="putts" />
          <FigureRow name="Three-putts" figure={putting.threePutts} from="putts" />
          <FigureRow name="Scrambling" figure={saves.scrambling} from="putts" />
          <FigureRow name="Par saves" figure={saves.parSaves} from="putts" />
          <FigureRow name="Par saves from sand" figure={saves.sand} from="bunkers" />
        </ul>
      </section>
      <section className="panel">
        <h2>By par</h2>
        <ul className="figure-rows">
          <FigureRow name="Par 3s" figure={pars.three} />
          <FigureRow name="Par 4s" figure={pars.four} />
          <FigureRow name="Par 5s" figure={pars.five} />
          {pars.six.coverage.of > 0 && <FigureRow name="Par 6s" figure={pars.six} />}
          <FigureRow name="Bounce-back" figure={bounceBack} />
        </ul>
        <p className="hint">Bounce-back: under par right after a hole over par.</p>
      </section>
    </>
  )
}
