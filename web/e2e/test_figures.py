"""Handicap, statistics, badges and games, as a player sees them."""

import re
from datetime import date, timedelta

from harness import Device, eventually, play_by_api
from playwright.sync_api import expect

REBUILDING = '{"type": "/problems/rebuilding", "title": "The views are being rebuilt", "status": 503}'


def played(browser, stack, rounds=5, over=lambda number: lambda place: (place * 7 + number * 3) % 5 - 1, **options):
    """A player with some finished rounds, the last one today."""
    anna = Device(browser, stack.url, **options).sign_up()
    ids = [play_by_api(anna, over(number), str(date.today() - timedelta(days=rounds - 1 - number)), full=True)
           for number in range(rounds)]
    eventually(lambda: len(anna.api("GET", "/api/analytics/handicap")["scores"]), rounds)
    return anna, ids


def text(value):
    """An index as the app displays it."""
    return f"+{abs(value):.1f}" if value < 0 else f"{value:.1f}"


def test_the_index_its_charts_and_its_tables(browser, stack, shots):
    anna, _ = played(browser, stack, rounds=22)
    known = anna.api("GET", "/api/analytics/handicap")
    page = anna.page
    page.goto("/handicap")
    expect(page.locator(".big-figure")).to_have_text(text(known["index"]))
    expect(page.locator(".index-hero")).to_contain_text("8 of 20")
    assert "official" not in page.locator("main").inner_text().lower()
    # Shape and colour: diamonds count, rings do not.
    expect(page.locator(".counting")).to_have_count(sum(s["counts"] for s in known["scores"]))
    expect(page.locator(".not-counting")).to_have_count(20 - sum(s["counts"] for s in known["scores"]))
    chart = page.get_by_role("slider", name="Scores, oldest to newest")
    chart.focus()
    page.keyboard.press("Home")
    leaving = known["scores"][known["leavesNext"]["score"]]
    said = chart.get_attribute("aria-valuetext")
    assert f"{leaving['adjustedGross']} adjusted" in said and "drops out next" in said, said
    page.keyboard.press("ArrowRight")
    assert chart.get_attribute("aria-valuetext") != said
    box = page.locator(".counting").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert chart.get_attribute("aria-valuetext").count("does not count") == 0
    for _ in range(2):
        page.get_by_role("button", name="Table").first.click()
    expect(page.get_by_role("region", name="Scores as a table").locator("tbody tr")).to_have_count(20)
    expect(page.get_by_role("region", name="Index as a table").locator("tbody tr")).to_have_count(len(known["history"]))
    assert not anna.faults, anna.faults


def test_why_is_my_number_that_by_keyboard(browser, stack, shots):
    anna, _ = played(browser, stack)
    page = anna.page
    page.goto("/handicap")
    page.get_by_role("link", name="Why this index?").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Why this index?").wait_for()
    tree = anna.api("GET", "/api/analytics/handicap/explanation")["explanation"]
    expect(page.locator(".step > summary b").first).to_contain_text(tree["result"].lstrip("-"))
    # Down to a score: each step has its rule and opens with a key.
    for name in ("Capped", "Average", "Differential"):
        page.locator("summary", has_text=name).last.focus()
        page.keyboard.press("Enter")
    page.locator(".step-value", has_text="Course rating").wait_for()
    body = page.locator(".steps").inner_text()
    for rule in ("Rule 5.2", "Rule 5.1"):
        assert rule in body, rule
    assert "113 ÷" in body and "Course rating" in body
    # An index of the past has its own tree, with an address of its own.
    known = anna.api("GET", "/api/analytics/handicap")
    day = known["history"][0]["playedOn"]
    page.goto(f"/handicap/why?day={day}")
    expect(page.locator(".lead")).to_contain_text(text(known["history"][0]["index"]))
    page.goto("/handicap/why?day=1999-01-01")
    page.get_by_text("No index yet on that day").wait_for()
    assert not anna.faults, anna.faults


