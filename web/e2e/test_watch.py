"""Spectators: the link and its end, the leaderboard, and what the page says when it is not live."""

import json
import re
from datetime import date

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PHONE, Device, eventually, play_by_api
from playwright.sync_api import expect
from test_looks import OVERLAPS, SMALL, WIDE
from test_several_phones import card_of, fill, score, two

KEEP_COPIED = "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }"


def panel(device):
    device.page.goto(f"/rounds/{device.round}/together")
    return device.page.get_by_role("region", name="Spectators")


def make_link(device):
    """Makes a link on the page to play together, and copies it."""
    region = panel(device)
    region.get_by_role("button", name="Make a link").click()
    return copied(device)


def copied(device):
    region = device.page.get_by_role("region", name="Spectators")
    region.get_by_role("button", name="Copy the link").wait_for()
    device.page.evaluate(KEEP_COPIED)
    region.get_by_role("button", name="Copy the link").click()
    region.get_by_text("Link copied.").wait_for()
    link = device.page.evaluate("window.copied")
    assert re.fullmatch(re.escape(device.url.rstrip("/")) + "/watch#[A-Za-z0-9_-]{22}", link), link
    return link


def spectator(browser, stack, link, **options):
    """A browser without an account, with the addresses that it asks for."""
    device = Device(browser, stack.url, **options)
    device.asked = []
    device.context.on("request", lambda request: device.asked.append((request.method, request.url, request.headers)))
    device.page.goto(link.replace(stack.url.rstrip("/"), ""))
    return device


def row(device, name):
    return device.page.locator(".board-row", has_text=name)


def is_live(page):
    page.locator(".live-mark", has_text="Live").wait_for()


def looks(device, shots, name):
    """The page as it is, in both sizes and lights."""
    page, axe = device.page, Axe()
    for size in (PHONE, DESKTOP):
        for light in ("light", "dark"):
            page.set_viewport_size(size)
            page.evaluate("(light) => { document.documentElement.dataset.theme = light }", light)
            page.wait_for_timeout(150)
            page.screenshot(path=shots / f"{name}-{'phone' if size == PHONE else 'desktop'}-{light}.png", full_page=True)
            assert page.evaluate(OVERLAPS) == [], f"{name}: controls overlap"
            assert page.evaluate(SMALL) == [], f"{name}: targets below 44 px: {page.evaluate(SMALL)}"
            assert page.evaluate(WIDE) <= 0, f"{name}: wider than the screen"
            results = axe.run(page)
            assert results.violations_count == 0, f"{name} {light}: {results.generate_report()}"
    page.set_viewport_size(PHONE)


