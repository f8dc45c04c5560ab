"""From the first visit to a figure that has changed."""

import re
import uuid

from harness import PASSWORD, Device, eventually
from playwright.sync_api import expect


def test_journey_from_sign_up_to_a_changed_average(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.get_by_text("Your first round").wait_for()
    page.get_by_role("link", name="Start a round").click()
    # Three taps: course, tee, go.
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    round_id = re.search(r"/rounds/([0-9a-f-]{36})/", page.url).group(1)
    # One tap a hole.
    scores = [4, 5, 3, 5, 4, 4, 3, 6, 4, 5, 4, 3, 5, 4, 4, 5, 3, 5]
    for place, score in enumerate(scores):
        page.get_by_role("heading", name=f"Hole {place + 1}", exact=True).wait_for()
        anna.tap(score)
    anna.all_sent()
    assert anna.strokes(round_id) == {hole + 1: score for hole, score in enumerate(scores)}
    page.get_by_role("link", name="All holes scored").click()
    page.get_by_role("button", name="Finish the round").click()
    page.get_by_text("finished", exact=True).wait_for()
    assert page.locator(".standing-total").inner_text() == str(sum(scores))
    overview = lambda: anna.api("GET", "/api/analytics/overview")
    eventually(lambda: overview()["eighteen"]["averageScore"], float(sum(scores)))
    page.goto("/statistics")
    page.get_by_text(f"{sum(scores)}.0").wait_for()
    assert page.get_by_text("From 1 complete round").is_visible()
    # The round is where rounds are, and home offers the next.
    page.get_by_role("link", name="Rounds").click()
    page.locator(".row", has_text=str(sum(scores))).wait_for()
    page.get_by_role("link", name="Home").click()
    page.get_by_role("link", name="New round").wait_for()
    assert not anna.faults, anna.faults


def test_a_wrong_password_and_a_short_one_are_told(browser, stack, shots):
    device = Device(browser, stack.url)
    page = device.page
    page.goto("/sign-in")
    page.get_by_label("User name").fill("nobody-here")
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_text("do not match").wait_for()
    page.get_by_role("link", name="Create an account").click()
    page.get_by_label("Your name").fill("Bodo")
    page.get_by_label("User name").fill("Bad Handle!")
    page.get_by_label("Password").fill("short")
    page.get_by_role("button", name="Create account").click()
    page.locator("input[aria-invalid=true]").first.wait_for()
    assert page.locator("input[aria-invalid=true]").count() == 2, "all faults at once"
    assert not device.faults, device.faults


def test_another_course_keeps_who_plays(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.get_by_role("button", name="Add a guest").click()
    page.get_by_label("Name of guest 1").fill("Bodo")
    page.get_by_label("Index of guest 1").fill("+1.2")
    page.get_by_role("button", name="Change").click()
    page.locator(".course").last.click()
    assert page.get_by_label("Name of guest 1").input_value() == "Bodo"
    assert page.get_by_label("Index of guest 1").input_value() == "+1.2"
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".player", has_text="Bodo").wait_for()
    anna.all_sent()
    assert not anna.faults, anna.faults


def test_the_card_typed_after_the_round(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Enter a finished round").click()
    page.get_by_label("scores, from hole 1").wait_for()
    round_id = re.search(r"/rounds/([0-9a-f-]{36})/", page.url).group(1)
    # A ball that was picked up leaves no total, here as on the card.
    page.keyboard.type("45x")
    expect(page.locator(".typed-total")).to_have_text("3 holes · NR E")
    for _ in "45x":
        page.keyboard.press("Backspace")
    typed = "454345445443545434"
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    assert len(typed) + 1 <= 25, "key presses for a whole card"
    page.get_by_role("button", name="Finish the round").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {hole + 1: int(score) for hole, score in enumerate(typed)})
    assert not anna.faults, anna.faults


def test_plain_http_on_the_lan(browser, stack, shots):
    """No service worker, no locks, no randomUUID: the app works all the same."""
    anna = Device(browser, stack.url.replace("127.0.0.1", "golf.test").replace("localhost", "golf.test"))
    page = anna.page
    page.goto("/")
    assert page.evaluate("[isSecureContext, 'serviceWorker' in navigator, 'randomUUID' in crypto]") == [False] * 3
    anna.sign_up()
    round_id = anna.new_round()
    anna.tap(4, 5, 3)
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5, 3: 3})
    page.goto("/you")
    page.get_by_text("Opened without HTTPS").wait_for()
    assert not anna.faults, anna.faults


def test_a_sign_up_whose_answer_was_lost_is_repeated(browser, stack, shots):
    anna = Device(browser, stack.url)
    page = anna.page
    lost = []

    def lose_the_answer(route):
        """The first one reaches the server; its answer is lost."""
        if lost:
            return route.continue_()
        lost.append(route.request.method)
        route.fetch()
        return route.abort()

    page.route("**/api/players", lose_the_answer)
    handle = f"l{uuid.uuid4().hex[:12]}"
    page.goto("/sign-up")
    page.get_by_label("Your name").fill("Lost Answer")
    page.get_by_label("User name").fill(handle)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Create account").click()
    page.get_by_role("alert").wait_for()
    assert lost == ["POST"]
    page.get_by_role("button", name="Create account").click()
    page.get_by_role("heading", name="Good").wait_for()
    # It gives no other player access.
    other = Device(browser, stack.url).page
    other.goto("/sign-up")
    other.get_by_label("Your name").fill("Somebody")
    other.get_by_label("User name").fill(handle)
    other.get_by_label("Password").fill("quite another sentence")
    other.get_by_role("button", name="Create account").click()
    other.get_by_text("This user name is taken").wait_for()
