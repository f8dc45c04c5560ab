"""Answers of foreign servers, and refusals that can be corrected: no score is lost silently."""

import re

from harness import Device, eventually, refuse_holes

STRANGERS = [
    {"status": 200, "content_type": "application/json", "body": "{}"},
    {"status": 200, "content_type": "text/html", "body": "<html>Sign in to this network</html>"},
    {"status": 403, "content_type": "text/html", "body": "<html>blocked</html>"},
    {"status": 404, "content_type": "text/html", "body": "<html>no such page</html>"},
    {"status": 401, "content_type": "text/html", "body": "<html>sign in</html>"},
    {"status": 412, "content_type": "text/plain", "body": "no"},
    {"status": 302, "headers": {"Location": "/"}, "body": ""},
]


def answered_by(device, pattern, **answer):
    device.context.route(pattern, lambda route: route.fulfill(**answer))


def test_a_score_waits_until_our_service_has_it(browser, stack, shots):
    """A network's sign-in page or a proxy: whatever it answers, the entry is kept, and sent when it is gone."""
    anna = Device(browser, stack.url, service_workers="block").sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    for hole, stranger in enumerate(STRANGERS, start=1):
        answered_by(anna, re.compile("/holes/"), **stranger)
        with anna.page.expect_request(re.compile("/holes/")):
            anna.tap(5)
        anna.page.get_by_text("1 not yet sent").wait_for()
        assert anna.page.locator(".trouble").count() == 0
        assert len(anna.strokes(round_id)) == hole - 1
        anna.context.unroute(re.compile("/holes/"))
        anna.page.evaluate("dispatchEvent(new Event('online'))")
        anna.all_sent()
        eventually(lambda: len(anna.strokes(round_id)), hole)
    assert anna.page.get_by_text("signed out").count() == 0
    assert not anna.faults, anna.faults


def test_a_round_and_its_finish_wait_too(browser, stack, shots):
    anna = Device(browser, stack.url, service_workers="block").sign_up()
    answered_by(anna, re.compile("/api/rounds$|/finish$"), status=200, content_type="application/json", body="{}")
    round_id = anna.new_round()
    for _ in range(18):
        anna.tap(4)
    anna.page.get_by_role("link", name="see the card").click()
    anna.page.get_by_role("button", name="Finish the round").click()
    anna.page.get_by_text("finish not yet sent").wait_for()
    anna.page.get_by_text("20 not yet sent").wait_for()
    anna.context.unroute(re.compile("/api/rounds$|/finish$"))
    anna.page.evaluate("dispatchEvent(new Event('online'))")
    anna.all_sent()
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["status"], "finished")
    assert not anna.faults, anna.faults


def ahead(device, days):
    """A phone whose clock is wrong."""
    device.context.add_init_script("""{
      const ahead = %d * 86400000, Real = Date
      window.Date = class extends Real {
        constructor(...some) { some.length ? super(...some) : super(Real.now() + ahead) }
        static now() { return Real.now() + ahead }
      }
    }""" % days)


def started_ahead(browser, stack, guests=()):
    """A round in the future: the phone's clock is a year ahead, and no server could correct it."""
    anna = Device(browser, stack.url)
    ahead(anna, 366)
    anna.sign_up()
    anna.page.goto("/rounds/new")
    anna.page.locator(".course").first.click()
    anna.page.locator(".tee").first.wait_for()
    anna.ready_offline()
    with stack.stopped():
        return anna, anna.new_round(guests=guests)


def test_a_round_is_of_the_servers_day_where_the_clock_of_the_phone_is_wrong(browser, stack, shots):
    for days in (-2, 3):
        anna = Device(browser, stack.url)
        ahead(anna, days)
        anna.sign_up()
        page = anna.page
        today = page.evaluate(f"""(() => {{
          const day = new Date(Date.now() - {days} * 86400000), two = (value) => String(value).padStart(2, "0")
          return `${{day.getFullYear()}}-${{two(day.getMonth() + 1)}}-${{two(day.getDate())}}`
        }})()""")
        page.goto("/rounds/new")
        page.locator(".course").first.click()
        page.get_by_text("from hole 1, today").click()
        assert page.get_by_label("Played on").input_value() == today, days
        # A day that was chosen by hand is allowed by the same clock.
        page.get_by_label("Played on").fill(today)
        page.locator(".tee").first.click()
        page.get_by_role("button", name="Go", exact=True).click()
        page.locator(".keypad").wait_for()
        anna.all_sent()
        round_id = page.url.split("/")[-2]
        assert anna.api("GET", f"/api/rounds/{round_id}")["playedOn"] == today
        assert not anna.faults, anna.faults