def test_what_if_and_the_score_needed(browser, stack, shots):
    anna, _ = played(browser, stack)
    page = anna.page
    page.goto("/handicap")
    gross = page.get_by_label("Adjusted gross score", exact=True)
    gross.wait_for()
    scores = anna.api("GET", "/api/analytics/handicap")["scores"]
    at = f"course={scores[-1]['course']['id']}&tee={scores[-1]['tee']['id']}&holes=18"
    outcome = page.locator(".outcome").first
    for key in ("ArrowLeft", "End", "Home"):
        gross.focus()
        page.keyboard.press(key)
        value = gross.input_value()
        answer = anna.api("GET", f"/api/analytics/handicap/what-if?{at}&gross={value}")["score"]
        expect(outcome).to_contain_text(text(answer["index"]))
        expect(outcome).to_contain_text("it would count" if answer["counts"] else "would not count")
    page.get_by_role("button", name="Adjusted gross score: one more").click()
    assert int(gross.input_value()) == int(value) + 1
    target = page.get_by_label("To reach an index of", exact=True)
    outcomes = set()
    for key in ("ArrowLeft", "Home", "End"):
        target.focus()
        page.keyboard.press(key)
        answer = anna.api("GET", f"/api/analytics/handicap/what-if?{at}&target={int(target.input_value()) / 10}")["target"]
        outcomes.add(answer["outcome"])
        needed = {"any": "Any score will do", "atMost": f"{answer['adjustedGross']} or better",
                  "outOfReach": f"No single score is enough; the best possible leads to {text(answer['index'])}"}[answer["outcome"]]
        expect(page.locator(".outcome").last).to_contain_text(needed)
    assert {"any", "atMost"} <= outcomes, outcomes
    assert not anna.faults, anna.faults


