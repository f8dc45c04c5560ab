"""Dead spots, two phones, a session that ended: nothing that was tapped is lost."""

import re

from harness import PASSWORD, Device, delete_database, eventually, refuse_holes


def test_three_holes_with_the_server_stopped_and_the_tab_closed(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4, 5)
    anna.all_sent()
    anna.ready_offline()
    with stack.stopped():
        anna.tap(3, 6, 4)
        anna.page.get_by_text("3 not yet sent").wait_for()
        assert anna.page.locator(".strip .waits").count() == 3
        anna.page.screenshot(path=shots / "offline-phone.png")
        anna.page.close()
        page = anna.open("/")
        page.get_by_text("3 not yet sent").wait_for()
        page.get_by_role("link", name="Continue on hole 6").click()
        page.reload()
        page.get_by_text("3 not yet sent").wait_for()
        page.get_by_role("heading", name="Hole 6", exact=True).wait_for()
        page.close()
    page = anna.open("/")
    page.get_by_role("link", name="Continue on hole 6").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5, 3: 3, 4: 6, 5: 4})
    assert not anna.faults, anna.faults


def test_a_whole_round_with_no_network(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    anna.page.goto("/rounds/new")
    anna.page.locator(".course").first.wait_for()
    anna.ready_offline()
    # Every course was fetched before it was needed.
    anna.page.wait_for_timeout(1500)
    with stack.stopped():
        round_id = anna.new_round(guests=["Bodo"])
        for hole in range(18):
            anna.tap(4, 5)
        anna.page.goto("/")
        anna.page.get_by_role("link", name="Finish the round").click()
        anna.page.get_by_role("button", name="Finish the round").click()
        anna.page.get_by_text("finish not yet sent").wait_for()
        anna.page.get_by_text("38 not yet sent").wait_for()
        anna.page.reload()
        anna.page.get_by_text("38 not yet sent").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id, 1), {hole + 1: 5 for hole in range(18)})
    eventually(lambda: anna.api("GET", f"/api/rounds/{round_id}")["status"], "finished")
    assert not anna.faults, anna.faults


def test_a_tap_counts_even_if_the_page_is_gone_at_once(browser, stack, shots):
    """The page ends before IndexedDB has answered: here it never does."""
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    with stack.stopped():
        anna.page.evaluate("""() => {
          IDBDatabase.prototype.transaction = () => ({ objectStore: () => ({ get: () => ({}) }) })
          document.querySelector('.key.par').click()
        }""")
        anna.page.reload()
        anna.page.get_by_text("1 not yet sent").wait_for()
    anna.all_sent()
    eventually(lambda: len(anna.strokes(round_id)), 1)
    assert not anna.faults, anna.faults


