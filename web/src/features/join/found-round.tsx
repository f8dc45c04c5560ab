import type { JoinPreview } from '../../shared/api/types'
import { grouped } from '../../shared/joining/code'
import { playedOn } from '../../shared/text/format'
import { Icon } from '../../shared/ui/icons'

/** Whose round the code is of, where and when, and the code itself. */
export function FoundRound({ code, preview }: { code: string; preview: JoinPreview }) {
  return (
    <section className="panel found-round" aria-label="The round">
      <Icon name="flag" />
      <div className="row-main">
        <h2>
          Round of <bdi>{preview.host}</bdi>
        </h2>
        <p className="quiet">
          {preview.course} · {playedOn(preview.playedOn)}
        </p>
      </div>
      <span className="code-small">{grouped(code)}</span>
    </section>
  )
}
