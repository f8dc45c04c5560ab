"""What an operator does: a smoke test, a stop in good order."""

import os
import signal
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from eventually import drained, eventually, exact
from instance import ROOT, Instance
from golf_api import Api


class Smoke(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()

    def smoke(self, *arguments):
        return self.instance.golf("smoke", *arguments, check=False)

    def test_it_plays_a_round_and_leaves_nothing(self):
        address = self.instance.url
        done = self.smoke("--connect", address, "--host", "golf.example")
        self.assertEqual(done.returncode, 0, done.stdout)
        for line in ("18 scores acknowledged", "is in the analytics", "the account is deleted"):
            self.assertIn(line, done.stdout)
        self.assertEqual(self.instance.sql("select count(*) from golf.players where handle like 'smoke-%'"), ["0"])
        self.assertEqual(self.instance.sql(
            "select count(*) from golf.rounds r join golf.players p on p.id = r.owner_id "
            "where p.deleted_at is not null and r.status <> 'deleted'"), ["0"])
        drained(self.instance)
        exact(self.instance)

    def test_it_says_what_does_not_work(self):
        self.instance.part("stop", "analytics-service")
        try:
            done = self.smoke("--connect", self.instance.url, "--limit", "3")
        finally:
            self.instance.part("start", "analytics-service")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("the analytics service: GET ", done.stdout)
        self.assertIn("503", done.stdout)
        self.assertEqual(self.instance.sql("select count(*) from golf.players where handle like 'smoke-%'"), ["0"])

    def test_what_is_not_understood_is_refused(self):
        for arguments, words in (
            ((), "--connect is missing"), (("--connect", "golf.example"), "--connect takes http://"),
            (("--connect", "http://127.0.0.1:1", "--limit", "1"), "Connection refused|Couldn't connect|Failed to connect"),
        ):
            done = self.smoke(*arguments)
            self.assertRegex(done.stdout, words)
            self.assertIn(done.returncode, (1, 64))


class Stopping(unittest.TestCase):
    def test_readiness_goes_first_then_requests_then_the_program(self):
        instance = Instance("postgres").up()
        health = f"http://127.0.0.1:{instance.setting('ROUND_HEALTH_PORT')}/readyz"
        api = Api(f"http://127.0.0.1:{instance.setting('ROUND_PORT')}")
        instance.part("stop", "round-service")
        seen = []
        with subprocess.Popen(**self.command(instance, GOLF_STOP_DELAY="2")) as service:
            eventually("it is ready", lambda: self.status(health) == 200)
            service.send_signal(signal.SIGTERM)
            deadline = time.monotonic() + 20
            while service.poll() is None and time.monotonic() < deadline:
                try:
                    answer = api.send("GET", "/api/me").status
                except OSError:
                    answer = None
                seen.append((self.status(health), answer))
                time.sleep(0.02)
            code = service.wait(5)
        instance.part("start", "round-service")
        self.assertEqual(code, 0)
        self.assertIn((503, 401), seen, "it serves on while it says that it is not ready")
        self.assertNotIn((200, None), seen[1:], "it never refuses while it says that it is ready")
        first = next(index for index, (ready, _) in enumerate(seen) if ready == 503)
        self.assertTrue(all(ready != 200 for ready, _ in seen[first:]), "once not ready, never again")

    @staticmethod
    def status(url):
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return None

    @staticmethod
    def command(instance, **settings):
        """The program with its own settings and one more."""
        script = '. "$0/scripts/lib/common.sh"; open_instance; settings_of round-service; echo "PROGRAM=$STATE_DIR/bin/round-service"'
        done = subprocess.run(["bash", "-c", script, str(ROOT)], env=instance.environment, capture_output=True, text=True, check=True)
        found = dict(line.split("=", 1) for line in done.stdout.splitlines())
        program = found.pop("PROGRAM")
        return {
            "args": [program], "env": {**found, **settings, "PATH": os.environ["PATH"]}, "stdin": subprocess.DEVNULL,
            "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL,
        }


if __name__ == "__main__":
    unittest.main()
