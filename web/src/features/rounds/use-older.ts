import { useEffect, useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { fetchRounds, type RoundFilter } from '../../shared/api/rounds'
import type { RoundPage } from '../../shared/api/types'
import { useOneAtATime } from '../../shared/state/one-at-a-time'
import { peek, store } from '../../shared/storage/resources'
import { keys } from '../../shared/storage/keys'

/** The pages after the first. `behind` is the cursor where the first page ended: another cursor makes them stale. */
type Older = RoundPage & { behind: string }

/** The server's limit for one page. */
const most = 100

/** The pages after the first, which ended at `behind`. They are kept for a player who comes back from a round. */
export function useOlder(filter: RoundFilter, behind: string | null | undefined) {
  const key = keys.older(filter.course, filter.status)
  const [held, setHeld] = useState<Older | undefined>(() => peek(key))
  const [error, setError] = useState<ApiError>()
  const [isBusy, run] = useOneAtATime()
  const older = held?.behind === behind ? held : undefined
  const keep = (page: Older) => {
    setHeld(page)
    void store(key, page)
  }
  // Listed rounds may have changed or been deleted since.
  useEffect(() => {
    const before = peek<Older>(key)
    if (!behind || before?.behind !== behind || before.rounds.length > most) return
    let isLeft = false
    const again = (page: RoundPage) => isLeft || keep({ ...page, behind })
    fetchRounds(filter, behind, before.rounds.length).then(again, () => undefined)
    return () => {
      isLeft = true
    }
    // The key covers the filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, behind])

  async function load() {
    const cursor = older ? older.next : behind
    if (!cursor || !behind) return
    setError(undefined)
    try {
      const page = await fetchRounds(filter, cursor)
      keep({ rounds: [...(older?.rounds ?? []), ...page.rounds], next: page.next, behind })
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
    }
  }

  return { rounds: older?.rounds ?? [], next: older ? older.next : behind, error, isBusy, load: () => run(load) }
}
