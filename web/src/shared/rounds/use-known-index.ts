import { useEffect, useState } from 'react'
import type { Handicap } from '../api/types'
import { keys } from '../storage/keys'
import { recall } from '../storage/resources'
import { index } from '../text/format'

/** The cached estimated index as text, empty if unknown; undefined until the cache was read. */
export function useKnownIndex(): string | undefined {
  const [text, setText] = useState<string>()
  useEffect(() => {
    const show = (handicap: Handicap | undefined) =>
      setText(typeof handicap?.index === 'number' ? index(handicap.index) : '')
    recall<Handicap>(keys.handicap).then(show, () => show(undefined))
  }, [])
  return text
}