def test_those_at_home_follow_each_tap(browser, stack, shots):
    anna, bodo = two(browser, stack, guests=["Gus Brandt"])
    link = make_link(anna)
    home = spectator(browser, stack, link)
    page = home.page
    # Before the first hole there are names, those of guests as initials, and no places.
    page.get_by_role("heading", name="No hole played yet").wait_for()
    page.get_by_text("Anna Lindqvist, G.B. and Bodo Krause: scores appear here").wait_for()
    is_live(page)
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    looks(home, shots, "watch-empty")
    before = len([one for one in home.asked if one[1].endswith("/api/spectate")])
    score(anna, card_of(anna, "Anna")["id"], 1, 5)
    expect(row(home, "Anna")).to_contain_text("1", timeout=5000)
    score(anna, card_of(anna, "Gus")["id"], 1, 5)
    score(bodo, card_of(bodo, "Bodo")["id"], 1, 4)
    expect(page.locator(".board-row .board-place")).to_have_text(["1", "T2", "T2"], timeout=5000)
    expect(page.locator(".board-row").first).to_contain_text("Bodo Krause")
    expect(row(home, "Bodo").locator("td").last).to_have_text("1")
    expect(row(home, "Anna")).to_contain_text(re.compile(r"last score \d\d:\d\d"))
    page.get_by_text("Bodo Krause leads at").wait_for()
    # The taps came over the socket: the page asked for nothing.
    assert len([one for one in home.asked if one[1].endswith("/api/spectate")]) == before
    # A tap opens the card.
    row(home, "Anna").get_by_role("button").click()
    expect(page.locator(".board-card .nine")).to_have_count(2)
    expect(page.locator(".board-card .player-row").first).to_contain_text("5")
    assert page.locator(".board-card a").count() == 0
    looks(home, shots, "watch-card")
    row(home, "Anna").get_by_role("button").click()
    expect(page.locator(".board-card")).to_have_count(0)
    # What changes beside the scores is asked for: Gus wants the whole name told, Bodo the initials.
    names = panel(anna).get_by_role("group", name="What spectators read for Gus Brandt")
    expect(names.get_by_role("button", name="Initials")).to_have_attribute("aria-pressed", "true")
    names.get_by_role("button", name="Name", exact=True).click()
    names = panel(bodo).get_by_role("group", name="What spectators read for Bodo Krause")
    names.get_by_role("button", name="Initials").click()
    expect(row(home, "Gus Brandt")).to_have_count(1, timeout=15_000)
    expect(row(home, "B.K.")).to_have_count(1, timeout=15_000)
    expect(row(home, "Bodo")).to_have_count(0)
    # Another member sees that there is a link, and neither the link nor its end.
    bodo.page.get_by_text(re.compile("Anna Lindqvist has made a link, since")).wait_for()
    assert bodo.page.get_by_role("button", name="End the link").count() == 0
    bodo.page.get_by_role("region", name="Spectators").scroll_into_view_if_needed()
    bodo.page.screenshot(path=shots / "spectators-member-phone.png")
    # Without a signal the page says how old it is, and goes on by itself.
    home.context.set_offline(True)
    page.locator(".live-mark", has_text=re.compile(r"^as of \d\d:\d\d$")).wait_for()
    score(anna, card_of(anna, "Anna")["id"], 2, 3)
    page.wait_for_timeout(500)
    expect(row(home, "Anna").locator("td").last).to_have_text("1")
    home.context.set_offline(False)
    is_live(page)
    expect(row(home, "Anna").locator("td").last).to_have_text("2", timeout=10_000)
    # The token was in bodies alone, and no account was named.
    token = link.split("#")[1]
    told = [one for one in home.asked if "/api/" in one[1]]
    assert told and all(token not in url and token not in json.dumps(headers) and "x-golf-player" not in headers
                        for _, url, headers in told)
    assert page.url.endswith(f"/watch#{token}")
    assert not anna.faults + bodo.faults + home.faults, anna.faults + bodo.faults + home.faults


