// Sign-out: deletes what was fetched, and keeps what was not sent.
import type { Round, RoundPage } from '../api/types'
import { read, readAll, removeWhere, write } from '../storage/database'
import type { Entry } from './entry'
import { keys } from '../storage/keys'
import { withRound } from './known-rounds'

type Kept<T> = { data: T; at: number }

/**
 * Deletes what was fetched for every player except this one. Rounds that were created here and not sent stay, in their
 * player's list, to be shown and sent after the next sign-in.
 */
export async function forgetFetched(except = ''): Promise<void> {
  const made = (await readAll<Entry>('unsent')).filter((entry) => entry.kind === 'create' && entry.owner !== except)
  const kept = new Map(made.map(({ owner, roundId }) => [`${owner}/${keys.round(roundId)}`, owner]))
  const isCurrent = (key: string) => key === 'me' || (except !== '' && key.startsWith(`${except}/`))
  await removeWhere('known', (key) => !isCurrent(key) && !kept.has(key))
  const pages = new Map<string, RoundPage>()
  for (const [key, owner] of kept) {
    const round = (await read<Kept<Round>>('known', key))?.data
    if (round) pages.set(owner, withRound(pages.get(owner), round))
  }
  for (const [owner, data] of pages) {
    await write<Kept<RoundPage>>('known', `${owner}/${keys.rounds()}`, { data, at: Date.now() })
  }
}
