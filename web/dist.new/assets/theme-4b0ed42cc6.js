// Runs before the first paint, so that a chosen theme never flashes in another, nor the way in to those who are in. Not
// a module: it has to block.
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('golf-theme')
    if (localStorage.getItem('golf-here')) document.documentElement.dataset.here = ''
  } catch {
    // Storage can be refused; the system's theme is a fine answer then.
  }
  var dark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = chosen || (dark ? 'dark' : 'light')
})()
