// What the pages show, for the socket to follow, and what the socket says about it. The socket's own code is in a later
// file; until it has loaded, and wherever it cannot connect, nothing is live and pages look again by themselves.
import { useEffect } from 'react'
import { Signal, useSignal } from '../state/signal'
import type { Standing } from './client'

/** The subjects that pages show. */
export const followed = new Signal<ReadonlySet<string>>(new Set())
/** The standing of those that the socket knows of. */
export const standings = new Signal<ReadonlyMap<string, Standing>>(new Map())

/** Those of which the page knows that it lacks something: they are not live until it has been fetched. */
export const behind = new Signal<ReadonlySet<string>>(new Set())

export const ofRound = (id: string) => `round:${id}`
/** The round of a subject; undefined for another kind of subject. */
export const roundIn = (subject: string) => (subject.startsWith('round:') ? subject.slice('round:'.length) : undefined)
export const ofPlayer = (id: string) => `player:${id}`

const times = new Map<string, number>()

function count(subject: string, by: 1 | -1) {
  times.set(subject, (times.get(subject) ?? 0) + by)
  if (times.get(subject) === 0) times.delete(subject)
  followed.set(new Set(times.keys()))
}

/** Follows a subject while the component is shown; returns its standing, undefined until the socket has one. */
export function useLive(subject: string | undefined): Standing | undefined {
  useEffect(() => {
    if (subject === undefined) return
    count(subject, 1)
    return () => count(subject, -1)
  }, [subject])
  const standing = useSignal(standings).get(subject ?? '')
  const isBehind = useSignal(behind).has(subject ?? '')
  return standing && isBehind ? { ...standing, isLive: false } : standing
}

/** Whether the socket tells of it now. */
export const isLive = (subject: string) => standings.get().get(subject)?.isLive === true
