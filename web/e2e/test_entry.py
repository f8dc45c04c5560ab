"""A hole's entry: players in turn, undo, details, keys, and what a page shows of it."""

import re

from harness import DESKTOP, Device, eventually
from playwright.sync_api import expect


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
    expect(page.locator(".last-text")).to_have_text("5 · hole 1Bodo")
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Hole 1", exact=True).wait_for()
    assert "Bodo" in active()
    anna.tap(6)
    # A correction stays where it is.
    page.get_by_role("button", name="Hole 1, scored").click()
    anna.tap(3)
    expect(page.locator(".last-text")).to_have_text("3 · hole 1was 4 · Anna Lindqvist")
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
    page.get_by_text("cleared · hole 3").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 12, 2: None})
    assert not anna.faults, anna.faults


def test_ten_and_more_by_mistake_leads_back(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    anna.new_round(guests=["Bodo"])
    more = page.get_by_role("button", name="10+")
    more.click()
    page.get_by_role("button", name="19+").click()
    page.screenshot(path=shots / "keys-19.png")
    page.get_by_role("button", name="1–9").click()
    more.click()
    # Another player, another hole begin at 1 to 9.
    page.locator(".player", has_text="Bodo").click()
    more.click()
    page.get_by_role("button", name="Next hole").click()
    more.wait_for()
    for _ in range(10):
        page.locator(".key", has_text=re.compile(r"\d\+$")).click()
    assert page.locator(".key b").all_inner_texts() == [*map(str, range(91, 100)), "1–9"]
    anna.tap(99)
    expect(page.locator(".last-text")).to_contain_text("99 · hole 2")
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


def test_a_key_that_is_held_down_scores_once(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    for _ in range(5):
        page.keyboard.down("4")
    page.keyboard.up("4")
    page.keyboard.press("5")
    page.get_by_role("heading", name="Hole 3", exact=True).wait_for()
    for _ in range(3):
        page.keyboard.down("ArrowRight")
    page.keyboard.up("ArrowRight")
    page.get_by_role("heading", name="Hole 6", exact=True).wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5})
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


