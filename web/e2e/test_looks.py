"""Appearance: phone and desktop, light, dark and sunlight. Axe, overlaps, sizes of targets, screenshots."""

from datetime import date, timedelta

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PHONE, Device, eventually, play_by_api

# Controls that lie over each other although neither holds the other: axe does not see it. What is fixed to the
# screen's edge (tabs, keypad, news) is meant to lie over what scrolls under it.
OVERLAPS = """() => {
  const fixed = (element) => element.closest('.tabs, .play-pad, .shell-main > .sync, .live-notices, .skip, dialog')
  const seen = [...document.querySelectorAll('a, button, input, select, summary')].filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height > 0 && !fixed(element) && !element.closest('.tee') && element.checkVisibility()
  })
  const found = []
  for (const [place, one] of seen.entries()) {
    for (const other of seen.slice(place + 1)) {
      if (one.contains(other) || other.contains(one)) continue
      if (one.closest('.strip') !== other.closest('.strip')) continue
      const a = one.getBoundingClientRect(), b = other.getBoundingClientRect()
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > 1 && high > 1) found.push(`${one.textContent || one.name} / ${other.textContent || other.name}`)
    }
  }
  return found
}"""

# A card's cells are as wide as nine of them on a phone can be; everything else is 44 px at least.
SMALL = """() => [...document.querySelectorAll('a, button, input, select, summary')]
  .filter((element) => !element.closest('.nine, .skip') && element.checkVisibility())
  .map((element) => [element.getBoundingClientRect(), element.textContent || element.ariaLabel || element.id])
  .filter(([box]) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
  .map(([box, name]) => `${name}: ${box.width} x ${box.height}`)"""

WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def look(device, name, shots, theme, size, axe):
    page = device.page
    page.wait_for_timeout(120)
    page.screenshot(path=shots / f"{name}-{'phone' if size == PHONE else 'desktop'}-{theme}.png")
    assert page.evaluate(OVERLAPS) == [], f"{name}: controls overlap"
    assert page.evaluate(SMALL) == [], f"{name}: targets below 44 px"
    assert page.evaluate(WIDE) <= 0, f"{name}: wider than the screen"
    results = axe.run(page)
    assert results.violations_count == 0, f"{name} {theme}: {results.generate_report()}"


def visit(device, shots, theme, size, axe, open_round, done):
    page = device.page
    see = lambda name: look(device, name, shots, theme, size, axe)
    page.goto("/")
    page.get_by_role("link", name="Continue").wait_for()
    see("home")
    page.goto("/rounds/new")
    page.locator(".course").first.wait_for()
    see("courses")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Add a guest").click()
    page.locator(".options summary").last.click()
    see("new-round")
    page.goto(f"/rounds/{open_round}/play")
    page.locator(".keypad").wait_for()
    see("play")
    page.goto(f"/rounds/{open_round}")
    page.locator(".scorecard").wait_for()
    see("round")
    page.get_by_role("button", name="Finish the round").click()
    page.get_by_role("heading", name="Some holes have no score").wait_for()
    see("finish")
    page.goto(f"/rounds/{open_round}/settings")
    page.get_by_label("Start hole").wait_for()
    see("settings")
    page.goto(f"/rounds/{open_round}/card")
    page.locator("#scores").fill("4543 10 x")
    see("whole-card")
    page.goto(f"/rounds/{done}")
    page.locator(".round-handicap").wait_for()
    see("summary")
    page.get_by_role("combobox", name="Game").select_option("skins")
    page.locator(".hole-results").wait_for()
    see("summary-skins")
    page.get_by_role("combobox", name="Game").select_option("stableford")
    page.locator(".hole-results").first.wait_for()
    see("summary-stableford")
    page.goto("/rounds")
    page.locator(".row").first.wait_for()
    see("rounds")
    page.goto("/statistics")
    page.locator(".chart svg").wait_for()
    see("statistics")
    page.get_by_role("button", name="Table").click()
    for summary in page.locator(".leak-list > summary, .course-holes summary").all():
        summary.click()
    see("statistics-open")
    page.goto("/handicap")
    page.locator(".outcome .mid-figure").last.wait_for()
    see("handicap")
    for _ in range(2):
        page.get_by_role("button", name="Table").first.click()
    see("handicap-tables")
    page.get_by_role("link", name="Why this index?").click()
    for name in ("Capped", "Average", "Differential"):
        page.locator("summary", has_text=name).last.click()
    page.locator(".step-value", has_text="Course rating").wait_for()
    see("why")
    page.goto("/achievements")
    page.locator(".badge").first.wait_for()
    see("achievements")
    page.goto("/you")
    page.get_by_role("button", name="Sign out").wait_for()
    page.locator(".badge").first.wait_for()
    see("you")


