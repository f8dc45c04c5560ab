// Runs before the first paint, so that no other theme flashes, nor the sign-in page for a signed-in player. Not a
// module: it has to block.
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('golf-theme')
    if (/^\/(join|watch)$/.test(window.location.pathname) || localStorage.getItem('golf-here'))
      document.documentElement.dataset.here = ''
  } catch {
    // Storage is refused: the system's theme applies.
  }
  var dark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = chosen || (dark ? 'dark' : 'light')
})()
