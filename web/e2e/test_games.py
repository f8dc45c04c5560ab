"""A round as a game: dots, net scores, formats, the differential."""

import re
from datetime import date

from axe_playwright_python.sync_playwright import Axe
from harness import DESKTOP, PHONE, Device, eventually, play_by_api
from playwright.sync_api import expect
from test_looks import OVERLAPS, SMALL, WIDE


GAMES = ["Stroke play", "Stableford", "Modified Stableford", "Skins", "Match play", "Nassau"]


def test_dots_net_and_games(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    round_id = play_by_api(anna, lambda place: place % 3, str(date.today()), index=14.6, guests=["Bodo"])
    made = anna.api("GET", f"/api/rounds/{round_id}")
    card = made["cards"][0]
    page.goto(f"/rounds/{round_id}")
    page.get_by_text(f"net {card['net']['total']}").first.wait_for()
    dots = page.locator(".player-row").first.locator(".dots")
    expect(dots).to_have_count(sum(strokes != 0 for strokes in card["strokesReceived"][:9]))
    page.get_by_role("combobox", name="Game").wait_for()
    # The same as the service's, where it is a real one.
    expect(page.get_by_role("combobox", name="Game").locator("option")).to_have_text(GAMES)
    for one in made["formats"]:
        page.get_by_role("combobox", name="Game").select_option(one["format"])
        scoring = page.get_by_role("group", name="Scoring")
        if sum(other["format"] == one["format"] for other in made["formats"]) > 1:
            scoring.get_by_role("button", name=one["scoring"]).click()
        else:
            expect(scoring).to_have_count(0)
        expect(page.locator(".games .leader")).to_have_text(re.sub(r"(^|[\s(])-(?=\d)", "\\1\u2212", one["sentence"]))
    page.get_by_role("combobox", name="Game").select_option("matchPlay")
    assert page.locator(".hole-results li").count() > 0
    # The choice is remembered.
    page.reload()
    expect(page.get_by_role("combobox", name="Game")).to_have_value("matchPlay")
    page.get_by_text("score differential").wait_for()
    before = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["differential"]
    page.get_by_label("Playing conditions").select_option("2")
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["pcc"], 2)
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["differential"] < before, True)
    assert not anna.faults, anna.faults


def test_games_without_a_network(browser, stack, shots):
    """Points, the match and its sides are computed without the server, from scores that it has never seen."""
    anna = Device(browser, stack.url).sign_up("Anna Lindqvist")
    page = anna.page
    anna.ready_offline()
    # The course is known from here on, and so is the page of a round.
    page.goto(f"/rounds/{play_by_api(anna, lambda place: 0, str(date.today()), guests=['Bo'])}")
    page.get_by_role("combobox", name="Game").wait_for()
    anna.new_round()
    anna.all_sent()
    with stack.stopped():
        round_id = anna.new_round(guests=["Bo", "Cy", "Di"])
        anna.tap(3, 6, 4, 6, 4, 6, 4, 4)
        page.goto(f"/rounds/{round_id}")
        leader = page.locator(".games .leader")
        page.get_by_role("combobox", name="Game").select_option("stableford")
        expect(leader).to_contain_text(re.compile("Anna Lindqvist leads with .* thru 2"))
        page.get_by_role("combobox", name="Game").select_option("fourBall")
        sides = page.get_by_label("Sides")
        expect(sides.locator("option")).to_have_text(
            ["Anna & Bo against Cy & Di", "Anna & Cy against Bo & Di", "Anna & Di against Bo & Cy"])
        # The better balls: 3 and 4 against 4 and 4, then 3 and 4 against 6 and 4.
        expect(leader).to_have_text("Anna Lindqvist and Bo are 1 up with 16 to play")
        sides.select_option(label="Anna & Cy against Bo & Di")
        expect(leader).to_have_text("Anna Lindqvist and Cy are 1 up with 16 to play")
        expect(page.locator(".sides")).to_have_text("Anna & Cy against Bo & Di")
        page.get_by_role("combobox", name="Game").select_option("bestBall")
        expect(page.locator(".games .standings li")).to_have_count(2)
        # Remembered, of this round.
        page.reload()
        expect(page.get_by_label("Sides")).to_have_value("2")
    anna.all_sent()
    made = anna.api("GET", f"/api/rounds/{round_id}")
    if made["formats"]:
        sides.select_option(label="Anna & Bo against Cy & Di")
        for one in made["formats"]:
            if one["format"] in ("bestBall", "fourBall"):
                page.get_by_role("combobox", name="Game").select_option(one["format"])
                expect(leader).to_have_text(re.sub(r"(^|[\s(])-(?=\d)", "\\1\u2212", one["sentence"]))
    assert not anna.faults, anna.faults


