// The name of this device, which the history of a shared round shows.
import { deviceId } from '../api/device'
import { nameDevice } from '../api/trust'
import { Signal, useSignal } from '../state/signal'

/** A name for this device, such as "Chrome on Android", until the player gives it another. */
export function deviceName(agent: string = navigator.userAgent): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : /Safari\//.test(agent)
          ? 'Safari'
          : 'Browser'
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iPhone'
      : /Mac OS X/.test(agent)
        ? 'Mac'
        : /Windows/.test(agent)
          ? 'Windows'
          : /Linux/.test(agent)
            ? 'Linux'
            : ''
  return system === '' ? browser : `${browser} on ${system}`
}

const nameKey = 'golf-device-name'
/** Player and name that the server was told last. */
const toldKey = 'golf-device-told'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
const write = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // No storage: the name lasts as long as the page.
  }
}

const name = new Signal(typeof localStorage === 'undefined' ? '' : (read(nameKey) ?? deviceName()))
export const useDeviceName = () => useSignal(name)

/** Tells the server the device's name, once for each sign-in and each name. Without an answer, at the next start. */
export async function tellName(player: string): Promise<void> {
  const told = `${player}/${deviceId()}/${name.get()}`
  if (read(toldKey) === told) return
  try {
    await nameDevice(deviceId(), name.get())
    write(toldKey, told)
  } catch {
    // Offline, or a service that knows no devices yet: the scores do not depend on it.
  }
}

export async function renameDevice(player: string, to: string): Promise<void> {
  name.set(to)
  write(nameKey, to)
  await tellName(player)
}
