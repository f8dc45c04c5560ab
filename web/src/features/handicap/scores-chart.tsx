import { Chart, ChartTable } from '../../shared/charts/chart'
import { Cursor, Grid } from '../../shared/charts/grid'
import { decimal, playedOn } from '../../shared/text/format'
import { Link } from '../../shared/ui/link'
import { scoresGeometry } from './chart-geometry'
import { say, type Considered } from './words'

const height = 200
const margins = { left: 38, right: 14, top: 16, bottom: 26 }

/** The last 20 differentials: a filled diamond counts, a ring does not. */
export function ScoresChart({ scores }: { scores: Considered[] }) {
  const at = (width: number) => scoresGeometry(scores, { width, height, ...margins })
  return (
    <Chart
      hint="◆ counts  ○ does not; better is up ↑"
      label="Scores, oldest to newest"
      count={scores.length}
      height={height}
      places={(width) => at(width).dots.map((dot) => dot.x)}
      read={(place) => (scores[place] ? say(scores[place]!) : '')}
      renderMore={(place) =>
        scores[place] && (
          <Link to={{ page: 'round', round: scores[place]!.score.roundId }} className="text-link">
            Round
          </Link>
        )
      }
      table={
        <ChartTable label="Scores as a table" head={['Round', 'Adjusted', 'Differential', 'Counts']}>
          {[...scores].reverse().map(({ score, value }) => (
            <tr key={score.roundId}>
              <th scope="row">
                {playedOn(score.playedOn)} <span className="quiet">{score.course.name}</span>
              </th>
              <td>
                {score.adjustedGross}
                {score.holes !== 18 && <span className="quiet"> / {score.holes}</span>}
              </td>
              <td>{decimal(value)}</td>
              <td>{score.counts ? '◆' : '–'}</td>
            </tr>
          ))}
        </ChartTable>
      }
      renderDrawing={(width, chosen) => {
        const box = { width, height, ...margins }
        const { dots, ticks } = at(width)
        return (
          <>
            <Grid ticks={ticks} box={box} />
            <Cursor x={dots[chosen ?? -1]?.x} box={box} />
            {dots.map(({ x, y, one }, place) => {
              const size = place === chosen ? 7 : 5
              return one.score.counts ? (
                <path
                  key={one.score.roundId}
                  d={`M${x},${y - size - 1}l${size},${size + 1}l${-size},${size + 1}l${-size},${-size - 1}z`}
                  className="counting"
                />
              ) : (
                <circle key={one.score.roundId} cx={x} cy={y} r={size - 0.5} className="not-counting" />
              )
            })}
            {dots.map(
              ({ x, one }) =>
                one.leavesNext && (
                  <text key={one.score.roundId} x={Math.max(x, box.left)} y={height - 10} className="leaving">
                    ↑ drops out next
                  </text>
                ),
            )}
          </>
        )
      }}
    />
  )
}
