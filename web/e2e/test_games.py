"""A round as a game: dots, net scores, formats, the differential."""

import re
from datetime import date

from harness import Device, eventually, play_by_api
from playwright.sync_api import expect


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
    page.get_by_label("Game").wait_for()
    # The same as the service's, where it is a real one.
    expect(page.get_by_label("Game").locator("option")).to_have_text(GAMES)
    for one in made["formats"]:
        page.get_by_label("Game").select_option(one["format"])
        scoring = page.get_by_role("group", name="Scoring")
        if sum(other["format"] == one["format"] for other in made["formats"]) > 1:
            scoring.get_by_role("button", name=one["scoring"]).click()
        else:
            expect(scoring).to_have_count(0)
        expect(page.locator(".games .leader")).to_have_text(re.sub(r"(^|[\s(])-(?=\d)", "\\1\u2212", one["sentence"]))
    page.get_by_label("Game").select_option("matchPlay")
    assert page.locator(".hole-results li").count() > 0
    # The choice is remembered.
    page.reload()
    expect(page.get_by_label("Game")).to_have_value("matchPlay")
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
    page.get_by_label("Game").wait_for()
    anna.new_round()
    anna.all_sent()
    with stack.stopped():
        round_id = anna.new_round(guests=["Bo", "Cy", "Di"])
        anna.tap(3, 6, 4, 6, 4, 6, 4, 4)
        page.goto(f"/rounds/{round_id}")
        leader = page.locator(".games .leader")
        page.get_by_label("Game").select_option("stableford")
        expect(leader).to_contain_text(re.compile("Anna Lindqvist leads with .* thru 2"))
        page.get_by_label("Game").select_option("fourBall")
        sides = page.get_by_label("Sides")
        expect(sides.locator("option")).to_have_text(
            ["Anna & Bo against Cy & Di", "Anna & Cy against Bo & Di", "Anna & Di against Bo & Cy"])
        # The better balls: 3 and 4 against 4 and 4, then 3 and 4 against 6 and 4.
        expect(leader).to_have_text("Anna Lindqvist and Bo are 1 up with 16 to play")
        sides.select_option(label="Anna & Cy against Bo & Di")
        expect(leader).to_have_text("Anna Lindqvist and Cy are 1 up with 16 to play")
        expect(page.locator(".sides")).to_have_text("Anna & Cy against Bo & Di")
        page.get_by_label("Game").select_option("bestBall")
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
                page.get_by_label("Game").select_option(one["format"])
                expect(leader).to_have_text(re.sub(r"(^|[\s(])-(?=\d)", "\\1\u2212", one["sentence"]))
    assert not anna.faults, anna.faults
