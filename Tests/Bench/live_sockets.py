"""Live updates, through the gateway, with two analytics processes: what a socket costs, and how much later than its view
a score is on the phones.

500 rounds get 500 scores a second in an open loop, each followed by four sockets of its members; one more round gets
two a second and is followed by 500 spectators. Three instants of each score are compared: its acknowledgement; its view,
which is when Redis publishes it, because one script stores a ledger and publishes its cards; and its arrival at each
socket. The sockets are read by one process of their own, which parses no JSON.
"""

import contextlib
import json
import multiprocessing
import os
import re
import resource
import selectors
import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import resp
from beside import Beside
from eventually import drained
from golf_api import Api
from instance import NO_KAFKA, Instance, has_kafka
from live import TEXT, LiveSocket, frames, make_link, member_tickets, spectator_tickets
from open_loop import open_loop
from processes import Meter, pid_of, resident_megabytes
from scorers import pars, sign_up, start_round
from table import Row, median

PART = "live"
ROUNDS, SOCKETS_A_ROUND, SPECTATORS = 500, 4, 500
RATE, WATCHED_RATE = int(os.environ.get("LIVE_RATE", "500")), 2
# Sockets of the watched round that never read, or all read.
SILENT = 400
# Each is a clubhouse, within the delivered limit of the gateway.
ADDRESSES = 16
PUT = re.compile(rb"^PUT /api/rounds/[^/]+/cards/([^/]+)/")
CARD = re.compile(rb'"id":"([^"]{36})","sequence":(\d+)')
PUBLISHED = re.compile(rb"card ([0-9a-f-]{36}) (\d+) ")


def source(number):
    return f"127.0.2.{1 + number % ADDRESSES}"


class Audience:
    """Sockets that are read in a process of their own. `tickets` has one for each."""

    def __init__(self, url, tickets):
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=self.listen, args=(theirs, url, tickets), daemon=True)
        self.process.start()

    def ready(self):
        """Waits until each has its snapshot."""
        said = self.pipe.recv()
        if said != "ready":
            raise AssertionError(f"the sockets: {said}")

    def stop(self):
        """Every card that arrived: (card, sequence, instant, socket); and how many sockets were closed."""
        self.pipe.send("stop")
        found = self.pipe.recv()
        self.process.join(10)
        return found

    @staticmethod
    def listen(pipe, url, tickets):
        raise_file_limit()
        selector, sockets = selectors.EpollSelector(), []
        try:
            for number, ticket in enumerate(tickets):
                one = LiveSocket(url, source=source(number))
                one.subscribe(ticket)
                sockets.append(one)
            for one in sockets:
                one.await_message("snapshot")
        except Exception as error:  # pylint: disable=broad-except
            pipe.send(f"{len(sockets)} of {len(tickets)}: {error!r}")
            return
        for number, one in enumerate(sockets):
            one.socket.setblocking(False)
            selector.register(one.socket, selectors.EVENT_READ, (number, one))
        selector.register(pipe, selectors.EVENT_READ, None)
        pipe.send("ready")
        arrived, closed = [], 0
        while True:
            for key, _ in selector.select():
                if key.data is None:
                    pipe.send((arrived, closed))
                    return
                number, one = key.data
                piece = one.socket.recv(65_536)
                now = time.perf_counter()
                if not piece:
                    selector.unregister(one.socket)
                    closed += 1
                    continue
                one.received += piece
                for opcode, payload in frames(one.received):
                    if opcode != TEXT:
                        one.take(opcode, payload)
                    elif payload.startswith(b'{"type":"card"'):
                        card = CARD.search(payload)
                        arrived.append((card[1], int(card[2]), now, number))


class Views(threading.Thread):
    """The instant at which the views had each score: when Redis published it."""

    def __init__(self, instance):
        super().__init__(daemon=True)
        self.redis = resp.Redis(instance)
        self.redis.pipeline([("PSUBSCRIBE", "golf:live:round:*")])
        self.seen = {}
        self.stopping = threading.Event()

    def run(self):
        received = b""
        self.redis.socket.settimeout(0.2)
        while not self.stopping.is_set():
            try:
                received += self.redis.socket.recv(262_144)
            except TimeoutError:
                continue
            now, end = time.perf_counter(), 0
            for found in PUBLISHED.finditer(received):
                self.seen.setdefault((found[1], int(found[2])), now)
                end = found.end()
            received = received[max(end, len(received) - 64):]


