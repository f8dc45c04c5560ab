"""A running load of scores that keeps a journal of what was acknowledged.

Each scorer is one client with a round of its own, and writes one hole after the other, each with a note that nobody
wrote before. So afterwards a hole must hold the last acknowledged note or, if a later attempt broke off without an
answer, that one's. Events have no notes: an attempt's number is in its trace too, which its event keeps.
"""

import collections
import http.client
import itertools
import threading
import time

from golf_api import Api, uuid7

PASSWORD = "a links course at dusk"
# A scorer's traces begin with this; the number of the attempt follows.
TRACE = "5c02e25c02e25c02"
_numbers = itertools.count(1)


def sign_up(url, name="Scorer"):
    """A new account's client."""
    number = next(_numbers)
    api = Api(url)
    api.sign_up(f"s{number}-{time.time_ns() % 10**12}", f"{name} {number}", PASSWORD)
    return api


def new_round(course, mode="eighteen", guests=0, played_on=None):
    """The body that starts a round for the client itself."""
    now = time.time_ns()
    tee = course["tees"][0]["id"]
    players = [{"cardId": uuid7(now // 10**6, now, "card"), "tee": tee}]
    for guest in range(guests):
        players.append({"cardId": uuid7(now // 10**6, now, guest), "tee": tee, "guestName": f"Guest {guest + 1}"})
    return {
        "id": uuid7(now // 10**6, now), "course": course["id"], "mode": mode,
        "playedOn": played_on or time.strftime("%Y-%m-%d", time.gmtime()), "players": players,
    }


def start_round(api, course, mode="eighteen", guests=0, played_on=None):
    """A new round, as answered by the server."""
    return api.call("POST", "/api/rounds", new_round(course, mode, guests, played_on)).body


def join(owner, round_body, member, take_over=None):
    """A member joins by a new code of the owner's. Returns the round, and the member's card."""
    code = owner.call("POST", f"/api/rounds/{round_body['id']}/code", {}).body["code"]
    now = time.time_ns()
    joining = {"code": code, "cardId": uuid7(now // 10**6, now, "joins")}
    joining.update({"takeOver": take_over} if take_over else {"tee": round_body["cards"][0]["tee"]})
    body = member.call("POST", "/api/join", joining).body
    return body, next(card for card in body["cards"] if card["id"] == joining["cardId"])


def pars(round_body, card):
    tee = next(tee for tee in round_body["tees"] if tee["id"] == card["tee"])
    return {hole["number"]: hole["par"] for hole in tee["holes"]}


class Scorer(threading.Thread):
    """`members`: four accounts in the round instead of one with a guest, each scoring its own card and the others'."""

    def __init__(self, url, course, pause=0.0, members=False):
        super().__init__(daemon=True)
        self.api = sign_up(url)
        self.pause = pause
        self.round = start_round(self.api, course, guests=0 if members else 1)
        self.writers = [self.api]
        for _ in range(3 if members else 0):
            self.writers.append(sign_up(url, "Member"))
            self.round, _ = join(self.api, self.round, self.writers[-1])
        for api in self.writers:
            api.timeout = 5
        self.cards = self.round["cards"]
        self.acknowledged = {}
        self.attempted_since = collections.defaultdict(list)
        self.sequences = collections.defaultdict(list)
        self.answers = 0
        self.failures = []
        # When each acknowledged attempt started, and how long it took; and the same for all.
        self.times, self.attempts = [], []
        self.stopping = threading.Event()

    def run(self):
        number = 0
        while not self.stopping.is_set():
            number += 1
            card = self.cards[number % len(self.cards)]
            holes = pars(self.round, card)
            hole = sorted(holes)[number // len(self.cards) % len(holes)]
            state = {"strokes": holes[hole] + number % 3, "putts": 1, "firstPuttFeet": number % 300, "note": f"attempt {number}"}
            writer = self.writers[number // 3 % len(self.writers)]
            self.put(writer, card["id"], hole, state, f"00-{TRACE}{number:016x}-00f067aa0ba902b7-01")
            time.sleep(self.pause)

    def mark(self, state):
        """What tells an attempt from the others. A round of several accounts shows no notes."""
        return state.get("note") if len(self.writers) == 1 else state.get("firstPuttFeet")

    def put(self, writer, card, hole, state, trace):
        """Repeats the same value until it is acknowledged, like the web app."""
        path = f"/api/rounds/{self.round['id']}/cards/{card}/holes/{hole}"
        self.attempted_since[card, hole].append(self.mark(state))
        while True:
            begin = time.monotonic()
            try:
                answer = writer.send("PUT", path, state, headers={"traceparent": trace})
                self.attempts.append((begin, time.monotonic() - begin))
                if answer.status == 200:
                    self.times.append(self.attempts[-1])
                    break
                self.failures.append(f"{answer.status} {answer.body}")
                if answer.status != 503:
                    return
            except (OSError, http.client.HTTPException) as error:
                self.attempts.append((begin, time.monotonic() - begin))
                self.failures.append(repr(error))
            if self.stopping.is_set():
                return
            time.sleep(0.05)
        self.answers += 1
        self.acknowledged[card, hole] = self.mark(state)
        self.attempted_since[card, hole] = []
        self.sequences[card].append(answer.body["sequence"])

    def journal(self):
        """What was sent and acknowledged, for inspection after a failure."""
        return {
            "round": self.round["id"], "answers": self.answers, "failures": self.failures, "sequences": self.sequences,
            "acknowledged": {f"{card} {hole}": note for (card, hole), note in self.acknowledged.items()},
            "unanswered": {f"{card} {hole}": notes for (card, hole), notes in self.attempted_since.items() if notes},
        }

    def lost(self):
        """Acknowledged scores that are missing, in words."""
        body = self.api.call("GET", f"/api/rounds/{self.round['id']}").body
        faults = []
        for card in body["cards"]:
            stored = {hole["hole"]: self.mark(hole) for hole in card["holes"]}
            for (card_id, hole), note in self.acknowledged.items():
                if card_id == card["id"] and stored.get(hole) not in [note, *self.attempted_since[card_id, hole]]:
                    faults.append(f"card {card_id} hole {hole}: acknowledged {note}, stored {stored.get(hole)}")
            numbers = self.sequences[card["id"]]
            if any(later <= earlier for earlier, later in zip(numbers, numbers[1:])):
                faults.append(f"card {card['id']}: its sequence did not rise with each score")
        return faults

    def finish(self):
        """Plays every hole and finishes the round, so that it counts in the career's figures."""
        for card in self.cards:
            for hole, par in pars(self.round, card).items():
                state = {"strokes": par, "note": "last"}
                self.api.call("PUT", f"/api/rounds/{self.round['id']}/cards/{card['id']}/holes/{hole}", state)
        for writer in self.writers:
            writer.call("POST", f"/api/rounds/{self.round['id']}/finish", {})


class Reader(threading.Thread):
    """Reads a scorer's round repeatedly, like a spectator: what it shows never goes back."""

    def __init__(self, scorer, pause):
        super().__init__(daemon=True)
        self.api = Api(f"http://{scorer.api.host}:{scorer.api.port}", timeout=5)
        self.api.cookie = scorer.api.cookie
        self.path = f"/api/rounds/{scorer.round['id']}"
        self.pause = pause
        self.times, self.attempts = [], []
        self.failures = []
        self.stopping = threading.Event()

    def run(self):
        shown = {}
        while not self.stopping.is_set():
            begin = time.monotonic()
            try:
                answer = self.api.send("GET", self.path)
                self.attempts.append((begin, time.monotonic() - begin))
                if answer.status == 200:
                    self.times.append(self.attempts[-1])
                    for card in answer.body["cards"]:
                        if card["sequence"] < shown.get(card["id"], 0):
                            self.failures.append(f"card {card['id']} went back to {card['sequence']}")
                        shown[card["id"]] = card["sequence"]
                else:
                    self.failures.append(f"{answer.status} {answer.body}")
            except (OSError, http.client.HTTPException) as error:
                self.attempts.append((begin, time.monotonic() - begin))
                self.failures.append(repr(error))
            time.sleep(self.pause)


def describe(seconds):
    """Count, median, 99th percentile and maximum."""
    if not seconds:
        return "none"
    ordered = sorted(seconds)
    at = lambda part: ordered[min(len(ordered) - 1, len(ordered) * part // 100)] * 1000
    return f"{len(ordered)}, p50 {at(50):.1f} ms, p99 {at(99):.1f} ms, at most {at(100):.0f} ms"


class Load:
    """Several scorers at once, and readers of their rounds: `with Load(url) as load`."""

    def __init__(self, url, scorers=4, pause=0.002, readers=0, members=False):
        course = next(course for course in sign_up(url).courses() if course["holeCount"] == 18)
        self.scorers = [Scorer(url, course, pause, members) for _ in range(scorers)]
        self.readers = [Reader(self.scorers[number % scorers], pause) for number in range(readers)]

    def __enter__(self):
        for client in self.scorers + self.readers:
            client.start()
        return self

    def __exit__(self, *_):
        for client in self.scorers + self.readers:
            client.stopping.set()
        for client in self.scorers + self.readers:
            client.join(60)
            if client.is_alive():
                raise AssertionError("a client hangs")

    def figures(self, since=0.0):
        """For people: how many scores and reads started since that moment and were answered, and how long they took."""
        return "; ".join(
            f"{name}: {describe([took for client in clients for begin, took in client.times if begin >= since])}"
            for name, clients in (("scores", self.scorers), ("reads", self.readers)) if clients
        )

    @property
    def answers(self):
        return sum(scorer.answers for scorer in self.scorers)

    @property
    def failures(self):
        """What the scorers were refused; they retried."""
        return [failure for scorer in self.scorers for failure in scorer.failures]

    @property
    def unread(self):
        """What the readers did not get, or saw go back."""
        return [failure for reader in self.readers for failure in reader.failures]

    def await_answers(self, count, limit=60):
        """Waits until that many more scores were acknowledged."""
        wanted, deadline = self.answers + count, time.monotonic() + limit
        while self.answers < wanted:
            if time.monotonic() > deadline:
                raise AssertionError(f"{count} scores were not acknowledged within {limit} s: {self.failures[-3:]}")
            time.sleep(0.01)

    def lost(self):
        return [fault for scorer in self.scorers for fault in scorer.lost()]
