"""An instance of the whole system for tests: with its own servers and ports, created by the same scripts."""

import hashlib
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
sys.path.insert(0, str(SCRIPTS))

PORTS = [
    "GATEWAY_PORT", "ROUND_PORT", "ROUND_HEALTH_PORT", "ANALYTICS_PORT", "ANALYTICS_HEALTH_PORT", "POSTGRES_PORT",
    "REDIS_PORT", "KAFKA_PORT", "KAFKA_CONTROLLER_PORT",
]

# All players use one address here. The limits still count; with their defaults they have tests of their own.
LIMITS = {
    name: "1000000/1s"
    for name in ("LIMIT_SIGN_IN", "LIMIT_SIGN_IN_ACCOUNT", "LIMIT_SIGN_IN_ADDRESS", "LIMIT_SIGN_UP", "LIMIT_WRITES",
                 "LIMIT_READS", "LIMIT_GATEWAY_SIGN", "LIMIT_OLD_EDITS", "LIMIT_JOIN", "LIMIT_JOIN_ADDRESS",
                 "LIMIT_SPECTATE_ADDRESS")
} | {"LIMIT_SOCKETS_ADDRESS": "100000"}


def said(done):
    """The lines that a script printed, without its warnings."""
    return [line for line in done.stdout.strip().splitlines() if not line.startswith("warning: ")]


class Instance:
    """`up` starts it; a later test file may reuse what an earlier one started, because starting a running part changes
    nothing."""

    def __init__(self, name, event_log="postgres"):
        self.name = name
        # The programs of this checkout, or of another version's.
        self.scripts = SCRIPTS
        # Concurrent runs have their own instances.
        self.folder = ROOT / ".test" / "instances" / (name + os.environ.get("TEST_LANE", ""))
        # Below the ports that the system assigns, and different for each checkout and name.
        base = 12000 + zlib.crc32(str(self.folder).encode()) % 900 * 20
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GOLF_")},
            "RUN_DIR": str(self.folder), "EVENT_LOG": event_log, "DEMO": "off", **LIMITS,
        }
        if not (self.folder / "settings.env").exists():
            self.environment.update({port: str(base + index) for index, port in enumerate(PORTS)})

    def run(self, script, *arguments, check=True, timeout=180):
        """Runs a script on this instance; its output is shown if it fails."""
        done = subprocess.run(
            [str(self.scripts / script), *arguments], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout, check=False,
        )
        if check and done.returncode:
            raise AssertionError(f"{script} {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout[-4000:]}")
        return done

    def popen(self, script, *arguments):
        """The same without waiting for its end."""
        return subprocess.Popen(
            [str(self.scripts / script), *arguments], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def up(self, **settings):
        self.environment.update(settings)
        self.run("up", timeout=900)
        # From now on the settings file has the ports, including changed ones.
        for port in PORTS:
            self.environment.pop(port, None)
        return self

    def part(self, action, name):
        return "\n".join(said(self.run("part", action, name)))

    def golf(self, *arguments, check=True):
        return self.run("golf", *arguments, check=check)

    def sql(self, query):
        """Rows of a query by the superuser, one line each."""
        return said(self.run("sql", query))

    def setting(self, name):
        for line in (self.folder / "settings.env").read_text().splitlines():
            if line.startswith(name + "="):
                return line.split("=", 1)[1]
        raise KeyError(name)

    @property
    def logs(self):
        """The folder of the parts' logs, as in scripts/lib/common.sh."""
        if os.geteuid() == 0:
            name = hashlib.sha256(str(self.folder).encode()).hexdigest()[:12]
            return pathlib.Path("/var/lib/golfround") / name / "log"
        return self.folder / "state" / "log"

    @property
    def url(self):
        return f"http://127.0.0.1:{self.setting('GATEWAY_PORT')}"

    def health_url(self, part):
        name = {"round-service": "ROUND_HEALTH_PORT", "analytics-service": "ANALYTICS_HEALTH_PORT"}[part]
        return f"http://127.0.0.1:{self.setting(name)}"

    def threads(self, part):
        return len(list(pathlib.Path(f"/proc/{self.part('pid', part)}/task").iterdir()))

    def metrics(self, part):
        with urllib.request.urlopen(self.health_url(part) + "/metrics", timeout=10) as answer:
            return answer.read().decode()

    def metric(self, part, name):
        """The sum of a metric over its labels; 0 if there is none yet."""
        return sum(
            float(line.rsplit(" ", 1)[1]) for line in self.metrics(part).splitlines()
            if re.match(re.escape(name) + r"[ {]", line)
        )

    def reset(self):
        self.environment["FORCE"] = "1"
        self.run("reset")


def has_kafka():
    """Whether a broker can be started here."""
    home = os.environ.get("KAFKA_HOME") or str(ROOT.parent / "shared" / "kafka")
    return any(pathlib.Path(home).glob("libs/kafka-server-*.jar"))


NO_KAFKA = "there is no Kafka here: name one by KAFKA_HOME"