def test_a_link_ends_under_the_eyes_of_those_who_watch(browser, stack, shots):
    anna, bodo = two(browser, stack)
    score(anna, card_of(anna, "Anna")["id"], 1, 5)
    link = make_link(anna)
    region = anna.page.get_by_role("region", name="Spectators")
    region.get_by_text("QR code for spectators").click()
    region.locator(".qr path").wait_for()
    region.scroll_into_view_if_needed()
    looks(anna, shots, "spectators-link")
    home = spectator(browser, stack, link)
    is_live(home.page)
    expect(row(home, "Anna")).to_have_count(1)
    # A new one ends the one before; the page says so, and shows nothing any more, also when it is opened again.
    region.get_by_role("button", name="New link").click()
    region.get_by_role("button", name="Make a new link").click()
    region.get_by_text("The link before has ended, on open pages too.").wait_for()
    home.page.get_by_role("heading", name="This link has ended").wait_for()
    expect(home.page.locator("main")).not_to_contain_text("Anna")
    looks(home, shots, "watch-ended")
    home.page.reload()
    home.page.get_by_role("heading", name="This link shows no round").wait_for()
    # The new link is kept on this phone, over a reload; another phone of Anna's does not have it.
    second = copied(anna)
    assert second != link
    anna.page.reload()
    assert copied(anna) == second
    other = Device(browser, stack.url).sign_in(anna.handle)
    other.round = anna.round
    panel(other).get_by_text("It was made on another phone").wait_for()
    other.page.get_by_role("region", name="Spectators").scroll_into_view_if_needed()
    other.page.screenshot(path=shots / "spectators-other-phone.png")
    # In the same tab the new link opens; it works for a player who is signed in, too.
    home.page.goto(second.replace(stack.url.rstrip("/"), ""))
    expect(row(home, "Anna")).to_have_count(1)
    bodo.page.goto(second.replace(stack.url.rstrip("/"), ""))
    expect(row(bodo, "Anna")).to_have_count(1)
    is_live(bodo.page)
    # Its end, from the other phone.
    region = other.page.get_by_role("region", name="Spectators")
    region.get_by_role("button", name="End the link").click()
    region.get_by_role("button", name="End it").click()
    region.get_by_role("button", name="Make a link").wait_for()
    for device in (home, bodo):
        device.page.get_by_role("heading", name="This link has ended").wait_for()
    assert not anna.faults + bodo.faults + home.faults + other.faults, anna.faults + bodo.faults + home.faults + other.faults


