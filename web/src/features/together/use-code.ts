import { useEffect, useRef, useState } from 'react'
import { ApiError } from '../../shared/api/request'
import { serverTime } from '../../shared/api/server-clock'
import { endCode, fetchCode, makeCode } from '../../shared/api/together'
import type { JoinCode, NamedPlayer } from '../../shared/api/types'
import { useChange } from './use-change'

/** The round that has had a code, of those begun on this page with players to tell it. */
let granted: string | undefined

/**
 * The round's code, fetched when the page opens. Undefined until it is known, null if there is none. With `isWanted`
 * one is made if there is none, but once only: a code that has ended does not come back by itself.
 */
export function useCode(round: string, isWanted: boolean) {
  const [code, setCode] = useState<JoinCode | null>()
  const [barred, setBarred] = useState<NamedPlayer[]>([])
  const { fault, isBusy, change } = useChange()
  // The look when the network returns is the first render's.
  const wish = useRef(isWanted)
  wish.current = isWanted
  const show = (made: JoinCode) => {
    granted = round
    setCode(made)
    if (made.barred) setBarred(made.barred)
  }
  const look = () =>
    change(async () => {
      try {
        show(await fetchCode(round))
      } catch (failure) {
        if (!(failure instanceof ApiError) || failure.status !== 404) throw failure
        setCode(null)
        if (wish.current && granted !== round) show(await makeCode(round))
      }
    })
  useEffect(() => {
    void look()
    window.addEventListener('online', look)
    return () => window.removeEventListener('online', look)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [round])
  const isOver = code && Date.parse(code.endsAt) <= serverTime().getTime()
  return {
    code: isOver ? null : code,
    barred,
    fault,
    isBusy,
    look,
    make: () => change(async () => show(await makeCode(round))),
    end: () =>
      change(async () => {
        await endCode(round)
        setCode(null)
      }),
    /** The server has ended the code with the removal of this player. */
    removed: (player: NamedPlayer) => {
      setCode(null)
      setBarred((now) => [...now.filter(({ id }) => id !== player.id), player])
    },
    letIn: (player: string) => setBarred((now) => now.filter(({ id }) => id !== player)),
  }
}

export type CodeState = ReturnType<typeof useCode>
