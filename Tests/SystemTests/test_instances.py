"""Several instances on one machine, and what else holds a port: each has all of its own parts, or says what is wrong."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from eventually import eventually
from instance import NO_KAFKA, PORTS, ROOT, Instance, has_kafka
from scorers import sign_up

PARTS = ["postgres", "redis", "round-service", "analytics-service", "gateway"]


class TwoAtOnce(unittest.TestCase):
    """Two instances that want the same ports."""

    def together(self, delay, event_log):
        both = [Instance(f"two-{name}", event_log) for name in "ab"]
        ports = {port: str(11000 + index) for index, port in enumerate(PORTS)}
        for instance in both:
            self.addCleanup(instance.reset)
            instance.environment.update(ports)
        failures = []

        def up(instance):
            try:
                instance.up()
            except AssertionError as failure:
                failures.append(str(failure))

        threads = [threading.Thread(target=up, args=(instance,)) for instance in both]
        for thread in threads:
            thread.start()
            time.sleep(delay)
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        for instance in both:
            self.assertEqual(instance.run("status").returncode, 0)
        used = [port for port in PORTS if event_log == "kafka" or not port.startswith("KAFKA")]
        self.assertEqual(len({instance.setting(port) for instance in both for port in used}), 2 * len(used))
        # What is signed up at one is in its own record, and not in the other's.
        for number, instance in enumerate(both):
            for _ in range(number + 1):
                sign_up(instance.url)
        self.assertEqual([instance.sql("select count(*) from golf.players") for instance in both], [["1"], ["2"]])
        for instance in both:
            instance.reset()

    def test_at_the_same_moment(self):
        self.together(0, "postgres")

    def test_one_after_the_other(self):
        for delay in (2.5, 4):
            self.together(delay, "postgres")

    @unittest.skipUnless(has_kafka(), NO_KAFKA)
    def test_with_kafka(self):
        self.together(2.5, "kafka")


class Ports(unittest.TestCase):
    def settled(self, name, port):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; open_instance; settle_ports postgres >&2; printf %s ${name}"],
                env={**os.environ, "RUN_DIR": folder, name: str(port)}, capture_output=True, text=True, check=True,
                stdin=subprocess.DEVNULL)
        return int(done.stdout)

    def test_the_port_of_an_outgoing_connection_gives_way(self):
        with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
            client.bind(("127.0.0.1", 0))
            client.connect(server.getsockname())
            port = client.getsockname()[1]
            self.assertNotEqual(self.settled("POSTGRES_PORT", port), port)

    def test_another_is_never_one_that_the_system_may_give_away(self):
        first, last = map(int, pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
        with contextlib.ExitStack() as taken:
            # It begins above the taken one below the range, so the next would be in it.
            try:
                taken.enter_context(socket.create_server(("127.0.0.1", first - 1)))
            except OSError:
                self.skipTest(f"port {first - 1} is in use")
            self.assertNotIn(self.settled("POSTGRES_PORT", first - 1), range(first, last + 1))

    def test_the_defaults_are_none_of_those(self):
        for line in (ROOT / "scripts/settings.defaults").read_text().splitlines():
            if "_PORT=" in line and not line.startswith("#"):
                self.assertLess(int(line.split("=")[1]), 32768, line)

    def test_an_answer_on_the_port_is_not_enough(self):
        """Another program answers where the part should; the part, which cannot listen there, has ended."""
        instance = Instance("foreign")
        self.addCleanup(instance.reset)
        instance.up()
        instance.part("stop", "gateway")
        with socket.create_server(("127.0.0.1", int(instance.setting("GATEWAY_PORT")))) as other:
            threading.Thread(target=self.answer, args=(other,), daemon=True).start()
            done = instance.run("part", "start", "gateway", check=False)
            self.assertNotEqual(done.returncode, 0, done.stdout)
            self.assertRegex(done.stdout, "ended at its start|does not answer")
            # A whole start moves on to another port.
            instance.up()
            self.assertEqual(instance.run("status").returncode, 0)

    @staticmethod
    def answer(server):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                with connection:
                    connection.recv(4096)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


class Surroundings(unittest.TestCase):
    def test_a_proxy_in_the_environment(self):
        instance = Instance("proxied")
        self.addCleanup(instance.reset)
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            instance.environment[name] = "http://127.0.0.1:9"
        for name in ("no_proxy", "NO_PROXY"):
            instance.environment.pop(name, None)
        instance.up()
        self.assertEqual(instance.golf("smoke", "--connect", instance.url).returncode, 0)


if __name__ == "__main__":
    unittest.main()
