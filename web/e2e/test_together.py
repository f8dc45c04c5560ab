"""A round of several players: its code, joining, taking over a guest's card, leaving and removing."""

import json
import re
from datetime import date

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PASSWORD, PHONE, Device, eventually, play_by_api, uuid7
from playwright.sync_api import expect
from test_looks import look


def begin(browser, stack, name="Anna Lindqvist", guests=(), holes=0, finish=False):
    """A player with a round, its first holes scored, and the round's code."""
    host = Device(browser, stack.url).sign_up(name)
    if finish:
        host.round = play_by_api(host, lambda place: 0, str(date.today()), mode="front", guests=guests)
    else:
        host.round = host.new_round(guests)
        host.tap(*[4] * holes * (1 + len(guests)))
        host.all_sent()
    host.code = host.api("POST", f"/api/rounds/{host.round}/code", {})["code"]
    return host


def type_code(page, code):
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_role("button", name="Find the round").click()


def shown_code(page):
    return page.locator(".code-big span").first.inner_text().replace(" ", "")


def join(device, code, tee=0):
    """By the code, typed on the page that Home leads to."""
    page = device.page
    page.goto("/")
    page.get_by_role("link", name="Join a round").click()
    type_code(page, code)
    choose_tee(page, tee)
    page.get_by_role("button", name="Join the round").click()
    page.locator(".keypad").wait_for()


def choose_tee(page, place=0):
    page.locator(".tee", has=page.locator("input[name='tee']")).nth(place).click()


def choose(page, text):
    page.locator(".tee", has_text=text).click()


def score(device, round_id, hole, strokes):
    """On the device's own card, by the API."""
    card = next(card for card in round_of(device, round_id)["cards"] if card["player"]["id"] == device.player)
    device.api("PUT", f"/api/rounds/{round_id}/cards/{card['id']}/holes/{hole}", {"strokes": strokes})


def round_of(device, round_id):
    return device.api("GET", f"/api/rounds/{round_id}")


def test_a_round_is_joined_by_its_typed_code(browser, stack, shots):
    anna = begin(browser, stack, holes=2)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    page = bea.page
    page.goto("/")
    page.get_by_role("link", name="Join a round").click()
    expect(page.get_by_label("Code", exact=True)).to_be_focused()
    # Case, spaces and hyphens make no difference, nor do characters that no code has.
    type_code(page, "k7o")
    page.get_by_text("A code has no 0, O, 1, I or L.").wait_for()
    type_code(page, "K7M")
    page.get_by_text("A code has 6 characters; this one has 3.").wait_for()
    type_code(page, f" {anna.code[:3].lower()}-{anna.code[3:].lower()} ")
    page.get_by_role("heading", name="Round of Anna Lindqvist").wait_for()
    page.get_by_role("button", name="Join the round").click()
    page.get_by_text("Choose your tee.").wait_for()
    choose_tee(page, 1)
    page.get_by_label("Your Handicap Index").fill("18,4")
    # The answer of the first request is lost: the second tap joins with the same card.
    asked = []

    def lose(route):
        asked.append(route.request.post_data_json)
        if len(asked) == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    bea.context.route("**/api/join", lose)
    page.get_by_role("button", name="Join the round").click()
    page.get_by_text("Joining needs the network").wait_for()
    page.get_by_role("button", name="Join the round").click()
    page.locator(".keypad").wait_for()
    assert len(asked) == 2 and asked[0] == asked[1], asked
    now = round_of(anna, anna.round)
    assert [card["player"]["name"] for card in now["cards"]] == ["Anna Lindqvist", "Bea Okafor"]
    assert now["cards"][1]["handicapIndex"] == 18.4
    assert [(one["name"], one["owner"]) for one in now["members"]] == [("Anna Lindqvist", True), ("Bea Okafor", False)]
    # It is on Bea's Home, and the code leads her back in.
    page.goto("/")
    page.locator(".hero", has_text="Ready to start").wait_for()
    page.get_by_role("link", name="Join a round").click()
    type_code(page, anna.code)
    page.get_by_text("You are in this round already.").wait_for()
    page.get_by_role("button", name="Open the round").click()
    page.locator(".scorecard").wait_for()
    assert anna.round in page.url
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_a_link_leads_through_signing_up_into_the_round(browser, stack, shots):
    anna = begin(browser, stack)
    bea = Device(browser, stack.url)
    page = bea.page
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    page.goto(f"/join#{anna.code}")
    page.get_by_text("Anna Lindqvist").wait_for()
    expect(page.locator(".code-big")).to_contain_text(f"{anna.code[:3]} {anna.code[3:]}")
    page.get_by_text("tap Join a round and type this code").wait_for()
    assert page.url.endswith("/join"), page.url
    # Signed out, a reload keeps it.
    page.reload()
    page.locator(".code-big").wait_for()
    page.get_by_role("link", name="I have an account").click()
    page.get_by_text(f"The code {anna.code[:3]} {anna.code[3:]} is kept").wait_for()
    page.get_by_role("link", name="Create an account").click()
    page.get_by_label("Your name").fill("Bea Okafor")
    page.get_by_label("User name").fill(f"t{uuid7()[-12:]}")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Create account").click()
    page.get_by_role("heading", name="Round of Anna Lindqvist").wait_for()
    choose_tee(page)
    page.get_by_role("button", name="Join the round").click()
    page.locator(".keypad").wait_for()
    assert len(round_of(anna, anna.round)["members"]) == 2
    # The code was in no address, and is forgotten.
    assert not [url for url in sent if anna.code in url.split("#")[0]], sent
    assert page.evaluate("sessionStorage.getItem('golf-join')") is None
    # A player who is signed in goes straight to the round.
    cleo = Device(browser, stack.url).sign_up("Cleo Marsh")
    cleo.page.goto(f"/join#{anna.code.lower()}")
    cleo.page.get_by_role("heading", name="Round of Anna Lindqvist").wait_for()
    cleo.page.get_by_role("button", name="Type another code").click()
    expect(cleo.page.get_by_label("Code", exact=True)).to_have_value("")
    assert not anna.faults + bea.faults + cleo.faults, anna.faults + bea.faults + cleo.faults


