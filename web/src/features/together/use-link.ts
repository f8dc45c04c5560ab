import { useEffect, useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { endLink, fetchLink, makeLink } from '../../shared/api/together'
import type { LinkEnd, SpectatorLink } from '../../shared/api/types'
import { keys } from '../../shared/storage/keys'
import { forgetKnown, recall, store } from '../../shared/storage/resources'
import { moment } from '../../shared/text/format'
import { useChange } from './use-change'

/** The token is told once: the phone on which the link was made keeps it. */
type Kept = { id: string; token: string }
/** The token is undefined on another phone. */
export type Link = SpectatorLink & { token?: string }

/** The round's link for spectators, fetched when the page opens: undefined until it is known, null if there is none. */
export function useLink(round: string) {
  const [link, setLink] = useState<Link | null>()
  const [said, say] = useState('')
  const { fault, isBusy, change } = useChange()
  const look = () =>
    change(async () => {
      try {
        const found = await fetchLink(round)
        const kept = await recall<Kept>(keys.spectators(round))
        setLink({ ...found, token: kept?.id === found.id ? kept.token : undefined })
      } catch (failure) {
        if (!(failure instanceof ApiError) || failure.status !== 404) throw failure
        setLink(null)
      }
    })
  useEffect(() => {
    void look()
    window.addEventListener('online', look)
    return () => window.removeEventListener('online', look)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [round])
  return {
    link,
    /** What came of the last change. */
    said,
    fault,
    isBusy,
    look,
    make: () =>
      change(async () => {
        say('')
        const { id, token, madeAt, previous } = await makeLink(round)
        setLink({ id, madeAt, token })
        say(previous ? endText('The link before', previous) : '')
        await store<Kept>(keys.spectators(round), { id, token })
      }),
    end: () =>
      change(async () => {
        say('')
        say(endText('The link', await endLink(round)))
        setLink(null)
        await forgetKnown(keys.spectators(round))
      }),
  }
}

/** Says when the end takes effect where a page is open. */
function endText(which: string, { ended, endsAt }: LinkEnd): string {
  return ended === 'later' && endsAt
    ? `${which} opens nothing any more. Pages that are open now go on until ${moment(endsAt)}.`
    : `${which} has ended, on open pages too.`
}