def test_before_the_first_index_it_says_how_far_it_is(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    page = anna.page
    page.goto("/handicap")
    page.get_by_text("54 holes to go").wait_for()
    play_by_api(anna, lambda place: 1, str(date.today()), mode="front")
    play_by_api(anna, lambda place: 1, str(date.today()))
    eventually(lambda: (anna.api("GET", "/api/analytics/handicap")["towardsFirst"] or {}).get("holes"), 27)
    page.reload()
    page.get_by_text("27 of 54 holes").wait_for()
    page.get_by_text("27 holes to go").wait_for()
    assert page.locator("main .button").count() == 1, "one thing to do"
    assert not re.search(r"\b0(\.0)?\b", page.locator(".index-hero").inner_text()), "no zeros"
    page.screenshot(path=shots / "first-index-phone.png")
    assert not anna.faults, anna.faults


def test_statistics_keep_their_filter_in_the_address(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    for back in range(7):
        play_by_api(anna, lambda place: back % 3, str(date.today() - timedelta(days=back)), course=back % 2, full=back < 3,
                    mode="front" if back == 6 else "eighteen")
    eventually(lambda: anna.api("GET", "/api/analytics/statistics")["statistics"]["rounds"], 7)
    page = anna.page
    page.goto("/statistics")
    page.get_by_text("6 rounds of 18 holes, 1 of 9").wait_for()
    page.get_by_role("button", name="Last 5").click()
    page.get_by_text("From 5 complete rounds").wait_for()
    assert page.url.endswith("/statistics?last=5")
    name = anna.api("GET", "/api/courses")["courses"][1]["name"]
    page.get_by_label("Course", exact=True).select_option(label=name)
    page.get_by_text("From 3 complete rounds").wait_for()
    page.get_by_role("group", name="Holes").get_by_role("button", name="18").click()
    # One choice for all of the page.
    expect(page.get_by_label("Handicap to compare with")).to_have_count(1)
    page.get_by_label("Handicap to compare with").select_option("0")
    page.locator(".panel", has_text="Where you lose strokes").get_by_text("against scratch").wait_for()
    expect(page.locator(".compare th").nth(2)).to_have_text("scratch")
    eventually(lambda: "compare=0" in page.url and "holes=18" in page.url and "course=" in page.url, True)
    at = page.url
    page.reload()
    expect(page.get_by_label("Course", exact=True)).to_have_value(re.compile(".+"))
    expect(page.get_by_label("Handicap to compare with")).to_have_value("0")
    assert page.url == at
    # Coverage and small samples are said; what was not entered is a dash.
    page.goto("/statistics")
    row = page.locator(".figure-rows li", has_text="Putts a round")
    figure = anna.api("GET", "/api/analytics/statistics")["statistics"]["putting"]["perRound"]["coverage"]
    expect(row).to_contain_text(f"putts on {figure['entered']} of {figure['of']} holes")
    course = anna.api("GET", "/api/courses")["courses"][1]["id"]
    page.goto(f"/statistics?holes=9")
    # Tiles fill their row, however many there are.
    page.locator(".tiles").wait_for()
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        ends = page.evaluate("[document.querySelector('.tiles'), document.querySelector('.tiles').lastElementChild].map((one) => one.getBoundingClientRect().right)")
        assert abs(ends[0] - ends[1]) < 2, ends
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator(".figure-rows li", has_text="Three-putts")).to_contain_text("–")
    page.goto(f"/statistics?holes=9&course={course}")
    page.get_by_text("No matching rounds").wait_for()
    assert not anna.faults, anna.faults


def test_the_pages_show_what_was_known_when_the_views_are_away(browser, stack, shots):
    anna, _ = played(browser, stack, service_workers="block")
    page = anna.page
    pages = {"/handicap": ".big-figure", "/statistics": ".big-figure", "/achievements": ".lead"}
    known = {}
    for path, place in pages.items():
        page.goto(path)
        page.locator(place).first.wait_for()
        # What was kept shows first, what was fetched a moment later.
        page.wait_for_load_state("networkidle")
        known[path] = page.locator(place).first.inner_text()
    anna.context.route("**/api/analytics/**", lambda route: route.fulfill(
        status=503, content_type="application/problem+json", headers={"Retry-After": "2"}, body=REBUILDING))
    for path, place in pages.items():
        page.goto(path)
        page.get_by_text("being recalculated").first.wait_for()
        assert page.locator(place).first.inner_text() == known[path]
    # A page that was never fetched says so too, and both look again by themselves.
    page.goto("/statistics?last=3")
    page.get_by_text("being recalculated").first.wait_for()
    anna.context.unroute("**/api/analytics/**")
    page.get_by_text("From 3 complete rounds").wait_for()
    with stack.stopped():
        page.evaluate("history.pushState(null, '', '/handicap'); dispatchEvent(new PopStateEvent('popstate'))")
        page.get_by_text("cannot be reached").first.wait_for()
        assert page.locator(".big-figure").inner_text() == known["/handicap"]
    assert not anna.faults, anna.faults


def test_badges_on_the_round_and_the_profile(browser, stack, shots):
    anna, ids = played(browser, stack, rounds=3)
    badges = anna.api("GET", "/api/analytics/achievements")
    first = next(one for one in badges["held"] if one["badge"] == "first-par")
    page = anna.page
    page.goto(f"/rounds/{first['roundId']}")
    page.locator(".badge", has_text="First par").wait_for()
    page.goto("/you")
    page.get_by_role("link", name=re.compile("^All")).click()
    page.get_by_text(f"{len(badges['held'])} earned, {len(badges['open'])} still to earn").wait_for()
    expect(page.locator(".badge.open")).to_have_count(len(badges["open"]))
    page.locator("a.row", has_text="First par").click()
    page.locator(".scorecard").wait_for()
    assert first["roundId"] in page.url and first["roundId"] in ids
    assert not anna.faults, anna.faults


def test_the_known_index_is_played_off_and_its_dots_show_at_entry(browser, stack, shots):
    anna, _ = played(browser, stack)
    index = anna.api("GET", "/api/analytics/handicap")["index"]
    page = anna.page
    page.goto("/")
    page.get_by_role("heading", name="Good").wait_for()
    page.goto("/handicap")
    # It may show an earlier one until the answer is there.
    expect(page.locator(".big-figure")).to_have_text(text(index))
    round_id = anna.new_round()
    anna.all_sent()
    card = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]
    assert card["handicapIndex"] == index
    tee = anna.api("GET", f"/api/rounds/{round_id}")["tees"][0]
    for hole, strokes in list(zip(tee["holes"], card["strokesReceived"]))[:4]:
        page.goto(f"/rounds/{round_id}/play?hole={hole['number']}")
        page.get_by_role("heading", name=f"Hole {hole['number']}", exact=True).wait_for()
        said = {0: "", 1: "stroke received", 2: "strokes received"}[min(2, max(0, strokes))]
        assert said in page.locator(".player").first.inner_text()
        assert page.locator(".player .dots").count() == (1 if strokes > 0 else 0)
    assert not anna.faults, anna.faults
