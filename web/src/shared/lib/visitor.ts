// Whether somebody is signed in on this device, where it can be read before the first paint: theme.js reads it too.
const name = 'golf-here'

export function wasHere(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

export function noteHere() {
  try {
    localStorage.setItem(name, '1')
  } catch {
    // The way in then shows for a moment when the app opens.
  }
}

export function noteLeft() {
  try {
    localStorage.removeItem(name)
  } catch {
    // It was never set.
  }
}
