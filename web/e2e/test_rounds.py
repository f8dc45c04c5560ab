"""Rounds as wholes: finishing, correcting, players and tees, deleting, finding them again."""

import re
from datetime import date, timedelta

from harness import Device, eventually, play_by_api, uuid7
from playwright.sync_api import expect


def test_finish_with_holes_missing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    anna.tap(4, 4)
    page.get_by_role("link", name="Card").click()
    page.get_by_role("button", name="Finish the round").click()
    # What each answer means stands on it.
    page.get_by_role("button", name="Stopped here").filter(has_text="2 holes of 18: too short for the handicap").wait_for()
    page.get_by_role("link", name="Go to hole 18").click()
    page.get_by_role("heading", name="Hole 18", exact=True).wait_for()
    page.get_by_role("link", name="Card").click()
    page.get_by_role("button", name="Finish the round").click()
    page.screenshot(path=shots / "finish-holes-missing-phone.png")
    page.get_by_role("button", name="Picked up").filter(has_text="16 holes that you began").click()
    page.get_by_text("finished", exact=True).wait_for()
    anna.all_sent()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["status"], "finished")
    card = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]
    assert card["totals"]["complete"] and card["holesMissing"] == "pickedUp"
    # Another, stopped where it is, and opened again.
    second = anna.new_round()
    anna.tap(5)
    page.get_by_role("link", name="Card").click()
    page.get_by_role("button", name="Finish the round").click()
    page.get_by_role("button", name="Stopped here").click()
    eventually(lambda: anna.api("GET", f"/api/rounds/{second}")["status"], "finished")
    page.get_by_text("stopped after 1 hole", exact=True).wait_for()
    assert anna.strokes(second) == {1: 5}
    page.get_by_role("button", name="Correct a score").click()
    page.get_by_role("link", name="Continue on hole 2").wait_for()
    assert anna.api("GET", f"/api/rounds/{second}")["status"] == "open"
    assert not anna.faults, anna.faults


def test_an_eighteen_that_was_stopped_after_nine_counts_as_that_nine(browser, stack, shots):
    """Finished without a network: the page shows it at once, and the server has it when the network is back."""
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    name = next(c["name"] for c in anna.api("GET", "/api/courses")["courses"] if c["holeCount"] == 18)
    page.goto("/rounds/new")
    page.locator(".course", has_text=name).click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    round_id = re.search(r"/rounds/([0-9a-f-]{36})/play", page.url).group(1)
    anna.tap(*[5] * 9)
    anna.all_sent()
    page.get_by_role("link", name="Card").click()
    page.get_by_role("button", name="Finish the round").wait_for()
    anna.context.set_offline(True)
    page.get_by_role("button", name="Finish the round").click()
    page.get_by_role("button", name="Stopped here: do not count it").filter(has_text="too short").wait_for()
    page.get_by_role("button", name="Stopped here: count the front nine").click()
    page.get_by_text("finish not yet sent").wait_for()
    page.get_by_text("counts as the front nine", exact=True).wait_for()

    def in_the_list():
        page.get_by_role("link", name="Rounds", exact=True).first.click()
        row = page.locator(f".rows a[href='/rounds/{round_id}']")
        row.filter(has_text="counts as the front nine").filter(has_text="45").wait_for()
        assert "thru" not in row.inner_text()
        row.click()

    in_the_list()
    anna.context.set_offline(False)
    anna.all_sent()
    page.get_by_text("counts as the front nine", exact=True).wait_for()
    in_the_list()
    page.get_by_text("counts as the front nine", exact=True).wait_for()
    card = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]
    assert (card["holesMissing"], card["postedNine"]) == ("stopped", "front")
    assert not anna.faults, anna.faults


def test_a_course_of_nine_is_nine_holes_on_every_page(browser, stack, shots):
    """Its nine is offered first, with its own par and length, and is not called the front nine."""
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    name = next(c["name"] for c in anna.api("GET", "/api/courses")["courses"] if c["holeCount"] == 9)
    page.goto("/rounds/new")
    course = page.locator(".course", has_text=name)
    par = re.search(r"par\s+(\d+)", course.inner_text()).group(1)
    course.click()
    page.locator(".tee").first.filter(has_text=f"par {par} ·").wait_for()
    page.locator(".options summary", has_text="9 holes, from hole 1").wait_for()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    anna.tap(4)
    anna.all_sent()
    page.goto("/rounds")
    row = page.locator(".row", has_text=name)
    row.filter(has_text="9 holes").wait_for()
    assert "ront nine" not in row.inner_text()
    row.click()
    page.locator(".lead", has_text="9 holes").wait_for()
    assert anna.api("GET", "/api/rounds")["rounds"][0]["mode"] == "front"
    assert not anna.faults, anna.faults


