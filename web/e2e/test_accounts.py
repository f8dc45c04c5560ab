"""Two players in one browser: its tabs share one cookie, and no player's entries become the other's."""

import re

from harness import DESKTOP, PASSWORD, PHONE, Device, eventually


def database(device, store, what="getAllKeys"):
    """The keys, or the values, of one of the browser's stores."""
    return device.page.evaluate(
        """([store, what]) => new Promise((resolve) => {
          const opening = indexedDB.open('golfroundpro')
          opening.onsuccess = () => {
            const asking = opening.result.transaction(store).objectStore(store)[what]()
            asking.onsuccess = () => { opening.result.close(); resolve(asking.result) }
          }
        })""", [store, what])


def second_account(browser, stack, name="Bea Berg"):
    other = Device(browser, stack.url).sign_up(name)
    handle = other.handle
    other.close()
    return handle


def sign_out(page):
    page.goto("/you")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("heading", name="Sign in").wait_for()


def sign_in(page, handle):
    page.get_by_label("User name").fill(handle)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Good").wait_for()


def deaf(device):
    """A tab that does not hear the others: in a browser without channels, or put to sleep at the wrong moment."""
    device.context.add_init_script("window.BroadcastChannel = undefined")


def test_a_tab_does_not_write_into_another_account(browser, stack, shots):
    """Alice's tab stays open while Bea signs in in the next one; then Alice's tab starts a round and scores."""
    bea = second_account(browser, stack)
    alice = Device(browser, stack.url)
    deaf(alice)
    alice.sign_up("Alice Alder")
    first, handle = alice.page, alice.handle
    first.goto("/rounds/new")
    first.locator(".course").first.click()
    first.locator(".tee").first.click()
    first.get_by_role("button", name="Add a guest").click()
    first.get_by_label(re.compile("Name of guest")).fill("A secret friend")

    second = alice.open("/you")
    sign_out(second)
    sign_in(second, bea)
    alice.player = alice.api("GET", "/api/me")["id"]

    # Alice's tab knows nothing of it: a round of hers, and a hole.
    first.get_by_role("button", name="Go", exact=True).click()
    first.get_by_role("alert").filter(has_text="signed in as Bea Berg").wait_for()
    first.get_by_text("What Alice Alder entered is kept on this device").wait_for()
    first.screenshot(path=shots / "switched-phone.png")
    first.get_by_role("heading", name="Good").wait_for()
    assert "Bea" in first.get_by_role("heading", name="Good").inner_text()
    first.get_by_role("button", name="OK").click()
    # Nothing of it is Bea's, on the server or on her pages; and it is kept.
    assert alice.api("GET", "/api/rounds")["rounds"] == []
    alice.page = first
    assert [entry["owner"] != alice.player for entry in database(alice, "unsent", "getAll")] == [True]
    first.goto("/rounds")
    first.get_by_text("no round", exact=False).first.wait_for()

    # Alice comes back: what she entered goes out, once, to her account.
    sign_out(first)
    assert len(database(alice, "unsent")) == 1
    sign_in(first, handle)
    alice.player = alice.api("GET", "/api/me")["id"]
    eventually(lambda: len(alice.api("GET", "/api/rounds")["rounds"]), 1)
    made = alice.api("GET", "/api/rounds")["rounds"][0]["id"]
    assert [card["player"]["name"] for card in alice.api("GET", f"/api/rounds/{made}")["cards"]] == ["Alice Alder", "A secret friend"]
    eventually(lambda: database(alice, "unsent"), [])
    assert not alice.faults, alice.faults


