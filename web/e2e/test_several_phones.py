"""One round on several phones: whose row is whose, who finishes, what follows a replaced card, and who confirms."""

import re

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PHONE, Device, eventually, uuid7
from playwright.sync_api import TimeoutError, expect

SMALL = {"width": 320, "height": 568}


def two(browser, stack, guests=()):
    """Anna's round with her guests, which Bodo has joined by its code; both are on the page of score entry."""
    anna = Device(browser, stack.url).sign_up("Anna Lindqvist")
    anna.round = anna.new_round(guests)
    anna.all_sent()
    code = anna.api("POST", f"/api/rounds/{anna.round}/code", {})["code"]
    bodo = Device(browser, stack.url).sign_up("Bodo Krause")
    tee = anna.api("GET", f"/api/rounds/{anna.round}")["cards"][0]["tee"]
    bodo.round = anna.round
    bodo.code = code
    bodo.api("POST", "/api/join", {"code": code, "cardId": uuid7(), "tee": tee})
    for device in (anna, bodo):
        device.page.goto(f"/rounds/{anna.round}/play")
        device.page.locator(".keypad").wait_for()
        device.page.locator(".player", has_text="Bodo").wait_for()
    return anna, bodo


def look_again(device):
    """The page fetches the round, as it does when it is looked at again."""
    try:
        with device.page.expect_response(lambda answer: answer.url.endswith(f"/api/rounds/{device.round}") and answer.ok, timeout=3000):
            device.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    except TimeoutError:
        pass  # The socket had told it already, and the answer had come.


def card_of(device, name):
    return next(c for c in device.api("GET", f"/api/rounds/{device.round}")["cards"] if c["player"]["name"].startswith(name))


def score(device, card, hole, strokes):
    device.api("PUT", f"/api/rounds/{device.round}/cards/{card}/holes/{hole}", {"strokes": strokes})


def fill(device, name, strokes=5, but=()):
    card = card_of(device, name)["id"]
    for hole in range(1, 19):
        if hole not in but:
            score(device, card, hole, strokes)


def finish(device):
    page = device.page
    page.goto(f"/rounds/{device.round}")
    page.get_by_role("button", name=re.compile("^Finish (the round|for everybody|your card)$")).click()


def places(page):
    """Where the keys and the players' rows are."""
    return page.evaluate("""[...document.querySelectorAll('.key, .player')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.textContent.slice(0, 4), x, y, width, height].join(' ')
    })""")


