#!/usr/bin/env python3
"""Made-up requests at both services and through the gateway: fuzz/runner.py [--requests 10000] [--seed N].

None of them may be answered with a 5xx or with anything of our inside or of another player, end a process, or leave
more memory in use than was. Ends with 1, the seed and the requests where one did.
"""

import argparse
import http.client
import pathlib
import random
import socket
import sys
import time
import urllib.request

if __name__ == "__main__":
    sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1]), str(pathlib.Path(__file__).resolve().parents[2] / "SystemTests")]

from contract import Contract
from instance import Instance
from fuzz.judge import Judge
from fuzz.requests import Maker
from golf_api import Api
from scorers import PASSWORD, sign_up, start_round

PORTS = {"round-service": "ROUND_PORT", "analytics-service": "ANALYTICS_PORT"}
MARKER = "Thistledown-Quagmire"
# By how many MB a process may have grown between a tenth of the requests and the last one.
GROWTH = 8


class Fuzz:
    def __init__(self, instance, seed):
        self.instance, self.seed, self.luck = instance, seed, random.Random(seed)
        self.victim = sign_up(instance.url, MARKER)
        self.course = self.victim.courses()[0]
        self.theirs = start_round(self.victim, self.course, mode="front", guests=1)
        self.victim.call("PUT", self.hole_path(), {"strokes": 4, "note": MARKER})
        # A new instance builds its views first; until then, 503 is the right answer.
        self.victim.call("GET", "/api/analytics/overview")
        secrets = [line.split("=", 1)[1] for line in (instance.folder / "secrets.env").read_text().splitlines() if "=" in line]
        me = self.victim.call("GET", "/api/me").body
        self.judge = Judge(secrets, [MARKER, me["handle"], me["id"]])
        self.attacker = sign_up(instance.url, "Mallory")
        self.handle = self.attacker.call("GET", "/api/me").body["handle"]
        # Shared by all: every generator knows what is added to it.
        self.known = {}
        self.new_session()
        self.new_rounds()
        self.statuses, self.faults = {}, []
        contracts = {name: Contract(name) for name in PORTS}
        gateway = int(instance.url.rsplit(":", 1)[1])
        self.doors = [
            (port, Maker(contracts[name], self.luck, self.known))
            for name, own in PORTS.items() for port in (int(instance.setting(own)), gateway)
        ]

    def hole_path(self):
        return f"/api/rounds/{self.theirs['id']}/cards/{self.theirs['cards'][0]['id']}/holes/1"

    def new_session(self):
        """Another session for the requests, some of which sign out."""
        api = Api(self.instance.url)
        api.sign_in(self.handle, PASSWORD)
        # Another account's id is one of the odd values.
        self.known["X-Golf-Player"] = [api.call("GET", "/api/me").body["id"]]
        api.close()
        self.known["cookie"] = [api.cookie] * 6 + [None, "golf_session=" + "0" * 64, "golf_session=x"]

    def new_rounds(self):
        """The attacker's own round, beside the other player's; earlier requests may have deleted the last one."""
        mine = [start_round(self.attacker, self.course, mode="front", guests=1) for _ in range(3)]
        self.known.update({
            "round": [played["id"] for played in mine] + [self.theirs["id"]],
            "card": [card["id"] for played in mine for card in played["cards"]] + [self.theirs["cards"][0]["id"]],
            "course": [self.course["id"]], "tee": [tee["id"] for tee in self.course["tees"]],
        })

    def run(self, requests, say=print):
        pids = {part: self.pid(part) for part in PORTS}
        before = self.victim.call("GET", f"/api/rounds/{self.theirs['id']}").body
        begin, memory = time.monotonic(), {}
        for number in range(requests):
            if number % 500 == 0:
                self.new_rounds()
                say(f"  {number:6} of {requests} requests, {time.monotonic() - begin:.0f} s")
            if number % 40 == 0:
                self.new_session()
            if number == requests // 10:
                memory = {part: self.megabytes(part) for part in PORTS}
            port, maker = self.luck.choice(self.doors)
            self.ask(number, port, *maker.request())
        for part in PORTS:
            if self.pid(part) != pids[part]:
                self.faults.append(f"{part} is not the process that it was: {pids[part]}, now {self.pid(part)}")
        self.faults += self.growth(memory, say)
        if self.victim.call("GET", f"/api/rounds/{self.theirs['id']}").body != before:
            self.faults.append("the other player's round was changed")
        for part in PORTS:
            with urllib.request.urlopen(self.instance.health_url(part) + "/readyz") as answer:
                answer.read()
        say("  " + ", ".join(f"{status}: {count}" for status, count in sorted(self.statuses.items())))
        return self.faults

    def ask(self, number, port, kind, method, data):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
                try:
                    connection.sendall(data)
                    if kind == "spoiled":
                        # It may be half of a request: do not wait for the rest.
                        connection.shutdown(socket.SHUT_WR)
                except OSError:
                    pass
                answer = http.client.HTTPResponse(connection, method=method)
                answer.begin()
                body = answer.read()
        except (OSError, http.client.HTTPException) as error:
            # A connection with invalid HTTP may be closed; everything else must be answered.
            self.count("hung up")
            if kind == "sound":
                self.faults.append(f"request {number} at {port}: {error!r} to {data[:600]!r}")
            return
        self.count(answer.status)
        for fault in self.judge.faults(kind, method, answer.status, answer.headers, body):
            self.faults.append(f"request {number} at {port}: {fault} to {data[:600]!r}: {body[:300]!r}")

    def count(self, what):
        self.statuses[str(what)] = self.statuses.get(str(what), 0) + 1

    def growth(self, memory, say):
        """Memory that has grown and stays; freed memory may take a moment to be returned."""
        deadline = time.monotonic() + 10
        while True:
            now = {part: self.megabytes(part) for part in PORTS}
            grown = [part for part in PORTS if now[part] - memory[part] > GROWTH]
            if not grown or time.monotonic() > deadline:
                for part in PORTS:
                    say(f"  {part}: {memory[part]:.1f} MB after a tenth, {now[part]:.1f} MB at the end")
                return [f"{part} grew by {now[part] - memory[part]:.1f} MB" for part in grown]
            time.sleep(0.2)

    def pid(self, part):
        return int((self.instance.folder / "pids" / f"{part}.pid").read_text().split()[0])

    def megabytes(self, part):
        for line in pathlib.Path(f"/proc/{self.pid(part)}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        raise AssertionError(f"{part} has no memory")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    given = parser.parse_args()
    print(f"  seed {given.seed}")
    faults = Fuzz(Instance("postgres").up(), given.seed).run(given.requests)
    for fault in faults[:20]:
        print(f"  {fault}")
    print(f"  {given.requests} requests, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
