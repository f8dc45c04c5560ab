"""The screen before the script has loaded."""

from harness import PASSWORD, Device, eventually


def hold_program(device):
    """Delays the script for as long as the test wants."""
    waiting = []
    device.context.route("**/assets/app-*.js", lambda route: waiting.append(route))
    return waiting


def is_asked_for(device, waiting):
    # The browser is asked too: only then Playwright hears of what else it has to say.
    eventually(lambda: device.page.evaluate("1") and len(waiting), 1)


def test_the_way_in_is_painted_and_typed_into_before_the_program_is_there(browser, stack, shots):
    anna = Device(browser, stack.url).sign_up()
    device = Device(browser, stack.url)
    waiting = hold_program(device)
    page = device.page
    page.goto("/", wait_until="commit")
    page.get_by_role("heading", name="Sign in").wait_for()
    page.get_by_label("User name").fill(anna.handle)
    page.get_by_label("Password").fill(PASSWORD)
    eventually(lambda: page.evaluate("performance.getEntriesByName('first-contentful-paint').length"), 1)
    is_asked_for(device, waiting)
    waiting.pop().continue_()
    # React has taken the form over: what was typed is still there, and it signs in.
    taken = "Object.keys(document.querySelector('#app')).some((key) => key.startsWith('__reactContainer'))"
    eventually(lambda: page.evaluate(taken), True)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Good").wait_for()
    assert not device.faults, device.faults


def test_those_who_are_in_never_see_the_way_in(browser, stack, shots):
    anna = Device(browser, stack.url, service_workers="block").sign_up()
    waiting = hold_program(anna)
    page = anna.page
    page.goto("/", wait_until="commit")
    is_asked_for(anna, waiting)
    page.locator(".welcome").wait_for(state="attached")
    assert not page.locator(".welcome").is_visible()
    waiting.pop().continue_()
    page.get_by_role("heading", name="Good").wait_for()
    anna.context.unroute("**/assets/app-*.js")
    # After signing out it is the way in again, at once.
    page.goto("/you")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("heading", name="Sign in").wait_for()
    assert page.evaluate("localStorage.getItem('golf-here')") is None
    assert not anna.faults, anna.faults
