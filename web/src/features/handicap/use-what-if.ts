import { useEffect, useState } from 'react'
import { fetchWhatIf, type Supposed } from '../../shared/api/analytics'
import { ApiError } from '../../shared/api/request'
import type { WhatIf } from '../../shared/api/types'

type Answer = { data?: WhatIf; error?: ApiError }

/** The server's answer to a supposed score, requested when the slider rests. Answers are cached for this page. */
export function useWhatIf(supposed: Supposed, version: string): Answer & { isBehind: boolean } {
  const [known] = useState(() => new Map<string, WhatIf>())
  const [last, setLast] = useState<Answer & { key?: string }>({})
  const key = JSON.stringify([version, supposed])
  const now = known.get(key)
  useEffect(() => {
    if (known.has(key)) return
    let isOld = false
    const pause = setTimeout(() => {
      fetchWhatIf(supposed).then(
        (data) => {
          known.set(key, data)
          if (!isOld) setLast({ key, data })
        },
        (failure: unknown) => {
          if (!(failure instanceof ApiError)) throw failure
          if (!isOld) setLast((before) => ({ ...before, error: failure }))
        },
      )
    }, 120)
    return () => {
      isOld = true
      clearTimeout(pause)
    }
    // The key covers everything in `supposed`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  if (now) return { data: now, isBehind: false }
  return { data: last.data, error: last.error, isBehind: true }
}
