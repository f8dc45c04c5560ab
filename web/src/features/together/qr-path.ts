import qrcode from 'qrcode-generator'

/** The white margin that a reader needs, in modules. */
const margin = 4

/**
 * A text as a QR code: an SVG path of its dark modules, and its width with the margin, in modules. The error correction
 * is the middle one, which a screen in the sun needs.
 */
export function qrPath(text: string): { path: string; width: number } {
  const made = qrcode(0, 'M')
  made.addData(text, 'Byte')
  made.make()
  const count = made.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (made.isDark(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`
    }
  }
  return { path, width: count + 2 * margin }
}
