"""Logs: bounded while a part runs, JSON and UTF-8 whatever the request, and without anything that a player typed after a
`?`.
"""

import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.parse

from eventually import eventually
from instance import ROOT, Instance, has_kafka

MEGABYTE = 1_000_000
KEEP_LOG = ROOT / "scripts/lib/keep-log"


class KeepLog(unittest.TestCase):
    """The program between a part and its log."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.path = f"{folder.name}/x.log"

    def keep(self, text, limit=1_000, count=3, *options):
        subprocess.run([KEEP_LOG, self.path, str(limit), str(count), *options], input=text, check=True, timeout=60)

    def test_it_turns_at_the_size_and_cuts_no_line(self):
        lines = [b"%05d %s\n" % (number, b"x" * (number % 90)) for number in range(2_000)]
        self.keep(b"".join(lines))
        names = sorted(os.listdir(self.folder))
        self.assertEqual(names, ["x.log", "x.log.1", "x.log.2", "x.log.3"])
        kept = b""
        for name in ("x.log.3", "x.log.2", "x.log.1", "x.log"):
            with open(f"{self.folder}/{name}", "rb") as file:
                text = file.read()
            self.assertLess(len(text), 1_100, name)
            self.assertTrue(text.endswith(b"\n"), name)
            kept += text
        self.assertTrue(b"".join(lines).endswith(kept), "the newest lines, each once and in order")

    def test_a_line_without_an_end_is_bounded_too(self):
        self.keep(b"x" * 100_000)
        self.assertLess(sum(os.path.getsize(f"{self.folder}/{name}") for name in os.listdir(self.folder)), 4_100)

    def test_what_was_there_is_gone_on_with(self):
        self.keep(b"one\n")
        self.keep(b"two\n")
        with open(self.path, "rb") as file:
            self.assertEqual(file.read(), b"one\ntwo\n")

    def test_no_link_is_followed(self):
        other = f"{self.folder}/other"
        with open(other, "wb") as file:
            file.write(b"untouched")
        os.symlink(other, self.path)
        self.keep(b"x\n")
        with open(other, "rb") as file:
            self.assertEqual(file.read(), b"untouched")

    def test_a_disk_that_is_full_holds_up_nobody(self):
        """/dev/full fails like a full disk; the writer's pipe is read all the same."""
        done = subprocess.run([KEEP_LOG, "/dev/full", "1000000000", "1"], input=b"x\n" * 500_000, check=False, timeout=30)
        self.assertEqual(done.returncode, 0)

    def test_signals_to_its_group_do_not_end_it(self):
        with subprocess.Popen([KEEP_LOG, self.path, "1000", "1"], stdin=subprocess.PIPE) as keeper:
            keeper.stdin.write(b"one\n")
            keeper.stdin.flush()
            eventually("it began", lambda: os.path.exists(self.path) and os.path.getsize(self.path) == 4)
            for number in (1, 2, 3, 15):
                keeper.send_signal(number)
            keeper.stdin.write(b"two\n")
        with open(self.path, "rb") as file:
            self.assertEqual(file.read(), b"one\ntwo\n")

    def test_the_errors_of_nginx_become_json(self):
        self.keep(
            b'2026/11/29 16:45:48 [error] 12#13: *5 connect() failed (111: Connection refused) while connecting to '
            b'upstream, client: 192.0.2.77, server: , request: "GET /api/me?name=\xff&secret=typed HTTP/1.1", upstream: '
            b'"http://127.0.0.1:1/api/me?secret=typed", host: "x", referrer: "http://x/?secret=typed"\n'
            b"nginx: [emerg] bind() to 127.0.0.1:80 failed\n", 100_000, 1, "--nginx")
        with open(self.path, encoding="ascii") as file:
            first, second = [json.loads(line) for line in file]
        self.assertEqual(first["level"], "error")
        self.assertIn("connect() failed", first["message"])
        self.assertEqual((first["client"], first["request"]), ("192.0.2.0", "GET /api/me"))
        self.assertNotIn("typed", json.dumps(first))
        self.assertIn("bind()", second["message"])