def test_each_refusal_says_what_to_do(browser, stack, shots):
    anna = begin(browser, stack)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    page = bea.page
    page.goto("/join")
    type_code(page, "222 222")
    page.get_by_text("This code is not known, or it has ended. Ask for the code again.").wait_for()
    # Renewed: the one before has ended.
    before = anna.code
    anna.page.goto(f"/rounds/{anna.round}/together")
    anna.page.locator(".code-big").wait_for()
    anna.page.get_by_role("button", name="New code").click()
    expect(anna.page.locator(".code-big")).not_to_contain_text(f"{before[:3]} {before[3:]}")
    anna.code = shown_code(anna.page)
    type_code(page, before)
    page.get_by_text("This code is not known, or it has ended.").wait_for()
    # Full while the form was open.
    type_code(page, anna.code)
    choose_tee(page)
    tee = round_of(anna, anna.round)["cards"][0]["tee"]
    for name in ("One", "Two", "Three"):
        anna.api("POST", f"/api/rounds/{anna.round}/cards", {"cardId": uuid7(), "guestName": name, "tee": tee})
    page.get_by_role("button", name="Join the round").click()
    page.get_by_text("This round has four players already. One of them has to leave").wait_for()
    # What is left is the card of a guest.
    page.get_by_text("I am Two").wait_for()
    assert not page.get_by_text("I start a card of my own").count()
    choose(page, "I am Two")
    # Another player is faster.
    cleo = Device(browser, stack.url).sign_up("Cleo Marsh")
    taken = next(card["id"] for card in round_of(anna, anna.round)["cards"] if card["player"]["name"] == "Two")
    cleo.api("POST", "/api/join", {"code": anna.code, "cardId": uuid7(), "takeOver": taken})
    page.get_by_role("button", name="Take over the card of Two").click()
    page.get_by_text("Another player has just taken over that card. Choose again.").wait_for()
    expect(page.get_by_text("I am Two")).to_have_count(0)
    # Joined on another phone meanwhile: it opens.
    one = next(card["id"] for card in round_of(anna, anna.round)["cards"] if card["player"]["name"] == "One")
    choose(page, "I am One")
    bea.api("POST", "/api/join", {"code": anna.code, "cardId": uuid7(), "takeOver": one})
    page.get_by_role("button", name="Take over the card of One").click()
    page.locator(".scorecard").wait_for()
    # Too many tries: the wait is said.
    wait = {"type": "/problems/too-many-requests", "title": "Too many tries.", "status": 429}
    bea.context.route("**/api/join/preview", lambda route: route.fulfill(
        status=429, headers={"Content-Type": "application/problem+json", "Retry-After": "90"}, body=json.dumps(wait)))
    page.goto("/join")
    type_code(page, "333333")
    page.get_by_text("Too many tries. Try again in 2 minutes.").wait_for()
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_a_guest_who_signs_up_takes_over_the_card_with_all_its_holes(browser, stack, shots):
    """While the round is on, and undone; and in the bar, when it is finished."""
    anna = begin(browser, stack, guests=["Bodo"], holes=2)
    bodo = Device(browser, stack.url).sign_up("Bodo Brandt")
    page = bodo.page
    page.goto("/join")
    type_code(page, anna.code)
    choose(page, "I am Bodo")
    page.get_by_text("2 holes played").wait_for()
    assert not page.get_by_text("Your tee").count()
    page.get_by_role("button", name="Take over the card of Bodo").click()
    page.locator(".keypad").wait_for()
    mine = next(card for card in round_of(bodo, anna.round)["cards"] if card["player"]["name"] == "Bodo Brandt")
    assert len(mine["holes"]) == 2 and not mine["player"]["guest"]
    # That was a mistake.
    page.goto(f"/rounds/{anna.round}/together")
    page.get_by_role("button", name="That was a mistake").click()
    page.get_by_role("button", name="Give it back").click()
    page.get_by_role("heading", name="Good").wait_for()
    back = next(card for card in round_of(anna, anna.round)["cards"] if card["player"]["guest"])
    assert (back["player"]["name"], len(back["holes"])) == ("Bodo", 2)
    # Afterwards: the host makes a code for the finished round.
    cleo = begin(browser, stack, "Cleo Marsh", guests=["Bodo"], finish=True)
    cleo.page.goto(f"/rounds/{cleo.round}")
    cleo.page.get_by_role("link", name="Play together").click()
    code = shown_code(cleo.page)
    page.goto("/join")
    type_code(page, code)
    choose(page, "I am Bodo")
    page.get_by_text("9 holes played · finished").wait_for()
    assert not page.get_by_text("I start a card of my own").count()
    page.get_by_role("button", name="Take over the card of Bodo").click()
    page.get_by_text("finished", exact=True).wait_for()
    assert cleo.round in page.url
    page.goto("/")
    page.locator(f".rows a[href='/rounds/{cleo.round}']").wait_for()
    assert not anna.faults + bodo.faults + cleo.faults, anna.faults + bodo.faults + cleo.faults