def pictures(page, shots, name):
    """The page on a phone and a desktop, light and dark."""
    for theme in ("light", "dark"):
        for kind, size in (("phone", PHONE), ("desktop", DESKTOP)):
            page.set_viewport_size(size)
            page.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
            page.wait_for_timeout(120)
            page.screenshot(path=shots / f"game-{name}-{kind}-{theme}.png")
            assert page.evaluate(OVERLAPS) == [] and page.evaluate(SMALL) == [] and page.evaluate(WIDE) <= 0, f"{name} on a {kind}"
            found = Axe().run(page)
            assert found.violations_count == 0, f"{name} {kind} {theme}: {found.generate_report()}"
    page.set_viewport_size(PHONE)
    page.evaluate("document.documentElement.dataset.theme = 'light'")


def test_a_round_as_the_game_it_was_started_as(browser, stack, shots):
    """A four-ball with sides by tapping; its dots and its state on the play page, offline too; another game later."""
    anna = Device(browser, stack.url).sign_up("Anna Lindqvist")
    page = anna.page
    anna.ready_offline()
    page.goto(f"/rounds/{play_by_api(anna, lambda place: 0, str(date.today()))}")
    page.get_by_role("combobox", name="Game").wait_for()
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    for guest, index in (("Bo", "20"), ("Cy", "6.4"), ("Di", "31")):
        page.get_by_role("button", name="Add a guest").click()
        page.get_by_label(re.compile("Name of guest")).last.fill(guest)
        page.get_by_label(re.compile("Index of guest")).last.fill(index)
    page.locator(".options summary", has_text="Stroke play").click()
    page.get_by_role("combobox", name="Game").select_option("fourBall")
    hint = page.locator(".game-choice [role=status]")
    page.get_by_role("group", name="Scoring").get_by_role("button", name="Net").click()
    expect(hint).to_have_text("You need a Handicap Index for a net game.")
    # Anna and Bo play Cy and Di, until Bo and Di change sides.
    page.get_by_role("button", name="Bo, side A: change sides").click()
    expect(hint).to_have_text("Each side needs two players.")
    page.get_by_role("button", name="Go", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Each side needs two players.")
    page.get_by_role("button", name="Di, side B: change sides").click()
    page.locator(".options summary", has_text="today").click()
    page.get_by_label("Your Handicap Index").fill("9.8")
    expect(hint).to_have_count(0)
    pictures(page, shots, "choice")
    with stack.stopped():
        page.get_by_role("button", name="Go", exact=True).click()
        page.locator(".keypad").wait_for()
        round_id = re.search(r"/rounds/([0-9a-f-]{36})/play", page.url).group(1)
        line = page.locator(".game-line")
        expect(line).to_have_text("Four-ball match, net not started")
        # In a match the lowest handicap plays off 0: Cy has no dots.
        page.get_by_role("button", name="Previous hole").wait_for()
        expect(page.locator(".player", has_text="Cy").locator(".dots")).to_have_count(0)
        anna.tap(3, 6, 6, 6)
        expect(line).to_have_text("Four-ball match, net Anna & Di 1 up thru 1")
        pictures(page, shots, "play")
    anna.all_sent()
    made = anna.api("GET", f"/api/rounds/{round_id}")
    cards = [card["id"] for card in made["cards"]]
    assert made["game"] == {"format": "fourBall", "scoring": "net", "allowance": None,
                            "sides": [[cards[0], cards[3]], [cards[2], cards[1]]]}, made["game"]
    assert min(card["playingHandicap"] for card in made["cards"]) == 0, made["cards"]
    page.goto(f"/rounds/{round_id}")
    expect(page.locator(".standing .leader")).to_have_text("Anna Lindqvist and Di are 1 up with 17 to play")
    expect(page.get_by_role("combobox", name="Game")).to_have_value("fourBall")
    pictures(page, shots, "round")
    # Later it is a gross Stableford: no dots, no net, but points.
    page.goto(f"/rounds/{round_id}/settings")
    page.get_by_role("combobox", name="Game").select_option("stableford")
    page.get_by_role("group", name="Scoring").get_by_role("button", name="Gross").click()
    eventually(lambda: (anna.api("GET", f"/api/rounds/{round_id}")["game"] or {}).get("scoring"), "gross")
    pictures(page, shots, "settings")
    page.goto(f"/rounds/{round_id}/play")
    expect(line).to_have_text("Stableford, gross Anna 3 points, Bo 0, Cy 0, Di 0")
    expect(page.locator(".player .dots")).to_have_count(0)
    page.goto(f"/rounds/{round_id}")
    page.locator(".standing", has_text="3 points").wait_for()
    assert not anna.faults, anna.faults