def test_the_other_tab_follows_a_sign_out_and_a_sign_in(browser, stack, shots):
    bea = second_account(browser, stack)
    alice = Device(browser, stack.url).sign_up("Alice Alder")
    first = alice.page
    second = alice.open("/you")
    sign_out(second)
    first.get_by_role("heading", name="Sign in").wait_for()
    sign_in(second, bea)
    first.get_by_role("heading", name="Good").wait_for()
    assert "Bea" in first.get_by_role("heading", name="Good").inner_text()
    # Another player while the first tab shows one: it follows, and says so.
    second.context.clear_cookies()
    second.reload()
    second.get_by_text("You have been signed out").wait_for()
    second.get_by_role("link", name="Sign in").click()
    sign_in(second, alice.handle)
    first.get_by_role("alert").filter(has_text="signed in as Alice Alder").wait_for()
    first.set_viewport_size(DESKTOP)
    first.screenshot(path=shots / "switched-desktop.png")
    assert not alice.faults, alice.faults


def test_what_another_player_has_not_sent_is_told(browser, stack, shots):
    bea = second_account(browser, stack)
    alice = Device(browser, stack.url).sign_up("Alice Alder")
    page = alice.page
    round_id = alice.new_round()
    alice.all_sent()
    alice.context.clear_cookies()
    alice.tap(5, 6)
    page.get_by_text("You have been signed out").wait_for()
    page.get_by_role("link", name="Sign in").click()
    page.get_by_text("2 entries on this device not yet sent. Each is sent when its player signs in.").wait_for()
    page.screenshot(path=shots / "sign-in-unsent-phone.png")
    sign_in(page, bea)
    page.get_by_role("heading", name="Good").wait_for()
    page.goto("/you")
    page.get_by_text("2 entries by another player not yet sent").wait_for()
    page.get_by_text("Everything you entered has been sent").wait_for()
    sign_out(page)
    sign_in(page, alice.handle)
    page.get_by_role("heading", name="Good").wait_for()
    alice.all_sent()
    eventually(lambda: alice.strokes(round_id), {1: 5, 2: 6})
    page.goto("/you")
    assert page.get_by_text("by another player").count() == 0
    assert not alice.faults, alice.faults


def test_a_tab_that_is_looked_at_again_asks_who_is_there(browser, stack, shots):
    bea = second_account(browser, stack)
    alice = Device(browser, stack.url)
    deaf(alice)
    alice.sign_up("Alice Alder")
    first = alice.page
    second = alice.open("/you")
    sign_out(second)
    sign_in(second, bea)
    assert "Alice" in first.get_by_role("heading", name="Good").inner_text()
    first.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    first.get_by_role("alert").filter(has_text="signed in as Bea Berg").wait_for()


def test_a_sign_out_in_an_old_tab_does_not_sign_the_other_out(browser, stack, shots):
    bea = second_account(browser, stack)
    alice = Device(browser, stack.url)
    deaf(alice)
    alice.sign_up("Alice Alder")
    first = alice.page
    first.get_by_role("link", name="You").click()
    first.get_by_role("button", name="Sign out").wait_for()
    second = alice.open("/you")
    sign_out(second)
    sign_in(second, bea)
    first.get_by_role("button", name="Sign out").click()
    first.get_by_role("alert").filter(has_text="signed in as Bea Berg").wait_for()
    assert alice.api("GET", "/api/me")["handle"] == bea


def test_a_page_from_before_the_header_loses_nothing(browser, stack, shots):
    """It names no account, so its writes are refused; the new worker loads it again, and the new page sends them."""
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.ready_offline()
    card = anna.api("GET", f"/api/rounds/{round_id}")["cards"][0]["id"]
    anna.page.reload()
    anna.page.locator(".keypad").wait_for()
    # What such a page has on the disk: one hole that waits, one whose refusal it had time to write down.
    anna.page.evaluate(
        """([round, card, owner]) => new Promise((resolve) => {
          const opening = indexedDB.open('golfroundpro')
          opening.onsuccess = () => {
            const unsent = opening.result.transaction('unsent', 'readwrite').objectStore('unsent')
            const hole = (hole, more) => ({ kind: 'hole', key: `hole/${card}/${hole}`, owner, roundId: round, cardId: card,
              hole, value: { strokes: 6 }, base: 0, maybe: [], order: hole, rev: 1, state: 'waiting', ...more })
            unsent.put(hole(3, {}), `hole/${card}/3`)
            const refused = { state: 'refused', refusal: { slug: 'account-not-named', title: 'This page is older' } }
            unsent.put(hole(4, refused), `hole/${card}/4`)
            unsent.transaction.oncomplete = () => { opening.result.close(); resolve() }
          }
        })""", [round_id, card, anna.player])
    # And this is what it does with the first of them. The page is loaded again under the request's feet.
    with anna.page.expect_navigation():
        anna.page.evaluate(
            """(path) => { void fetch(path, { method: 'PUT', headers: { 'Content-Type': 'application/json' },
              body: '{"strokes":6}' }) }""", f"/api/rounds/{round_id}/cards/{card}/holes/3")
    eventually(lambda: anna.strokes(round_id), {3: 6, 4: 6})
    eventually(lambda: database(anna, "unsent"), [])
    assert not anna.faults, anna.faults


