"""The base of the browser tests: a browser, their own players, and a switch for the stack."""

import json
import re
import shlex
import subprocess
import time
import uuid
from contextlib import contextmanager

PASSWORD = "a quiet green in june"
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
# Chromium writes these to the console for each refused or unanswered request: they are what some tests are about.
EXPECTED = re.compile(r"Failed to load resource|net::ERR_|WebSocket connection|blocked by Playwright|Cross-Origin-Opener-Policy header has been ignored")


def delete_database(tab):
    """Deletes the app's stored data, as another tab does, or the browser when it lacks space."""
    tab.evaluate("new Promise((done) => (indexedDB.deleteDatabase('golfroundpro').onsuccess = () => done()))")


class Stack:
    """Stops and starts the services: `COMMAND stop` and `COMMAND start` return when it is done."""

    def __init__(self, url, command):
        self.url, self.command = url, shlex.split(command or "")

    def do(self, what):
        assert self.command, "this test stops the server: give --stack-control"
        subprocess.run([*self.command, what], check=True, timeout=120, stdout=subprocess.DEVNULL)

    @contextmanager
    def stopped(self):
        self.do("stop")
        try:
            yield
        finally:
            self.do("start")


class Device:
    """A browser with storage of its own, like one person's phone."""

    def __init__(self, browser, url, **options):
        self.url = url
        self.context = browser.new_context(viewport=PHONE, has_touch=True, base_url=url, **options)
        self.context.set_default_timeout(15_000)
        self.faults = []
        self.page = self.open()

    def open(self, path=None):
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.faults.append(f"page error: {error}"))
        self.page.on("console", self.heard)
        if path:
            self.page.goto(path)
        return self.page

    def beside(self, path):
        """Another tab; the current one stays the one that the other methods use."""
        used = self.page
        other = self.open(path)
        self.page = used
        return other

    def heard(self, message):
        if message.type in ("error", "warning") and not EXPECTED.search(message.text):
            self.faults.append(f"console: {message.text}")

    def sign_up(self, name="Anna Lindqvist"):
        self.handle = f"t{uuid.uuid4().hex[:12]}"
        page = self.page
        page.goto("/sign-up")
        page.get_by_label("Your name").fill(name)
        page.get_by_label("User name").fill(self.handle)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Create account").click()
        return self.entered()

    def sign_in(self, handle):
        page = self.page
        page.goto("/sign-in")
        page.get_by_label("User name").fill(handle)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        return self.entered()

    def entered(self):
        self.page.get_by_role("heading", name="Good").wait_for()
        # Whom the tests' own requests are for.
        self.player = self.api("GET", "/api/me")["id"]
        return self

    def api(self, method, path, body=None, headers=None):
        """The API with this device's session, beside the app, for the player who signed in last."""
        named = {"X-Golf-Player": self.player} if path != "/api/me" else {}
        if "golf.test" in self.url:  # An address that only the browser knows.
            ask = "([method, path, headers]) => fetch(path, { method, headers }).then((answer) => answer.json())"
            return self.page.evaluate(ask, [method, path, named])
        response = self.context.request.fetch(
            path, method=method, data=None if body is None else json.dumps(body),
            headers={"Origin": self.url.rstrip("/")} | named | ({"Content-Type": "application/json"} if body is not None else {}) | (headers or {}))
        assert response.ok, f"{method} {path}: {response.status} {response.text()}"
        return response.json() if response.text() else None

    def new_round(self, guests=(), course=0):
        """Course, tee, go."""
        page = self.page
        page.goto("/rounds/new")
        page.locator(".course").nth(course).click()
        page.locator(".tee").first.click()
        for guest in guests:
            page.get_by_role("button", name="Add a guest").click()
            page.get_by_label(re.compile("Name of guest")).last.fill(guest)
        page.get_by_role("button", name="Go", exact=True).click()
        page.locator(".keypad").wait_for()
        return re.search(r"/rounds/([0-9a-f-]{36})/play", page.url).group(1)

    def tap(self, *scores):
        for score in scores:
            self.page.locator(".key b", has_text=re.compile(f"^{score}$")).click()

    def all_sent(self):
        self.page.locator(".sync:not([data-waiting='0'])").wait_for(state="detached", timeout=75_000)

    def ready_offline(self):
        """Waits until the service worker has cached the shell, as in an app that was installed earlier."""
        self.page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
        kept = "caches.keys().then((names) => names.some((name) => name.startsWith('golf-shell')))"
        eventually(lambda: self.page.evaluate(kept), True)

    def strokes(self, round_id, card=0):
        """The scores on the server, by hole."""
        holes = self.api("GET", f"/api/rounds/{round_id}")["cards"][card]["holes"]
        return {hole["hole"]: hole.get("strokes") for hole in holes if not hole.get("cleared")}

    def close(self):
        self.context.close()


def refuse_holes(device):
    """The server refuses each score, as it does on a card that was finished before releases with proposals."""
    body = json.dumps({"type": "/problems/round-finished", "title": "The round is finished.", "status": 409})
    device.context.route("**/holes/**", lambda route: route.fulfill(
        status=409, content_type="application/problem+json", body=body))


def uuid7():
    raw = bytearray(int(time.time() * 1000).to_bytes(6, "big") + uuid.uuid4().bytes[6:])
    raw[6] = 0x70 | raw[6] & 0x0F
    return str(uuid.UUID(bytes=bytes(raw)))


def play_by_api(device, over, played_on, course=0, finish=True, mode="eighteen", full=False, index=None, guests=()):
    """A whole round through the API: every hole at its par plus `over` of its place, with putts and all if `full`."""
    listed = device.api("GET", "/api/courses")["courses"][course]
    tee = listed["tees"][0]["id"]
    given = {} if index is None else {"handicapIndex": index}
    players = [{"cardId": uuid7(), "tee": tee} | given]
    players += [{"cardId": uuid7(), "tee": tee, "guestName": name} | given for name in guests]
    made = device.api("POST", "/api/rounds", {
        "id": uuid7(), "course": listed["id"], "mode": mode, "playedOn": played_on, "players": players})
    for number, player in enumerate(players):
        for place, hole in enumerate(made["tees"][0]["holes"]):
            strokes = max(1, hole["par"] + over(place + number))
            device.api("PUT", f"/api/rounds/{made['id']}/cards/{player['cardId']}/holes/{hole['number']}",
                       {"strokes": strokes} | (details(hole, strokes, place) if full else {}))
    if finish:
        device.api("POST", f"/api/rounds/{made['id']}/finish", {})
    return made["id"]


def details(hole, strokes, place):
    """The details that the full mode asks for, different from hole to hole and sometimes missing."""
    if place % 7 == 6:
        return {}
    putts = min(strokes - 1, 1 + (place * 5 + strokes) % 3)
    some = {"putts": putts, "penalties": 1 if strokes - hole["par"] > 1 and strokes - putts > 1 else 0,
            "greensideBunker": place % 6 == 2}
    if putts:
        some["firstPuttFeet"] = 4 + (place * 11 + strokes) % 40
    if hole["par"] > 3:
        some["fairway"] = ("hit", "left", "hit", "right", "short")[(place + strokes) % 5]
    return some


def eventually(look, want, seconds=30):
    """Waits until the views, which follow the record with a delay, show the expected value."""
    deadline = time.monotonic() + seconds
    while True:
        got = look()
        if got == want:
            return
        assert time.monotonic() < deadline, f"got {got}, wanted {want}"
        time.sleep(0.2)
