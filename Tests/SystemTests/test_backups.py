"""Backup and restore with each of their faults: a failure is reported, and the record stays served."""

import contextlib
import os
import pathlib
import signal
import subprocess
import threading
import time
import unittest

from eventually import drained, eventually, exact
from instance import ROOT, SCRIPTS, Instance
from golf_api import Api
from scorers import PASSWORD, sign_up
from small_disk import small_disk
from test_operator import play

PROGRAMS = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]


class Record:
    """An instance with a player of one round, and the operations of both classes."""

    name = ""

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(cls.name).up()
        cls.instance.environment["FORCE"] = "1"
        cls.folder = cls.instance.folder / "backups"
        cls.api = sign_up(cls.instance.url, "Keeper")
        cls.handle = cls.api.call("GET", "/api/me").body["handle"]
        play(cls.api)
        # Data of some size, and a table that a test may lock.
        cls.instance.sql("create table if not exists golf.padding as select md5(n::text) as text from generate_series(1, 150000) n")

    @classmethod
    def tearDownClass(cls):
        cls.instance.run("down")

    def databases(self):
        return self.instance.sql("select datname from pg_database where datname like 'golfround%' order by 1")

    def backup(self):
        # A name has the second in it.
        time.sleep(1.1)
        return pathlib.Path(self.instance.run("backup", str(self.folder)).stdout.split(",")[0])

    def start(self, script, *arguments):
        """In a process group of its own, so that all of it can be killed."""
        return subprocess.Popen(
            [SCRIPTS / script, *arguments], env=self.instance.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )

    @staticmethod
    def kill(running):
        """Kills all of it with SIGKILL: each step of a script is a process group, in the session that began with it."""
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                if int(stat.read_text().rsplit(")", 1)[1].split()[3]) == running.pid:
                    os.kill(int(stat.parent.name), signal.SIGKILL)
        running.communicate(timeout=30)

    def superuser(self, database, text, role="postgres"):
        """A concurrent psql for long operations; returns its process."""
        secrets = dict(line.split("=", 1) for line in (self.instance.folder / "secrets.env").read_text().splitlines())
        return subprocess.Popen(
            [PROGRAMS / "psql", "-h", "127.0.0.1", "-p", self.instance.setting("POSTGRES_PORT"), "-U", role, "-d",
             database, "-Xqtc", text],
            env={**os.environ, "PGPASSWORD": secrets["POSTGRES_PASSWORD"]}, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    @contextlib.contextmanager
    def locked(self):
        """A dump waits as long as this lasts."""
        holder = self.superuser("golfround", "begin; lock table golf.padding; select pg_sleep(120)")
        eventually("the table is locked", lambda: self.instance.sql(
            "select 1 from pg_locks where relation = 'golf.padding'::regclass and mode = 'AccessExclusiveLock' and granted"))
        try:
            yield
        finally:
            self.instance.sql("select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(120)%' "
                              "and pid <> pg_backend_pid()")
            holder.wait(20)

    def no_password_is_left(self):
        secrets = [line.split("=", 1)[1] for line in (self.instance.folder / "secrets.env").read_text().splitlines()]
        for file in self.instance.folder.rglob("*"):
            if file.is_file() and file.name != "secrets.env" and file.suffix != ".dump":
                text = file.read_bytes().decode(errors="replace")
                self.assertEqual([secret for secret in secrets if secret in text], [], file)


class Backups(Record, unittest.TestCase):
    name = "backups"

    def failed(self, done, words, folder=None):
        self.assertNotEqual(done.returncode, 0, done.stdout)
        if words:
            self.assertRegex(done.stdout, words)
        self.assertNotIn("brings it back", done.stdout)
        self.assertEqual(list((folder or self.folder).glob("*.new")), [])
        self.no_password_is_left()

    def test_a_full_disk(self):
        with small_disk(self, self.instance.folder / "small", 1) as folder:
            old = folder / "20200101T000000Z.dump"
            old.write_bytes(b"the only one")
            self.instance.environment["KEEP"] = "1"
            self.addCleanup(self.instance.environment.pop, "KEEP")
            self.failed(self.instance.run("backup", str(folder), check=False), "No space left on device", folder)
            self.assertEqual([file.name for file in folder.glob("*.dump")], [old.name], "the old one is kept, and no other")

    def test_a_wrong_password(self):
        before = sorted(self.folder.glob("*.dump"))
        password = next(line.split("=", 1)[1] for line in (self.instance.folder / "secrets.env").read_text().splitlines()
                        if line.startswith("BACKUP_PASSWORD="))
        self.instance.sql("alter role golf_backup password 'another'")
        try:
            done = self.instance.run("backup", str(self.folder), check=False)
        finally:
            self.instance.sql(f"alter role golf_backup password '{password}'")
        self.failed(done, "password authentication failed")
        self.assertEqual(sorted(self.folder.glob("*.dump")), before)

    def under_way(self):
        """A backup that waits in the middle of its work."""
        self.folder.mkdir(exist_ok=True)
        running = self.start("backup", str(self.folder))
        eventually("the dump has begun", lambda: list(self.folder.glob("*.new")))
        eventually("it waits for the lock", lambda: self.instance.sql(
            "select 1 from pg_stat_activity where usename = 'golf_backup' and wait_event_type = 'Lock'"))
        return running

    def ended(self, running):
        said = running.communicate(timeout=60)[0]
        return subprocess.CompletedProcess(running.args, running.returncode, said)

    def test_a_connection_that_is_cut(self):
        with self.locked():
            running = self.under_way()
            self.instance.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'golf_backup'")
            self.failed(self.ended(running), "terminating connection|server closed the connection")

    def test_an_end_asked_for(self):
        with self.locked():
            running = self.under_way()
            os.killpg(running.pid, signal.SIGTERM)
            self.failed(self.ended(running), None)

    def test_a_kill_and_the_next_one_clears_up(self):
        with self.locked():
            running = self.under_way()
            other = self.instance.run("backup", str(self.folder), check=False)
            self.assertNotEqual(other.returncode, 0)
            self.assertIn("another backup is at work", other.stdout)
            self.kill(running)
        self.no_password_is_left()
        self.assertTrue(self.backup().exists())
        self.assertEqual(list(self.folder.glob("*.new")), [])

    def test_how_many_are_kept_is_a_number(self):
        for keep in ("0", "-1", "all"):
            self.instance.environment["KEEP"] = keep
            self.addCleanup(self.instance.environment.pop, "KEEP", None)
            self.assertIn(f"KEEP={keep}", self.instance.run("backup", check=False).stdout)


class Restores(Record, unittest.TestCase):
    name = "restores"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.good = cls.backup(cls)
        play(cls.api, over=1)

    def rounds(self):
        return self.api.call("GET", "/api/analytics/overview").body["roundsPlayed"]

    def sign_in(self):
        self.api = type(self).api = Api(self.instance.url)
        self.api.sign_in(self.handle, PASSWORD)

    def pids(self):
        return [self.instance.part("pid", part) for part in ("postgres", "round-service", "analytics-service", "gateway")]

    @contextlib.contextmanager
    def served_all_the_time(self):
        """All of the app's requests are answered meanwhile."""
        answers, ended = [], threading.Event()

        def ask():
            while not ended.is_set():
                try:
                    answers.append(self.api.send("GET", "/api/me").status)
                except OSError as error:
                    answers.append(str(error))
                time.sleep(0.02)

        asking = threading.Thread(target=ask)
        asking.start()
        try:
            yield
        finally:
            ended.set()
            asking.join()
        self.assertEqual(set(answers), {200})

    def refused(self, file, words):
        databases, pids = self.databases(), self.pids()
        with self.served_all_the_time():
            done = self.instance.run("restore", str(file), check=False, timeout=300)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertRegex(done.stdout, words)
        self.assertIn("is served as before", done.stdout)
        self.assertEqual((self.databases(), self.pids()), (databases, pids), done.stdout)
        self.no_password_is_left()

    def spoiled(self, change, whole=False):
        file = self.instance.folder / "spoiled.dump"
        data = bytearray(self.good.read_bytes())
        changed = change(data)
        file.write_bytes(data if changed is None else changed)
        sums = pathlib.Path(f"{file}.sha256")
        sums.unlink(missing_ok=True)
        if whole:
            sums.write_bytes(pathlib.Path(f"{self.good}.sha256").read_bytes())
        return file

    def test_files_that_are_no_backup(self):
        for content in (b"", b"PGDMP", b"PGDMP no more", b"create table golf.players ();\n" * 50):
            with self.subTest(content=content[:20]):
                self.refused(self.spoiled(lambda data, content=content: content), "is no backup, or a part of one")

    def test_files_that_are_not_whole(self):
        for count in (2, 10, 1000):
            with self.subTest(left=count):
                cut = self.good.stat().st_size // 2 if count == 2 else self.good.stat().st_size - count
                self.refused(self.spoiled(lambda data, cut=cut: data[:cut]), "is no backup, or a part of one")

    def test_a_wrong_byte(self):
        def in_the_data(data):
            data[len(data) * 2 // 3] ^= 1

        def in_the_contents(data):
            at = data.index(b"display_name")
            data[at] ^= 2

        self.refused(self.spoiled(in_the_data), "is no backup, or a part of one")
        self.refused(self.spoiled(in_the_contents, whole=True), "is damaged")

    def test_another_database(self):
        file = self.instance.folder / "other.dump"
        self.instance.sql("create database other")
        self.addCleanup(self.instance.sql, "drop database other")
        # One that is empty, and one that has only a table with the same name as ours.
        for words, text in (("is not a backup of GolfRoundPro", "select 1"), (
                "is not one of this program",
                "create schema golf; create table golf.schema_migrations (version int, name text, checksum text, "
                "minimum_reader int); alter schema golf owner to golf_owner; "
                "alter table golf.schema_migrations owner to golf_owner")):
            self.assertEqual(self.superuser("other", text).wait(20), 0)
            self.dump("other", file)
            self.refused(file, words)

    def dump(self, database, file):
        secrets = dict(line.split("=", 1) for line in (self.instance.folder / "secrets.env").read_text().splitlines())
        subprocess.run(
            [PROGRAMS / "pg_dump", "-h", "127.0.0.1", "-p", self.instance.setting("POSTGRES_PORT"), "-U", "postgres",
             "-Fc", "-f", file, database], env={**os.environ, "PGPASSWORD": secrets["POSTGRES_PASSWORD"]}, check=True)

    @contextlib.contextmanager
    def migrations(self, change, back):
        self.instance.sql(change)
        try:
            yield
        finally:
            self.instance.sql(back)

    def test_a_record_of_a_newer_program(self):
        with self.migrations(
            "insert into golf.schema_migrations (version, name, checksum, minimum_reader) values (99, 'x', 'x', 99)",
            "delete from golf.schema_migrations where version = 99",
        ):
            newer = self.backup()
            done = self.instance.golf("migrate", check=False)
            self.assertEqual(done.returncode, 78, done.stdout)
            self.assertIn("install a newer program", done.stdout)
        self.refused(newer, "only be used by programs of schema version 99 or newer")

    def test_a_record_of_other_migrations(self):
        where = "from golf.schema_migrations where version = 3"
        checksum = self.instance.sql(f"select checksum {where}")[0]
        change = "update golf.schema_migrations set checksum = '{}' where version = 3"
        with self.migrations(change.format("x"), change.format(checksum)):
            other = self.backup()
        self.refused(other, "has changed since it was applied")

    def restored(self, *arguments, rounds, undo=None):
        if undo:
            self.instance.environment["UNDO"] = undo
        try:
            self.assertIn("is served", self.instance.run("restore", *arguments, timeout=300).stdout)
        finally:
            self.instance.environment.pop("UNDO", None)
        self.sign_in()
        eventually(f"{rounds} rounds count", lambda: self.rounds() == rounds)

    def test_a_mistake_is_undone_and_nothing_is_ever_dropped(self):
        eventually("both rounds count", lambda: self.rounds() == 2)
        before = set(self.databases())
        self.restored(str(self.good), rounds=1)
        self.restored(undo="1", rounds=2)
        # Twice, which once deleted what the first of the two had replaced.
        known = set(self.databases())
        self.restored(str(self.good), rounds=1)
        lost = (set(self.databases()) - known).pop()
        self.restored(str(self.good), rounds=1)
        self.assertEqual(len(set(self.databases()) - before), 4)
        self.restored(undo=lost, rounds=2)
        # Events that reuse other events' numbers are applied.
        played = play(self.api, over=2)
        eventually("new rounds count", lambda: self.rounds() == 3)
        self.api.call("DELETE", f"/api/rounds/{played}", expect=(200, 204))
        eventually("and deleted rounds do not", lambda: self.rounds() == 2)
        drained(self.instance)
        exact(self.instance)
        for name in set(self.databases()) - before:
            self.instance.sql(f"drop database {name}")

    def test_killed_while_it_loads(self):
        databases, pids = self.databases(), self.pids()
        with self.served_all_the_time():
            running = self.start("restore", str(self.good))
            eventually("it loads", lambda: "golfround_restoring" in self.databases())
            self.kill(running)
        # Its last command holds the instance's lock until it ends by itself.
        eventually("the same processes serve", lambda: self.pids() == pids)
        self.no_password_is_left()
        # The remains do not hinder the next one.
        self.refused(self.spoiled(lambda data: data[:len(data) // 2]), "is no backup, or a part of one")
        self.instance.run("up", timeout=300)
        self.library("restore_step drop")
        self.assertEqual(self.databases(), databases)

    def library(self, text):
        done = subprocess.run(
            ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; open_instance; {text}"], env=self.instance.environment,
            capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_killed_when_the_record_has_changed_and_nothing_has_forgotten_yet(self):
        file = self.backup()
        for part in ("analytics-service", "round-service"):
            self.instance.part("stop", part)
        self.library(f"restore_step load '{file}'; judge_loaded; restore_step swap")
        # No service starts on it, and each says why.
        done = self.instance.golf("migrate", "--wait", "--limit", "1", check=False)
        self.assertEqual(done.returncode, 75, done.stdout)
        self.assertIn("run `golf restored`", done.stdout)
        self.settle_before_redis_is_there()
        self.instance.run("up", timeout=300)
        self.assertEqual(self.api.call("GET", "/api/me", expect=(200, 401)).status, 401, "sessions have ended")
        self.assertEqual(self.instance.golf("migrate", "--wait", "--limit", "1").returncode, 0)
        self.sign_in()
        drained(self.instance)
        exact(self.instance)

    def settle_before_redis_is_there(self):
        self.instance.part("stop", "redis")
        said = self.instance.folder / "settled"
        with open(said, "wb") as output:
            settling = subprocess.Popen(
                ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; open_instance; golf_restored"],
                env=self.instance.environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
            eventually("it waits for Redis", lambda: "golf restored: waiting: " in said.read_text())
            self.instance.part("start", "redis")
            self.assertEqual(settling.wait(timeout=60), 0, said.read_text())
        self.assertIn("every player must sign in again", said.read_text())

    def test_nothing_to_undo_and_nothing_named(self):
        fresh = Instance("restores-none").up()
        self.addCleanup(fresh.run, "down")
        fresh.environment.update(FORCE="1", UNDO="1")
        done = fresh.run("restore", check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("no record was replaced", done.stdout)
        fresh.environment.pop("UNDO")
        self.assertIn("usage: make restore FILE=", fresh.run("restore", check=False).stdout)


class NoRoom(unittest.TestCase):
    def test_a_server_without_room_is_not_filled_up(self):
        instance = Instance("restore-no-room")
        state = subprocess.run(
            ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; mkdir -p \"$RUN_DIR\"; make_state; printf %s \"$STATE_DIR\""],
            env=instance.environment, capture_output=True, text=True, check=True).stdout
        with small_disk(self, pathlib.Path(state) / "postgres", 300) as disk:
            try:
                instance.up()
                api = sign_up(instance.url, "Roomless")
                play(api)
                file = instance.run("backup").stdout.split(",")[0]
                free = os.statvfs(disk)
                with (disk / "filler").open("wb") as filler:
                    os.posix_fallocate(filler.fileno(), 0, free.f_bavail * free.f_frsize - 20 * 2**20)
                instance.environment["FORCE"] = "1"
                done = instance.run("restore", file, check=False)
                self.assertNotEqual(done.returncode, 0)
                self.assertRegex(done.stdout, r"the server's disk has \d+ MB left, and loading may take \d+ MB")
                self.assertEqual(instance.run("status").returncode, 0)
                self.assertEqual(api.call("GET", "/api/me").status, 200)
            finally:
                instance.run("down", check=False)


if __name__ == "__main__":
    unittest.main()