def test_each_phone_scores_its_own_cards(browser, stack, shots):
    anna, bodo = two(browser, stack, guests=["Gus"])
    # Anna's phone goes from her to her guest and to the next hole; Bodo's row has no key.
    expect(anna.page.locator("button.player")).to_have_count(2)
    expect(anna.page.locator(".player.elsewhere", has_text="Bodo")).to_have_count(1)
    anna.tap(4, 6)
    anna.page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    anna.all_sent()
    # What arrives on Bodo's phone moves no key and no row, and no live region tells it.
    page = bodo.page
    page.evaluate("""window.told = []; new MutationObserver((all) => all.forEach((one) => {
      const box = one.target.nodeType === 1 ? one.target : one.target.parentElement
      if (box?.closest('[role=status], [role=alert], [aria-live]') && !box.closest('.sync')) window.told.push(box.textContent)
    })).observe(document.body, { subtree: true, childList: true, characterData: true })""")
    before = places(page)
    look_again(bodo)
    expect(page.locator(".player.elsewhere", has_text="Gus").locator(".mark")).to_contain_text("6")
    assert [row.split()[1:] for row in places(page)] == [row.split()[1:] for row in before]
    assert page.evaluate("window.told") == []
    bodo.tap(5)
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    # Asked to score Anna's card too, the phone goes through both.
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Anna Lindqvist").click()
    page.screenshot(path=shots / "several-phones-entry-phone.png")
    bodo.tap(5)
    page.get_by_role("heading", name="Hole 3", exact=True).wait_for()
    expect(page.locator("button.player[aria-current]")).to_contain_text("Anna")
    bodo.tap(3)
    expect(page.locator("button.player[aria-current]")).to_contain_text("Bodo")
    bodo.tap(4)
    page.get_by_role("heading", name="Hole 4", exact=True).wait_for()
    bodo.all_sent()
    assert {h["hole"]: h["strokes"] for h in card_of(anna, "Bodo")["holes"]} == {1: 5, 2: 5, 3: 4}
    assert {h["hole"]: h["strokes"] for h in card_of(anna, "Anna")["holes"]} == {1: 4, 3: 3}
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_finished_apart_with_a_late_hole_a_query_and_a_confirmation(browser, stack, shots):
    anna, bodo = two(browser, stack)
    fill(anna, "Anna", but=(7,))
    fill(bodo, "Bodo", but=(17, 18))
    page = bodo.page
    # Bodo enters Anna's hole 7 without a network, and she finishes without it.
    page.reload()
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Anna Lindqvist").click()
    page.locator(".strip button", has_text=re.compile("^7$")).click()
    page.locator("button.player", has_text="Anna").click()
    bodo.context.set_offline(True)
    bodo.tap(6)
    finish(anna)
    anna.page.get_by_role("heading", name="Some holes have no score").wait_for()
    sheet = anna.page.locator("dialog")
    expect(sheet).to_contain_text(re.compile(r"Bodo Krause holes 17 and 18 missing, last heard \d\d:\d\d"))
    expect(sheet).to_contain_text("Bodo Krause’s card stays open until Bodo Krause finishes it.")
    anna.page.screenshot(path=shots / "several-phones-finish-phone.png")
    sheet.get_by_role("button", name="Stopped here").click()
    anna.page.get_by_text("your card is finished").wait_for()
    anna.page.locator(".standing li", has_text="Bodo").filter(has_text="still playing, last heard").wait_for()
    eventually(lambda: (card_of(anna, "Anna")["status"], card_of(anna, "Bodo")["status"]), ("finished", "open"))
    # The late hole has arrived, and Anna decides.
    bodo.context.set_offline(False)
    bodo.all_sent()
    bodo.page.goto(f"/rounds/{bodo.round}")
    bodo.page.get_by_text("your 6 was sent to Anna Lindqvist to decide").wait_for()
    look_again(anna)
    late = anna.page.get_by_role("region", name="Anna Lindqvist, hole 7: two scores")
    late.get_by_text("no score").wait_for()
    anna.page.screenshot(path=shots / "several-phones-late-phone.png", full_page=True)
    # Home leads to it.
    anna.page.goto("/")
    anna.page.get_by_text("1 entry needs your attention").wait_for()
    anna.page.get_by_role("link", name="Review").click()
    late.get_by_role("button", name=re.compile("^6")).click()
    late.wait_for(state="detached")
    eventually(lambda: next(h["strokes"] for h in card_of(anna, "Anna")["holes"] if h["hole"] == 7), 6)
    # Bodo queries a hole of hers, and confirms the card.
    page.reload()
    panel = page.get_by_role("region", name="Confirm the card of Anna Lindqvist")
    panel.get_by_role("button", name="Hole 3: 5").click()
    page.screenshot(path=shots / "several-phones-confirm-phone.png", full_page=True)
    panel.get_by_role("button", name="4", exact=True).click()
    page.get_by_text("hole 3: your 4 was sent to Anna Lindqvist to decide").wait_for()
    look_again(anna)
    asked = anna.page.get_by_role("region", name="Anna Lindqvist, hole 3: two scores")
    asked.get_by_text("remembers another score").wait_for()
    asked.get_by_role("button", name=re.compile("^5")).click()
    asked.wait_for(state="detached")
    look_again(bodo)
    panel.get_by_role("button", name="Confirm", exact=True).click()
    panel.get_by_text("You have confirmed this card.").wait_for()
    look_again(anna)
    anna.page.get_by_text("Confirmed by Bodo Krause").wait_for()
    assert not Axe().run(anna.page).violations_count
    assert not Axe().run(page).violations_count, Axe().run(page).generate_report()
    # A changed score withdraws it, and both are told.
    anna.page.get_by_role("button", name="Correct a score").click()
    anna.page.get_by_role("link", name="Type the card").wait_for()
    score(anna, card_of(anna, "Anna")["id"], 9, 4)
    look_again(anna)
    anna.page.get_by_text("Bodo Krause confirmed an earlier state of this card").wait_for()
    anna.page.screenshot(path=shots / "several-phones-withdrawn-phone.png", full_page=True)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_what_a_phone_kept_for_a_guest_follows_the_card(browser, stack, shots):
    """The guest is taken over while the host's phone is offline, and the page is reloaded before it is back."""
    anna, bodo = two(browser, stack, guests=["Gus"])
    cleo = Device(browser, stack.url).sign_up("Cleo Jansen")
    cleo.round = anna.round
    anna.tap(4, 6)
    anna.all_sent()
    anna.ready_offline()
    anna.context.set_offline(True)
    anna.tap(4, 7, 4, 8)
    guest = card_of(bodo, "Gus")
    cleo.api("POST", "/api/join", {"code": bodo.code, "cardId": uuid7(), "takeOver": guest["id"]})
    # Another score on the third hole: only the player can tell which one is right.
    score(cleo, card_of(cleo, "Cleo")["id"], 3, 5)
    anna.page.reload()
    anna.page.locator(".keypad").wait_for()
    anna.context.set_offline(False)
    region = anna.page.get_by_role("region", name="Cleo Jansen, hole 3: two scores")
    region.wait_for(timeout=30_000)
    eventually(lambda: {h["hole"]: h["strokes"] for h in card_of(cleo, "Cleo")["holes"]}, {1: 6, 2: 7, 3: 5})
    anna.page.screenshot(path=shots / "several-phones-moved-phone.png")
    region.get_by_role("button", name=re.compile("^8")).click()
    eventually(lambda: {h["hole"]: h["strokes"] for h in card_of(cleo, "Cleo")["holes"]}, {1: 6, 2: 7, 3: 8})
    anna.all_sent()
    # Her own holes have arrived too, and the page goes on with her card.
    eventually(lambda: {h["hole"] for h in card_of(anna, "Anna")["holes"]}, {1, 2, 3})
    expect(anna.page.locator("button.player")).to_have_count(1)
    assert not anna.faults + cleo.faults, anna.faults + cleo.faults