def test_it_sends_again_by_itself(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    with stack.stopped():
        anna.tap(7)
        anna.page.get_by_text("1 not yet sent").wait_for()
        anna.page.wait_for_timeout(2500)
    # Nothing is touched: backoff alone brings it there.
    eventually(lambda: anna.strokes(round_id), {1: 7}, seconds=75)
    anna.all_sent()


def other_phone(browser, stack, anna):
    return Device(browser, stack.url).sign_in(anna.handle)


def conflict(browser, stack):
    """Two phones of one player, one hole, two scores: the second phone had not seen the first's."""
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    second = other_phone(browser, stack, anna)
    second.page.goto(f"/rounds/{round_id}/play")
    second.page.locator(".keypad").wait_for()
    second.page.wait_for_load_state("networkidle")
    second.context.set_offline(True)
    anna.tap(4)
    eventually(lambda: anna.strokes(round_id), {1: 4})
    second.tap(5)
    second.context.set_offline(False)
    second.page.get_by_role("heading", name="Anna Lindqvist, hole 1: two scores").wait_for()
    return anna, second, round_id


def test_two_phones_two_scores_mine(browser, stack, shots):
    anna, second, round_id = conflict(browser, stack)
    second.page.screenshot(path=shots / "conflict-phone.png")
    trouble = second.page.locator(".trouble")
    assert re.search(r"5\s*This device, \d\d:\d\d", trouble.inner_text())
    assert re.search(r"4\s*You, .*\d\d:\d\d", trouble.inner_text())
    trouble.get_by_role("button", name="This device").click()
    trouble.wait_for(state="detached")
    eventually(lambda: anna.strokes(round_id), {1: 5})
    assert not anna.faults + second.faults, anna.faults + second.faults


def test_two_phones_two_scores_theirs(browser, stack, shots):
    anna, second, round_id = conflict(browser, stack)
    second.page.locator(".trouble").get_by_role("button", name="You").click()
    second.page.locator(".trouble").wait_for(state="detached")
    second.page.get_by_role("link", name="Card").click()
    second.page.get_by_role("link", name="hole 1: 4").wait_for()
    assert anna.strokes(round_id) == {1: 4}
    assert not anna.faults + second.faults, anna.faults + second.faults


def test_two_phones_the_same_score_is_no_conflict(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    second = other_phone(browser, stack, anna)
    second.page.goto(f"/rounds/{round_id}/play")
    second.page.locator(".keypad").wait_for()
    anna.tap(4)
    eventually(lambda: anna.strokes(round_id), {1: 4})
    second.tap(4)
    second.all_sent()
    assert second.page.locator(".trouble").count() == 0
    assert not anna.faults + second.faults, anna.faults + second.faults


def test_a_refused_score_says_why_and_shows_the_true_one(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    refuse_holes(anna)
    anna.tap(7)
    trouble = anna.page.locator(".trouble")
    trouble.wait_for()
    assert "hole 2: 7 was refused" in trouble.inner_text()
    assert "The card shows no score" in trouble.inner_text()
    anna.page.screenshot(path=shots / "refused-phone.png")
    trouble.get_by_role("button", name="Keep no score").click()
    trouble.wait_for(state="detached")
    assert anna.strokes(round_id) == {1: 4}
    assert not anna.faults, anna.faults


def test_a_refused_score_goes_out_when_the_round_is_reopened(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    # A release before proposals refuses the hole of a finished card.
    anna.api("POST", f"/api/rounds/{round_id}/finish", {"allowMissing": True})
    refuse_holes(anna)
    anna.tap(7)
    anna.page.get_by_role("button", name="Reopen the round and send it").wait_for()
    anna.context.unroute("**/holes/**")
    anna.page.get_by_role("button", name="Reopen the round and send it").click()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 7})
    assert not anna.faults, anna.faults


def test_a_session_that_ended_drops_nothing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    anna.context.clear_cookies()
    anna.tap(5, 6)
    page = anna.page
    page.get_by_text("You have been signed out").wait_for()
    page.get_by_text("2 not yet sent").wait_for()
    page.reload()
    page.get_by_text("2 not yet sent").wait_for()
    page.get_by_role("link", name="Sign in").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Good").wait_for()
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5, 3: 6})
    assert not anna.faults, anna.faults


def test_what_another_tab_sends_stays_in_sight_in_both(browser, stack, shots):
    """Either tab may send the other's entries, also when the disk has lost the stored round."""
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.ready_offline()
    first = anna.page
    first.route("**/holes/*", lambda route: route.abort())
    second = anna.beside(f"/rounds/{round_id}/play")
    second.locator(".keypad").wait_for()
    first.bring_to_front()

    def sent_by(tab, holes):
        def asked():
            tab.evaluate("dispatchEvent(new Event('online'))")
            return anna.strokes(round_id)

        eventually(asked, holes)
        anna.all_sent()

    def shows(tab, holes):
        for hole, strokes in holes.items():
            tab.get_by_role("button", name=f"Hole {hole}, scored: {strokes}", exact=True).wait_for()

    anna.tap(5)
    sent_by(second, {1: 5})
    shows(first, {1: 5})
    delete_database(second)
    anna.tap(6)
    sent_by(second, {1: 5, 2: 6})
    shows(first, {1: 5, 2: 6})
    # What the other tab has sent is not undone by what this one sends, neither on the screen nor on the disk.
    first.unroute("**/holes/*")
    anna.tap(7)
    sent_by(first, {1: 5, 2: 6, 3: 7})
    second.close()
    with stack.stopped():
        first.reload()
        first.get_by_role("heading", name="Hole 4", exact=True).wait_for()
        shows(first, {1: 5, 2: 6, 3: 7})
    assert not anna.faults, anna.faults
