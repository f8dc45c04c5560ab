import { fetchExplanation } from '../../shared/api/analytics'
import { decimal, fullDate, index } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { StepTree } from './step-tree'

/** The calculation of an index: each step opens to its rule, formula and inputs. */
export function WhyPage({ day }: { day?: string }) {
  const { data, at, error, reload } = useResource(keys.explanation(day), () => fetchExplanation(day))
  const title = 'Why this index?'
  if (!data) {
    return (
      <Page title={title} back={{ page: 'handicap' }}>
        {error ? <Failure error={error} retry={reload} /> : <Skeleton lines={5} />}
      </Page>
    )
  }
  return (
    <Page
      isWide
      title={title}
      lead={data.day ? `${index(data.index)} after ${fullDate(data.day)}` : undefined}
      back={{ page: 'handicap' }}
    >
      <Stale at={at} error={error} retry={reload} />
      {data.explanation ? (
        <>
          {(data.index ?? 0) < 0 && (
            <p className="hint figure">
              A plus handicap is below zero: {index(data.index)} is {decimal(data.index ?? 0)} in the calculation.
            </p>
          )}
          <StepTree step={data.explanation} />
          <p className="hint">
            Rules of Handicapping, 2024. This is an estimate by those rules, not an official index. Steps marked
            “estimated” use values that are not public.
          </p>
        </>
      ) : (
        <Empty
          title="No index yet on that day"
          action={
            <Link to={{ page: 'handicap' }} className="button primary">
              See your progress
            </Link>
          }
        />
      )}
    </Page>
  )
}
