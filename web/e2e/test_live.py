"""Live updates: what one phone enters is on the others at once, without their asking; and what a page says when it is not."""

import json
import re
import time
from datetime import datetime, timedelta, timezone

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PHONE, Device, eventually, play_by_api, uuid7
from playwright.sync_api import expect
from test_several_phones import card_of, fill, places, score, two

ROUND = re.compile(r"/api/rounds/[0-9a-f-]{36}$")
#: Longer than a page polls where it has no socket.
POLL = 15_000


def asked(device):
    """The requests for a round from now on."""
    found = []
    device.page.on("request", lambda request: found.append(request.url) if request.method == "GET" and ROUND.search(request.url) else None)
    return found


def is_live(page):
    page.locator(".live-mark", has_text="Live").wait_for()


def until(page, look, seconds=20):
    """Waits for what the page's own events bring: they are heard only while the page is waited for."""
    deadline = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < deadline, "it did not come"
        page.wait_for_timeout(100)


def rows(page, name):
    return page.locator(".player", has_text=name)


def hide(page, is_hidden):
    """Sets the page's visibility, as another app in front does."""
    page.evaluate("""(state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }""", "hidden" if is_hidden else "visible")


def test_each_tap_is_on_the_other_phone_at_once(browser, stack, shots):
    anna, bodo = two(browser, stack)
    for device in (anna, bodo):
        is_live(device.page)
    page = bodo.page
    page.evaluate("""window.told = []; new MutationObserver((all) => all.forEach((one) => {
      const box = one.target.nodeType === 1 ? one.target : one.target.parentElement
      if (box?.closest('[role=status], [role=alert], [aria-live]') && !box.closest('.sync')) window.told.push(box.textContent)
    })).observe(document.body, { subtree: true, childList: true, characterData: true })""")
    before = places(page)
    requests = asked(bodo)
    anna.tap(5)
    row = rows(page, "Anna")
    expect(row.locator(".mark")).to_contain_text("5", timeout=5000)
    expect(row).to_contain_text(re.compile(r"thru 1 · last heard \d\d:\d\d"))
    anna.tap(3, 4)
    expect(row).to_contain_text("thru 3", timeout=5000)
    page.screenshot(path=shots / "live-entry-phone.png")
    # No key and no row has moved, no live region has told it, and nothing was asked for.
    assert [one.split()[1:] for one in places(page)] == [one.split()[1:] for one in before]
    assert page.evaluate("window.told") == []
    page.wait_for_timeout(POLL + 1000)
    assert requests == [], requests
    # What Bodo enters counts at once, and Anna's page has it too.
    bodo.tap(4)
    expect(rows(anna.page, "Bodo")).to_contain_text("thru 1", timeout=5000)
    assert not Axe().run(page).violations_count, Axe().run(page).generate_report()
    # The round's page: the card, who leads, and the game.
    page.goto(f"/rounds/{bodo.round}")
    is_live(page)
    anna.tap(1)
    expect(page.locator(".standing li", has_text="Anna")).to_contain_text("thru 4", timeout=5000)
    expect(page.locator(".standing .leader")).to_contain_text("Anna Lindqvist leads")
    page.screenshot(path=shots / "live-round-phone.png")
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=shots / "live-round-phone-dark.png")
    page.set_viewport_size(DESKTOP)
    page.screenshot(path=shots / "live-round-desktop-dark.png")
    page.goto(f"/rounds/{bodo.round}/play")
    is_live(page)
    page.screenshot(path=shots / "live-entry-desktop-dark.png")
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_hole_learned_live_is_changed_without_a_question(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    is_live(page)
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Anna Lindqvist").click()
    anna.tap(5)
    row = rows(page, "Anna")
    expect(row.locator(".mark")).to_contain_text("5", timeout=5000)
    # Bodo saw the 5 and enters 6: one person's correction, no conflict.
    row.click()
    bodo.tap(6)
    bodo.all_sent()
    eventually(lambda: [h["strokes"] for h in card_of(anna, "Anna")["holes"]], [6])
    assert not page.locator(".trouble").count()
    expect(anna.page.locator(".strip button").first).to_have_attribute("aria-label", re.compile("6"), timeout=5000)
    # Anna changes it again, having seen it, and then takes it back.
    anna.page.locator(".strip button").first.click()
    anna.page.wait_for_timeout(1000)
    anna.tap(4)
    anna.all_sent()
    assert not anna.page.locator(".trouble").count()
    expect(row.locator(".mark")).to_contain_text("4", timeout=5000)
    anna.page.keyboard.press("Backspace")
    anna.all_sent()
    expect(row.locator(".mark")).to_have_count(0, timeout=5000)
    # A moment to see it.
    page.wait_for_timeout(1000)
    bodo.tap(3)
    bodo.all_sent()
    eventually(lambda: [h.get("strokes") for h in card_of(anna, "Anna")["holes"]], [3])
    assert not page.locator(".trouble").count()
    # Two different values for one hole, neither seen by the other: a question, as before.
    anna.context.set_offline(True)
    anna.page.get_by_text("as of").wait_for()
    anna.page.locator(".strip button").nth(4).click()
    page.locator(".strip button").nth(4).click()
    row.click()
    bodo.tap(7)
    bodo.all_sent()
    anna.tap(8)
    anna.context.set_offline(False)
    region = anna.page.get_by_role("region", name="Anna Lindqvist, hole 5: two scores")
    region.get_by_role("button", name=re.compile("^7")).wait_for(timeout=30_000)
    region.get_by_role("button", name=re.compile("^8")).click()
    eventually(lambda: next(h["strokes"] for h in card_of(anna, "Anna")["holes"] if h["hole"] == 5), 8)
    expect(row.locator(".mark")).to_contain_text("8", timeout=5000)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_score_that_arrives_under_the_finger_is_asked_about(browser, stack, shots):
    """Bodo enters Anna's hole a moment before she taps another score: she has not seen it."""
    anna, bodo = two(browser, stack)
    page = anna.page
    is_live(page)
    page.evaluate("""new MutationObserver((_, watch) => {
      if (!document.querySelector('.player[aria-current] .mark')) return
      watch.disconnect()
      // By then the page has asked for the hole, and knows who entered it.
      setTimeout(() => document.querySelectorAll('.key')[3].click(), 350)
    }).observe(document.querySelector('.players'), { subtree: true, childList: true })""")
    score(bodo, card_of(bodo, "Anna")["id"], 1, 6)
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    region = page.get_by_role("region", name="Anna Lindqvist, hole 1: two scores")
    region.get_by_role("button", name=re.compile("^4")).click()
    eventually(lambda: [h["strokes"] for h in card_of(bodo, "Anna")["holes"]], [4])
    # What she enters herself is never news to her, however fast she taps.
    page.locator(".strip button").nth(2).click()
    anna.tap(5)
    page.locator(".strip button").nth(2).click()
    anna.tap(6, 7, 8)
    anna.all_sent()
    assert not page.locator(".trouble").count()
    eventually(lambda: {h["hole"]: h["strokes"] for h in card_of(bodo, "Anna")["holes"]}, {1: 4, 3: 8})
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_undo_and_a_typed_card_take_back_no_score_of_another_phone(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page, card = anna.page, card_of(bodo, "Anna")["id"]
    is_live(page)
    anna.tap(5)
    anna.all_sent()
    page.get_by_role("heading", name="Hole 2", exact=True).wait_for()
    score(bodo, card, 1, 7)
    expect(page.locator(".strip button").first).to_have_attribute("aria-label", re.compile("7"), timeout=5000)
    page.wait_for_timeout(1000)
    page.get_by_role("button", name="Undo").click()
    region = page.get_by_role("region", name="Anna Lindqvist, hole 1: two scores")
    region.get_by_role("button", name=re.compile("^7")).click()
    anna.all_sent()
    assert [h["strokes"] for h in card_of(anna, "Anna")["holes"]] == [7]
    # The page to type a card does not show what arrives while it is open.
    page.goto(f"/rounds/{anna.round}/card")
    page.get_by_label("scores, from hole 1 on").fill("6")
    score(bodo, card, 1, 8)
    page.wait_for_timeout(1500)
    page.get_by_role("button", name="Save the card").click()
    region.get_by_role("button", name=re.compile("^6")).click()
    eventually(lambda: [h["strokes"] for h in card_of(anna, "Anna")["holes"]], [6])
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_what_is_typed_and_not_sent_stays_on_top(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    is_live(page)
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Anna Lindqvist").click()
    # The writes of Bodo's phone do not get through, its socket does.
    bodo.context.route("**/holes/**", lambda route: route.abort())
    rows(page, "Anna").click()
    bodo.tap(6)
    expect(rows(page, "Anna")).to_contain_text("thru 1 ")
    anna.page.locator(".strip button").nth(1).click()
    anna.tap(4)
    expect(rows(page, "Anna")).to_contain_text("thru 2", timeout=5000)
    label = page.locator(".strip button").first
    expect(label).to_have_attribute("aria-label", re.compile("Anna Lindqvist 6.*not yet sent"))
    bodo.context.unroute("**/holes/**")
    # The app tries again by itself, or when it is told to.
    page.evaluate("document.querySelector('.sync .chip')?.click()")
    bodo.all_sent()
    eventually(lambda: {h["hole"]: h["strokes"] for h in card_of(anna, "Anna")["holes"]}, {1: 6, 2: 4})
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_hidden_page_has_no_socket_and_one_that_wakes_up_has_everything(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    is_live(page)
    hide(page, True)
    page.get_by_text(re.compile(r"as of \d\d:\d\d")).wait_for()
    page.screenshot(path=shots / "live-not-phone.png")
    anna.tap(5, 4)
    anna.all_sent()
    page.wait_for_timeout(1500)
    expect(rows(page, "Anna")).to_contain_text("Not started")
    hide(page, False)
    expect(rows(page, "Anna")).to_contain_text("thru 2", timeout=5000)
    is_live(page)
    # A second tab of the same player has a socket of its own.
    other = bodo.beside(f"/rounds/{bodo.round}")
    is_live(other)
    anna.tap(6)
    for tab, row in ((page, rows(page, "Anna")), (other, other.locator(".standing li", has_text="Anna"))):
        expect(row).to_contain_text("thru 3", timeout=5000)
    bodo.tap(4)
    expect(other.locator(".standing li", has_text="Bodo")).to_contain_text("thru 1", timeout=5000)
    # Offline and back.
    bodo.context.set_offline(True)
    page.get_by_text("as of").wait_for()
    anna.tap(4)
    anna.all_sent()
    bodo.context.set_offline(False)
    expect(rows(page, "Anna")).to_contain_text("thru 4", timeout=10_000)
    is_live(page)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


class Wire:
    """Stands between a page and the socket, for pages that are opened after it."""

    def __init__(self, device):
        self.sockets, self.came, self.went, self.fresh = [], [], [], True
        device.context.route_web_socket("**/api/live", self.connect)

    def connect(self, socket):
        server = socket.connect_to_server()
        self.sockets.append(socket)

        def back(text):
            message = json.loads(text)
            self.came.append(message)
            socket.send(json.dumps({"type": "beat", "fresh": self.fresh}) if message["type"] == "beat" else text)

        def forth(text):
            self.went.append(json.loads(text))
            server.send(text)

        server.on_message(back)
        socket.on_message(forth)
        socket.on_close(lambda *_: server.close())

    def types(self):
        return [message["type"] for message in self.came]


def opened(browser, stack):
    """Two players, the second with a wire; the page is not open yet."""
    anna, bodo = two(browser, stack)
    wire = Wire(bodo)
    return anna, bodo, wire


def test_a_server_that_stops_or_is_stale_is_noticed(browser, stack, shots):
    anna, bodo, wire = opened(browser, stack)
    page = bodo.page
    page.reload()
    is_live(page)
    # The server stops: back within five seconds, with what was entered meanwhile.
    wire.sockets[-1].close(code=1001)
    page.get_by_text("as of").wait_for()
    anna.tap(5)
    anna.all_sent()
    page.locator(".live-mark", has_text="Live").wait_for(timeout=8000)
    expect(rows(page, "Anna")).to_contain_text("thru 1", timeout=5000)
    # The server hears of no change: not live, and the page asks by itself.
    requests = asked(bodo)
    wire.fresh = False
    wire.sockets[-1].send(json.dumps({"type": "beat", "fresh": False}))
    page.get_by_text("as of").wait_for()
    page.wait_for_timeout(POLL + 1000)
    assert len(requests) >= 1
    wire.fresh = True
    wire.sockets[-1].send(json.dumps({"type": "beat", "fresh": True}))
    is_live(page)
    # Told to fetch again, it does so once.
    requests.clear()
    for _ in range(3):
        wire.sockets[-1].send(json.dumps({"type": "refetch", "subject": f"round:{bodo.round}"}))
    until(page, lambda: requests)
    page.wait_for_timeout(1000)
    assert len(requests) == 1, requests
    # Text that is no message changes nothing.
    for text in ("", "{", '{"type":"card","subject":"round:x","card":{}}', '{"type":"of a later release"}'):
        wire.sockets[-1].send(text)
    anna.tap(4)
    expect(rows(page, "Anna")).to_contain_text("thru 2", timeout=5000)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_tickets_are_renewed_before_they_end(browser, stack, shots):
    anna, bodo, wire = opened(browser, stack)
    page = bodo.page

    def shorten(route):
        """Tickets that say they end in five seconds, by the server's clock."""
        answer = route.fetch()
        body = answer.json()
        end = datetime.now(timezone.utc) + timedelta(seconds=5)
        for one in (body["player"], body["round"]):
            if one:
                one["endsAt"] = end.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        route.fulfill(response=answer, json=body)

    bodo.context.route("**/api/live/tickets", shorten)
    page.reload()
    is_live(page)
    subject = f"round:{bodo.round}"
    until(page, lambda: sum(one.get("subject") == subject and one["type"] == "subscribed" for one in wire.came) >= 2)
    assert len(wire.sockets) == 1
    assert wire.types().count("snapshot") == 1, wire.types()
    # A ticket that has run out on the server is replaced at once.
    before = len(wire.went)
    wire.sockets[-1].send(json.dumps({"type": "ended", "subject": subject, "reason": "expired"}))
    until(page, lambda: len(wire.went) > before)
    is_live(page)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_with_a_service_of_the_release_before_pages_ask_as_they_did(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    body = json.dumps({"type": "/problems/not-found", "title": "There is no such address.", "status": 404})
    tries = []

    def no(route):
        tries.append(route.request.url)
        route.fulfill(status=404, content_type="application/problem+json", body=body)

    bodo.context.route("**/api/live/tickets", no)
    page.reload()
    page.get_by_text(re.compile(r"as of \d\d:\d\d")).wait_for()
    anna.tap(5)
    expect(rows(page, "Anna")).to_contain_text("thru 1", timeout=POLL + 5000)
    assert len(tries) <= 3, tries
    assert not page.locator(".live-mark i").count()
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_who_joins_and_what_the_figures_say_comes_as_a_notice(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up("Anna Lindqvist")
    # Enough rounds for an index.
    for day in range(1, 5):
        play_by_api(anna, lambda place: (place + 1) % 2 + 1, f"2026-05-0{day}", index=20.0)
    page = anna.page
    page.goto("/statistics")
    page.get_by_role("heading", name="Statistics").wait_for()
    anna.round = anna.new_round()
    anna.all_sent()
    page.wait_for_timeout(1500)
    code = anna.api("POST", f"/api/rounds/{anna.round}/code", {})["code"]
    tee = anna.api("GET", f"/api/rounds/{anna.round}")["cards"][0]["tee"]
    bodo = Device(browser, stack.url).sign_up("Bodo Krause")
    bodo.round = anna.round
    before = places(page)
    bodo.api("POST", "/api/join", {"code": code, "cardId": uuid7(), "tee": tee})
    notice = page.locator(".live-notice", has_text="Bodo Krause joined")
    notice.wait_for(timeout=5000)
    page.screenshot(path=shots / "live-joined-phone.png")
    assert [one.split()[1:] for one in places(page)[:len(before)]] == [one.split()[1:] for one in before]
    notice.get_by_role("link").click()
    page.get_by_role("heading", name="Play together").wait_for()
    page.get_by_text(re.compile("joined .*\\d\\d:\\d\\d")).wait_for()
    notice.wait_for(state="detached")
    # A round that was finished on another device moves the figures that are on the screen, and says what is new.
    page.goto("/statistics")
    expect(page.locator("main")).to_contain_text("4 rounds")
    play_by_api(anna, lambda place: -1 if place == 3 else 0, "2026-05-20", index=20.0)
    expect(page.locator("main")).to_contain_text("5 rounds", timeout=30_000)
    # Each is read once, not again with those that come after it.
    expect(page.locator(".live-notices")).to_have_attribute("aria-atomic", "false")
    index = page.locator(".live-notice", has_text="Index")
    index.wait_for(timeout=30_000)
    # They stay while they are pointed at.
    page.locator(".live-notice", has_text="badge").hover()
    expect(index).to_contain_text(re.compile(r"Index \d+\.\d → \+?\d+\.\d"))
    page.screenshot(path=shots / "live-notices-phone.png")
    assert not Axe().run(page).violations_count, Axe().run(page).generate_report()
    page.locator(".live-notice", has_text="badge").get_by_role("button", name="Close").click()
    index.hover()
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=shots / "live-notices-phone-dark.png")
    index.get_by_role("link").click()
    page.get_by_role("heading", name="Why this index?").wait_for()
    page.locator(".live-notice").wait_for(state="detached")
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults


def test_a_finish_and_a_removal_are_seen_at_once(browser, stack, shots):
    anna, bodo = two(browser, stack)
    page = bodo.page
    page.goto(f"/rounds/{bodo.round}")
    is_live(page)
    fill(anna, "Anna")
    expect(page.locator(".standing li", has_text="Anna")).to_contain_text("18 holes", timeout=10_000)
    anna.api("POST", f"/api/rounds/{anna.round}/finish", {})
    page.get_by_role("region", name="Confirm the card of Anna Lindqvist").wait_for(timeout=10_000)
    # A query reaches her page.
    anna.page.goto(f"/rounds/{anna.round}")
    is_live(anna.page)
    bodo.api("POST", f"/api/rounds/{bodo.round}/cards/{card_of(bodo, 'Anna')['id']}/holes/3/query", {"strokes": 4})
    anna.page.get_by_role("region", name="Anna Lindqvist, hole 3: two scores").wait_for(timeout=10_000)
    # Removed from the round: the page says so, and asks for no more tickets.
    anna.api("DELETE", f"/api/rounds/{anna.round}/members/{bodo.player}")
    page.get_by_role("heading", name="You are not in this round").wait_for(timeout=10_000)
    assert not anna.faults + bodo.faults, anna.faults + bodo.faults
