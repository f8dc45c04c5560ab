"""Accessibility: the focus, the texts for screen readers, and colours that can be distinguished."""

import re
from datetime import date

from harness import DESKTOP, Device, play_by_api
from playwright.sync_api import expect

FOCUS = "document.activeElement.textContent || document.activeElement.tagName"


def test_the_focus_is_never_nowhere(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    page.goto("/rounds/new")
    page.locator(".course").first.wait_for()
    assert page.evaluate(FOCUS + " === document.body.textContent"), "a page that was just opened takes no focus"
    course = page.locator(".course strong").first.inner_text()
    focused = page.locator("h1:focus")
    page.locator(".course").first.click()
    expect(focused).to_have_text(course)
    for tab, title in (("Rounds", "Rounds"), ("Handicap", "Handicap"), ("Stats", "Statistics"), ("You", "Anna Lindqvist")):
        page.locator(".tabs").get_by_role("link", name=tab).click()
        expect(focused).to_have_text(title)
    page.go_back()
    expect(focused).to_have_text("Statistics")
    # A dialog gives it back to what opened it.
    page.goto(f"/rounds/{round_id}")
    for opener in ("Finish the round", "Delete"):
        button = page.get_by_role("button", name=opener)
        button.click()
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
        expect(button).to_be_focused()
    # The card leads to a hole, the details to the next one.
    page.get_by_role("link", name="hole 3: no score").click()
    expect(page.locator("h2:focus")).to_have_text("Hole 3")
    page.get_by_role("switch", name="Putts").click()
    anna.tap(4)
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.locator("h2:focus")).to_have_text("Hole 4")
    # What was typed into keeps it.
    page.goto(f"/rounds/{round_id}")
    page.get_by_role("link", name="Type the card").click()
    expect(page.locator("#scores")).to_be_focused()
    assert not anna.faults, anna.faults


def test_a_score_is_said_with_its_name_and_par(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    over = lambda place: (1, -1, 0, 2, 3)[place % 5]
    open_round = play_by_api(anna, over, str(date.today()), finish=False, index=20.0)
    done = play_by_api(anna, over, str(date.today()), index=20.0)
    names = ("bogey", "birdie", "par", "double bogey", "3 over par")
    for round_id, cells in ((open_round, ".cell"), (done, ".cell")):
        pars = {hole["number"]: hole["par"] for hole in anna.api("GET", f"/api/rounds/{round_id}")["tees"][0]["holes"]}
        page.goto(f"/rounds/{round_id}")
        page.locator(".scorecard").wait_for()
        for place, cell in enumerate(page.locator(cells).all()[:5]):
            par = pars[place + 1]
            heard = cell.get_attribute("aria-label") or cell.locator(".hidden").text_content()
            assert f"{par + over(place)}, {names[place]}, par {par}" in heard, heard
            assert "receives" in heard, heard
    # The holes above say what is in them.
    page.goto(f"/rounds/{open_round}/play")
    expect(page.get_by_role("button", name=re.compile(rf"^Hole 1, scored: {pars[1] + 1}$"))).to_have_count(1)
    guests = play_by_api(anna, over, str(date.today()), finish=False, mode="front", guests=["Bodo"])
    page.goto(f"/rounds/{guests}/play")
    expect(page.get_by_role("button", name=f"Hole 1, scored: Anna Lindqvist {pars[1] + 1}, Bodo {pars[1] - 1}")).to_have_count(1)
    # Points below zero have a minus, and no hyphen.
    page.goto(f"/rounds/{done}")
    page.get_by_role("combobox", name="Game").select_option("modifiedStableford")
    heard = page.locator(".hole-results .hidden").first
    expect(heard).to_have_text(re.compile("Hole 1: \u2212?\\d+ points?"))
    assert not anna.faults, anna.faults


def test_what_is_chosen_stands_out_in_every_light(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    # The lightness, 0 to 1, of what is painted.
    light = """(selector) => {
      const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
      pen.fillStyle = getComputedStyle(document.querySelector(selector)).backgroundColor
      pen.fillRect(0, 0, 1, 1)
      const linear = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }"""
    for theme in ("light", "dark", "sunlight"):
        page.goto("/you")
        page.evaluate(f"localStorage.setItem('golf-theme', '{theme}')")
        page.reload()
        page.locator(".segmented").first.wait_for()
        chosen, track = (page.evaluate(light, selector) for selector in (".segmented [aria-pressed=true]", ".segmented"))
        ratio = (max(chosen, track) + 0.05) / (min(chosen, track) + 0.05)
        assert ratio >= 1.15, f"{theme}: {ratio:.2f}"
        assert theme == "sunlight" or chosen > track, f"{theme}: what is chosen is a hole"
    # A white tee is no ring that was left empty: which tee is chosen is drawn beside it.
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    expect(page.locator(".tee .radio")).to_have_count(page.locator(".tee").count())
    box = page.locator(".tee-dot").first.bounding_box()
    assert box["height"] >= 1.5 * box["width"], f"a peg, and no ring: {box}"
    assert not anna.faults, anna.faults


def test_every_keypad_has_what_its_field_takes(browser, stack, shots):
    """A phone's keypad of digits has no plus, no minus, no space and no x."""
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Add a guest").click()
    page.locator(".options summary").last.click()
    for label in ("Your Handicap Index", "Index of guest 1"):
        expect(page.get_by_label(label)).to_have_attribute("inputmode", "text")
    page.get_by_label("Your Handicap Index").fill("+1.4")
    page.get_by_label("Name of guest 1").fill("Bodo")
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    round_id = re.search(r"/rounds/([0-9a-f-]{36})/play", page.url).group(1)
    anna.all_sent()
    page.goto(f"/rounds/{round_id}/settings")
    page.get_by_label("Index").first.wait_for()
    for field in page.get_by_label("Index").all():
        expect(field).to_have_attribute("inputmode", "text")
    # The card is typed in digits, and all else has a key.
    page.goto(f"/rounds/{round_id}/card")
    page.locator("#scores").wait_for()
    page.keyboard.type("4")
    key = lambda name: page.get_by_role("button", name=name, exact=True).click()
    key("Space")
    page.keyboard.type("12")
    key("Space")
    key("Picked up")
    key("Skip")
    key("10")
    expect(page.locator(".typed li > span").nth(1)).to_have_text("12")
    expect(page.locator(".typed li > span").nth(2)).to_have_text("X")
    expect(page.locator(".typed li > span").nth(3)).to_have_text("·")
    expect(page.locator(".typed li > span").nth(4)).to_have_text("10")
    assert not anna.faults, anna.faults


def test_the_way_in_has_no_seam(browser, stack, shots):
    device = Device(browser, stack.url)
    page = device.page
    for width, height in ((390, 844), (320, 568), (412, 915), (1280, 800)):
        page.set_viewport_size({"width": width, "height": height})
        page.goto("/sign-in")
        page.locator(".welcome-line").wait_for()
        boxes = page.evaluate("""() => {
          const hero = document.querySelector('.welcome-hero'), box = hero.getBoundingClientRect()
          const art = hero.querySelector('.hills').getBoundingClientRect(), line = hero.querySelector('.welcome-line').getBoundingClientRect()
          return { ground: box.top + parseFloat(getComputedStyle(hero, '::after').top), art: art.bottom, line: line.top }
        }""")
        assert boxes["ground"] <= boxes["art"] - 1, f"at {width} the ground begins where the drawing ends: {boxes}"
        assert boxes["line"] >= boxes["ground"], f"at {width} the words lie on the waves: {boxes}"
    page.set_viewport_size(DESKTOP)
    assert not device.faults, device.faults
