import { fetchExplanation } from '../../shared/api/analytics'
import { decimal, fullDate, index } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Link } from '../../shared/ui/link'
import { Page } from '../../shared/ui/page'
import { Empty, Failure, Skeleton, Stale } from '../../shared/ui/states'
import { StepTree } from './step-tree'

/** Why an index is what it is: each step opens to its rule, its formula and what went in. */
export function WhyPage({ day }: { day?: string }) {
  const { data, at, error, reload } = useResource(keys.explanation(day), () => fetchExplanation(day))
  const title = 'Why is my number that?'
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
              A plus handicap is below zero: {index(data.index)} is {decimal(data.index ?? 0)} where it is reckoned
              with.
            </p>
          )}
          <StepTree step={data.explanation} />
          <p className="hint">
            Rules of Handicapping, 2024. This is an estimate by those rules and no official number. Steps marked
            “estimated” stand for values that are not public.
          </p>
        </>
      ) : (
        <Empty
          title="No index yet on that day"
          action={
            <Link to={{ page: 'handicap' }} className="button primary">
              The way to it
            </Link>
          }
        />
      )}
    </Page>
  )
}