def test_players_tees_and_start_hole_change_until_the_end(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round(guests=["Bodo"])
    anna.tap(4)
    anna.all_sent()
    page.get_by_role("link", name="Card").click()
    page.get_by_role("link", name="Players, tees").click()
    page.get_by_label("Start hole").select_option("10")
    page.get_by_text("Saved.").wait_for()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["startHole"], 10)
    page.get_by_label("Name", exact=True).fill("Bodo B.")
    page.get_by_label("Name", exact=True).blur()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][1]["player"]["name"], "Bodo B.")
    page.get_by_label("Index").first.fill("18.4")
    page.get_by_label("Index").first.blur()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["handicapIndex"], 18.4)
    tee = page.get_by_label("Tee").last.locator("option").nth(1).get_attribute("value")
    page.get_by_label("Tee").last.select_option(tee)
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][1]["tee"], tee)
    page.get_by_label("Name of the new guest").fill("Cleo")
    page.get_by_role("button", name="Add").click()
    eventually(lambda: len(anna.api("GET", f"/api/rounds/{round_id}")["cards"]), 3)
    page.get_by_role("button", name="Remove Bodo B.").click()
    page.get_by_role("button", name="Remove Bodo B. and their scores").click()
    eventually(lambda: len(anna.api("GET", f"/api/rounds/{round_id}")["cards"]), 2)
    assert not anna.faults, anna.faults


def test_what_could_not_be_saved_is_told_where_it_is_typed(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round(guests=["Bodo", "Cleo", "Dana"])
    anna.all_sent()
    page.goto(f"/rounds/{round_id}/settings")
    page.get_by_label("Index").last.wait_for()
    anna.context.set_offline(True)
    page.get_by_label("Index").last.fill("9")
    page.get_by_label("Index").last.blur()
    fault = page.get_by_text("The server cannot be reached. Changes here need a signal.")
    fault.wait_for()
    expect(page.get_by_label("Index").last).to_be_in_viewport()
    expect(fault).to_be_in_viewport()
    page.screenshot(path=shots / "settings-not-saved-phone.png")
    anna.context.set_offline(False)
    page.get_by_label("Index").last.fill("9.1")
    page.get_by_label("Index").last.blur()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][3]["handicapIndex"], 9.1)
    expect(page.get_by_text("Saved.")).to_be_in_viewport()
    assert not anna.faults, anna.faults


