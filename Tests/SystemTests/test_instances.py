"""Several instances on one machine, and other users of a port: each instance has all of its own parts, or says what is
wrong.
"""

import contextlib
import os
import pathlib
import pwd
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
        # An account created at one is in its own record, and not in the other's.
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
        """Another program answers on the part's port; the part, which cannot listen there, has ended."""
        instance = Instance("foreign")
        self.addCleanup(instance.reset)
        instance.up()
        instance.part("stop", "gateway")
        with socket.create_server(("127.0.0.1", int(instance.setting("GATEWAY_PORT")))) as other:
            threading.Thread(target=self.answer, args=(other,), daemon=True).start()
            done = instance.run("part", "start", "gateway", check=False)
            self.assertNotEqual(done.returncode, 0, done.stdout)
            self.assertRegex(done.stdout, "exited while starting|does not answer")
            # A complete start moves on to another port.
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


class KilledGateway(unittest.TestCase):
    def workers(self, instance):
        """The pids that listen on its port."""
        port, inodes = int(instance.setting("GATEWAY_PORT")), set()
        for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and int(fields[1].split(":")[1], 16) == port:
                inodes.add(f"socket:[{fields[9]}]")
        found = set()
        for descriptor in pathlib.Path("/proc").glob("[0-9]*/fd/*"):
            with contextlib.suppress(OSError):
                if os.readlink(descriptor) in inodes:
                    found.add(int(descriptor.parts[2]))
        return found

    def test_it_is_gone_with_its_workers_and_keeps_its_port(self):
        instance = Instance("killed-gateway")
        self.addCleanup(instance.reset)
        instance.up()
        port = instance.setting("GATEWAY_PORT")
        # By killing only its main process, as the system does when memory is short.
        for script in (("up",), ("part", "start", "gateway"), ("down",)):
            first = int(instance.part("pid", "gateway"))
            before = self.workers(instance)
            self.assertGreater(len(before), 1)
            os.kill(first, signal.SIGKILL)
            eventually("it is down", lambda: instance.run("status", check=False).returncode == 3)
            instance.run(*script, timeout=300)
            self.assertEqual(instance.setting("GATEWAY_PORT"), port, script)
            self.assertFalse(before & self.workers(instance), script)
        self.assertEqual(self.workers(instance), set())
        instance.up()
        instance.part("kill", "gateway")
        self.assertEqual(self.workers(instance), set())


class Surroundings(unittest.TestCase):
    @unittest.skipUnless(os.geteuid() == 0, "another user can be tried by root only")
    def test_an_ordinary_user_and_a_path_of_many_signs(self):
        with tempfile.TemporaryDirectory() as outer:
            os.chmod(outer, 0o755)
            folder = pathlib.Path(outer) / "golf äöü 名 前 & 100%" / "gölf 'quoted' round"
            folder.mkdir(parents=True)
            user = pwd.getpwnam("nobody")
            for path in (folder.parent, folder):
                os.chown(path, user.pw_uid, user.pw_gid)
            environment = {
                **Instance("other-signs", "kafka" if has_kafka() else "postgres").environment, "RUN_DIR": str(folder / "run"),
                "HOME": str(folder), **{port: str(11100 + index) for index, port in enumerate(PORTS)},
            }

            def run(*command):
                done = subprocess.run(
                    ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", *command],
                    env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, check=False)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                return done.stdout

            try:
                run(ROOT / "scripts/up")
                port = next(line.split("=")[1] for line in (folder / "run/settings.env").read_text().splitlines()
                            if line.startswith("GATEWAY_PORT="))
                run(ROOT / "scripts/golf", "smoke", "--connect", f"http://127.0.0.1:{port}")
                file = run(ROOT / "scripts/backup").split(",")[0]
                environment["FORCE"] = "1"
                run(ROOT / "scripts/restore", file)
                run(ROOT / "scripts/rotate-passwords")
                run(ROOT / "scripts/part", "kill", "gateway")
                run(ROOT / "scripts/up")
            finally:
                environment["FORCE"] = "1"
                run(ROOT / "scripts/reset")

    def test_a_path_that_no_server_takes_is_refused(self):
        for sign in ('"', "\\", "$", "\n"):
            done = subprocess.run(
                ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; STATE_DIR=$RUN_DIR; make_state"],
                env={**os.environ, "RUN_DIR": f"/tmp/golf{sign}x"}, capture_output=True, text=True, check=False)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("which the servers cannot take", done.stderr)
            self.assertFalse(pathlib.Path(f"/tmp/golf{sign}x").exists())

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