def test_a_refused_round_is_put_right_and_takes_its_scores_along(browser, stack, shots):
    """The phone's clock is a year ahead and no server was reachable; later the server refuses the round, and the player
    corrects it."""
    anna, round_id = started_ahead(browser, stack, guests=["Bodo"])
    page = anna.page
    page.get_by_role("heading", name="The round was refused").wait_for()
    anna.tap(4, 5, 6)
    # The home page says so, and leads there.
    page.goto("/")
    page.get_by_text("1 entry needs your attention").wait_for()
    page.screenshot(path=shots / "needs-you-phone.png")
    page.get_by_role("link", name="Review").click()
    page.get_by_text("3 scores are kept on this device and sent with it").wait_for()
    page.get_by_role("link", name="Fix the round").click()
    page.get_by_text("in the future in every time zone").wait_for()
    page.screenshot(path=shots / "correct-round-phone.png")
    day = page.evaluate("new Date(Date.now() - 366 * 86400000).toISOString().slice(0, 10)")
    page.get_by_label("Played on").fill(day)
    page.get_by_role("button", name="Send the round").click()
    page.locator(".keypad").wait_for()
    anna.all_sent()
    eventually(lambda: [anna.strokes(round_id, card) for card in (0, 1)], [{1: 4, 2: 6}, {1: 5}])
    stored = anna.api("GET", f"/api/rounds/{round_id}")
    assert stored["playedOn"] == day
    assert [card["player"]["name"] for card in stored["cards"]] == ["Anna Lindqvist", "Bodo"]
    assert page.locator(".trouble").count() == 0
    page.goto("/")
    page.get_by_role("link", name="Continue").wait_for()
    assert page.get_by_text("needs your attention").count() == 0
    assert not anna.faults, anna.faults


def test_a_refused_round_is_given_up_only_with_its_scores_and_only_when_asked(browser, stack, shots):
    anna, _ = started_ahead(browser, stack)
    page = anna.page
    page.get_by_role("heading", name="The round was refused").wait_for()
    anna.tap(4)
    page.get_by_role("button", name="Delete the round and 1 score").click()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("button", name="Delete the round and 1 score").click()
    page.get_by_role("button", name="Delete the round and 1 score").click()
    page.get_by_role("heading", name="Rounds", exact=True).wait_for()
    page.goto("/you")
    page.get_by_text("Everything you entered has been sent").wait_for()
    assert not anna.faults, anna.faults


def test_the_form_knows_which_days_there_are(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.locator(".options summary", has_text="today").click()
    for day, fault in (("1899-12-31", "before 1900"), ("2099-01-01", "in the future")):
        page.get_by_label("Played on").fill(day)
        page.get_by_role("button", name="Go", exact=True).click()
        page.get_by_role("alert").filter(has_text=fault).wait_for()
    page.get_by_label("Your Handicap Index").fill("99")
    page.get_by_role("button", name="Go", exact=True).click()
    page.get_by_role("alert").filter(has_text="from +10 to 54").wait_for()
    assert anna.api("GET", "/api/rounds")["rounds"] == []
    assert not anna.faults, anna.faults


def test_two_taps_make_one_round(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    slow = anna.context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.goto("/rounds/new")
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).dblclick(delay=10)
    page.locator(".keypad").wait_for()
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    anna.all_sent()
    assert len(anna.api("GET", "/api/rounds")["rounds"]) == 1
    assert not anna.faults, anna.faults


def test_two_tabs_make_one_round(browser, stack, shots):
    """Both have the form open; the round is started in both. Another course is another round."""
    anna = Device(browser, stack.url).sign_up()

    def form(page, course):
        page.goto("/rounds/new")
        page.locator(".course").nth(course).click()
        page.locator(".tee").first.click()
        return page

    tabs = [form(anna.page, 0), form(anna.context.new_page(), 0), form(anna.context.new_page(), 1)]
    for tab in tabs:
        tab.get_by_role("button", name="Go", exact=True).click()
        tab.locator(".keypad").wait_for()
    eventually(lambda: len(anna.api("GET", "/api/rounds")["rounds"]), 2)
    assert tabs[0].url == tabs[1].url != tabs[2].url
    assert not anna.faults, anna.faults


def test_a_contested_hole_is_seen_from_home(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.new_round()
    anna.tap(4)
    anna.all_sent()
    refuse_holes(anna)
    anna.tap(7)
    anna.page.locator(".trouble").wait_for()
    anna.page.goto("/")
    anna.page.get_by_text("1 entry needs your attention").wait_for()
    anna.page.get_by_role("link", name="Review").click()
    anna.page.get_by_text("7 was refused").wait_for()
    assert not anna.faults, anna.faults


def test_at_the_end_of_a_session_home_says_one_thing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.new_round()
    anna.all_sent()
    anna.page.goto("/")
    anna.page.get_by_role("link", name="Play hole 1").wait_for()
    anna.context.clear_cookies()
    anna.page.reload()
    anna.page.get_by_text("You have been signed out").wait_for()
    anna.page.wait_for_load_state("networkidle")
    assert anna.page.get_by_text("cannot be reached").count() == 0
    assert not anna.faults, anna.faults


def test_sign_up_says_what_is_wrong_in_plain_words(browser, stack, shots):
    page = Device(browser, stack.url).page
    page.goto("/sign-up")
    page.get_by_label("User name").fill("Änna")
    page.get_by_label("Password").fill("short")
    page.get_by_role("button", name="Create account").click()
    page.get_by_role("alert").filter(has_text="Enter your name").wait_for()
    page.get_by_role("alert").filter(has_text="letters from a to z").wait_for()
    page.get_by_role("alert").filter(has_text="at least 12 characters").wait_for()
    # The first field that is wrong has the focus, then the next.
    assert page.evaluate("document.activeElement.labels[0].textContent") == "Your name"
    page.get_by_label("Your name").fill("Anna")
    page.get_by_role("button", name="Create account").click()
    eventually(lambda: page.evaluate("document.activeElement.labels[0].textContent"), "User name")
    page.screenshot(path=shots / "sign-up-faults-phone.png")