class Club:
    """Accounts with two rounds each, every round with four cards; and the round that spectators watch."""

    def __init__(self, bench, instance, folder):
        self.url = instance.url
        bench.say(f"{ROUNDS} rounds begin")

        def of_player(_):
            api = sign_up(self.url, "Bench")
            course = next(course for course in api.courses() if course["holeCount"] == 18)
            return api, [start_round(api, course, guests=3) for _ in range(2)]

        with ThreadPoolExecutor(4) as pool:
            players = list(pool.map(of_player, range(ROUNDS // 2)))
        self.rounds = [(api, played) for api, both in players for played in both]
        self.owner = sign_up(self.url, "Watched")
        self.watched = start_round(self.owner, next(it for it in self.owner.courses() if it["holeCount"] == 18), guests=3)
        self.token = make_link(self.owner, self.watched["id"])
        folder.mkdir(parents=True, exist_ok=True)
        self.targets = folder / "live"
        self.targets.write_text("".join(line + "\n" for line in self.lines()))

    def lines(self):
        """The holes to score, for `open_loop`: the watched round as often as its rate is."""
        share = RATE // WATCHED_RATE
        watched = [self.line(self.owner, self.watched, hole) for hole in pars(self.watched, self.watched["cards"][0])]
        count = 0
        for hole in pars(self.watched, self.watched["cards"][0]):
            for api, played in self.rounds:
                yield self.line(api, played, hole)
                count += 1
                if count % share == 0:
                    yield watched[count // share % len(watched)]

    @staticmethod
    def line(api, played, hole):
        return f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/{hole}\t{api.cookie}"

    def tickets(self):
        """One for each socket. A round's sockets share one, as devices may."""
        found = []
        for api, played in self.rounds:
            ticket = next(it for it in member_tickets(api, played["id"]) if it["subject"].startswith("round:"))
            found += [ticket] * SOCKETS_A_ROUND
        return found + spectator_tickets(Api(self.url), self.token) * SPECTATORS


def raise_file_limit():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def p99(numbers):
    ordered = sorted(numbers)
    return ordered[int(len(ordered) * 0.99)] if ordered else 0.0


class Turn:
    """One load, and what was measured of it."""

    def __init__(self, bench, instance, club, audience, memory):
        self.acknowledged = {}
        views = Views(instance)
        views.start()
        begin = time.perf_counter()
        with Meter(instance) as meter:
            self.puts = open_loop(club.url, club.targets, RATE + WATCHED_RATE, bench.seconds, self.answered)
        self.rate = self.puts["count"] / (time.perf_counter() - begin)
        self.cost = meter.microseconds_each(self.puts["count"])
        drained(instance)
        time.sleep(0.5)
        views.stopping.set()
        views.join()
        # With the sockets still open.
        self.kilobytes = memory()
        self.arrived, self.closed = audience.stop() if audience else ([], 0)
        self.view = [max(0.0, views.seen[each] - now) * 1_000 for each, now in self.acknowledged.items() if each in views.seen]
        self.shown = [max(0.0, now - self.acknowledged[card, sequence]) * 1_000
                      for card, sequence, now, _ in self.arrived if (card, sequence) in self.acknowledged]
        self.unseen = len(self.acknowledged) - len(self.view)

    def answered(self, request, answer, now):
        sequence = json.loads(answer.partition(b"\r\n\r\n")[2])["sequence"]
        self.acknowledged[PUT.match(request)[1], sequence] = now

    def words(self):
        return (f"{self.rate:.0f} scores/s, p99 of a write {self.puts['p99']:.0f} ms; in the views p50 "
                f"{statistics.median(self.view):.1f}, p99 {p99(self.view):.1f} ms; shown p50 "
                f"{statistics.median(self.shown):.1f}, p99 {p99(self.shown):.1f} ms, {len(self.shown):,} times; "
                f"{self.closed} closed, {self.unseen} not published; processor time a score: "
                + ", ".join(f"{part} {microseconds:.0f} us" for part, microseconds in self.cost.items()))


def of_log(bench, name, instance, folder):
    """The turns' ratios and p99s, and the kilobytes of a socket, and how many more of one that is never
    read."""
    raise_file_limit()
    ratios, shown, views = [], [], []
    with Beside(instance, "analytics-service") as second:
        pids = [pid_of(instance, "analytics-service"), second.process.pid]
        memory = lambda: sum(resident_megabytes(pid) for pid in pids) * 1_024
        club = Club(bench, instance, folder)
        drained(instance)
        # Without sockets first: what the load itself makes grow is none of theirs.
        before = Turn(bench, instance, club, None, memory).kilobytes
        audience = Audience(club.url, club.tickets())
        audience.ready()
        sockets = ROUNDS * SOCKETS_A_ROUND + SPECTATORS
        quiet = (memory() - before) / sockets
        growth = []
        for turn in bench.turns(f"{PART}, {name}"):
            done = Turn(bench, instance, club, audience, memory)
            growth.append((done.kilobytes - before) / sockets)
            shown.append(p99(done.shown))
            views.append(p99(done.view))
            ratios.append(shown[-1] / max(views[-1], 0.1))
            bench.say(f"turn {turn}: {done.words()}; {growth[-1]:.1f} KB a socket")
            if turn < bench.turn_count:
                audience = Audience(club.url, club.tickets())
                audience.ready()
        bench.note(f"live, {name}: {sockets:,} sockets at two processes, {quiet:.1f} KB each when they are open, "
                   f"{max(growth):.1f} KB after the turns; {done.words()}")
    read, unread = (socket_kilobytes(bench, instance, club, reads) for reads in (True, False))
    bench.note(f"live, {name}: {SILENT} sockets of one round that gets 540 scores, at a process that served nothing before: "
               f"{read:.1f} KB each if they are read, {unread:.1f} KB if they never are")
    return ratios, shown, views, growth[0], max(0.0, unread - read)


def socket_kilobytes(bench, instance, club, reads):
    """What a socket of the watched round takes, in a process that has served nothing before, while its round gets 540
    scores. - reads: whether the client reads them."""
    with Beside(instance, "analytics-service") as fresh:
        url, sockets = f"http://127.0.0.1:{fresh.port}", []
        before = resident_megabytes(fresh.process.pid) * 1_024
        ticket = spectator_tickets(Api(club.url), club.token)[0]
        try:
            for number in range(SILENT):
                one = LiveSocket(url, source=source(number), receive_buffer=4_096)
                sockets.append(one)
                one.subscribe(ticket)
                one.await_message("snapshot")
                one.socket.setblocking(False)
            for number in range(30 * 18):
                path = Club.line(club.owner, club.watched, 1 + number % 18).split("\t")[0]
                club.owner.call("PUT", path, {"strokes": 2 + number % 7})
                for one in sockets if reads else ():
                    with contextlib.suppress(BlockingIOError):
                        one.socket.recv(65_536)
            drained(instance)
            return (resident_megabytes(fresh.process.pid) * 1_024 - before) / SILENT
        finally:
            for one in sockets:
                one.close()


def run(bench):
    rows = []
    for name, event_log in (("embedded", "postgres"), ("Kafka", "kafka")):
        if event_log == "kafka" and not has_kafka():
            bench.note(f"live with Kafka skipped: {NO_KAFKA}")
            continue
        instance = bench.instance if event_log == "postgres" else Instance("bench-kafka", event_log).up()
        try:
            ratios, shown, views, kilobytes, silence = of_log(bench, name, instance, bench.folder / f"live-{event_log}")
        finally:
            if instance is not bench.instance:
                instance.reset()
        if event_log == "postgres":
            rows.append(Row(PART, "memory of a live socket", kilobytes, 40, 28, "KB", False))
            rows.append(Row(PART, "what a live socket takes more if its client never reads", silence, 16, 4, "KB", False))
        rows.append(Row(PART, f"acknowledged until shown against until in the view, p99s at {RATE} scores/s, {name}",
                        median(ratios), 2, 1.5, higher=False, figures=f"{median(shown):.1f} ms : {median(views):.1f} ms"))
    return rows
