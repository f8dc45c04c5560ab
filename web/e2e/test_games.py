"""A round as a game: dots, net scores, formats, the differential."""

import re
from datetime import date

from harness import Device, eventually, play_by_api
from playwright.sync_api import expect


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