def test_the_owner_ends_the_code_removes_a_player_and_lets_them_in_again(browser, stack, shots):
    anna = begin(browser, stack)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    join(bea, anna.code)
    score(bea, anna.round, 1, 5)
    page = anna.page
    page.get_by_role("link", name="Play together").click()
    page.locator("svg.qr").wait_for()
    row = page.locator(".together-row", has_text="Bea Okafor")
    row.get_by_role("button", name="Remove").click()
    row.get_by_text("keeps what they and their guests have played, as a round of their own").wait_for()
    row.get_by_role("button", name="Cancel").click()
    row.get_by_role("button", name="Remove").click()
    row.get_by_role("button", name="Remove Bea Okafor").click()
    row.get_by_text("removed, cannot join").wait_for()
    # The code has ended, and the page knows the removed players with a code only; it says so.
    page.reload()
    page.get_by_text("While there is a code, players whom you have removed are listed here").wait_for()
    page.get_by_role("button", name="Make a code").click()
    row.get_by_text("removed, cannot join").wait_for()
    code = shown_code(page)
    # Bea has her hole in a round of her own, and cannot join.
    bea.page.goto("/")
    bea.page.locator(".hero", has_text="Hole 2 is next").wait_for()
    assert bea.api("GET", "/api/rounds")["rounds"][0]["id"] != anna.round
    bea.page.get_by_role("link", name="Join a round").click()
    type_code(bea.page, code)
    bea.page.get_by_text("You were removed from this round.").wait_for()
    row.get_by_role("button", name="Let in again").click()
    row.wait_for(state="detached")
    type_code(bea.page, code)
    bea.page.get_by_role("heading", name="Round of Anna Lindqvist").wait_for()
    # The code ends when Anna says so.
    page.get_by_role("button", name="End the code").click()
    page.get_by_role("button", name="End it").click()
    page.get_by_role("button", name="Make a code").wait_for()
    choose_tee(bea.page)
    bea.page.get_by_role("button", name="Join the round").click()
    bea.page.get_by_text("This code is not known, or it has ended.").wait_for()
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_a_player_who_leaves_keeps_what_was_played(browser, stack, shots):
    anna = begin(browser, stack, holes=3)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    join(bea, anna.code)
    # The owner leaves: the round goes on as Bea's.
    page = anna.page
    page.goto(f"/rounds/{anna.round}/together")
    page.get_by_role("button", name="Leave the round").click()
    page.get_by_text("This round then belongs to Bea Okafor.").wait_for()
    page.get_by_role("button", name="Stay").click()
    page.get_by_role("button", name="Leave the round").click()
    page.get_by_role("group").get_by_role("button", name="Leave the round").click()
    page.locator(".scorecard").wait_for()
    assert anna.round not in page.url
    own = re.search(r"/rounds/([0-9a-f-]{36})", page.url).group(1)
    assert len(anna.strokes(own)) == 3 and len(round_of(anna, own)["cards"]) == 1
    now = round_of(bea, anna.round)
    assert now["ownerId"] == bea.player and len(now["cards"]) == 1
    # Alone, there is nothing to leave, and she can make a code.
    bea.page.goto(f"/rounds/{anna.round}/together")
    bea.page.get_by_text("owns the round").wait_for()
    assert not bea.page.get_by_role("button", name="Leave the round").count()
    # With another member, deleting takes her own part alone; a member has nothing to delete.
    code = bea.api("POST", f"/api/rounds/{anna.round}/code", {})["code"]
    cleo = Device(browser, stack.url).sign_up("Cleo Marsh")
    join(cleo, code)
    cleo.page.goto(f"/rounds/{anna.round}")
    cleo.page.get_by_role("link", name="Leave the round").wait_for()
    assert not cleo.page.get_by_role("button", name="Delete").count()
    bea.page.goto(f"/rounds/{anna.round}")
    bea.page.get_by_role("button", name="Delete").click()
    bea.page.get_by_text("the round belongs to Cleo Marsh from then on").wait_for()
    bea.page.get_by_role("button", name="Delete my part").click()
    bea.page.get_by_role("heading", name="Rounds", exact=True).wait_for()
    now = round_of(cleo, anna.round)
    assert (now["ownerId"], len(now["cards"])) == (cleo.player, 1)
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_the_owner_sees_who_joins_and_a_session_that_ended_keeps_the_code(browser, stack, shots):
    anna = begin(browser, stack)
    anna.page.get_by_role("link", name="Play together").click()
    anna.page.locator(".code-big").wait_for()
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    page = bea.page
    page.goto("/join")
    page.get_by_label("Code", exact=True).wait_for()
    bea.context.clear_cookies()
    type_code(page, anna.code)
    page.get_by_text("The code is kept until you are back.").wait_for()
    page.locator(".expired").get_by_role("link", name="Sign in").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Round of Anna Lindqvist").wait_for()
    choose_tee(page)
    page.get_by_role("button", name="Join the round").click()
    page.locator(".keypad").wait_for()
    anna.page.get_by_text("Bea Okafor joined.").wait_for()
    anna.page.locator(".together-row", has_text="Bea Okafor").wait_for()
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_without_a_network_joining_says_so_and_the_code_comes_with_the_signal(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/join")
    page.get_by_label("Code", exact=True).wait_for()
    anna.ready_offline()
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.wait_for()
    anna.context.set_offline(True)
    page.goto("/join")
    type_code(page, "K7M X2P")
    page.get_by_text("Joining needs the network, and the server cannot be reached.").wait_for()
    anna.new_round()
    page.get_by_role("link", name="Play together").click()
    page.get_by_text("The code comes with the signal.").wait_for()
    anna.context.set_offline(False)
    page.get_by_role("button", name="Make a code").wait_for(timeout=60_000)
    page.get_by_role("button", name="Make a code").click()
    page.locator(".code-big").wait_for()
    assert not anna.faults, anna.faults


def test_guests_and_partners_of_before_are_offered_at_the_start(browser, stack, shots):
    anna = begin(browser, stack, guests=["Bodo", "Chris"])
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    join(bea, anna.code)
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Add Chris").click()
    expect(page.get_by_label("Name of guest 1")).to_have_value("Chris")
    # Forgotten one by one, and all at once.
    page.get_by_role("button", name="Forget names").click()
    page.get_by_role("button", name="Forget Bodo").click()
    page.get_by_role("button", name="Forget Bodo").wait_for(state="detached")
    page.get_by_role("button", name="Forget all").click()
    page.get_by_role("button", name="Forget names").wait_for(state="detached")
    # A partner is told the code; nobody is put into the round.
    page.get_by_role("button", name="Bea Okafor").click()
    page.get_by_text("You get a code to tell Bea Okafor.").wait_for()
    page.get_by_role("button", name="Go", exact=True).click()
    page.get_by_text("Tell Bea Okafor this code:").wait_for()
    page.locator(".code-big").wait_for()
    second = re.search(r"/rounds/([0-9a-f-]{36})/together", page.url).group(1)
    assert len(round_of(anna, second)["members"]) == 1
    # A code that Anna has ended is not made again by looking at the page, nor when the network returns.
    page.get_by_role("button", name="End the code").click()
    page.get_by_role("button", name="End it").click()
    page.get_by_role("button", name="Make a code").wait_for()
    with page.expect_response(lambda answer: answer.url.endswith("/code")):
        page.evaluate("window.dispatchEvent(new Event('online'))")
    page.get_by_role("link", name="Go on playing").click()
    with page.expect_response(lambda answer: answer.url.endswith("/code")):
        page.get_by_role("link", name="Play together").click()
    page.get_by_role("button", name="Make a code").wait_for()
    page.wait_for_timeout(500)
    assert not page.locator(".code-big").count()
    page.get_by_role("link", name="Go on playing").click()
    page.locator(".keypad").wait_for()
    # Chris has played again, and is remembered again.
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.get_by_role("button", name="Add Chris").wait_for()
    assert not page.get_by_role("button", name="Add Bodo").count()
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_no_code_is_made_by_itself_for_a_finished_round(browser, stack, shots):
    """There it is the host's consent that guests take over their cards."""
    anna = begin(browser, stack)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    join(bea, anna.code)
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Add a guest").click()
    page.get_by_label("Name of guest 1").fill("Gus")
    page.get_by_role("button", name="Bea Okafor").click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".code-big").wait_for()
    second = re.search(r"/rounds/([0-9a-f-]{36})/together", page.url).group(1)
    page.get_by_role("link", name="Go on playing").click()
    page.locator(".keypad").wait_for()
    anna.tap(4, 4)
    anna.all_sent()
    anna.api("POST", f"/api/rounds/{second}/finish", {"holesMissing": "stopped"})
    page.get_by_role("link", name="Play together").click()
    page.get_by_text("The round is finished. With a code, a guest of yours").wait_for()
    page.wait_for_timeout(500)
    assert not page.locator(".code-big").count()
    assert not anna.faults + bea.faults, anna.faults + bea.faults


