"""Storage that fails, closes, hangs or goes away under the page: entries stay visible and are sent."""

from harness import Device, delete_database, eventually

# A disk that takes nothing that is not sent.
ABORTS = """{
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...some) {
    if (this.name !== 'unsent') return put.apply(this, some)
    this.transaction.abort()
  }
}"""
NO_ANSWER = "IDBFactory.prototype.open = () => ({})"


def test_scores_are_sent_though_the_disk_takes_none(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.page.evaluate(f"() => {ABORTS}")
    anna.tap(5, 6)
    eventually(lambda: anna.strokes(round_id), {1: 5, 2: 6})
    anna.page.evaluate("dispatchEvent(new Event('online'))")
    anna.all_sent()
    assert anna.page.locator(".strip .done, .strip [aria-label*='scored']").count() >= 2
    anna.page.goto("/you")
    assert not anna.faults, anna.faults


def test_scores_that_the_disk_did_not_take_come_through_a_reload(browser, stack, shots):
    anna = Device(browser, stack.url)
    anna.sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.ready_offline()
    anna.context.add_init_script(ABORTS)
    anna.page.reload()
    anna.page.locator(".keypad").wait_for()
    with stack.stopped():
        anna.tap(5, 6)
        chip = anna.page.get_by_text("2 not yet sent: keep this page open")
        chip.wait_for()
        for width in (320, 390):
            anna.page.set_viewport_size({"width": width, "height": 844})
            anna.page.screenshot(path=shots / f"storage-failing-play-{width}.png")
            assert chip.evaluate("it => it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight"), width
        assert anna.page.locator(".play-bar h1").bounding_box()["width"] >= 44
        anna.page.evaluate("dispatchEvent(new Event('online'))")
        anna.page.reload()
        anna.page.get_by_text("2 not yet sent").wait_for()
        anna.page.get_by_role("heading", name="Hole 3", exact=True).wait_for()
        anna.page.get_by_role("link", name="Home").click()
        anna.page.get_by_role("link", name="You").click()
        anna.page.get_by_text("cannot store what you enter right now").wait_for()
        anna.page.screenshot(path=shots / "storage-failing-phone.png")
    anna.all_sent()
    eventually(lambda: anna.strokes(round_id), {1: 5, 2: 6})
    assert not anna.faults, anna.faults


def test_a_database_that_never_answers_keeps_nobody_out(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.context.add_init_script(NO_ANSWER)
    anna.page.goto(f"/rounds/{round_id}/play")
    anna.page.locator(".keypad").wait_for()
    anna.tap(4, 5)
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5})
    anna.page.goto("/")
    anna.page.get_by_role("heading", name="Good").wait_for()
    # A new sign-in gets in, and sends.
    anna.context.clear_cookies()
    anna.page.evaluate("localStorage.clear()")
    anna.sign_in(anna.handle)
    anna.page.goto(f"/rounds/{round_id}/play")
    anna.page.locator(".keypad").wait_for()
    anna.tap(6)
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5, 3: 6})
    assert not anna.faults, anna.faults


def test_a_database_that_another_tab_deletes_or_renews(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.page.bring_to_front()
    other = anna.beside("/icon.svg")
    change = """(how) => new Promise((resolve, reject) => {
      const request = how === 'delete' ? indexedDB.deleteDatabase('golfroundpro') : indexedDB.open('golfroundpro', 2)
      request.onsuccess = () => { if (request.result) request.result.close(); resolve() }
      request.onerror = reject
    })"""
    for hole, how in ((1, "delete"), (3, "renew")):
        other.evaluate(change, how)
        anna.tap(4, 5)
        eventually(lambda: len(anna.strokes(round_id)), hole + 1)
        anna.all_sent()
    anna.tap(6)
    anna.all_sent()
    anna.page.reload()
    anna.page.get_by_role("heading", name="Hole 6", exact=True).wait_for()
    assert not anna.faults, anna.faults


def test_what_is_not_sent_comes_back_when_the_database_was_deleted(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    round_id = anna.new_round()
    anna.all_sent()
    anna.ready_offline()
    first = anna.page
    other = anna.beside("/icon.svg")
    with stack.stopped():
        anna.tap(4)
        first.get_by_text("1 not yet sent").wait_for()
        delete_database(other)
        anna.tap(5)
        first.get_by_text("2 not yet sent").wait_for()
        first.wait_for_timeout(500)
        first.reload()
        # The round itself was deleted with it; what was typed was not.
        eventually(lambda: first.evaluate("""() => new Promise((resolve) => {
          const opening = indexedDB.open('golfroundpro')
          opening.onsuccess = () => {
            const asking = opening.result.transaction('unsent').objectStore('unsent').getAllKeys()
            asking.onsuccess = () => { opening.result.close(); resolve(asking.result.length) }
          }
        })"""), 2)
    eventually(lambda: anna.strokes(round_id), {1: 4, 2: 5}, seconds=75)


def test_the_browser_is_asked_to_keep_what_is_stored(browser, stack, shots):
    anna = Device(browser, stack.url)
    anna.context.add_init_script("""
      window.asked = 0
      StorageManager.prototype.persist = () => { window.asked += 1; return Promise.resolve(true) }
      StorageManager.prototype.persisted = () => Promise.resolve(false)
    """)
    anna.sign_up()
    page = anna.page
    page.get_by_role("link", name="You").click()
    page.get_by_text("once you have entered a score").wait_for()
    page.get_by_role("link", name="Home").click()
    page.get_by_role("link", name="Start a round").click()
    page.locator(".course").first.click()
    page.locator(".tee").first.click()
    page.get_by_role("button", name="Go", exact=True).click()
    page.locator(".keypad").wait_for()
    assert page.evaluate("window.asked") == 0
    anna.tap(4, 5)
    eventually(lambda: page.evaluate("window.asked"), 1)
    page.get_by_role("link", name="Home").click()
    page.get_by_role("link", name="You").click()
    page.get_by_text("has promised to keep what is stored on this device").wait_for()
    assert not anna.faults, anna.faults