def test_signing_out_takes_what_was_fetched(browser, stack, shots):
    """And keeps unsent entries for the next sign-in of their player."""
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    anna.ready_offline()
    anna.page.goto("/handicap")
    eventually(lambda: any("handicap" in key for key in database(anna, "known")), True)
    second = anna.open("/")
    second.get_by_role("heading", name="Good").wait_for()
    # A hole that does not get through, and a sign-out that does.
    anna.context.route("**/holes/**", lambda route: route.abort())
    anna.page.goto(f"/rounds/{round_id}/play")
    anna.page.locator(".keypad").wait_for()
    anna.tap(5)
    eventually(lambda: len(database(anna, "unsent")), 1)
    with anna.page.expect_response(lambda answer: answer.request.method == "DELETE") as left:
        sign_out(anna.page)
    assert left.value.header_value("Clear-Site-Data") == '"cache"'
    second.get_by_role("heading", name="Sign in").wait_for()
    assert len(database(anna, "unsent")) == 1
    eventually(lambda: database(anna, "known"), [])
    assert anna.page.evaluate("localStorage.getItem('golf-here')") is None
    # The program itself is nobody's: it still opens with no network.
    assert anna.page.evaluate("caches.keys().then((names) => names.some((name) => name.startsWith('golf-shell')))")
    anna.context.unroute("**/holes/**")

    handle = anna.handle
    sign_in(anna.page, handle)
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5})
    eventually(lambda: database(anna, "unsent"), [])
    assert not anna.faults, anna.faults


def test_deleting_the_account_leaves_nothing(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.tap(4)
    anna.all_sent()
    anna.context.route("**/holes/**", lambda route: route.abort())
    anna.tap(5)
    eventually(lambda: len(database(anna, "unsent")), 1)
    other = anna.open("/")
    other.get_by_role("heading", name="Good").wait_for()
    page = anna.page = anna.context.pages[0]
    page.bring_to_front()
    page.goto("/you")
    page.get_by_role("button", name="Delete account").click()
    asked = page.get_by_role("dialog")
    asked.get_by_text("This cannot be undone").wait_for()
    page.wait_for_timeout(400)
    page.screenshot(path=shots / "delete-account-phone.png")
    asked.get_by_label("Password").fill("not the password")
    asked.get_by_role("button", name="Delete account for good").click()
    asked.get_by_text("That password is wrong.").wait_for()
    assert anna.strokes(round_id) == {1: 4}
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=shots / "delete-account-desktop-dark.png")
    page.set_viewport_size(PHONE)
    asked.get_by_label("Password").fill(PASSWORD)
    asked.get_by_role("button", name="Delete account for good").click()
    page.get_by_role("heading", name="Sign in").wait_for()
    other.get_by_role("heading", name="Sign in").wait_for()
    eventually(lambda: database(anna, "known") + database(anna, "unsent"), [])
    page.get_by_label("User name").fill(anna.handle)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("alert").filter(has_text="do not match").wait_for()
    assert not anna.faults, anna.faults