def test_a_tap_for_a_card_that_has_gone_writes_nothing(browser, stack, shots):
    """It was meant for the guest; the player whose turn it then is has another score."""
    anna, bodo = two(browser, stack, guests=["Gus"])
    page = anna.page
    anna.tap(4)
    expect(page.locator("button.player[aria-current]")).to_contain_text("Gus")
    anna.all_sent()
    cleo = Device(browser, stack.url).sign_up("Cleo Jansen")
    cleo.round = anna.round
    cleo.api("POST", "/api/join", {"code": bodo.code, "cardId": uuid7(), "takeOver": card_of(bodo, "Gus")["id"]})
    before = places(page)
    look_again(anna)
    page.get_by_text("This phone no longer scores that card.").wait_for()
    # No row and no key has moved; nobody's turn is shown.
    assert [row.split()[-4:] for row in places(page)] == [row.split()[-4:] for row in before]
    expect(page.locator(".player[aria-current]")).to_have_count(0)
    anna.tap(6)
    expect(page.locator("button.player[aria-current]")).to_contain_text("Anna")
    anna.all_sent()
    assert [h["strokes"] for h in card_of(anna, "Anna")["holes"]] == [4]
    assert card_of(cleo, "Cleo")["holes"] == []
    # The next tap is Anna's.
    anna.tap(3)
    eventually(lambda: [h["strokes"] for h in card_of(anna, "Anna")["holes"]], [3])
    # Nor does a note that was being typed for a card go to another one.
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Bodo Krause").click()
    page.locator("button.player", has_text="Bodo").click()
    anna.tap(5)
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    page.keyboard.press("ArrowLeft")
    page.locator("button.player", has_text="Bodo").click()
    page.get_by_role("button", name=re.compile("^Details: ")).click()
    page.get_by_label("Note for hole 1").fill("lost in the trees")
    fill(bodo, "Bodo")
    bodo.api("POST", f"/api/rounds/{bodo.round}/finish", {})
    look_again(anna)
    page.locator(".keypad").wait_for()
    page.wait_for_timeout(1000)
    anna.all_sent()
    assert not [h for h in card_of(anna, "Anna")["holes"] if h.get("note")]
    assert anna.api("GET", f"/api/rounds/{anna.round}/notes")["notes"] == []
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_two_scores_move_no_row(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = anna.page
    anna.context.set_offline(True)
    page.get_by_text("as of").wait_for()
    score(bodo, card_of(bodo, "Anna")["id"], 1, 5)
    anna.tap(4)
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    before = places(page)
    anna.context.set_offline(False)
    page.get_by_role("region", name="Anna Lindqvist, hole 1: two scores").wait_for(timeout=30_000)
    # On a low screen the keys give way to the question; no row of a player moves.
    assert places(page)[:2] == before[:2]
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_card_that_has_changed_is_looked_at_again_before_it_is_confirmed(browser, stack, shots):
    anna, bodo = two(browser, stack)
    fill(anna, "Anna")
    anna.api("POST", f"/api/rounds/{anna.round}/finish", {})
    page = bodo.page
    page.goto(f"/rounds/{bodo.round}")
    panel = page.get_by_role("region", name="Confirm the card of Anna Lindqvist")
    panel.get_by_role("button", name="Confirm", exact=True).wait_for()
    # Between two looks of Bodo's page Anna corrects a hole.
    anna.api("POST", f"/api/rounds/{anna.round}/reopen", {})
    score(anna, card_of(anna, "Anna")["id"], 9, 3)
    anna.api("POST", f"/api/rounds/{anna.round}/finish", {})
    look_again(bodo)
    again = panel.get_by_role("button", name="The card has changed. Look again.")
    again.wait_for()
    assert not panel.get_by_role("button", name="Confirm", exact=True).count()
    again.click()
    panel.get_by_role("button", name="Confirm", exact=True).click()
    panel.get_by_text("You have confirmed this card.").wait_for()
    # A query of his reaches Anna on her home page, without her looking at the round.
    fill(bodo, "Bodo")
    bodo.api("POST", f"/api/rounds/{bodo.round}/finish", {})
    anna.page.goto(f"/rounds/{anna.round}")
    anna.page.get_by_text("Confirmed by Bodo Krause").wait_for()
    anna.page.goto("/handicap")
    bodo.api("POST", f"/api/rounds/{bodo.round}/cards/{card_of(bodo, 'Anna')['id']}/holes/3/query", {"strokes": 4})
    anna.page.goto("/")
    anna.page.get_by_text("1 entry needs your attention.").wait_for()
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_card_that_is_being_typed_stays_when_its_guest_takes_it_over(browser, stack, shots):
    anna, bodo = two(browser, stack, guests=["Gus"])
    guest = card_of(bodo, "Gus")["id"]
    page = anna.page
    page.goto(f"/rounds/{anna.round}/card?card={guest}")
    page.get_by_text("Gus's scores, from hole 1 on").wait_for()
    page.locator("#scores").fill("5436")
    cleo = Device(browser, stack.url).sign_up("Cleo Jansen")
    cleo.round = anna.round
    cleo.api("POST", "/api/join", {"code": bodo.code, "cardId": uuid7(), "takeOver": guest})
    look_again(anna)
    page.get_by_text("This phone does not score Cleo Jansen now.").wait_for()
    expect(page.locator("#scores")).to_have_value("5436")
    expect(page.get_by_role("button", name="Save the card")).to_be_disabled()
    page.get_by_role("link", name="See the card").click()
    page.locator(".scorecard").first.wait_for()
    assert not [card for card in anna.api("GET", f"/api/rounds/{anna.round}")["cards"] if card["holes"]]
    assert not anna.faults + cleo.faults, anna.faults + cleo.faults


def test_a_removed_player_goes_on_in_a_round_of_their_own(browser, stack, shots):
    anna, bodo = two(browser, stack)
    bodo.tap(5)
    bodo.all_sent()
    bodo.context.set_offline(True)
    bodo.tap(6, 7)
    anna.api("DELETE", f"/api/rounds/{anna.round}/members/{bodo.player}")
    bodo.context.set_offline(False)
    bodo.page.wait_for_url(lambda url: anna.round not in url and "/rounds/" in url, timeout=30_000)
    own = re.search(r"/rounds/([0-9a-f-]{36})", bodo.page.url).group(1)
    eventually(lambda: bodo.strokes(own), {1: 5, 2: 6, 3: 7})
    assert not bodo.faults, bodo.faults


def test_the_history_says_who_entered_what_and_puts_it_back(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    page.goto("/you")
    page.get_by_label("This phone is called").fill("Bodo’s old phone")
    with page.expect_request(lambda request: "/api/devices/" in request.url and request.method == "PUT"):
        page.get_by_label("This phone is called").blur()
    page.goto(f"/rounds/{bodo.round}/play")
    bodo.tap(6)
    bodo.all_sent()
    score(anna, card_of(anna, "Bodo")["id"], 1, 4)
    page.goto(f"/rounds/{bodo.round}")
    page.get_by_text("Who entered what").click()
    line = page.locator(".history li", has_text="Bodo’s old phone")
    line.filter(has_text="6").wait_for()
    page.locator(".history li", has_text="4, was 6").filter(has_text="Anna Lindqvist").wait_for()
    page.screenshot(path=shots / "several-phones-history-phone.png", full_page=True)
    assert not Axe().run(page).violations_count, Axe().run(page).generate_report()
    line.get_by_role("button", name="Put 6 back for Bodo Krause on hole 1").click()
    eventually(lambda: card_of(anna, "Bodo")["holes"][0]["strokes"], 6)
    # Without a network it says so.
    page.reload()
    page.get_by_text("Who entered what").wait_for()
    bodo.context.set_offline(True)
    page.get_by_text("Who entered what").click()
    page.get_by_text("The history needs a signal.").wait_for()
    assert not bodo.faults, bodo.faults


def test_the_owners_conditions_are_offered(browser, stack, shots):
    anna, bodo = two(browser, stack)
    fill(bodo, "Bodo")
    bodo.api("POST", f"/api/rounds/{bodo.round}/finish", {})
    anna.api("PATCH", f"/api/rounds/{anna.round}", {"pcc": 1})
    bodo.page.goto(f"/rounds/{bodo.round}")
    bodo.page.get_by_text("Anna Lindqvist says that the playing conditions (PCC) were +1.").wait_for()
    bodo.page.get_by_role("button", name="Use +1 for your card").click()
    bodo.page.get_by_role("button", name="Use +1 for your card").wait_for(state="detached")
    assert card_of(bodo, "Bodo")["pcc"] == 1
    assert not bodo.faults, bodo.faults


def test_notes_are_ones_own(browser, stack, shots):
    anna, bodo = two(browser, stack)
    card = card_of(anna, "Anna")["id"]
    anna.api("PUT", f"/api/rounds/{anna.round}/cards/{card}/holes/1", {"strokes": 5, "note": "wind from the left"})
    anna.page.goto(f"/rounds/{anna.round}")
    anna.page.get_by_text("wind from the left").wait_for()
    bodo.page.goto(f"/rounds/{bodo.round}")
    bodo.page.locator(".standing li", has_text="Anna").filter(has_text="5").wait_for()
    assert bodo.page.get_by_text("wind from the left").count() == 0
    # A later detail keeps the note.
    anna.page.goto(f"/rounds/{anna.round}/play?hole=1&card={card}")
    anna.tap(6)
    anna.all_sent()
    eventually(lambda: anna.api("GET", f"/api/rounds/{anna.round}/notes")["notes"],
               [{"card": card, "hole": 1, "note": "wind from the left"}])
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_several_phones_look_right(browser, stack, shots):
    """Every new page on a phone, a small phone and a desktop, in light and dark; nothing wider than its page."""
    anna, bodo = two(browser, stack, guests=["Gus Maximilian-Hohenstein"])
    fill(anna, "Anna")
    fill(bodo, "Bodo", strokes=6, but=(18,))
    anna.api("POST", f"/api/rounds/{anna.round}/finish", {"holesMissing": "stopped"})
    bodo.api("PUT", f"/api/rounds/{bodo.round}/cards/{card_of(anna, 'Anna')['id']}/holes/4", {"strokes": 7})
    for device, paths in ((bodo, ["play", ""]), (anna, [""])):
        for theme in ("light", "dark"):
            device.page.evaluate("(theme) => localStorage.setItem('golf-theme', theme)", theme)
            for size, view in (("phone", PHONE), ("small", SMALL), ("desktop", DESKTOP)):
                device.page.set_viewport_size(view)
                for path in paths:
                    device.page.goto(f"/rounds/{anna.round}/{path}".rstrip("/"))
                    device.page.locator(".standing, .keypad").first.wait_for()
                    if path == "":
                        device.page.get_by_text("Who entered what").click()
                        device.page.locator(".history li").first.wait_for()
                    name = f"several-phones-{'anna' if device is anna else 'bodo'}-{path or 'round'}-{size}-{theme}.png"
                    device.page.screenshot(path=shots / name, full_page=True)
                    wide = device.page.evaluate("document.documentElement.scrollWidth - innerWidth")
                    assert wide <= 0, f"{name} is {wide} px wider than its page"
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults
