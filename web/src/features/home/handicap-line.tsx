import { fetchHandicap } from '../../shared/api/analytics'
import { index } from '../../shared/text/format'
import { useResource } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'
import { Icon } from '../../shared/ui/icons'
import { Link } from '../../shared/ui/link'

/** The estimated index, or how far it is, in one line that leads to its page. */
export function HandicapLine() {
  const { data } = useResource(keys.handicap, fetchHandicap)
  if (!data || data.scores.length === 0) return null
  const { towardsFirst } = data
  return (
    <Link to={{ page: 'handicap' }} className="rows row">
      <Icon name="handicap" />
      <span className="row-main">
        <strong>{data.index === null ? 'Towards a first index' : 'Estimated handicap index'}</strong>
      </span>
      <span className="figure home-index">
        {data.index === null && towardsFirst ? `${towardsFirst.holes} of ${towardsFirst.of} holes` : index(data.index)}
      </span>
      <Icon name="next" />
    </Link>
  )
}