def test_what_was_entered_is_seen_and_changed_again(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    page.get_by_role("switch", name="Putts").click()
    answer = lambda row, name: page.get_by_role("group", name=row).get_by_role("button", name=name, exact=True).click()
    anna.tap(6)
    for row, name in (("Putts", "3"), ("1st putt", "20 feet"), ("Fairway", "← left"), ("Penalties", "1"), ("Bunker", "yes")):
        answer(row, name)
    page.get_by_label("Note for hole 1").fill("left is dead")
    page.get_by_role("button", name="Next", exact=True).click()
    all_of_it = ["3 putts", "20 ft", "missed left", "1 penalty", "bunker", "left is dead"]
    # Back on the hole, and after a reload, all of it is there, and a tap opens it with what was chosen.
    page.get_by_role("button", name="Hole 1, scored").click()
    chips = page.locator(".hole-details .pill")
    expect(chips).to_have_text(all_of_it)
    anna.all_sent()
    page.goto(f"/rounds/{round_id}/play?hole=1")
    expect(chips).to_have_text(all_of_it)
    page.locator(".hole-details").click()
    expect(page.get_by_role("group", name="Putts").get_by_role("button", name="3")).to_have_attribute("aria-pressed", "true")
    answer("Putts", "2")
    page.keyboard.press("Escape")
    expect(chips).to_have_text(["2 putts", *all_of_it[1:]])
    # A score alone offers the rest; turned on later, it is asked for at once.
    page.get_by_role("switch", name="Putts").click()
    page.get_by_role("button", name="Hole 2", exact=True).click()
    anna.tap(4)
    page.get_by_role("button", name="Hole 2, scored").click()
    page.get_by_text("Putts, fairway, note").wait_for()
    page.get_by_role("switch", name="Putts").click()
    answer("Putts", "1")
    page.get_by_role("button", name="Next", exact=True).click()
    anna.all_sent()
    eventually(lambda: [hole.get("putts") for hole in anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["holes"]], [2, 1])
    # The card has a row for each, and the summary what they add up to.
    for finished in (False, True):
        page.goto(f"/rounds/{round_id}")
        page.locator(".scorecard").wait_for()
        row = lambda name: page.locator(".nine").first.locator(".detail-row", has=page.get_by_role("rowheader", name=name)).locator("td")
        expect(row("Putts").nth(0)).to_have_text("22")  # The figure, and the same for a screen reader.
        expect(row("Putts").last).to_have_text("3")
        expect(row("1st putt").nth(0)).to_contain_text("20")
        expect(row("Fairway").nth(0)).to_contain_text("left")
        expect(row("Fairway").last).to_have_text("0/1")
        expect(row("Green").nth(0)).to_contain_text("no")
        expect(row("Penalty").nth(0)).to_contain_text("1")
        expect(row("Bunker").nth(0)).to_contain_text("yes")
        expect(page.locator(".standing")).to_contain_text("3 putts on 2 of 2 holes")
        expect(page.locator(".standing")).to_contain_text("fairways 0 of 1")
        expect(page.locator(".standing")).to_contain_text("1 penalty")
        if not finished:
            anna.api("POST", f"/api/rounds/{round_id}/finish", {"allowMissing": True})
    # The rows can be put away, and stay away.
    page.get_by_role("switch", name="Putts, fairways, greens").click()
    expect(page.locator(".detail-row")).to_have_count(0)
    page.reload()
    page.locator(".scorecard").wait_for()
    expect(page.locator(".detail-row")).to_have_count(0)
    assert not anna.faults, anna.faults


def test_a_picked_up_hole_keeps_its_note_in_sight(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    anna.new_round()
    page.get_by_role("button", name="picked up").click()
    page.get_by_role("button", name="Hole 1, scored").click()
    page.locator(".hole-details").click()
    assert page.locator(".detail").count() == 1, "putts belong to a score"
    page.get_by_label("Note for hole 1").fill("lost two")
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("button", name="Hole 1, scored").click()
    expect(page.locator(".hole-details .pill")).to_have_text(["lost two"])
    assert not anna.faults, anna.faults


def test_guests_are_asked_for_details_only_where_wanted(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    anna.new_round(guests=["Bodo", "Cleo"])
    page.get_by_role("switch", name="Putts").click()
    asked = page.get_by_role("group", name="1st putt")
    anna.tap(5)
    asked.wait_for()
    # One's own row is in sight above them, the others' are not.
    expect(page.locator(".player:visible")).to_have_count(1)
    page.get_by_role("button", name="Next", exact=True).click()
    anna.tap(5)
    expect(page.locator(".player[aria-current]")).to_contain_text("Cleo")
    expect(asked).to_have_count(0)
    # Cleo wants them: asked from now on, also after a reload; Bodo is not.
    page.get_by_role("switch", name="Details for Cleo").click()
    anna.tap(5)
    asked.wait_for()
    page.get_by_role("button", name="Next", exact=True).click()
    page.reload()
    for name, is_asked in (("Anna", True), ("Bodo", False), ("Cleo", True)):
        expect(page.locator(".player[aria-current]")).to_contain_text(name)
        anna.tap(5)
        expect(asked).to_have_count(1 if is_asked else 0)
        if is_asked:
            page.get_by_role("button", name="Next", exact=True).click()
    assert not anna.faults, anna.faults


def test_digits_go_to_the_row_that_has_the_focus(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.set_viewport_size(DESKTOP)
    round_id = anna.new_round()
    page.get_by_role("switch", name="Putts").click()
    keys = page.keyboard
    keys.press("5")
    page.get_by_role("group", name="Putts").get_by_role("button", name="1").click()
    keys.press("2")  # Two putts, and not two strokes.
    keys.press("ArrowDown")
    for digit in "27":
        keys.press(digit)  # Feet of the first putt.
    keys.press("Enter")
    keys.press("ArrowDown")
    keys.press("ArrowRight")
    keys.press("Enter")  # An answer that was not given yet.
    keys.press("7")  # No such answer: it goes nowhere.
    keys.press("x")
    keys.press("Backspace")
    keys.press("ArrowDown")
    keys.press("1")
    keys.press("Enter")  # Next.
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    want = {"strokes": 5, "putts": 2, "firstPuttFeet": 27, "fairway": "hit", "penalties": 1}
    anna.all_sent()

    def look():
        hole = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["holes"][0]
        return {key: hole.get(key) for key in want}

    eventually(look, want)
    # Escape leads back to the score.
    keys.press("4")
    page.locator(".details").wait_for()
    keys.press("Escape")
    keys.press("3")
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 5, 2: 3})
    assert not anna.faults, anna.faults


def test_the_last_hole_and_a_correction_can_be_undone(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    anna.tap(*[4] * 18)
    page.get_by_role("link", name="All holes scored").wait_for()
    page.screenshot(path=shots / "last-hole-phone.png")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="All holes scored")).to_have_count(0)
    page.get_by_role("heading", name="Hole 18", exact=True).wait_for()
    anna.tap(5)
    # A correction says what was there before, and gives it back.
    page.get_by_role("button", name="Hole 7, scored").click()
    anna.tap(9)
    page.get_by_role("link", name="All holes scored").wait_for()
    expect(page.locator(".last-text")).to_have_text("9 · hole 7was 4")
    page.get_by_role("button", name="Undo").click()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {hole: 5 if hole == 18 else 4 for hole in range(1, 19)})
    assert not anna.faults, anna.faults


def test_the_score_that_was_entered_is_never_cut_off(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up("Karl-Friedrich Oberländer von und zu Hohenstein-Wittgenstein")
    page = anna.page
    anna.new_round(guests=["Bartholomew Jung"])
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        for enter, said in ((lambda: anna.tap(4), "4 · hole"), (page.get_by_role("button", name="picked up").click, "picked up · hole"),
                            (page.get_by_role("button", name="clear").click, "cleared · hole")):
            page.locator(".player").first.click()
            enter()
            line = page.locator(".last-score")
            expect(line).to_contain_text(said)
            assert line.evaluate("line => line.scrollWidth <= line.clientWidth"), f"{said} is cut off at {width}"
    assert not anna.faults, anna.faults
