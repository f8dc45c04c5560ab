"""The scripts' own promises: nothing of others is stopped, taken ports are avoided, settings are refused by name."""

import hashlib
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest

from instance import PORTS, ROOT, Instance
from golf_api import Api
from scorers import PASSWORD

PARTS = ["postgres", "redis", "round-service", "analytics-service", "gateway"]


class Library(unittest.TestCase):
    """Functions of scripts/lib, on a run folder in which nothing was started."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def bash(self, text, **environment):
        return subprocess.run(
            ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; {text}"],
            env={**os.environ, "RUN_DIR": str(self.folder), **environment}, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, check=False,
        )

    def test_a_port_that_is_taken_gives_way_and_the_new_one_is_remembered(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            done = self.bash("open_instance; settle_ports gateway; remember_settings", GATEWAY_PORT=str(port))
            self.assertEqual(done.returncode, 0, done.stderr)
        settings = (self.folder / "settings.env").read_text()
        self.assertGreater(int(re.search(r"(?m)^GATEWAY_PORT=(\d+)$", settings)[1]), port)

    def test_a_pid_that_another_process_got_is_not_ours(self):
        other = subprocess.Popen(["sleep", "60"])
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        (self.folder / "pids").mkdir()
        boot = pathlib.Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        (self.folder / "pids" / "redis.pid").write_text(f"{other.pid} 12345 {boot}\n")
        done = self.bash("is_running redis && echo running; stop_part redis")
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertIsNone(other.poll(), "it still runs")

    def test_what_a_newer_version_wrote_is_warned_of_and_kept(self):
        (self.folder / "settings.env").write_text("GATEWAY_PROT=8080\nGATEWAY_PORT=8123\n")
        (self.folder / "secrets.env").write_text("ROUND_PASSWORD=kept\nNEWER_PASSWORD=kept too\n")
        done = self.bash("open_instance; remember_settings; open_instance; printf %s $GATEWAY_PORT")
        self.assertEqual((done.returncode, done.stdout), (0, "8123"), done.stderr)
        self.assertEqual(done.stderr.count("settings.env:1: no such setting in this version: GATEWAY_PROT"), 1, done.stderr)
        self.assertIn("secrets.env:2: no such setting in this version: NEWER_PASSWORD", done.stderr)
        self.bash("open_instance; remember_settings")
        self.assertEqual((self.folder / "settings.env").read_text().count("GATEWAY_PROT=8080\n"), 1)
        secrets = (self.folder / "secrets.env").read_text()
        self.assertEqual((secrets.count("ROUND_PASSWORD=kept\n"), secrets.count("NEWER_PASSWORD=kept too\n")), (1, 1))
        self.assertNotIn("kept too", done.stderr)

    def test_a_malformed_setting_is_named(self):
        (self.folder / "settings.env").write_text("export GATEWAY_PORT=1234\n")
        self.assertIn("settings.env:1: not NAME=value", self.bash("open_instance").stderr)
        (self.folder / "settings.env").write_text("GATEWAY_PORT=http\n")
        self.assertIn("GATEWAY_PORT=http: not a port", self.bash("open_instance").stderr)

    def test_a_value_that_is_refused_says_who_said_it(self):
        for name, value, words in (("LOG_LEVEL", "INFO", "no such level"), ("REDIS_PORT", "tcp://10.0.0.1:6379", "not a port"),
                                   ("GATEWAY_PORT", "80", "not a port from 1000"), ("ROUNDS_A_DAY", "0", "not from 1 to 1000000"),
                                   ("LIMIT_SOCKETS", "100001", "not from 1 to 100000"),
                                   ("LIMIT_SOCKETS_ADDRESS", "8/1m", "not from 1 to 100000"),
                                   ("LIMIT_SPECTATE_ADDRESS", "300", "not like 10/5m")):
            done = self.bash("open_instance", **{name: value})
            self.assertEqual(done.returncode, 1)
            self.assertIn(f"{name}={value}: {words}", done.stderr)
            self.assertIn("set in the environment", done.stderr)
            (self.folder / "settings.env").write_text(f"{name}={value}\n")
            self.assertIn(f"set in {self.folder}/settings.env", self.bash("open_instance").stderr)
            (self.folder / "settings.env").unlink()

    def test_nothing_in_a_settings_file_is_run(self):
        (self.folder / "settings.env").write_text("LOG_LEVEL=$(touch %s/ran)\n" % self.folder)
        self.assertNotEqual(self.bash("open_instance").returncode, 0)
        self.assertFalse((self.folder / "ran").exists())

    def test_passwords_are_made_once_and_for_us_alone(self):
        self.bash("open_instance")
        secrets = self.folder / "secrets.env"
        first = secrets.read_text()
        self.assertEqual(stat.S_IMODE(secrets.stat().st_mode), 0o600)
        self.assertEqual(len(set(re.findall(r"=([0-9a-f]{48}|[0-9a-f]{64})\n", first))), len(first.splitlines()))
        # A key of live tickets has 32 bytes.
        self.assertRegex(first, r"(?m)^LIVE_KEYS=[0-9a-f]{64}$")
        self.bash("open_instance")
        self.assertEqual(secrets.read_text(), first)

    def test_deleting_asks_first(self):
        environment = {name: value for name, value in os.environ.items() if name not in ("CI", "FORCE")}
        done = subprocess.run(
            [ROOT / "scripts/reset"], env={**environment, "RUN_DIR": str(self.folder)}, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, check=False,
        )
        self.assertNotEqual(done.returncode, 0)
        self.assertTrue(self.folder.exists())

    def test_backups_outlive_a_deletion(self):
        run = self.folder / "run dir"
        dump = run / "backups" / "20260101T000000Z.dump"
        dump.parent.mkdir(parents=True)
        dump.write_bytes(b"a record")
        (run / "settings.env").write_text("LOG_LEVEL=info\n")
        (run / "steps").mkdir()

        def reset():
            return subprocess.run([ROOT / "scripts/reset"], env={**os.environ, "RUN_DIR": str(run), "FORCE": "1"},
                                  capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True).stdout

        said = reset()
        self.assertEqual([path.name for path in run.iterdir()], ["backups"])
        self.assertEqual(dump.read_bytes(), b"a record")
        self.assertIn(f"make restore FILE={dump}", said)
        dump.unlink()
        self.assertIn(f"and {run}\n", reset())
        self.assertFalse(run.exists())

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("apt-get"), "only as root, by apt")
    def test_packages_that_cannot_be_had_are_named(self):
        """The real apt-get, with sources that no server answers, and with its own folders."""
        state = self.folder / "apt"
        for name in ("lists/partial", "cache/archives/partial"):
            (state / name).mkdir(parents=True)
        (state / "sources").write_text("deb http://127.0.0.1:9/debian bookworm main\n")
        (state / "apt.conf").write_text("".join(f"{key} \"{value}\";\n" for key, value in {
            "Dir::Etc::SourceList": state / "sources", "Dir::Etc::SourceParts": "/dev/null", "Dir::State::Lists": state / "lists",
            "Dir::Cache": state / "cache", "Acquire::Retries": 0}.items()))
        done = self.bash(f"POLICY='{state}/policy' CLUSTERS='{state}/clusters'; missing_packages() {{ say golf-one golf-two | tr ' ' '\n'; }};"
                         " need lint", APT_CONFIG=str(state / "apt.conf"))
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("will be installed: golf-one golf-two", done.stdout)
        self.assertIn("apt could not install golf-one golf-two", done.stderr)
        self.assertFalse((state / "policy").exists(), "nothing that was forbidden for its time stays so")

    def test_a_python_index_that_cannot_be_reached_is_named(self):
        done = self.bash(f"VENV='{self.folder}/venv'; ROOT='{ROOT}'; need_python_packages", PIP_INDEX_URL="http://127.0.0.1:9/simple",
                         PIP_RETRIES="0", PIP_FIND_LINKS="", PIP_NO_CACHE_DIR="1")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("pip could not get the packages of", done.stderr)
        self.assertIn("PIP_INDEX_URL", done.stderr)


class Images(unittest.TestCase):
    """make images PUSH=1, with programs that stand in for the engines; the images are the results of make build."""

    ENGINE = """#!/bin/bash
