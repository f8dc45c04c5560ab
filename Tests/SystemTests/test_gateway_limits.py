"""What one address may use of the gateway: connections from accept, the time for a head, sign-ins and sign-ups. As
delivered, with the default limits of an instance.
"""

import errno
import http.client
import json
import os
import pwd
import re
import resource
import select
import socket
import stat
import subprocess
import time
import unittest
import urllib.parse

from eventually import eventually
from instance import ROOT, Instance
from scorers import PASSWORD

# The stage `measured` runs this file, with nothing beside it, because of what it measures:
MEASURED = "an answer within a quarter of a second beside thousands of connections"

HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"
PER_ADDRESS = 600
HEAD_SECONDS = 5
SIGN_UPS = 3


class GatewayLimits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("gateway-limits")
        cls.instance.environment.pop("LIMIT_GATEWAY_SIGN")
        cls.instance.up(LIMIT_SIGN_UP=f"{SIGN_UPS}/1h")
        cls.address = urllib.parse.urlsplit(cls.instance.url)
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    @classmethod
    def tearDownClass(cls):
        cls.instance.run("down")

    def setUp(self):
        self.sockets = []
        self.addCleanup(self.close)

    def close(self):
        for one in self.sockets:
            one.close()
        self.sockets.clear()

    def connect(self, source, text):
        """Many at a time, without waiting for the handshakes' end."""
        one = socket.socket()
        one.setblocking(False)
        one.bind((source, 0))
        if (code := one.connect_ex((self.address.hostname, self.address.port))) not in (0, errno.EINPROGRESS):
            raise OSError(code, "connect")
        self.sockets.append(one)
        try:
            one.send(text)
        except BlockingIOError:
            pass
        return one

    def closed(self):
        """The number of connections that the gateway has closed."""
        poll = select.poll()
        for one in self.sockets:
            poll.register(one, select.POLLIN)
        numbers = {number for number, event in poll.poll(0) if event}
        return sum(1 for one in self.sockets if one.fileno() in numbers and self.ended(one))

    @staticmethod
    def ended(one):
        try:
            return one.recv(1, socket.MSG_PEEK) == b""
        except BlockingIOError:
            return False
        except OSError:
            return True

    def ask(self, path, method="GET", body=None, source="127.0.0.1", headers=None):
        connection = http.client.HTTPConnection(
            self.address.hostname, self.address.port, timeout=10, source_address=(source, 0))
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def test_half_sent_heads_of_one_address_stop_nobody_else(self):
        """8,400 at once, and a thousand more each second to replace closed ones; a probe from another address twice a
        second meanwhile."""
        slowest, opened, probes, begin = 0.0, 0, 0, time.monotonic()
        while (passed := time.monotonic() - begin) < 12:
            while opened < 8_400 + 1_000 * passed and len(self.sockets) < 12_000:
                self.connect("127.0.0.2", HEAD)
                opened += 1
                if opened % 200 == 0:
                    break
            if passed >= probes / 2:
                start = time.monotonic()
                status, _, _ = self.ask("/api/me" if probes % 2 else "/")
                slowest = max(slowest, time.monotonic() - start)
                self.assertIn(status, (200, 401))
                probes += 1
                over = [one for one in self.sockets if self.ended(one)]
                for one in over:
                    one.close()
                self.sockets = [one for one in self.sockets if one.fileno() >= 0]
        print(f"    {opened} half-sent heads in 12 s; {probes} probes, the slowest {slowest * 1_000:.0f} ms", flush=True)
        self.assertGreater(opened, 8_400)
        self.assertLess(slowest, 0.25)
        lines = (self.instance.logs / "gateway-access.log").read_text().splitlines()
        refused = [json.loads(line) for line in lines if '"refused"' in line]
        self.assertTrue(refused, "a sample of what was refused is in the log")
        self.assertEqual({entry["from"] for entry in refused}, {"127.0.0.0"})

    def test_a_clubhouse_may_be_one_address_and_no_more_than_that(self):
        for _ in range(PER_ADDRESS + 100):
            self.connect("127.0.0.3", HEAD)
        begin = time.monotonic()
        eventually("100 are closed", lambda: self.closed() >= 100, limit=3)
        self.assertEqual(self.closed(), 100)
        # All other connections of that address still work: a completed head is answered.
        whole = next(one for one in self.sockets if not self.ended(one))
        whole.send(b"Connection: close\r\n\r\n")
        eventually("it is answered", lambda: whole.recv(65_536).startswith(b"HTTP/1.1 200 OK"), limit=2)
        # A client that continues half a head has five seconds for it.
        eventually("all are closed", lambda: self.closed() == PER_ADDRESS + 100, limit=HEAD_SECONDS + 5)
        self.assertGreater(time.monotonic() - begin, HEAD_SECONDS - 1)
        eventually("the address is served as ever", lambda: self.ask("/", source="127.0.0.3")[0] == 200, limit=2)

    def sign_up(self, source):
        body = {"handle": f"x{time.time_ns()}", "displayName": "X", "password": PASSWORD}
        return self.ask("/api/players", "POST", json.dumps(body), source, {"Content-Type": "application/json"})[0]

    def test_the_services_know_each_address(self):
        """Through both parts of the gateway, and whatever a client claims."""
        self.assertEqual([self.sign_up("127.0.0.4") for _ in range(SIGN_UPS + 1)], [201] * SIGN_UPS + [429])
        self.assertEqual(self.sign_up("127.0.0.5"), 201)

    def test_one_address_has_never_more_than_half(self):
        """If a process may open few files, and if the setting is too high."""
        for files, setting in (("1024", "600"), ("16500", "99999")):
            script = (f". '{ROOT}/scripts/lib/common.sh'; load_settings; OPEN_FILES={files} WORKERS=2; "
                      "for name in \"${GATEWAY_VALUES[@]}\"; do printf -v $name %s \"${!name:-x}\"; done; "
                      f"OPEN_FILES={files} WORKERS=2 GATEWAY_CONNECTIONS={setting}; render_gateway")
            text = subprocess.run(["bash", "-c", script], env=self.instance.environment, capture_output=True, text=True,
                                  check=True).stdout
            one, of_all, places = (int(re.search(rf"{name} (\d+);", text)[1]) for name in (
                "limit_conn by_address", "limit_conn all", "worker_connections"))
            self.assertLessEqual(2 * one, of_all)
            self.assertLessEqual(4 * of_all, 2 * places)

    def test_a_client_cannot_name_an_address_by_a_proxy_line(self):
        with socket.create_connection((self.address.hostname, self.address.port), timeout=5) as connection:
            connection.sendall(b"PROXY TCP4 203.0.113.9 127.0.0.1 1234 80\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n")
            self.assertIn(b" 400 ", connection.recv(100))

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to be another user")
    def test_the_inner_socket_is_for_the_gateway_alone(self):
        folder = self.instance.logs.parent / "gateway/temp"
        found = folder.stat()
        self.assertEqual((found.st_mode & 0o777, pwd.getpwuid(found.st_uid).pw_name), (0o700, "golfround"))
        self.assertTrue(stat.S_ISSOCK((folder / "inner.sock").stat().st_mode))
        script = "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])"
        done = subprocess.run(
            ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "python3", "-c", script,
             str(folder / "inner.sock")], cwd="/", capture_output=True, text=True, check=False)
        self.assertIn("PermissionError", done.stderr)

    def test_passwords_are_tried_no_faster_than_the_gateway_lets(self):
        """With the services' own limits raised: a hundred and twenty at once, then two a second."""
        answers = [self.ask("/api/session", "POST", "{}", "127.0.0.6", {"Content-Type": "application/json"})
                   for _ in range(200)]
        refused = [(headers, body) for status, headers, body in answers if status == 429]
        self.assertEqual(len(refused) + sum(status == 422 for status, _, _ in answers), 200)
        self.assertGreater(len(refused), 40)
        headers, body = refused[0]
        self.assertEqual(headers["Content-Type"], "application/problem+json")
        self.assertGreater(int(headers["Retry-After"]), 0)
        self.assertIn("from this address", json.loads(body)["detail"])
        # Others can sign in meanwhile, and that address can do everything else.
        self.assertEqual(self.ask("/api/session", "POST", "{}", "127.0.0.7", {"Content-Type": "application/json"})[0], 422)
        self.assertEqual(self.ask("/api/me", source="127.0.0.6")[0], 401)

    def test_a_client_that_names_no_host_gets_one_answer(self):
        for text in (b"GET /api/me HTTP/1.0\r\n\r\n", b"GET /api/analytics/overview HTTP/1.0\r\n\r\n"):
            with socket.create_connection((self.address.hostname, self.address.port), timeout=5) as connection:
                connection.sendall(text)
                answer = b"".join(iter(lambda: connection.recv(65_536), b""))
            self.assertEqual(answer.count(b"HTTP/1.1 "), 1, answer)
            self.assertIn(b" 401 ", answer.split(b"\r\n")[0])
            self.assertNotIn(b"<html", answer)


if __name__ == "__main__":
    unittest.main()