def test_joining_and_playing_together_look_right(browser, stack, shots):
    anna = begin(browser, stack, guests=["Bodo", "Wilhelmina Featherstonehaugh-Cholmondeley"], holes=1)
    bea = Device(browser, stack.url).sign_up("Bea Okafor")
    join(bea, anna.code)
    cleo = Device(browser, stack.url).sign_up("Cleo Marsh")
    out = Device(browser, stack.url)
    axe = Axe()
    for size, kind in ((PHONE, "phone"), ({"width": 320, "height": 568}, "small"), (DESKTOP, "desktop")):
        for theme in ("light", "dark"):
            def see(device, name):
                look(device, f"together-{name}-{kind}", shots, theme, size, axe)

            for device in (anna, cleo, out):
                device.page.set_viewport_size(size)
                device.page.goto("/")
                device.page.evaluate("theme => localStorage.setItem('golf-theme', theme)", theme)
            out.page.evaluate("sessionStorage.clear()")
            out.page.goto("/join")
            out.page.get_by_label("Code", exact=True).wait_for()
            see(out, "link-without-code")
            out.page.goto("/")
            out.page.goto(f"/join#{anna.code}")
            out.page.locator(".found-round").wait_for()
            see(out, "link")
            cleo.page.evaluate("sessionStorage.clear()")
            cleo.page.goto("/")
            cleo.page.get_by_role("link", name="Join a round").wait_for()
            see(cleo, "home")
            cleo.page.get_by_role("link", name="Join a round").click()
            type_code(cleo.page, "K0")
            see(cleo, "type")
            type_code(cleo.page, anna.code)
            cleo.page.locator(".found-round").wait_for()
            see(cleo, "found")
            choose(cleo.page, "I am Bodo")
            see(cleo, "take-over")
            anna.page.goto(f"/rounds/{anna.round}/together")
            anna.page.locator("svg.qr").wait_for()
            see(anna, "code")
            anna.page.locator(".together-row", has_text="Bea Okafor").get_by_role("button", name="Remove").click()
            anna.page.get_by_role("button", name="Leave the round").click()
            anna.page.locator(".together-leave").scroll_into_view_if_needed()
            see(anna, "people")
            anna.page.goto("/rounds/new")
            anna.page.locator(".course").first.click()
            anna.page.get_by_role("button", name="Bea Okafor").click()
            anna.page.get_by_role("button", name="Add Bodo").click()
            see(anna, "start")
            anna.page.goto(f"/rounds/{anna.round}/play")
            anna.page.locator(".keypad").wait_for()
            see(anna, "play")
    faults = anna.faults + cleo.faults + out.faults
    assert not faults, faults