name=$(basename "$0")
[[ $name == "$ENGINE" ]] || exit 1
[[ ${FAIL:-} != "$1" ]] || { echo "dial tcp: connection refused" >&2; exit 125; }
digest() { printf 'sha256:%s' "$(printf %s "$1" | sha256sum | cut -c1-64)"; }
case "$*" in
  info) ;;
  "push --digestfile"*) digest "${*: -1}" >"$3" ;;
  push*) [[ $name == docker ]] || exit 1 ;;
  "image inspect"*)
    repository=${*: -1}
    # Of another registry, too, and what podman says of the local image.
    [[ $name == docker ]] || repository=local
    printf 'other.example/x@%s\\n%s@%s\\n' "$(digest other)" "${repository%:*}" "$(digest "$repository")" ;;
esac
"""

    def images(self, engine, **environment):
        """Runs it where only this engine works."""
        with tempfile.TemporaryDirectory() as folder:
            for name in ("podman", "docker"):
                path = pathlib.Path(folder) / name
                path.write_text(self.ENGINE)
                path.chmod(0o755)
            return subprocess.run(
                [ROOT / "scripts/images"], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
                env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "ENGINE": engine, "RUN_DIR": folder, "PUSH": "1",
                     "IMAGE_REGISTRY": "registry.example/golf", "IMAGE_TAG": "1.0", **environment})

    def test_a_registry_that_cannot_be_reached_is_named(self):
        for engine in ("podman", "docker"):
            for fail, wanted in (("build", "the images are made from docker.io/library/debian"),
                                 ("push", f"{engine} could not push it to registry.example")):
                done = self.images(engine, FAIL=fail)
                self.assertNotEqual(done.returncode, 0, engine)
                self.assertIn(wanted, done.stdout + done.stderr)
                self.assertIn("connection refused", done.stdout + done.stderr, "and in the engine's own words")

    def test_what_is_printed_is_what_the_registry_has(self):
        for engine in ("podman", "docker"):
            done = self.images(engine)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            for part in ("round-service", "analytics-service", "web"):
                name = f"registry.example/golf/{part}"
                digest = hashlib.sha256(f"{name}:1.0".encode()).hexdigest()
                self.assertIn(f"{name}@sha256:{digest}\n", done.stdout, engine)


class Demo(unittest.TestCase):
    """The demo player when other machines can reach the gateway: the scripts' decisions, without opening a port to them."""

    def bash(self, instance, text, **environment):
        done = subprocess.run(
            ["bash", "-c", f". '{ROOT}/scripts/lib/common.sh'; open_instance; {text}"],
            env={**instance.environment, **environment}, capture_output=True, text=True, stdin=subprocess.DEVNULL,
            check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_there_is_one_only_where_this_machine_alone_gets_in(self):
        instance = Instance("postgres").up()
        for demo, host, is_wanted in (
            ("on", "127.0.0.1", True), ("on", "0.0.0.0", False), ("on", "192.0.2.1", False), ("off", "127.0.0.1", False),
            ("everywhere", "0.0.0.0", True), ("everywhere", "127.0.0.1", True),
        ):
            said = self.bash(instance, "! demo_is_wanted || echo wanted", DEMO=demo, GATEWAY_HOST=host)
            self.assertEqual(bool(said), is_wanted, (demo, host))

    def test_nobody_signs_in_as_it_while_others_get_in(self):
        instance = Instance("postgres").up()
        api = Api(instance.url)
        handle = f"demo{time.time_ns()}"
        api.sign_up(handle, "Robin Demo", PASSWORD)
        state = instance.folder / "demo.json"
        state.write_text(json.dumps({"handle": handle, "password": PASSWORD, "first": "2026-01-01", "done": True}))
        self.addCleanup(state.unlink)
        for host, demo, status in (("0.0.0.0", "on", 401), ("0.0.0.0", "on", 401), ("127.0.0.1", "on", 200),
                                   ("0.0.0.0", "everywhere", 200), ("0.0.0.0", "off", 401), ("127.0.0.1", "off", 200)):
            self.bash(instance, "settle_demo_sign_in", DEMO=demo, GATEWAY_HOST=host)
            body = {"handle": handle, "password": PASSWORD}
            answer = Api(instance.url).call("POST", "/api/session", body, expect=(200, 401))
            self.assertEqual(answer.status, status, (host, demo))
            if status == 401:
                self.assertEqual(instance.sql(
                    "select count(*) from golf.sessions s join golf.players p on p.id = s.player_id "
                    f"where p.handle = '{handle}'"), ["0"])

    def test_its_password_cannot_be_guessed(self):
        """Two words and twelve characters, different each time."""
        sys.path.insert(0, str(ROOT / "scripts"))
        demo = importlib.machinery.SourceFileLoader("demo", str(ROOT / "scripts/demo"))
        module = importlib.util.module_from_spec(importlib.util.spec_from_loader("demo", demo))
        demo.exec_module(module)
        passwords = {module.load("/nonexistent/demo.json")["password"] for _ in range(200)}
        self.assertEqual(len(passwords), 200)
        for password in passwords:
            self.assertRegex(password, r"^[a-z]+-[a-z]+(-[2-9a-hjkmnp-z]{4}){3}$")


class Programs(unittest.TestCase):
    """The results of make build."""

    @unittest.skipUnless(shutil.which("readelf"), "no readelf (apt: binutils)")
    def test_what_the_loader_fills_in_is_read_only_afterwards(self):
        Instance("postgres").up()
        for name in ("round-service", "analytics-service", "golf"):
            def read(flag, name=name):
                command = ["readelf", "--wide", flag, ROOT / ".build/release" / name]
                return subprocess.run(command, capture_output=True, text=True, check=True).stdout

            self.assertRegex(read("--dynamic"), r"FLAGS_1.*NOW.*PIE", name)
            self.assertIn("GNU_RELRO", read("--segments"), name)
            self.assertRegex(read("--segments"), r"GNU_STACK.* RW ", name)

    @unittest.skipUnless(shutil.which("dpkg-query"), "no dpkg, whose packages they are")
    def test_the_bill_of_materials_names_all_that_is_loaded(self):
        Instance("postgres").up()
        done = subprocess.run([ROOT / "scripts/sbom"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        bill = json.loads(done.stdout)
        self.assertEqual((bill["bomFormat"], bill["specVersion"]), ("CycloneDX", "1.5"))
        names = {it["bom-ref"]: it["name"] for it in bill["components"]}
        self.assertEqual(len(names), len(bill["components"]), "each has a reference of its own")
        depends = {it["ref"]: {names[ref] for ref in it["dependsOn"]} for it in bill["dependencies"]}
        for program in ("round-service", "analytics-service", "golf"):
            self.assertLessEqual({"libc6", "libpq5", "libmicrohttpd12", "libsodium23", "swift-runtime"}, depends[program])
        self.assertLessEqual({"react", "react-dom", "d3-scale", "d3-array"}, depends["web"])
        self.assertEqual(depends["golfroundpro"], {"round-service", "analytics-service", "golf", "web"})
        for it in bill["components"]:
            self.assertRegex(it["version"], r"\d", it["name"])


class Up(unittest.TestCase):
    def test_doing_it_again_changes_nothing(self):
        instance = Instance("postgres").up()
        before = {part: instance.part("pid", part) for part in PARTS}
        ports = {port: instance.setting(port) for port in PORTS}
        instance.up()
        self.assertEqual({part: instance.part("pid", part) for part in PARTS}, before)
        self.assertEqual({port: instance.setting(port) for port in PORTS}, ports)
        self.assertEqual(instance.run("status").returncode, 0)

    def test_what_ended_is_started_again_and_nothing_else(self):
        instance = Instance("postgres").up()
        before = {part: instance.part("pid", part) for part in PARTS}
        instance.part("kill", "redis")
        self.assertEqual(instance.run("status", check=False).returncode, 3)
        instance.up()
        after = {part: instance.part("pid", part) for part in PARTS}
        self.assertEqual([part for part in PARTS if before[part] != after[part]], ["redis"])

    def test_servers_listen_on_loopback_only(self):
        instance = Instance("postgres").up()
        listening = {}
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            for line in pathlib.Path(table).read_text().splitlines()[1:]:
                address, state = line.split()[1], line.split()[3]
                if state == "0A":
                    host, port = address.split(":")
                    listening.setdefault(int(port, 16), set()).add(host)
        for name in PORTS:
            port = int(instance.setting(name))
            if not name.startswith("KAFKA"):
                self.assertEqual(listening.get(port), {"0100007F"}, name)

    def test_no_password_is_on_a_command_line(self):
        instance = Instance("postgres").up()
        secrets = re.findall(r"=(\S+)", (instance.folder / "secrets.env").read_text())
        for file in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                line = file.read_text(errors="replace")
            except OSError:
                continue
            self.assertFalse([secret for secret in secrets if secret in line], line)