def test_long_names_and_other_scripts_fit(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up("Maximiliane" * 5)
    anna.round = play_by_api(anna, lambda place: place % 3, str(date.today()), finish=False, index=18,
                             guests=["\u05d3\u05e0\u05d4 \u05db\u05d4\u05df", "Bo B\u00f6hm", "Bea Berg"])
    link = make_link(anna)
    # One of the guests by name, the others by initials of which two are equal.
    anna.page.get_by_role("region", name="Spectators").get_by_role("group").nth(1).get_by_role("button", name="Name", exact=True).click()
    home = spectator(browser, stack, link)
    expect(home.page.locator(".board-row")).to_have_count(4)
    expect(home.page.locator(".board-row", has_text="B.B.")).to_have_count(2)
    home.page.set_viewport_size({"width": 320, "height": 700})
    assert home.page.evaluate(WIDE) <= 0
    home.page.screenshot(path=shots / "watch-names-narrow.png", full_page=True)
    row(home, "Maximiliane").get_by_role("button").click()
    assert home.page.evaluate(WIDE) <= 0
    looks(home, shots, "watch-names")
    assert not home.faults, home.faults


def test_what_is_no_link_shows_no_round(browser, stack, shots):
    home = spectator(browser, stack, "/watch")
    page = home.page
    page.get_by_role("heading", name="This link shows no round").wait_for()
    for path in ("/watch#short", f"/watch#{'A' * 22}", f"/watch#{'A' * 23}"):
        page.goto("about:blank")
        page.goto(path)
        page.get_by_role("heading", name="This link shows no round").wait_for()
    # Only what can be a token is asked about.
    asked = [one for one in home.asked if one[1].endswith("/api/spectate")]
    assert len(asked) == 1, asked
    looks(home, shots, "watch-unknown")
    # Without an answer it is tried again, until there is one.
    anna = Device(browser, stack.url).sign_up()
    anna.round = play_by_api(anna, lambda place: place % 2, str(date.today()))
    link = make_link(anna).split("#")[1]
    home.context.route("**/api/spectate", lambda route: route.abort())
    page.goto("about:blank")
    page.goto(f"/watch#{link}")
    page.get_by_text("The server cannot be reached. It is tried again by itself.").wait_for()
    home.context.unroute("**/api/spectate")
    page.evaluate("new Promise((done) => setTimeout(done, 2100))")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(row(home, "Anna").locator("td").last).to_have_text("F")
    page.get_by_text(re.compile(r"^Final, \d\d:\d\d$")).wait_for()
    assert not home.faults, home.faults


def test_without_a_socket_the_page_looks_by_itself(browser, stack, shots):
    anna, _ = two(browser, stack)
    score(anna, card_of(anna, "Anna")["id"], 1, 5)
    link = make_link(anna)
    home = Device(browser, stack.url)
    home.context.route_web_socket("**/api/live", lambda socket: socket.close())
    home.page.goto(link.replace(stack.url.rstrip("/"), ""))
    expect(row(home, "Anna")).to_have_count(1)
    home.page.locator(".live-mark", has_text="as of").wait_for()
    score(anna, card_of(anna, "Anna")["id"], 2, 4)
    expect(row(home, "Anna").locator("td").last).to_have_text("2", timeout=30_000)
    assert home.page.locator(".live-mark", has_text="Live").count() == 0
    # The end of the link comes with the next look.
    anna.api("DELETE", f"/api/rounds/{anna.round}/spectator-link")
    home.page.get_by_role("heading", name="This link has ended").wait_for(timeout=30_000)
    assert not home.faults, home.faults


def test_a_match_is_shown_as_a_match(browser, stack, shots):
    anna, bodo = two(browser, stack)
    game = {"format": "matchPlay", "scoring": "gross", "allowance": None, "sides": None}
    anna.api("PATCH", f"/api/rounds/{anna.round}", {"game": game})
    link = make_link(anna)
    for hole, (mine, theirs) in enumerate(((4, 5), (4, 4), (3, 5)), start=1):
        score(anna, card_of(anna, "Anna")["id"], hole, mine)
        score(bodo, card_of(bodo, "Bodo")["id"], hole, theirs)
    home = spectator(browser, stack, link)
    home.page.get_by_text("Anna Lindqvist is 2 up with 15 to play").wait_for()
    expect(home.page.locator(".board-place")).to_have_count(0)
    expect(home.page.locator(".board-row")).to_have_count(2)
    expect(home.page.locator(".hole-results li")).to_have_count(3)
    looks(home, shots, "watch-match")
    assert not home.faults, home.faults


def test_a_countback_decides_when_all_have_finished(browser, stack, shots):
    anna, bodo = two(browser, stack)
    anna.page.goto(f"/rounds/{anna.round}/settings")
    anna.page.get_by_role("combobox", name="Game").select_option("stableford")
    anna.page.get_by_role("group", name="Scoring").get_by_role("button", name="Gross").click()
    anna.page.get_by_role("group", name="Ties").get_by_role("button", name="Countback").click()
    anna.page.get_by_text("Saved.").wait_for()
    eventually(lambda: anna.api("GET", f"/api/rounds/{anna.round}")["game"].get("ties"), "countback")
    anna.page.get_by_text("tell equal scores apart").wait_for()
    anna.page.screenshot(path=shots / "ties-phone.png")
    link = make_link(anna)
    # The same points, Anna's bogey among the last six.
    pars = {hole["number"]: hole["par"] for hole in anna.api("GET", f"/api/rounds/{anna.round}")["tees"][0]["holes"]}
    for device, name, bogey in ((anna, "Anna", 14), (bodo, "Bodo", 2)):
        card = card_of(device, name)["id"]
        for hole, par in pars.items():
            score(device, card, hole, par + (hole == bogey))
    home = spectator(browser, stack, link)
    home.page.get_by_text("Bodo Krause wins with 35 points, on the last nine").wait_for()
    expect(home.page.locator(".board-row .board-place")).to_have_text(["1", "2"])
    expect(row(home, "Bodo")).to_contain_text("won on the last nine")
    expect(home.page.get_by_role("columnheader", name="Points")).to_have_count(1)
    looks(home, shots, "watch-countback")
    # The same on the players' page.
    bodo.page.goto(f"/rounds/{bodo.round}")
    expect(bodo.page.locator(".standing .leader")).to_have_text("Bodo Krause wins with 35 points, on the last nine")
    assert not anna.faults + bodo.faults + home.faults, anna.faults + bodo.faults + home.faults
