"""PostgreSQL's disk is full, under load: clear refusals, and with space again nothing that was acknowledged is lost."""

import os
import pathlib
import subprocess
import time
import unittest

from eventually import drained, eventually, exact
from instance import ROOT, Instance
from scorers import Load

SIZE = 400
ROOM = 3 * 2**20


class DiskFull(unittest.TestCase):
    def setUp(self):
        self.instance = Instance("disk-full", "postgres")
        state = subprocess.run(
            ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; mkdir -p \"$RUN_DIR\"; make_state; printf %s \"$STATE_DIR\""],
            env=self.instance.environment, capture_output=True, text=True, check=True,
        ).stdout
        self.disk = pathlib.Path(state) / "postgres"
        self.disk.mkdir(exist_ok=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}m", "golfround-test", str(self.disk)]
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
        if done.returncode:
            self.skipTest(f"no small disk can be mounted here: {done.stderr.strip()}")
        self.addCleanup(self.give_back)
        self.instance.up()

    def give_back(self):
        """Also after a failed test: stops the parts, unmounts the disk, deletes the folders."""
        self.instance.run("down", check=False)
        subprocess.run(["umount", str(self.disk)], check=True)
        self.instance.reset()

    @property
    def filler(self):
        return self.disk / "filler"

    def fill(self):
        """All but a little of the free space."""
        free = os.statvfs(self.disk)
        with self.filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, free.f_bavail * free.f_frsize - ROOM))
        self.use_up_the_log()

    def use_up_the_log(self):
        """All but the last megabyte of the existing log files: the load alone needs thousands of scores for the 16 MB of
        each."""
        self.instance.sql(
            "select pg_switch_wal() from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > "
            "pg_walfile_name(pg_current_wal_lsn())")
        self.instance.sql(
            "select pg_logical_emit_message(false, 'filler', repeat('x', 100000)) from generate_series(1, greatest(0, "
            "(16 * 1024 * 1024 - mod(pg_current_wal_insert_lsn() - '0/0'::pg_lsn, 16 * 1024 * 1024) - 1024 * 1024)::int / 100000))")

    def make_room(self):
        """PostgreSQL ends if it cannot even write its log; with space it is started again, as a supervisor would."""
        self.filler.unlink()
        self.instance.part("start", "postgres")

    def refusals(self, load):
        """The refusals so far; each has 503 and its reason."""
        odd = [failure for failure in load.failures if not failure.startswith("503 {'type': '/problems/")]
        self.assertEqual(odd, [])
        return len(load.failures)

    def sound(self, load):
        self.assertEqual(load.lost(), [])
        for scorer in load.scorers:
            scorer.finish()
        drained(self.instance)
        exact(self.instance)
        self.instance.sql("create extension if not exists amcheck")
        self.instance.sql(
            "select bt_index_check(index => i.indexrelid, heapallindexed => true) from pg_index i "
            "join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam "
            "where a.amname = 'btree' and c.relpersistence = 'p'"
        )
        # A checksum would reveal a torn page: read all of it, with the server at rest.
        self.instance.part("stop", "postgres")
        program = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/pg_checksums"))[-1]
        done = subprocess.run(
            [program, "--check", "-D", self.disk / "data"], capture_output=True, text=True, check=False
        )
        self.instance.part("start", "postgres")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"Bad checksums:\s+0\b")

    def test_full_under_load_and_killed_while_it_is(self):
        with Load(self.instance.url, readers=2) as load:
            load.await_answers(200)
            before = load.answers
            self.fill()
            eventually("scores are refused", lambda: self.refusals(load) > 20, limit=60)
            begin = time.monotonic()
            time.sleep(5)
            at_full = load.answers
            self.make_room()
            load.await_answers(200)
            print(f"  full: {at_full - before} scores still fitted, then {self.refusals(load)} refusals; "
                  f"200 scores {time.monotonic() - begin - 5:.1f} s after there was room", flush=True)
            self.fill()
            refused = self.refusals(load)
            eventually("scores are refused again", lambda: self.refusals(load) > refused + 20, limit=60)
            if self.instance.run("part", "pid", "postgres", check=False).returncode == 0:
                self.instance.part("kill", "postgres")
            self.make_room()
            load.await_answers(200)
        self.sound(load)