def test_every_page_in_every_light(browser, stack, shots):
    axe = Axe()
    anna = Device(browser, stack.url, reduced_motion="reduce").sign_up()
    for back in range(1, 25):
        day = str(date.today() - timedelta(days=7 * (25 - back)))
        play_by_api(anna, lambda place: (place * 7 + back * 3) % 5 - back // 12, day, course=back % 3, full=back % 2 == 1,
                    index=14.2 if back > 12 else None, mode="front" if back % 6 == 5 else "eighteen")
    done = play_by_api(anna, lambda place: (place * 7 + 1) % 4 - 1, str(date.today()), full=True, index=12.4,
                       guests=["Bodo", "Cleo", "Dora"])
    eventually(lambda: len(anna.api("GET", "/api/analytics/handicap")["scores"]), 25)
    open_round = anna.new_round(guests=["Bodo", "Cleo", "Dora"])
    anna.tap(4, 5, 3, 4, 6, 5, 4, 4, 3, 4)
    anna.all_sent()
    for theme in ("light", "dark", "sunlight"):
        anna.page.evaluate(f"localStorage.setItem('golf-theme', '{theme}')")
        # Sunlight is for the course, where nobody has a desk.
        for size in (PHONE,) if theme == "sunlight" else (PHONE, DESKTOP):
            anna.page.set_viewport_size(size)
            visit(anna, shots, theme, size, axe, open_round, done)
    assert not anna.faults, anna.faults


def test_the_way_in(browser, stack, shots):
    axe = Axe()
    for theme in ("light", "dark"):
        device = Device(browser, stack.url, color_scheme=theme)
        for size in (PHONE, DESKTOP):
            device.page.set_viewport_size(size)
            for name in ("sign-in", "sign-up"):
                device.page.goto(f"/{name}")
                device.page.get_by_label("Password").wait_for()
                look(device, name, shots, theme, size, axe)
        assert not device.faults, device.faults


def test_no_theme_flashes(browser, stack, shots):
    device = Device(browser, stack.url, color_scheme="light")
    device.page.goto("/sign-in")
    device.page.evaluate("localStorage.setItem('golf-theme', 'dark')")
    # The theme as it is when the body begins, which is before anything can be painted.
    device.context.add_init_script("""new MutationObserver((_, observer) => {
      if (!document.body) return
      window.firstTheme = document.documentElement.dataset.theme
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })""")
    device.page.reload()
    assert device.page.evaluate("window.firstTheme") == "dark"


def test_the_chart_reads_by_arrow_keys_and_says_better_is_up(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    for back, over in ((3, 1), (2, 0)):
        play_by_api(anna, lambda place: over, str(date.today() - timedelta(days=back)))
    eventually(lambda: anna.api("GET", "/api/analytics/overview")["roundsPlayed"], 2)
    page = anna.page
    page.goto("/statistics")
    page.get_by_text("better is up").wait_for()
    dots = [dot.bounding_box()["y"] for dot in page.locator(".dot").all()]
    assert dots[1] < dots[0], "the better round stands higher"
    chart = page.get_by_role("slider")
    chart.focus()
    page.keyboard.press("ArrowLeft")
    first = chart.get_attribute("aria-valuetext")
    page.keyboard.press("ArrowRight")
    assert first != chart.get_attribute("aria-valuetext")
    assert not anna.faults, anna.faults


def test_an_empty_account_offers_one_thing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    for path, text in (("/", "Your first round"), ("/rounds", "No rounds yet"), ("/statistics", "No statistics yet"), ("/handicap", "54 holes to go")):
        anna.page.goto(path)
        anna.page.get_by_text(text).wait_for()
        assert anna.page.locator(".empty .button, .index-hero .button").count() == 1
    assert not anna.faults, anna.faults


def test_four_players_and_the_keys_fit_one_screen(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.new_round(guests=["Bodo", "Cleo", "Dora"])
    for size in (PHONE, DESKTOP):
        anna.page.set_viewport_size(size)
        low = anna.page.locator(".key").last.bounding_box()
        assert low["y"] + low["height"] <= size["height"], f"the keys end at {low} of {size}"
        names = [player.bounding_box() for player in anna.page.locator(".player").all()]
        pad = anna.page.locator(".play-pad").bounding_box()
        assert all(box["y"] + box["height"] <= pad["y"] + 1 for box in names), "a player is under the keys"
    assert not anna.faults, anna.faults