class Logs(unittest.TestCase):
    parts = ["postgres", "redis", "round-service", "analytics-service", "gateway"]

    @classmethod
    def setUpClass(cls):
        log = "kafka" if has_kafka() else "postgres"
        cls.instance = Instance("logs", log).up(LOG_MEGABYTES="1", LOG_FILES="2")
        if log == "kafka":
            cls.parts = [*cls.parts, "kafka"]

    @classmethod
    def tearDownClass(cls):
        cls.instance.run("down")

    def send(self, text):
        address = urllib.parse.urlsplit(self.instance.url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(text)
            return b"".join(iter(lambda: connection.recv(65_536), b""))

    def test_every_part_writes_its_log_through_what_bounds_it(self):
        """4 MB into each part's output, while it runs."""
        line = b'{"message":"%s"}\n' % (b"x" * 980)
        for part in self.parts:
            pid = self.instance.part("pid", part)
            for stream in ("1", "2"):
                with open(f"/proc/{pid}/fd/{stream}", "wb", buffering=0) as file:
                    for _ in range(4_000):
                        file.write(line)
        names = [f"{part}.log" for part in self.parts] + ["gateway-access.log"]
        for name in names:
            eventually(f"{name} turned", lambda name=name: (self.instance.logs / f"{name}.2").exists())
            sizes = {path.name: path.stat().st_size for path in self.instance.logs.glob(f"{name}*")}
            self.assertLessEqual(set(sizes), {name, f"{name}.1", f"{name}.2"})
            self.assertLess(max(sizes.values()), 1.1 * MEGABYTE, sizes)
        self.assertEqual(self.instance.run("status").returncode, 0)

    def keepers(self, name=""):
        """The processes that write the logs, or this one's."""
        keepers = []
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if f"keep-log\0{self.instance.logs}/{name}".encode() in (entry / "cmdline").read_bytes():
                    keepers.append(int(entry.name))
            except OSError:
                pass
        return keepers

    def test_nobody_waits_for_who_does_not_read_a_services_log(self):
        """The pipe fills, then the megabyte of queued lines; further lines are dropped and counted, answers are not
        delayed."""
        keeper, = self.keepers("round-service.log")
        head = b"GET /api/%s HTTP/1.1\r\nHost: x\r\n" % (b"x" * 990)
        before = self.instance.metric("round-service", "golf_log_dropped_total")
        os.kill(keeper, signal.SIGSTOP)
        try:
            for _ in range(50):
                answers = self.send((head + b"\r\n") * 99 + head + b"Connection: close\r\n\r\n")
                self.assertEqual(answers.count(b"HTTP/1.1 404"), 100)
            self.assertGreater(self.instance.metric("round-service", "golf_log_dropped_total"), before)
        finally:
            os.kill(keeper, signal.SIGCONT)
        marked = f"a{time.time_ns()}"
        def written():
            self.send(b"GET /api/me HTTP/1.1\r\nHost: x\r\nX-Request-Id: %s\r\nConnection: close\r\n\r\n" % marked.encode())
            return any(marked in path.read_text() for path in self.instance.logs.glob("round-service.log*"))
        eventually("lines are written again", written)

    def test_parts_outlive_the_processes_that_keep_their_logs(self):
        """Their output is lost then, until they are started again; nothing else is."""
        keepers = self.keepers()
        self.assertGreaterEqual(len(keepers), len(self.parts) + 1)
        for pid in keepers:
            os.kill(pid, signal.SIGKILL)
        try:
            for _ in range(20):
                for path in (b"/", b"/api/me", b"/api/analytics/overview"):
                    answer = self.send(b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % path)
                    self.assertRegex(answer.split(b"\r\n")[0], rb" (200|401) ")
            self.assertIn("division by zero", self.instance.run("sql", "select 1 / 0", check=False).stdout)
            self.assertEqual(self.instance.run("status").returncode, 0)
            self.assertEqual(self.instance.golf("verify").returncode, 0)
        finally:
            for part in self.parts:
                self.instance.part("restart", part)

    def test_a_flood_of_requests_is_bounded_while_the_parts_run(self):
        path = "/api/" + "x" * 3_900
        head = f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
        for _ in range(40):
            self.send(head * 99 + f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        for path in self.instance.logs.iterdir():
            self.assertLess(path.stat().st_size, 1.1 * MEGABYTE, path)
        entries = self.access()
        self.assertGreater(len(entries), 100)
        self.assertLess(max(len(entry.get("path", "")) for entry in entries), 1_010)

    def access(self):
        """The gateway's lines, each JSON in ASCII."""
        text = "".join(path.read_bytes().decode("ascii") for path in self.instance.logs.glob("gateway-access.log*"))
        return [json.loads(line) for line in text.splitlines()]

    def test_the_gateways_lines_are_json_whatever_was_asked(self):
        begin = time.time_ns()
        for target in (b"/api/%ff%fe", b"/api/\xff\xfe", b"/\xe2\x80\xae", b'/api/"quoted"\\', b"/api/me?secret=typed",
                       b"/%0a%0d%22?secret=typed", b"/" + b"\xff" * 7_000, b"//?secret=typed"):
            self.send(b"GET %s HTTP/1.1\r\nHost: x\r\nX-Request-Id: %s%d\r\nConnection: close\r\n\r\n"
                      % (target, b"a", begin))
        self.send(b"GET /?secret=typed HTTP/1.1\r\nHost: a b\r\nReferer: http://x/?secret=typed\r\n\r\n")
        for text in (b"\xff\xfe?secret=typed\r\n\r\n", b"GET /api/\x7f?secret=typed HTTP/1.1\r\n\r\n"):
            self.send(text)
        eventually("they are written", lambda: sum(
            entry.get("request") == f"a{begin}" for entry in self.access()) == 8)
        self.assertNotIn("typed", json.dumps(self.access()))
        self.assertIn("127.0.0.0", {entry.get("from") for entry in self.access()})

    def test_the_gateways_errors_have_no_query(self):
        self.instance.part("stop", "round-service")
        try:
            self.send(b"GET /api/me?secret=typed HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        finally:
            self.instance.part("start", "round-service")
        path = self.instance.logs / "gateway.log"
        eventually("it is written", lambda: "connect() failed" in path.read_text())
        # A line written by another test differs from our JSON only by its length.
        entries = [json.loads(line) for line in path.read_bytes().decode("ascii").splitlines()]
        last = [entry for entry in entries if "connect() failed" in entry["message"]][-1]
        self.assertEqual((last["level"], last["request"]), ("error", "GET /api/me"))
        self.assertNotIn("typed", json.dumps(entries))


if __name__ == "__main__":
    unittest.main()
