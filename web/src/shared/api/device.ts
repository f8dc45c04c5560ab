// This installation of the app: a random id, sent with each score.

/** Set where the browser has no storage: the id then lasts as long as the page. */
let made: string | undefined

/** The id of this installation: a random UUID (version 4), made once and kept in storage. */
export function deviceId(): string {
  made ??= randomId()
  try {
    const kept = localStorage.getItem('golf-device')
    if (isId(kept)) return kept
    localStorage.setItem('golf-device', made)
  } catch {
    // No storage.
  }
  return made
}

const isId = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = 0x40 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
