"""An operator's tasks: a smoke test, a backup and its restore, new passwords, a graceful stop."""

import os
import pathlib
import random
import signal
import subprocess
import threading
import time
import unittest
import urllib.error
import urllib.request

from beside import command
from eventually import drained, eventually, exact
from instance import NO_KAFKA, ROOT, Instance, has_kafka
from golf_api import Api
from scorers import PASSWORD, sign_up, start_round


def play(api, over=0):
    """A finished round; returns its id."""
    course = next(course for course in api.courses() if course["holeCount"] == 18)
    played = start_round(api, course)
    for hole in range(1, 19):
        api.call("PUT", f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/{hole}", {"strokes": 4 + over})
    api.call("POST", f"/api/rounds/{played['id']}/finish", {})
    return played["id"]


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
        # The account ends at once, and its rounds are deleted a moment later.
        eventually("its round is deleted", lambda: self.instance.sql(
            "select count(*) from golf.rounds r join golf.players p on p.id = r.owner_id "
            "where p.deleted_at is not null and r.status <> 'deleted'") == ["0"])
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


class Restore:
    event_log = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(f"restore-{cls.event_log}", cls.event_log).up()

    @classmethod
    def tearDownClass(cls):
        cls.instance.run("down")

    def rounds(self, api):
        return api.call("GET", "/api/analytics/overview").body["roundsPlayed"]

    def test_what_was_backed_up_is_served_again_and_nothing_of_later(self):
        folder = self.instance.folder / "backups"
        api = sign_up(self.instance.url, "Keeper")
        handle = api.call("GET", "/api/me").body["handle"]
        play(api)
        eventually("the first round counts", lambda: self.rounds(api) == 1)
        self.instance.environment["KEEP"] = "2"
        for number in range(3):
            # A name has the second in it.
            time.sleep(1.1 if number else 0)
            file = self.instance.run("backup", str(folder)).stdout.split(",")[0]
        self.assertEqual(len(list(folder.glob("*.dump"))), 2, "the oldest went")
        self.assertEqual(os.stat(file).st_mode & 0o077, 0, "only its owner may read it")

        # After the backup: a round, a correction, an account.
        play(api, over=1)
        eventually("the second counts", lambda: self.rounds(api) == 2)
        later = sign_up(self.instance.url, "Later")
        begin = time.monotonic()
        self.instance.environment["FORCE"] = "1"
        said = self.instance.run("restore", file, timeout=300).stdout
        seconds = time.monotonic() - begin
        print(f"    restored and served after {seconds:.1f} s", flush=True)
        self.assertIn("is served", said)

        # A restore ends sessions: no cached copy of one remains.
        for one in (api, later):
            self.assertEqual(one.call("GET", "/api/me", expect=(200, 401)).status, 401)
        api = Api(self.instance.url)
        api.sign_in(handle, PASSWORD)
        eventually("the views are those of the backup", lambda: self.rounds(api) == 1)
        exact(self.instance)
        # Events that reuse the numbers of lost ones are applied.
        play(api, over=2)
        eventually("new rounds count", lambda: self.rounds(api) == 2)
        drained(self.instance)
        exact(self.instance)
        self.assertEqual(self.instance.sql("select count(*) from pg_database where datname like 'golfround_replaced_%'"), ["1"])

    def test_what_is_no_backup_changes_nothing(self):
        file = self.instance.folder / "broken.dump"
        file.write_bytes(b"PGDMP no more")
        before = self.instance.sql("select count(*) from golf.events")
        done = self.instance.run("restore", str(file), check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("is no backup", done.stdout)
        self.assertEqual(self.instance.sql("select count(*) from golf.events"), before)


class RestoreWithTheEmbeddedLog(Restore, unittest.TestCase):
    event_log = "postgres"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class RestoreWithKafka(Restore, unittest.TestCase):
    event_log = "kafka"


def secrets_of(instance):
    return dict(line.split("=", 1) for line in (instance.folder / "secrets.env").read_text().splitlines())


def passwords(secrets):
    """The secrets by which one signs in at a server."""
    return {name: secret for name, secret in secrets.items() if name.endswith("_PASSWORD")}


class CommandLines(threading.Thread):
    """Every command line of any process on the machine while the body runs."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen, self.ends = set(), threading.Event()

    def run(self):
        while not self.ends.is_set():
            for name in os.listdir("/proc"):
                if name.isdigit():
                    try:
                        with open(f"/proc/{name}/cmdline", encoding="utf-8", errors="replace") as file:
                            self.seen.add(file.read())
                    except OSError:
                        pass

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.ends.set()
        self.join()


class Passwords(unittest.TestCase):
    def test_new_passwords_take_effect_and_old_ones_do_not(self):
        instance = Instance("rotate").up()
        try:
            api = sign_up(instance.url, "Rotation")
            play(api)
            secrets = instance.folder / "secrets.env"
            old = dict(line.split("=", 1) for line in secrets.read_text().splitlines())
            with CommandLines() as lines:
                instance.run("rotate-passwords", timeout=300)
            new = dict(line.split("=", 1) for line in secrets.read_text().splitlines())
            self.assertGreater(len(lines.seen), 100)
            for password in ",".join((*old.values(), *new.values())).split(","):
                self.assertFalse([line for line in lines.seen if password in line], "on a command line")
            self.assertEqual(set(old), set(new))
            self.assertFalse(set(old.values()) & set(new.values()))
            self.assertEqual(secrets.stat().st_mode & 0o777, 0o600)
            # A new key signs the live tickets, and the one before it still verifies those in use.
            self.assertRegex(new["LIVE_KEYS"], f"^[0-9a-f]{{64}},{old['LIVE_KEYS'].split(',')[0]}$")
            for name, password in passwords(old).items():
                self.assertFalse(self.is_let_in(instance, name, password), f"the old {name}")
                self.assertTrue(self.is_let_in(instance, name, new[name]), f"the new {name}")
            # No session ended, and everything goes on.
            self.assertEqual(api.call("GET", "/api/me").status, 200)
            play(api)
            eventually("both rounds count", lambda: api.call("GET", "/api/analytics/overview").body["roundsPlayed"] == 2)
            exact(instance)
        finally:
            instance.run("down")

    def test_a_rotation_that_was_interrupted_is_finished_by_the_next_command(self):
        """Between writing the new password and replacing the old one, before and after the role has it."""
        instance = Instance("rotate").up()
        try:
            secrets = instance.folder / "secrets.env"
            beside = instance.folder / "secrets.env.next"
            for is_changed, command in ((False, "up"), (True, "up"), (True, "rotate-passwords")):
                password = secrets_of(instance)["POSTGRES_PASSWORD"]
                new = f"{'ab' if command == 'up' else 'cd'}{time.time_ns():046d}"
                beside.write_text(f"POSTGRES_PASSWORD={new}\n")
                if is_changed:
                    instance.sql(f"alter role postgres password '{new}'")
                instance.run(command, timeout=300)
                self.assertFalse(beside.exists())
                now = secrets_of(instance)["POSTGRES_PASSWORD"]
                if command == "up":
                    self.assertEqual(now, new if is_changed else password)
                self.assertTrue(self.is_let_in(instance, "POSTGRES_PASSWORD", now))
                self.assertEqual(secrets.stat().st_mode & 0o777, 0o600)
        finally:
            instance.run("down")

    def test_a_backup_that_fails_says_so_and_leaves_no_password(self):
        instance = Instance("rotate").up()
        try:
            before = sorted(path.name for path in instance.folder.iterdir())
            instance.sql("alter role golf_backup password 'another'")
            done = instance.run("backup", str(instance.folder / "backups"), check=False)
            self.assertNotEqual(done.returncode, 0, done.stdout)
            self.assertNotIn("brings it back", done.stdout)
            instance.sql(f"alter role golf_backup password '{secrets_of(instance)['BACKUP_PASSWORD']}'")
            file = instance.run("backup", str(instance.folder / "backups")).stdout.split(",")[0]
            damaged = instance.folder / "backups" / "damaged.dump"
            damaged.write_bytes(pathlib.Path(file).read_bytes()[:-2_000])
            instance.environment["FORCE"] = "1"
            self.assertNotEqual(instance.run("restore", str(damaged), check=False, timeout=300).returncode, 0)
            after = sorted(path.name for path in instance.folder.iterdir() if path.name != "backups")
            self.assertEqual(after, [name for name in before if name != "backups"])
        finally:
            instance.environment.pop("FORCE", None)
            instance.up()
            instance.run("down")

    def test_it_can_be_interrupted_anywhere(self):
        instance = Instance("rotate").up()
        secrets = instance.folder / "secrets.env"
        beside = instance.folder / "secrets.env.next"

        def read(file):
            return dict(line.split("=", 1) for line in file.read_text().splitlines())

        def sound(words):
            self.assertFalse(beside.exists(), words)
            self.assertEqual(instance.run("status").returncode, 0, words)
            for name, password in passwords(read(secrets)).items():
                self.assertTrue(self.is_let_in(instance, name, password), f"{words}: {name}")

        def interrupt(altered):
            """As if it had ended after the file was written; or later, when PostgreSQL accepts the password in it."""
            lines = [f"{name}={random.randbytes(32 if name == 'LIVE_KEYS' else 24).hex()}\n" for name in read(secrets)]
            beside.write_text("".join(lines))
            if altered:
                instance.sql(f"alter role postgres password '{read(beside)['POSTGRES_PASSWORD']}'")
            return read(beside)["POSTGRES_PASSWORD"]

        try:
            for script in ("up", "rotate-passwords"):
                for altered in (False, True):
                    before = read(secrets)["POSTGRES_PASSWORD"]
                    password = interrupt(altered)
                    instance.run(script, timeout=300)
                    sound(f"{script}, altered: {altered}")
                    now = read(secrets)["POSTGRES_PASSWORD"]
                    if script == "up":
                        self.assertEqual(now, password if altered else before)
                    else:
                        self.assertNotIn(now, (before, password))
            # Also with kills: at whichever moment does not matter.
            for moment in (0.05, 0.1, 0.2, 0.4, 0.8):
                running = subprocess.Popen(
                    [ROOT / "scripts/rotate-passwords"], env=instance.environment, stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
                time.sleep(moment)
                os.killpg(running.pid, signal.SIGKILL)
                running.wait(10)
                eventually("its lock is free", lambda: instance.run("up", timeout=300, check=False).returncode == 0, limit=60)
                sound(f"killed after {moment} s")
            # A password that neither file has: nothing is overwritten.
            password = interrupt(True)
            files = [file.read_text() for file in (secrets, beside)]
            self.let_in_by(instance, password, "alter role postgres password 'another'")
            done = instance.run("rotate-passwords", check=False)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("nothing was changed", done.stdout)
            self.assertEqual([file.read_text() for file in (secrets, beside)], files)
            self.let_in_by(instance, "another", f"alter role postgres password '{password}'")
            instance.run("up", timeout=300)
            sound("put back")
        finally:
            instance.run("down")

    @staticmethod
    def let_in_by(instance, password, text):
        subprocess.run(
            ["psql", "-h", "127.0.0.1", "-p", instance.setting("POSTGRES_PORT"), "-U", "postgres", "-d", "postgres", "-Xqtc", text],
            env={**os.environ, "PGPASSWORD": password}, check=True)

    @staticmethod
    def is_let_in(instance, name, password):
        user = name.removesuffix("_PASSWORD").lower()
        if user.startswith("redis_"):
            done = subprocess.run(
                ["redis-cli", "-p", instance.setting("REDIS_PORT"), "--user", user.removeprefix("redis_"),
                 "--no-auth-warning", "PING"],
                env={**os.environ, "REDISCLI_AUTH": password}, capture_output=True, text=True, check=False)
            return done.stdout.strip() == "PONG"
        role = "postgres" if user == "postgres" else f"golf_{user}"
        done = subprocess.run(
            ["psql", "-h", "127.0.0.1", "-p", instance.setting("POSTGRES_PORT"), "-U", role, "-d",
             "postgres" if user == "postgres" else "golfround", "-Xtc", "select 1"],
            env={**os.environ, "PGPASSWORD": password}, capture_output=True, text=True, check=False)
        return done.returncode == 0


class Stopping(unittest.TestCase):
    def test_readiness_goes_first_then_requests_then_the_program(self):
        instance = Instance("postgres").up()
        health = f"http://127.0.0.1:{instance.setting('ROUND_HEALTH_PORT')}/readyz"
        api = Api(f"http://127.0.0.1:{instance.setting('ROUND_PORT')}")
        instance.part("stop", "round-service")
        seen = []
        with subprocess.Popen(**command(instance, "round-service", GOLF_STOP_DELAY="2")) as service:
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



if __name__ == "__main__":
    unittest.main()