def test_the_leader_and_a_tie_are_named(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    anna.new_round(guests=["Bodo"])
    anna.tap(4, 5)
    page.get_by_role("link", name="Card").click()
    # The head of the page; the game below it says the same at more length.
    leader = page.locator(".leader").first
    expect(leader).to_have_text("Anna Lindqvist leads at E")
    page.get_by_role("link", name="Bodo, hole 1: 5").click()
    anna.tap(4)
    page.get_by_role("link", name="Card").click()
    expect(leader).to_contain_text("Anna Lindqvist and Bodo are tied")
    assert not anna.faults, anna.faults


def test_delete_asks_first(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    page.get_by_role("link", name="Card").click()
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("button", name="Keep it").click()
    assert anna.api("GET", f"/api/rounds/{round_id}")["id"] == round_id
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("button", name="Delete the round").click()
    page.get_by_text("No rounds yet").wait_for()
    response = anna.context.request.get(f"/api/rounds/{round_id}")
    assert response.status == 404
    # A second thought: it comes back as it was.
    page.get_by_role("button", name="Undo").click()
    page.locator(".scorecard").wait_for()
    assert anna.strokes(round_id) == {1: 4}
    assert not anna.faults, anna.faults


def test_a_deleted_round_is_gone_from_every_page_and_comes_back(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    # Every list has it, also with a filter.
    page.goto("/rounds")
    page.get_by_role("button", name="Open", exact=True).click()
    page.locator(".row").first.click()
    page.locator(".scorecard").wait_for()
    page.get_by_role("button", name="Delete").click()
    page.get_by_text("You can restore it for 30 days.").wait_for()
    page.get_by_role("button", name="Delete the round").click()
    section = page.get_by_role("region", name="Recently deleted")
    section.get_by_text("30 days left to restore it").wait_for()
    assert page.locator("a.row").count() == 0
    page.screenshot(path=shots / "recently-deleted-phone.png")
    # Back leads to the list that it was found in, which has it no longer; each address of it says that it is gone.
    page.go_back()
    page.get_by_text("No matching rounds").wait_for()
    for place in ("", "/play", "/card", "/settings"):
        page.goto(f"/rounds/{round_id}{place}")
        page.get_by_role("heading", name="This round was deleted").wait_for()
        assert page.locator(".scorecard, .keypad").count() == 0
        assert page.get_by_role("button", name="Delete").count() == 0
    page.screenshot(path=shots / "deleted-round-phone.png")
    page.goto("/")
    page.get_by_role("heading", name="Good").wait_for()
    assert page.locator(".hero").count() == 0 or page.get_by_text("Continue on hole").count() == 0
    # With no network it stays gone.
    anna.ready_offline()
    anna.context.set_offline(True)
    page.goto(f"/rounds/{round_id}")
    page.get_by_role("heading", name="This round was deleted").wait_for()
    page.get_by_role("button", name="Restore").click()
    page.get_by_role("alert").filter(has_text="The server cannot be reached").wait_for()
    anna.context.set_offline(False)
    page.get_by_role("button", name="Restore").click()
    page.locator(".scorecard").wait_for()
    assert anna.strokes(round_id) == {1: 4}
    page.goto("/rounds")
    page.locator("a.row").first.wait_for()
    assert section.count() == 0
    assert not anna.faults, anna.faults


def test_a_round_that_was_deleted_elsewhere_is_gone_here_too(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    anna.api("DELETE", f"/api/rounds/{round_id}")
    page.goto(f"/rounds/{round_id}")
    page.get_by_role("heading", name="This round was deleted").wait_for()
    page.get_by_role("link", name="Rounds").first.click()
    page.get_by_role("button", name=re.compile("^Restore ")).click()
    page.locator(".scorecard").wait_for()
    assert not anna.faults, anna.faults


def test_past_rounds_by_page_and_filter(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    for back in range(23):
        day = date.today() - timedelta(days=back)
        play_by_api(anna, lambda place: 0, str(day), course=back % 2, mode="front", finish=back > 0)
    page.goto("/rounds")
    page.locator(".row").nth(19).wait_for()
    assert page.locator(".row").count() == 20
    page.get_by_role("button", name="Older rounds").click()
    page.locator(".row").nth(22).wait_for()
    assert page.get_by_role("button", name="Older rounds").count() == 0
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator(".row")).to_have_count(1)
    page.get_by_role("button", name="Finished", exact=True).click()
    expect(page.locator(".row")).to_have_count(20)
    name = anna.api("GET", "/api/courses")["courses"][1]["name"]
    page.get_by_label("Course").select_option(label=name)
    expect(page.locator(".row")).to_have_count(11)
    assert all(name in row.inner_text() for row in page.locator(".row").all())
    assert not anna.faults, anna.faults


def test_a_list_is_found_again_as_it_was_left(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    courses = anna.api("GET", "/api/courses")["courses"]
    for back in range(43):
        course = courses[back % 2]
        made = anna.api("POST", "/api/rounds", {
            "id": uuid7(), "course": course["id"], "mode": "front", "playedOn": str(date.today() - timedelta(days=back)),
            "players": [{"cardId": uuid7(), "tee": course["tees"][0]["id"]}]})
        if back > 0:
            anna.api("POST", f"/api/rounds/{made['id']}/finish", {"allowMissing": True})
    page.goto("/rounds")
    rows = page.locator(".row")
    for count in (40, 43):
        page.get_by_role("button", name="Older rounds").click()
        expect(rows).to_have_count(count)
    # To the 42nd, and back by the browser's way and by the page's own: all rows, and the place.
    for way in (page.go_back, lambda: page.get_by_role("link", name="Back").click()):
        rows.nth(41).evaluate("row => row.scrollIntoView({ block: 'center' })")
        top = page.evaluate("scrollY")
        assert top > 500
        rows.nth(41).click()
        page.locator(".scorecard").wait_for()
        way()
        expect(rows).to_have_count(43)
        eventually(lambda: abs(page.evaluate("scrollY") - top) < 3, True)
    # A filter is in the address: it survives a reload, and a round that was looked at.
    page.get_by_role("button", name="Finished", exact=True).click()
    page.get_by_label("Course").select_option(label=courses[1]["name"])
    expect(rows).to_have_count(20)
    assert re.search(r"/rounds\?course=[0-9a-f-]{36}&status=finished$", page.url), page.url
    page.reload()
    expect(rows).to_have_count(20)
    rows.nth(3).click()
    page.locator(".scorecard").wait_for()
    page.get_by_role("link", name="Back").click()
    expect(page.get_by_role("button", name="Finished", exact=True)).to_have_attribute("aria-pressed", "true")
    # A round that is gone from an older page is gone from the list that is come back to.
    page.goto("/rounds")
    page.get_by_role("button", name="Older rounds").click()
    expect(rows).to_have_count(40)
    rows.nth(30).click()
    page.locator(".scorecard").wait_for()
    gone = re.search(r"/rounds/([0-9a-f-]{36})", page.url).group(1)
    anna.api("DELETE", f"/api/rounds/{gone}")
    page.go_back()
    expect(page.locator(f".row[href$='{gone}']")).to_have_count(0)
    assert not anna.faults, anna.faults


def test_a_filter_works_with_no_network(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    for back in range(4):
        play_by_api(anna, lambda place: 0, str(date.today() - timedelta(days=back)), course=back % 2, mode="front", finish=back > 0)
    anna.ready_offline()
    page.goto("/rounds")
    expect(page.locator(".row")).to_have_count(4)
    name = anna.api("GET", "/api/courses")["courses"][1]["name"]
    with stack.stopped():
        page.get_by_role("button", name="Finished", exact=True).click()
        expect(page.locator(".row")).to_have_count(3)
        page.get_by_text("The server cannot be reached. Last updated").wait_for()
        page.get_by_label("Course").select_option(label=name)
        expect(page.locator(".row")).to_have_count(2)
        page.get_by_role("button", name="Open", exact=True).click()
        page.get_by_text("None among the rounds kept on this device").wait_for()
    assert not anna.faults, anna.faults


def test_what_is_not_there_says_so(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.page.goto("/rounds/0192f0d1-2b4c-7d01-8a11-5c2e9f704b01")
    anna.page.get_by_text("If you left it or were removed, what you played is a round of your own.").wait_for()
    anna.page.goto("/nowhere")
    anna.page.get_by_text("This page does not exist").wait_for()
    assert not anna.faults, anna.faults


def test_names_are_seen_and_turn_nothing(browser, stack, shots):
    """A hidden character is not a name; a Hebrew name keeps its direction, and the numbers after it theirs."""
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Add a guest").click()
    guest = page.get_by_label(re.compile("Name of guest")).last
    guest.fill("\u200b\u2060")
    page.get_by_role("button", name="Go", exact=True).click()
    page.get_by_role("alert").filter(has_text="A guest needs a name").wait_for()
    # An emoji counts as one, and none is cut in half.
    guest.fill("😀" * 61)
    page.get_by_role("alert").filter(has_text="at most 60 characters; this one has 61").wait_for()
    assert guest.input_value() == "😀" * 61
    guest.fill("😀" * 60)
    page.get_by_role("alert").wait_for(state="detached")
    guest.fill("דוד\u202e כהן")
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    round_id = re.search(r"/rounds/([0-9a-f-]{36})/play", page.url).group(1)
    anna.tap(4, 5)
    anna.all_sent()
    names = [card["player"]["name"] for card in anna.api("GET", f"/api/rounds/{round_id}")["cards"]]
    assert names == ["Anna Lindqvist", "דוד כהן"], names
    last = page.locator(".last")
    assert last.locator("bdi").inner_text() == "דוד כהן"
    page.screenshot(path=shots / "names-play-phone.png")
    # As it is drawn: the score, and right of it the hole's number.
    drawn = last.evaluate("""(line) => {
      const score = line.querySelector('b'), range = document.createRange()
      range.selectNodeContents(score.nextSibling)
      return [score.getBoundingClientRect().left, range.getBoundingClientRect().left]
    }""")
    assert drawn == sorted(drawn), drawn
    page.goto(f"/rounds/{round_id}")
    page.get_by_role("heading", name="Standing").or_(page.locator(".standing")).first.wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=shots / "names-round-phone.png", full_page=True)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.screenshot(path=shots / "names-round-desktop-dark.png", full_page=True)
    assert not anna.faults, anna.faults
