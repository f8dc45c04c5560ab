"""deploy/compose.yaml, as compose itself reads it: no Docker, no container."""

import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from charts import ROOT

# Ends by itself once its work is done; it has no health to speak of.
ONCE = {"roles", "topics", "migrate", "event-log"}
# It writes its settings into its own folders at each start.
WRITES_ITS_ROOT = {"kafka"}


def composed():
    """The file with everything filled in, by the function that `make compose-up` uses."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["bash", "-c", ". scripts/lib/common.sh; open_instance; render_compose_gateway; cat \"$GATEWAY_CONF\" >&2; compose config"],
            cwd=ROOT, env={"PATH": "/usr/bin:/bin:/usr/sbin:/usr/local/bin", "RUN_DIR": folder, "IMAGE_TAG": "0.1.0"},
            capture_output=True, text=True, timeout=60, check=False)
        return done.returncode, done.stdout, done.stderr


@unittest.skipUnless(shutil.which("docker-compose") or shutil.which("docker"), "there is no docker-compose")
class Compose(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        result, text, cls.gateway = composed()
        if result:
            raise AssertionError(cls.gateway)
        cls.services = yaml.safe_load(text)["services"]

    def each(self, fault):
        found = [f"{name}: {text}" for name, service in self.services.items() if (text := fault(name, service))]
        self.assertEqual(found, [])

    def test_every_part_is_there(self):
        self.assertEqual(set(self.services), {"postgresql", "redis", "kafka", "round-service", "analytics-service", "gateway", *ONCE})

    def test_images_have_versions(self):
        self.each(lambda _, it: None if re.fullmatch(r"docker\.io/[^:]+:(?!latest$)[\w.-]+", it["image"]) else it["image"])

    def test_limits(self):
        self.each(lambda _, it: None if {"mem_limit", "pids_limit"} <= set(it) else "no limit of memory or of processes")

    def test_nothing_may_become_more_than_it_is(self):
        def fault(name, it):
            if it.get("privileged") or it["cap_drop"] != ["ALL"] or it["security_opt"] != ["no-new-privileges:true"]:
                return "has rights that it does not need"
            return None if it["read_only"] or name in WRITES_ITS_ROOT else "may write its root file system"

        self.each(fault)

    def test_health_checks(self):
        # The services' own stand in their Dockerfiles; nothing in the gateway's image could ask.
        without = {name for name, it in self.services.items() if it.get("healthcheck", {}).get("test", ["NONE"]) == ["NONE"]
                   or it["healthcheck"].get("disable")}
        self.assertEqual(without, {*ONCE, "round-service", "analytics-service", "gateway"})
        for name in ("round-service", "analytics-service"):
            self.assertIn("HEALTHCHECK", (ROOT / f"deploy/docker/{name}.Dockerfile").read_text())

    def test_only_the_gateway_is_reached_from_outside_and_on_loopback_only(self):
        open_ones = {name: it["ports"] for name, it in self.services.items() if it.get("ports")}
        self.assertEqual(set(open_ones), {"gateway"})
        self.assertRegex(str(open_ones), r"127\.0\.0\.1")
        self.assertEqual({name for name, it in self.services.items() if "outside" in it["networks"]}, {"gateway"})

    def test_the_gateway_is_the_one_whose_word_is_believed(self):
        address = self.services["gateway"]["networks"]["inside"]["ipv4_address"]
        self.assertEqual(self.services["round-service"]["environment"]["GOLF_TRUSTED_PROXIES"], address)

    def test_the_gateway_knows_both_services(self):
        for name, setting in (("round-service", "GOLF_PORT"), ("analytics-service", "GOLF_PORT")):
            self.assertIn(f"server {name}:{self.services[name]['environment'][setting]} ", self.gateway)

    def test_passwords_are_not_in_the_file(self):
        text = (ROOT / "deploy/compose.yaml").read_text()
        values = re.findall(r"(?im)^\s*\w*_?password: *(.*)$", text)
        self.assertGreater(len(values), 10)
        self.assertEqual([value for value in values if not re.fullmatch(r"\$\{[A-Z_]+:\?\}", value)], [])


if __name__ == "__main__":
    unittest.main()
