import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { previewJoin } from '../../shared/api/together'
import type { JoinPreview } from '../../shared/api/types'
import { cleanCode, codeFault } from '../../shared/joining/code'
import { dropCode, keepCode, useKeptCode } from '../../shared/joining/kept-code'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { joinFault } from './join-words'

/** The code and the round that it leads to. A code that came with a link is looked up at once. */
export function usePreview() {
  const kept = useKeptCode()
  const [typed, type] = useState(kept ?? '')
  const [found, setFound] = useState<{ code: string; preview: JoinPreview }>()
  const [fault, setFault] = useState('')
  const [isBusy, run] = useOneAtATime()
  const looked = useRef('')

  const look = useCallback(
    (text: string, before = '') =>
      run(async () => {
        const code = cleanCode(text)
        const wrong = codeFault(code)
        setFault(wrong ?? before)
        if (wrong) return
        looked.current = code
        // Kept while the player signs in, and over a reload.
        keepCode(code)
        try {
          setFound({ code, preview: await previewJoin(code) })
        } catch (failure) {
          if (!(failure instanceof ApiError)) throw failure
          if (failure.slug === 'code-unknown') dropCode()
          setFound(undefined)
          setFault(joinFault(failure))
        }
      }),
    [run],
  )
  useEffect(() => {
    if (!kept || kept === looked.current) return
    type(kept)
    void look(kept)
  }, [kept, look])
  const again = () => {
    dropCode()
    looked.current = ''
    type('')
    setFound(undefined)
    setFault('')
  }
  return { kept, typed, type, found, fault, isBusy, look, again }
}

export type Preview = ReturnType<typeof usePreview>
