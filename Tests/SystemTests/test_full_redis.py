"""Redis has reached its `maxmemory`, under load: nothing that was acknowledged is lost or looks older, sign-outs take
effect in every process at once, and with memory again the figures catch up by themselves.
"""

import os
import re
import subprocess
import unittest

from eventually import drained, eventually, exact
from instance import Instance
from scorers import Load, sign_up

ROOM = 2 * 2**20
# More than what may be taken beyond the limit: a floor for each card of the load, ends of sessions, buffers.
BEYOND = 2 * 2**20


class FullRedis(unittest.TestCase):
    def setUp(self):
        self.instance = Instance("postgres").up()
        self.fillers = []
        self.addCleanup(self.make_room)

    def redis(self, *words):
        return self.instance.run("redis", *words).stdout.strip()

    def used(self):
        return int(re.search(r"used_memory:(\d+)", self.redis("INFO", "memory")).group(1))

    def fill(self):
        """Sets a limit a little above the used memory, and fills the rest below it."""
        limit = self.used() + ROOM
        self.redis("CONFIG", "SET", "maxmemory", str(limit))
        self.top_up()
        return limit

    def top_up(self):
        """Fills the free memory below the limit with keys that no service uses. Memory of the services' own keys and
        buffers may have been freed since the last call."""
        script = "return redis.call('SET', KEYS[1], string.rep('x', tonumber(ARGV[1])))"
        for size in (100_000, 1_000):
            keys = [f"filler:{len(self.fillers) + number}" for number in range(2 * ROOM // size)]
            answers = self.redis_lines([f'EVAL "{script}" 1 {key} {size}' for key in keys])
            self.fillers += [key for key, answer in zip(keys, answers) if answer == "OK"]

    def redis_lines(self, commands):
        """The answers to many commands, by one client; each a line."""
        secrets = dict(line.split("=", 1) for line in (self.instance.folder / "secrets.env").read_text().splitlines())
        done = subprocess.run(
            ["redis-cli", "-p", self.instance.setting("REDIS_PORT"), "--user", "operator", "--no-auth-warning"],
            input="\n".join(commands), env={**os.environ, "REDISCLI_AUTH": secrets["REDIS_OPERATOR_PASSWORD"]},
            capture_output=True, text=True, check=True)
        answers = [line for line in done.stdout.splitlines() if line]
        self.assertEqual(len(answers), len(commands), done.stdout[-1000:])
        return answers

    def limits_kept_locally(self):
        """The number of requests that the round service counted by itself, after one more that a full Redis cannot count."""
        self.top_up()
        sign_up(self.instance.url)
        return self.instance.metric("round-service", "golf_rate_limits_local_total")

    def make_room(self):
        self.redis("CONFIG", "SET", "maxmemory", "256mb")
        if self.fillers:
            self.redis("DEL", *self.fillers)
        self.fillers = []

    def test_a_full_redis(self):
        signed_in = sign_up(self.instance.url)
        cookie = signed_in.cookie
        overview = "/api/analytics/overview"
        self.assertEqual(signed_in.send("GET", overview).status, 200, "each process has seen the session")
        self.redis("ACL", "LOG", "RESET")
        with Load(self.instance.url, pause=0.005, readers=2) as load:
            load.await_answers(50)
            limit = self.fill()
            load.await_answers(200)
            self.assertEqual(signed_in.send("DELETE", "/api/session").status, 204)
            signed_in.cookie = cookie
            self.assertEqual(signed_in.send("GET", "/api/me").status, 401)
            self.assertEqual(signed_in.send("GET", overview).status, 401, "nor elsewhere")
            load.await_answers(200)
            self.assertLess(self.used(), limit + BEYOND)
            eventually("limits are counted by the service", lambda: self.limits_kept_locally() > 0)
        self.assertEqual((load.failures, load.unread, load.lost()), ([], [], []))

        scorer = load.scorers[0]
        scorer.finish()
        eventually("the relay says that it waits",
                   lambda: self.instance.metric("analytics-service", "event_log_relay_failures_total") > 0)
        played = scorer.api.send("GET", overview)
        self.assertTrue(played.status == 503 or played.body["roundsPlayed"] == 0, "figures stand still")
        self.make_room()
        eventually("the round counts", lambda: scorer.api.send("GET", overview).body.get("roundsPlayed") == 1, limit=60)
        drained(self.instance)
        exact(self.instance)
        self.assertEqual(self.redis("ACL", "LOG"), "", "no user was refused anything")


if __name__ == "__main__":
    unittest.main()
