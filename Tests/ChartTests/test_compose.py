"""deploy/compose.yaml as Compose itself reads it, and the rules for each of its containers."""

import ipaddress
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from charts import ROOT

# These keep running; the others end after their work.
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
            # nginx cannot send a request to itself, and its image has no other program that could.
            if "healthcheck" not in service and name != "gateway":
                yield "has no health check"
            if service["restart"] != "unless-stopped":
                yield "does not come back"

        self.assertLessEqual(LASTING, set(self.services))
        self.each(rule, LASTING)

    def test_the_services_believe_the_gateway_about_addresses_and_nobody_else(self):
        """Otherwise every client would have the gateway's address, and all would share one limit."""
        blocks = [ipaddress.ip_network(it["subnet"]) for it in self.all["networks"]["inside"]["ipam"]["config"]]
        for name in ("round-service", "analytics-service"):
            trusted = self.services[name]["environment"]["GOLF_TRUSTED_PROXIES"]
            self.assertEqual([ipaddress.ip_network(it) for it in trusted.split(",")], blocks, name)
        self.assertTrue(self.all["networks"]["inside"]["internal"])
        self.assertIn("inside", self.services["gateway"]["networks"])
        for name in ("round-service", "analytics-service"):
            self.assertEqual(list(self.services[name]["networks"]), ["inside"], name)

    def test_every_log_is_bounded(self):
        def rule(_, service):
            options = service.get("logging", {}).get("options", {})
            if not options.get("max-size") or not 1 < int(options.get("max-file", 0)) < 10:
                yield "its log grows without end"

        self.each(rule)

    def test_the_gateway_has_as_many_files_as_connections(self):
        """Its configuration, rendered by the same function as at a start, compared with the container's limits."""
        with tempfile.TemporaryDirectory() as folder:
            script = f". '{ROOT}/scripts/lib/common.sh'; load_settings; make_compose_files; cat \"$COMPOSE_DIR/gateway.conf\""
            done = subprocess.run(["bash", "-c", script], env={**os.environ, "RUN_DIR": folder}, capture_output=True,
                                  text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        numbers = {name: int(re.search(rf"\b{name} (?:\w+ )?(\d+);", done.stdout)[1])
                   for name in ("worker_processes", "worker_rlimit_nofile", "worker_connections", "limit_conn by_address",
                                "limit_conn all")}
        self.assertEqual(numbers["worker_rlimit_nofile"], int(self.services["gateway"]["ulimits"]["nofile"]))
        self.assertLess(numbers["worker_connections"], numbers["worker_rlimit_nofile"])
        # A client needs up to four connections, and one address leaves most of them to others.
        self.assertLessEqual(4 * numbers["limit_conn all"], numbers["worker_processes"] * numbers["worker_connections"])
        self.assertGreaterEqual(numbers["limit_conn by_address"], 600)
        self.assertLess(6 * numbers["limit_conn by_address"], numbers["limit_conn all"])
        # nginx's messages contain whole requests, and nothing removes their queries in a container.
        self.assertIn("error_log stderr crit;", done.stdout)

    def test_every_setting_is_one_of_the_programs(self):
        known = set()
        for path in [*(ROOT / "Sources").rglob("Setting+*.swift"), ROOT / "Sources/AnalyticsService/AnalyticsService.swift"]:
            known |= set(re.findall(r'"(GOLF_\w+)"', path.read_text()))
        for name in ("GOLF_DATABASE", "GOLF_RELAY_DATABASE", "GOLF_MIGRATOR_DATABASE", "GOLF_REDIS"):
            known |= {f"{name}_URL", f"{name}_PASSWORD"}

        def rule(_, service):
            for key in service.get("environment", {}):
                if key.startswith("GOLF_") and key.removesuffix("_FILE") not in known and key != "GOLF_DATABASE":
                    yield f"{key} is no setting"

        self.each(rule)
