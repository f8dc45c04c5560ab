import type { JoinPreview } from '../../shared/api/types'
import { grouped } from '../../shared/joining/code'
import { playedOn } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'

/** Whose round the code is of, where and when, and the code unless the page shows it elsewhere. */
export function FoundRound({ code, preview }: { code?: string; preview: JoinPreview }) {
  return (
    <section className="panel found-round" aria-label="The round">
      <Icon name="flag" />
      <div className="row-main">
        <h2>
          Round of <bdi>{preview.host}</bdi>
        </h2>
        <p className="quiet">
          {preview.course.name} · {playedOn(preview.playedOn)}
        </p>
        {code && <p className="quiet">Code {grouped(code)}</p>}
      </div>
    </section>
  )
}
