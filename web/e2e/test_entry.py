"""A hole's entry: players in turn, undo, details, keys, and what a page shows of it."""

import re

from harness import Device, eventually


def test_entry_goes_to_the_next_player_then_the_next_hole(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    anna.new_round(guests=["Bodo"])
    active = lambda: page.locator(".player[aria-current]").inner_text()
    assert "Anna" in active()
    anna.tap(4)
    assert "Bodo" in active()
    anna.tap(5)
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    assert "Anna" in active()
    page.get_by_text("Bodo, hole 1: 5").wait_for()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Hole 1", exact=True).wait_for()
    assert "Bodo" in active()
    anna.tap(6)
    # A correction stays where it is.
    page.get_by_role("button", name="Hole 1, scored").click()
    anna.tap(3)
    page.get_by_text("Anna Lindqvist, hole 1: 3").wait_for()
    assert page.get_by_role("heading", name="Hole 1", exact=True).is_visible()
    assert not anna.faults, anna.faults


def test_ten_picked_up_and_clear(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    page.get_by_role("button", name="10+").click()
    anna.tap(12)
    page.get_by_role("button", name="picked up").click()
    anna.tap(4)
    page.get_by_role("button", name="Hole 3, scored").click()
    page.get_by_role("button", name="clear").click()
    page.get_by_text("hole 3: cleared").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 12, 2: None})
    assert not anna.faults, anna.faults


def test_full_mode_asks_for_details_and_is_remembered(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    page.get_by_role("switch", name="Putts").click()
    anna.tap(5)
    page.get_by_role("group", name="Putts").get_by_role("button", name="2").click()
    page.get_by_role("group", name="1st putt").get_by_role("button", name="20 feet").click()
    page.get_by_role("group", name="Fairway").get_by_role("button", name="left").click()
    page.get_by_role("group", name="Penalties").get_by_role("button", name="1").click()
    page.get_by_role("group", name="Bunker").get_by_role("button", name="yes").click()
    page.get_by_label("Note for hole 1").fill("short of the bunker is fine")
    page.screenshot(path=shots / "details.png")
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    anna.all_sent()
    want = {"strokes": 5, "putts": 2, "firstPuttFeet": 20, "fairway": "left", "penalties": 1, "greensideBunker": True,
            "note": "short of the bunker is fine"}

    def look():
        hole = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["holes"][0]
        return {key: hole.get(key) for key in want}

    eventually(look, want)
    page.reload()
    assert page.get_by_role("switch", name="Putts").get_attribute("aria-checked") == "true"
    # Typed to the foot, and without a putt there is no first one.
    anna.tap(4)
    page.get_by_label("First putt in feet").fill("27")
    page.get_by_role("button", name="Next", exact=True).click()
    anna.tap(3)
    page.get_by_label("First putt in feet").fill("9")
    page.get_by_role("group", name="Putts").get_by_role("button", name="0").click()
    page.get_by_label("First putt in feet").wait_for(state="detached")
    page.get_by_role("button", name="Next", exact=True).click()
    anna.all_sent()

    def feet():
        holes = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["holes"]
        return [hole.get("firstPuttFeet") for hole in holes]

    eventually(feet, [20, 27, None])
    page.get_by_role("link", name="Card", exact=True).click()
    page.get_by_text("short of the bunker is fine").wait_for()
    assert not anna.faults, anna.faults


def test_by_keyboard_alone(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    for key in ["4", "0", "x", "5", "u", "6", "ArrowLeft", "Backspace"]:
        page.keyboard.press(key)
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 10, 3: None})
    # The same round from the home page, by Tab and Enter only.
    page.goto("/")
    page.get_by_role("link", name="Continue").wait_for()
    for _ in range(12):
        page.keyboard.press("Tab")
        if "Continue" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Hole 4", exact=True).wait_for()
    assert not anna.faults, anna.faults


def test_keys_are_large_and_the_par_is_outlined(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.new_round()
    for key in anna.page.locator(".key").all():
        box = key.bounding_box()
        assert box["height"] >= 64 and box["width"] >= 64, box
        assert box["y"] >= 844 / 2, "the keys are in the lower half"
    par = re.search(r"Par (\d)", anna.page.locator(".hole-head").inner_text()).group(1)
    assert anna.page.locator(".key.par b").inner_text() == par


def test_the_app_opens_on_the_next_empty_hole(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.new_round()
    anna.tap(4, 4)
    anna.all_sent()
    page = anna.open("/")
    page.get_by_role("link", name="Continue on hole 3").click()
    page.get_by_role("heading", name="Hole 3", exact=True).wait_for()
    # And any cell of the card leads to its hole.
    page.get_by_role("link", name="Card").click()
    page.get_by_role("link", name="hole 7: no score").click()
    page.get_by_role("heading", name="Hole 7", exact=True).wait_for()
    assert not anna.faults, anna.faults
