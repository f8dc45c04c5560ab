import type { EntryState } from './use-entry'

/**
 * Handles a key while the details panel is open: a digit goes to the focused row, never to the strokes. Returns
 * whether the key was handled; otherwise the browser's default follows.
 */
export function pressInDetails(key: string, entry: EntryState): boolean {
  const focus = document.activeElement
  const rows = [...document.querySelectorAll<HTMLElement>('.detail')]
  const at = rows.findIndex((row) => row.contains(focus))
  const row = rows[Math.max(0, at)]
  const buttons = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])]
  const place = buttons.findIndex((button) => button === focus)
  if (/^\d$/.test(key)) {
    const button = buttons.find((one) => one.dataset['digit'] === key)
    button?.focus()
    button?.click()
    const input = row?.querySelector('input')
    input?.focus()
    return !input
  }
  switch (key) {
    case 'Enter':
      // Enter on a control outside the panel, or on an answer that is not chosen yet, clicks it as usual.
      if (place >= 0 && focus?.getAttribute('aria-pressed') === 'false') return false
      if (focus?.matches('a, button') && !focus.closest('.details')) return false
      entry.advance()
      return true
    case 'Escape':
      entry.closeDetails()
      return true
    case 'ArrowDown':
    case 'ArrowUp':
      focusIn(rows[Math.max(0, at) + (key === 'ArrowDown' ? 1 : -1)])
      return true
    case 'ArrowLeft':
    case 'ArrowRight':
      buttons[place + (key === 'ArrowRight' ? 1 : -1)]?.focus()
      return true
    case 'u':
    case 'U':
      entry.undo()
      return true
    default:
      return false
  }
}

/** Focuses the row's chosen answer, or its first control. */
function focusIn(row: HTMLElement | undefined) {
  const to = row?.querySelector<HTMLElement>('[aria-pressed=true]') ?? row?.querySelector<HTMLElement>('button, input')
  to?.focus()
}
