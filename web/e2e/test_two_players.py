"""A day of two players in two browsers, from the code on the fifth tee to both cards confirmed, and of those at home, who
follow it in a third one by a link until it ends."""

import re

from harness import Device, eventually
from playwright.sync_api import expect
from test_several_phones import card_of, fill, finish, look_again
from test_together import begin, choose, type_code
from test_watch import is_live, make_link, row, spectator


def holes(device, name):
    return {hole["hole"]: hole["strokes"] for hole in card_of(device, name)["holes"]}


def test_a_day_of_two_players(browser, stack, shots):
    # Anna scores herself and a guest for four holes; on the fifth tee the guest has found the app.
    anna = begin(browser, stack, guests=["Gus"], holes=4)
    gus = Device(browser, stack.url).sign_up("Gus Brandt")
    gus.round = anna.round
    page = gus.page
    page.goto("/")
    page.get_by_role("link", name="Join a round").click()
    type_code(page, anna.code)
    choose(page, "I am Gus")
    page.get_by_role("button", name=re.compile("^(Join the round|Take over)")).click()
    page.locator(".keypad").wait_for()
    assert holes(gus, "Gus") == {1: 4, 2: 4, 3: 4, 4: 4}
    page.get_by_role("heading", name="Hole 5", exact=True).wait_for()

    # Those at home follow from here on, without an account: the guest's card is the player's now, with its holes.
    link = make_link(anna)
    home = spectator(browser, stack, link)
    is_live(home.page)
    expect(row(home, "Gus Brandt").locator("td").last).to_have_text("4")
    row(home, "Gus Brandt").get_by_role("button").click()

    # By turns, each on the own phone; one of them without a network for three holes.
    anna.page.goto(f"/rounds/{anna.round}/play")
    anna.page.locator(".player.elsewhere", has_text="Gus").wait_for()
    anna.tap(5)
    gus.tap(6)
    gus.all_sent()
    gus.ready_offline()
    gus.context.set_offline(True)
    gus.tap(4, 3, 7)
    anna.tap(4, 4, 5)
    anna.all_sent()
    gus.context.set_offline(False)
    gus.all_sent()
    assert holes(anna, "Gus") == {1: 4, 2: 4, 3: 4, 4: 4, 5: 6, 6: 4, 7: 3, 8: 7}
    assert holes(gus, "Anna") == {1: 4, 2: 4, 3: 4, 4: 4, 5: 5, 6: 4, 7: 4, 8: 5}
    look_again(anna)
    expect(anna.page.locator(".player.elsewhere", has_text="Gus")).to_have_count(1)
    # What was entered without a network came with the signal, and the board has it.
    expect(row(home, "Gus Brandt").locator("td").last).to_have_text("8", timeout=10_000)
    expect(row(home, "Anna").locator("td").last).to_have_text("8", timeout=10_000)
    is_live(home.page)
    home.page.screenshot(path=shots / "two-players-home-phone.png", full_page=True)

    # The rest; Gus also has a hole of Anna's, which is sent after she has finished.
    fill(anna, "Anna", but=range(1, 9))
    fill(gus, "Gus", but=range(1, 9))
    page.goto(f"/rounds/{gus.round}/play?hole=12")
    page.get_by_text("I also score for").click()
    page.get_by_role("switch", name="Also score for Anna Lindqvist").click()
    page.locator("button.player", has_text="Anna").click()
    gus.context.set_offline(True)
    gus.tap(7)
    finish(anna)
    anna.page.get_by_role("dialog").get_by_role("button", name="Finish", exact=True).click()
    anna.page.get_by_text("your card is finished").wait_for()
    assert (card_of(anna, "Anna")["status"], card_of(anna, "Gus")["status"]) == ("finished", "open")
    gus.context.set_offline(False)
    gus.all_sent()
    finish(gus)
    eventually(lambda: card_of(gus, "Gus")["status"], "finished")
    expect(home.page.locator(".board-row td:last-child")).to_have_text(["F", "F"], timeout=15_000)
    home.page.get_by_text("Final,").wait_for()

    # The late hole is Anna's to decide: she keeps hers. Then Gus doubts another one, and she agrees.
    look_again(anna)
    late = anna.page.get_by_role("region", name="Anna Lindqvist, hole 12: two scores")
    late.get_by_role("button", name=re.compile("^5")).click()
    late.wait_for(state="detached")
    page.goto(f"/rounds/{gus.round}")
    panel = page.get_by_role("region", name="Confirm the card of Anna Lindqvist")
    panel.get_by_role("button", name="Hole 14: 5").click()
    panel.get_by_role("button", name="6", exact=True).click()
    page.get_by_text("hole 14: your 6 was sent to Anna Lindqvist to decide").wait_for()
    look_again(anna)
    asked = anna.page.get_by_role("region", name="Anna Lindqvist, hole 14: two scores")
    asked.get_by_role("button", name=re.compile("^6")).click()
    asked.wait_for(state="detached")
    eventually(lambda: holes(gus, "Anna")[14], 6)
    # The correction is on the board at home: the total of the record.
    total = str(card_of(anna, "Anna")["totals"]["total"])
    expect(row(home, "Anna").locator("small")).to_have_text(total, timeout=15_000)

    # Each confirms the other's card, and both see the same.
    for device, other in ((gus, "Anna Lindqvist"), (anna, "Gus Brandt")):
        device.page.goto(f"/rounds/{device.round}")
        panel = device.page.get_by_role("region", name=f"Confirm the card of {other}")
        panel.get_by_role("button", name="Confirm", exact=True).click()
        panel.get_by_text("You have confirmed this card.").wait_for()
    shown = []
    for device in (anna, gus):
        device.page.goto(f"/rounds/{device.round}")
        device.page.locator(".standing li").nth(1).wait_for()
        shown.append(device.page.locator(".standing").inner_text())
        device.page.screenshot(path=shots / f"two-players-{device.handle[:1]}{len(shown)}-phone.png", full_page=True)
    assert anna.api("GET", f"/api/rounds/{anna.round}") == gus.api("GET", f"/api/rounds/{gus.round}")
    assert [len(card["confirmedBy"]) for card in anna.api("GET", f"/api/rounds/{anna.round}")["cards"]] == [1, 1]
    # The link ends under the eyes of those at home, who see nothing of the round any more.
    anna.page.goto(f"/rounds/{anna.round}/together")
    region = anna.page.get_by_role("region", name="Spectators")
    region.get_by_role("button", name="End the link").click()
    region.get_by_role("button", name="End it").click()
    home.page.get_by_role("heading", name="This link has ended").wait_for()
    expect(home.page.locator("main")).not_to_contain_text("Brandt")
    home.page.reload()
    home.page.get_by_role("heading", name="This link shows no round").wait_for()
    assert not anna.faults + gus.faults + home.faults, anna.faults + gus.faults + home.faults
