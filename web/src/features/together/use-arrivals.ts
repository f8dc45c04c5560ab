import { useEffect, useRef, useState } from 'react'
import type { Round } from '../../shared/api/types'
import { isLive, ofRound } from '../../shared/live/followed'
import { membersOf } from '../../shared/golf/members'
import { list } from '../../shared/text/format'
import { isolated } from '../../shared/text/personal-text'

/** How often the page looks whether another player has joined, in ms. */
const pause = 8_000

/**
 * Says who has joined since the page was opened. Fetches the round now and then while the page is seen and the socket
 * does not follow it.
 */
export function useArrivals(round: Round, reload: () => void): string {
  const first = useRef(new Set(membersOf(round).map((member) => member.id)))
  const [said, say] = useState('')
  const isOpen = round.status === 'open'
  useEffect(() => {
    if (!isOpen) return
    const look = () => document.visibilityState === 'visible' && !isLive(ofRound(round.id)) && reload()
    const timer = setInterval(look, pause)
    return () => clearInterval(timer)
  }, [isOpen, reload, round.id])
  useEffect(() => {
    const fresh = membersOf(round).filter((member) => !first.current.has(member.id))
    if (fresh.length > 0) say(`${list(fresh.map((member) => isolated(member.name)))} joined.`)
  }, [round])
  return said
}
