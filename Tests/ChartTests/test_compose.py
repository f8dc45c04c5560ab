"""deploy/compose.yaml, as Compose itself reads it, and what holds for each of its containers."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from charts import ROOT

# Which run and stay; the others end after their work.
LASTING = {"postgres", "redis", "kafka", "round-service", "analytics-service", "gateway"}
# The official image writes its settings into its own files at each start.
WRITES_ITS_ROOT = {"kafka"}


def configuration():
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/kafka.env", "w", encoding="utf-8") as file:
            file.write("KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG=x\n")
        variables = {"GOLF_REGISTRY": "docker.io/golfroundpro", "GOLF_TAG": "1.0.0", "GOLF_COMPOSE_DIR": folder,
                     "GATEWAY_PORT": "8090"}
        done = subprocess.run(
            ["docker-compose", "-f", str(ROOT / "deploy/compose.yaml"), "config"], env={**os.environ, **variables},
            capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return yaml.safe_load(done.stdout)


@unittest.skipUnless(shutil.which("docker-compose"), "no docker-compose (apt: docker-compose)")
class Compose(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.all = configuration()
        cls.services = cls.all["services"]

    def each(self, rule, names=None):
        faults = [f"{name}: {fault}" for name in sorted(names or self.services) for fault in rule(name, self.services[name])]
        self.assertEqual(faults, [], "\n" + "\n".join(faults))

    def test_everything_is_bounded(self):
        def rule(_, service):
            if not service.get("mem_limit"):
                yield "no memory limit"
            if not service.get("pids_limit"):
                yield "no limit of processes"

        self.each(rule)

    def test_nothing_may_more_than_it_needs(self):
        def rule(name, service):
            if not service.get("read_only") and name not in WRITES_ITS_ROOT:
                yield "may write its root file system"
            if name != "postgres" and service.get("cap_drop") != ["ALL"]:
                yield "has capabilities"
            if re.search(r":latest$|/[^:]*$", service["image"]):
                yield f'image {service["image"]} has no version'
            for port in service.get("ports", []):
                if not str(port).startswith("127.0.0.1:"):
                    yield f"is open to other machines: {port}"
            for key, value in service.get("environment", {}).items():
                if re.search("PASSWORD|SECRET", key) and not key.endswith("_FILE"):
                    yield f"has {key} in plain sight"
                if key.endswith("_FILE") and value.rsplit("/", 1)[1] not in self.named(service):
                    yield f"reads {value}, a secret that it does not get"

        self.each(rule)

    @staticmethod
    def named(service):
        return {it if isinstance(it, str) else it["source"] for it in service.get("secrets", [])}

    def test_what_stays_says_how_it_is_and_comes_back(self):
        def rule(name, service):
            # nginx cannot ask itself, and its image has nothing else that could.
            if "healthcheck" not in service and name != "gateway":
                yield "has no health check"
            if service["restart"] != "unless-stopped":
                yield "does not come back"

        self.assertLessEqual(LASTING, set(self.services))
        self.each(rule, LASTING)

    def test_every_setting_is_one_of_the_programs(self):
        known = set()
        for path in (ROOT / "Sources/ServiceKit/Settings").glob("Setting+*.swift"):
            known |= set(re.findall(r'"(GOLF_\w+)"', path.read_text()))
        for name in ("GOLF_DATABASE", "GOLF_RELAY_DATABASE", "GOLF_MIGRATOR_DATABASE", "GOLF_REDIS"):
            known |= {f"{name}_URL", f"{name}_PASSWORD"}

        def rule(_, service):
            for key in service.get("environment", {}):
                if key.startswith("GOLF_") and key.removesuffix("_FILE") not in known and key != "GOLF_DATABASE":
                    yield f"{key} is no setting"

        self.each(rule)
