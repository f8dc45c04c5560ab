"""Everything important is visible: on small, low and rotated screens, with long names, beside the waiting notice."""

from datetime import date, timedelta

from harness import Device, eventually, play_by_api
from playwright.sync_api import expect

# A phone on its side, a page at twice its size on a laptop, the smallest phone, a small one, a usual one, a laptop.
SIZES = ((844, 390), (640, 400), (320, 568), (375, 667), (390, 844), (1280, 800))
# Sixteen letters each.
NAMES = ["Bartholomew Jung", "Christiane Wolff", "Maximilian Bergs"]
ME = "Alexandra Becker"

# Which of these is not wholly on the screen, or lies under something else.
HIDDEN = """(selectors) => selectors.flatMap((selector) => {
  const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
  if (found.length === 0) return [`${selector}: none`]
  return found.flatMap((element) => {
    const box = element.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const isIn = box.top >= -0.5 && box.left >= -0.5 && box.bottom <= innerHeight + 0.5 && box.right <= innerWidth + 0.5
    const isFree = top && (element.contains(top) || top.contains(element))
    return isIn && isFree ? [] : [`${selector} ${element.textContent}: ${JSON.stringify(box)} under ${top?.className}`]
  })
})"""

WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_hole_player_and_keys_are_in_sight(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    for guests in ([], NAMES):
        anna.new_round(guests=guests)
        detailed = page.get_by_role("switch", name="Putts")
        if detailed.get_attribute("aria-checked") == "true":
            detailed.click()
        anna.tap(*[4] * (1 + len(guests)))
        players = ".player" if guests else ".player[aria-current]"
        for mode in ("score", "details"):
            if mode == "details":
                detailed.click()
                anna.tap(5)
            for width, height in SIZES:
                page.set_viewport_size({"width": width, "height": height})
                page.wait_for_timeout(150)
                page.screenshot(path=shots / f"play-{1 + len(guests)}-{mode}-{width}.png")
                below = [".key"] if mode == "score" else [".detail button", ".detail input", ".details > .button"]
                above = [players] if mode == "score" else [".player[aria-current]"]
                hidden = page.evaluate(HIDDEN, [".hole-head h2", ".hole-head b", *above, *below, ".last", ".switch"])
                assert hidden == [], f"{1 + len(guests)} players, {mode}, {width}x{height}: {hidden}"
                assert page.evaluate(WIDE) <= 0, f"{mode} {width}: wider than the screen"
                small = page.evaluate("""() => [...document.querySelectorAll('.key, .details > .button, .player, .detail button')]
                  .map((one) => one.getBoundingClientRect().height).filter((height) => height > 0 && height < 43.5)""")
                assert small == [], f"{mode} {width}: too low to be hit: {small}"
        page.set_viewport_size({"width": 390, "height": 844})
        page.get_by_role("button", name="Next", exact=True).click()
    assert not anna.faults, anna.faults


def test_the_columns_of_a_desktop_end_with_the_bar(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    page.set_viewport_size({"width": 1280, "height": 800})
    anna.new_round(guests=NAMES)
    anna.tap(5)
    edge = lambda selector: page.locator(selector).first.evaluate("one => one.getBoundingClientRect().right")
    assert abs(edge("header") - edge(".scorecard")) < 1, "the card does not end where the bar does"
    for part in (".strip", ".hole-head", ".play-pad"):
        assert edge(part) <= edge(".players") + 1, f"{part} leaves its column"
    assert page.locator(".strip").evaluate("one => one.scrollWidth <= one.clientWidth + 1"), "the holes scroll without a hint"
    assert not anna.faults, anna.faults


def test_all_that_can_be_known_of_a_hole_leaves_the_keys_in_sight(browser, stack, shots):
    """Four players, every hole in, a score that was corrected, each detail and a long note."""
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    round_id = play_by_api(anna, lambda place: 1, str(date.today()), finish=False, full=True, guests=NAMES)
    page.goto(f"/rounds/{round_id}/play?hole=4")
    page.locator(".hole-details").click()
    page.get_by_label("Note for hole 4").fill("bunker")  # As another of them is said.
    page.get_by_label("Note for hole 4").fill("short of the bunker is fine, " * 16)
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    anna.tap(8)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        page.screenshot(path=shots / f"play-all-{width}.png")
        hidden = page.evaluate(HIDDEN, [".hole-head h2", ".player[aria-current]", ".key", ".last-score", ".play-pad > .button"])
        assert hidden == [], f"{width}x{height}: {hidden}"
        assert page.evaluate(WIDE) <= 0, f"{width}: wider than the screen"
        wide = page.evaluate("""() => [...document.querySelectorAll('.play-turn, .players > li, .hole-details')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className)""")
        assert wide == [], f"{width}: {wide} scroll sideways"
    assert not anna.faults, anna.faults


def test_who_scores_next_is_in_sight_beside_two_scores_for_a_hole(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    round_id = anna.new_round(guests=NAMES)
    anna.all_sent()
    first = Device(browser, stack.url).sign_in(anna.handle)
    first.page.goto(f"/rounds/{round_id}/play")
    anna.context.set_offline(True)
    anna.tap(5, 5, 5)
    first.tap(6, 6, 7)
    first.all_sent()
    anna.context.set_offline(False)
    page.get_by_role("heading", name="hole 1: two scores").nth(2).wait_for()
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        page.screenshot(path=shots / f"conflicts-{width}.png")
        # A page as wide as a laptop's scrolls as a whole; the digits are typed there.
        hidden = page.evaluate(HIDDEN, [".player[aria-current]", *([".key"] if width < 1000 else [])])
        assert hidden == [], f"{width}x{height}: {hidden}"
        page.locator(".trouble button").first.click(trial=True)
        assert page.evaluate(WIDE) <= 0, f"{width}: wider than the screen"
    page.set_viewport_size({"width": 320, "height": 568})
    for left in (2, 1, 0):
        page.locator(".trouble").first.get_by_role("button").first.click()
        expect(page.locator(".trouble")).to_have_count(left)
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][2]["holes"][0]["strokes"], 5)
    assert not anna.faults, anna.faults


def test_nothing_lies_under_the_word_that_something_waits(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    anna.ready_offline()
    for path in ("/", "/rounds", "/you", "/handicap"):
        page.goto(path)
        page.locator("h1").first.wait_for()
    with stack.stopped():
        page.goto(f"/rounds/{round_id}/play")
        page.locator(".keypad").wait_for()
        anna.tap(5)
        for path in ("/", "/rounds", f"/rounds/{round_id}", "/you", "/handicap", f"/rounds/{round_id}/play"):
            page.goto(path)
            for width in (320, 390, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                page.get_by_text("1 not yet sent").first.wait_for()
                under = page.evaluate("""() => {
                  const chip = document.querySelector('.chip').getBoundingClientRect()
                  return [...document.querySelectorAll('h1, h2, main a, main button, .lead')].filter((one) => {
                    const box = one.getBoundingClientRect()
                    return box.width > 0 && !one.closest('.sync') && box.right > chip.left && box.left < chip.right &&
                      box.bottom > chip.top && box.top < chip.bottom
                  }).map((one) => one.textContent)
                }""")
                assert under == [], f"{path} at {width}: {under} lie under the chip"
                assert page.evaluate(WIDE) <= 0, f"{path} at {width} is wider than the screen"
            page.set_viewport_size({"width": 390, "height": 844})
            page.screenshot(path=shots / f"waits-{path.split('/')[-1][:8] or 'home'}.png")
    anna.all_sent()
    assert not anna.faults, anna.faults


def test_a_slow_answer_is_no_news(browser, stack, shots):
    """On a slow network nothing flashes or moves with each tap; a longer wait is shown."""
    anna = Device(browser, stack.url, service_workers="block").sign_up(ME)
    page = anna.page
    anna.new_round()
    anna.all_sent()
    held = []
    page.route("**/holes/*", lambda route: held.append(route))
    page.evaluate("""() => {
      window.chips = 0
      new MutationObserver(() => { if (document.querySelector('.chip')) window.chips += 1 })
        .observe(document.body, { childList: true, subtree: true })
    }""")
    with page.expect_request("**/holes/*"):
        anna.tap(4)
    page.wait_for_timeout(2500)
    assert page.evaluate("window.chips") == 0, "a tap of two seconds ago is no news"
    page.get_by_text("1 not yet sent").wait_for()
    held[0].continue_()
    page.unroute("**/holes/*")
    anna.all_sent()
    assert not anna.faults, anna.faults


def test_turning_the_phone_breaks_nothing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    for back in range(4, 0, -1):
        play_by_api(anna, lambda place: (place + back) % 3, str(date.today() - timedelta(days=back)), full=True)
    eventually(lambda: anna.api("GET", "/api/analytics/overview")["roundsPlayed"], 4)
    for path in ("/handicap", "/statistics"):
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(path)
        page.locator(".chart svg").first.wait_for()
        for width, height in ((844, 390), (390, 844), (1920, 1080), (1000, 800), (390, 844), (320, 568)):
            page.set_viewport_size({"width": width, "height": height})
            page.wait_for_timeout(300)
            assert page.evaluate(WIDE) <= 0, f"{path} at {width}: wider than the screen by {page.evaluate(WIDE)}"
            out = page.evaluate("""() => [...document.querySelectorAll('.chart svg')].map((svg) => [
              svg.getBoundingClientRect().right, svg.closest('.panel').getBoundingClientRect().right])
              .filter(([drawn, panel]) => drawn > panel)""")
            assert out == [], f"{path} at {width}: a chart crosses its panel: {out}"
    # Nor is anything lost that was begun.
    page.set_viewport_size({"width": 390, "height": 844})
    anna.new_round()
    page.get_by_role("switch", name="Putts").click()
    anna.tap(5)
    page.get_by_label("Note for hole 1").fill("half a")
    page.set_viewport_size({"width": 844, "height": 390})
    expect(page.get_by_label("Note for hole 1")).to_have_value("half a")
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    assert not anna.faults, anna.faults


def test_a_score_stands_within_its_mark(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    round_id = play_by_api(anna, lambda place: (-2, -1, 1, 2, 6, 8, 7, 9, 5)[place % 9], str(date.today()), finish=False)
    for path in (f"/rounds/{round_id}", *(f"/rounds/{round_id}/play?hole={hole}" for hole in (1, 2, 5, 6))):
        page.goto(path)
        page.locator(".mark svg").first.wait_for()
        page.evaluate("document.fonts.ready.then(() => 0)")
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            # The corners of the drawn figure against the innermost line, which for a ring is as far as its radius.
            out = page.evaluate("""() => [...document.querySelectorAll('.mark')].filter((mark) => mark.checkVisibility() &&
              mark.querySelector('circle, rect')).flatMap((mark) => {
              const frame = [...mark.querySelectorAll('circle, rect')].pop(), box = frame.getBoundingClientRect()
              const text = mark.querySelector('span'), style = getComputedStyle(text), pen = document.createElement('canvas').getContext('2d')
              pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
              const size = pen.measureText(text.textContent), wide = text.getBoundingClientRect().width
              const high = size.actualBoundingBoxAscent + size.actualBoundingBoxDescent
              const isIn = frame.tagName === 'circle' ? Math.hypot(wide, high) <= box.width : wide <= box.width - 2 && high <= box.height - 2
              return isIn ? [] : [`${text.textContent}: ${wide} x ${high} in ${box.width}`]
            })""")
            assert out == [], f"{path} at {width}: {out}"
    assert not anna.faults, anna.faults


def every_page(anna, open_round, done):
    """Each page that shows names or much text, with the element that proves it is loaded."""
    page = anna.page
    for path, there in (("/", "h1"), ("/rounds", ".row"), (f"/rounds/{open_round}", ".scorecard"), (f"/rounds/{open_round}/play", ".keypad"),
                        (f"/rounds/{open_round}/card", "#scores"), (f"/rounds/{open_round}/settings", "select"), (f"/rounds/{done}", ".games select"),
                        (f"/rounds/{open_round}/together", "h1"), ("/join", ".code-input"), ("/statistics", ".chart svg"), ("/handicap", "h1"), ("/achievements", ".badge"), ("/you", ".segmented")):
        page.goto(path)
        page.locator(there).first.wait_for()
        page.wait_for_timeout(200)
        yield path


def test_four_names_of_sixteen_letters_fit_on_every_page(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    done = play_by_api(anna, lambda place: (place * 7 + 1) % 5 - 1, str(date.today()), full=True, index=12.4, guests=NAMES)
    open_round = anna.new_round(guests=NAMES)
    anna.tap(5, 4, 3, 6)
    anna.all_sent()
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        for path in every_page(anna, open_round, done):
            assert page.evaluate(WIDE) <= 0, f"{path} at {width} is wider than the screen"
            page.screenshot(path=shots / f"names-{width}-{path.split('/')[-1][:10] or 'home'}.png", full_page=True)
            cut = page.evaluate("""(names) => [...document.querySelectorAll('main *')].filter((one) => {
              const text = [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('')
              const box = one.getBoundingClientRect()
              return names.some((name) => text.includes(name)) && one.checkVisibility() && !one.closest('select, .hidden') &&
                (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' || one.scrollHeight > one.clientHeight + 2
                  && getComputedStyle(one).overflowY === 'hidden' || box.right > innerWidth)
            }).map((one) => one.textContent)""", [ME, *NAMES])
            assert cut == [], f"{path} at {width}: cut off: {cut}"
    # A guest's name can be read where it is typed.
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.get_by_role("button", name="Add a guest").click()
    name = page.get_by_label("Name of guest 1")
    name.fill(NAMES[0])
    assert name.evaluate("input => input.scrollWidth <= input.clientWidth"), "the name is cut where it is typed"
    assert not anna.faults, anna.faults


def test_text_grows_with_the_browsers_own(browser, stack, shots):
    """Twice the browser's font: figures grow too, and no page becomes wider than the screen."""
    anna = Device(browser, stack.url).sign_up(ME)
    page = anna.page
    done = play_by_api(anna, lambda place: (place * 7 + 1) % 5 - 1, str(date.today()), full=True, index=12.4)
    open_round = play_by_api(anna, lambda place: 1, str(date.today()), finish=False, mode="front")
    size = "parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
    for path in every_page(anna, open_round, done):
        usual = page.evaluate(size)
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%', 'important')")
        page.wait_for_timeout(200)
        page.screenshot(path=shots / f"large-{path.split('/')[-1][:10] or 'home'}.png", full_page=True)
        assert page.evaluate(size) == 2 * usual, f"{path}: the heading stays as it was"
        assert page.evaluate(WIDE) <= 0, f"{path} is wider than the screen by {page.evaluate(WIDE)}"
    assert not anna.faults, anna.faults
