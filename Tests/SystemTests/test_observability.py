"""deploy/observability against the running services: every query names an existing metric and series."""

import json
import re
import subprocess
import sys
import unittest
import urllib.request

import yaml_subset
from eventually import drained
from instance import NO_KAFKA, ROOT, Instance, has_kafka
from scorers import sign_up, start_round

FOLDER = ROOT / "deploy/observability"
RULE_TESTS = ["rules.test.yaml", "rules-hours.test.yaml"]
SERVICES = {"round-service": "ROUND_HEALTH_PORT", "analytics-service": "ANALYTICS_HEALTH_PORT"}
NAME = re.compile(r"""\b((?:golf|http|event_log|process)_[a-z_]+)(?:\{((?:"(?:[^"\\]|\\.)*"|[^}"])*)\})?""")
MATCHER = re.compile(r'(\w+)(=~|=)"((?:[^"\\]|\\.)*)"')
# Added by the scrape, not by the service.
SCRAPED = {"job", "instance", "namespace", "release"}


def alerts():
    """The name, the query and the explanation's place of each alert."""
    return yaml_subset.alerts((FOLDER / "rules.yaml").read_text())


def queries():
    for panel in json.loads((FOLDER / "dashboard.json").read_text())["panels"]:
        for target in panel.get("targets", []):
            yield f'panel "{panel["title"]}"', target["expr"]
    for name, query, _ in alerts():
        yield f"alert {name}", query


class Metrics:
    """What one service exports: the names, and the labels of each series."""

    def __init__(self, text):
        self.series = {}
        self.names = set(re.findall(r"^# TYPE (\w+)", text, re.M))
        for line in text.splitlines():
            if line and not line.startswith("#"):
                name, labels = re.match(r"(\w+)(?:\{(.*)\})? ", line).groups()
                self.series.setdefault(name, []).append(dict(
                    (key, value) for key, _, value in MATCHER.findall(labels or "")))
        for name in list(self.names):
            if f"{name}_bucket" in self.series:
                self.names |= {f"{name}_bucket", f"{name}_sum", f"{name}_count"}


class Queries(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        event_log = "kafka" if has_kafka() else "postgres"
        cls.instance = Instance(event_log, event_log).up()
        api = sign_up(cls.instance.url, "Observer")
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        played = start_round(api, course)
        for hole in range(1, 19):
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/{hole}", {"strokes": 4})
        api.call("POST", f"/api/rounds/{played['id']}/finish", {})
        api.call("GET", f"/api/rounds/{played['id']}")
        drained(cls.instance)
        api.call("GET", "/api/analytics/overview")
        cls.metrics = {}
        for service, port in SERVICES.items():
            with urllib.request.urlopen(f"http://127.0.0.1:{cls.instance.setting(port)}/metrics", timeout=10) as answer:
                cls.metrics[service] = Metrics(answer.read().decode())

    @unittest.skipUnless(has_kafka(), NO_KAFKA)
    def test_every_query_names_a_metric_that_there_is(self):
        known = set().union(*(metrics.names for metrics in self.metrics.values()))
        faults = [f"{where}: {name} is no metric" for where, query in queries() for name, _ in NAME.findall(query)
                  if name not in known]
        self.assertEqual(sorted(set(faults)), [])

    def test_every_label_that_is_asked_for_is_there(self):
        faults = []
        for where, query in queries():
            for name, matchers in NAME.findall(query):
                for label, kind, value in MATCHER.findall(matchers):
                    # Nothing fails and nothing is rate-limited here.
                    if label in SCRAPED or (label, value) in {("status", "5xx"), ("limit", "sign-in")}:
                        continue
                    found = {series.get(label) for metrics in self.metrics.values()
                             for series in metrics.series.get(name, [])}
                    wanted = [value] if kind == "=" else value.split("|")
                    faults += [f'{where}: {name} has no series with {label}="{one}", but {sorted(filter(None, found))}'
                               for one in wanted if one not in found]
        self.assertEqual(sorted(set(faults)), [])

    def test_the_metrics_are_sound(self):
        for service, port in SERVICES.items():
            url = f"http://127.0.0.1:{self.instance.setting(port)}/metrics"
            with urllib.request.urlopen(url, timeout=10) as answer:
                text = answer.read()
            done = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True, check=False)
            # Its advice on names ("should end with _total") is no fault of the format.
            self.assertNotIn(b"error while linting", done.stderr, service)


class Rules(unittest.TestCase):
    def test_each_alert_fires_on_what_it_is_for(self):
        done = subprocess.run(
            ["promtool", "test", "rules", *RULE_TESTS], cwd=FOLDER, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_each_release_has_alerts_of_its_own(self):
        """Aggregations keep the series of two releases under one Prometheus apart."""
        brings_together = re.compile(
            r"\b(?:sum|min|max|avg|count|group|topk|bottomk|stddev|stdvar|quantile)\b(?:\s+(by|without)\s*\(([^)]*)\))?\s*\(")
        seen = 0
        for name, query, _ in alerts():
            for kind, labels in brings_together.findall(query):
                seen += 1
                self.assertEqual(kind, "by", f"{name}: {query}")
                self.assertLessEqual({"namespace", "release"}, {label.strip() for label in labels.split(",")}, f"{name}: {query}")
        self.assertGreater(seen, 30)

    def test_each_alert_is_tested_and_explained(self):
        tests = "".join((FOLDER / name).read_text() for name in RULE_TESTS)
        found = alerts()
        self.assertGreater(len(found), 10)
        for name, _, runbook in found:
            self.assertIn(f"alertname: {name}\n", tests)
            page, _, anchor = runbook.partition("#")
            headings = [line.lstrip("# ").lower() for line in (ROOT / page).read_text().splitlines()
                        if line.startswith("#")]
            self.assertEqual(page, "docs/operations/alerts.md")
            self.assertEqual(anchor, name.lower())
            self.assertIn(anchor, headings, f"{name} is not explained in {page}")

    def test_each_alert_has_a_drill(self):
        """Which `make alerts` runs, on a real Prometheus."""
        sys.path.append(str(ROOT / "Tests/AlertTests"))
        import test_drills  # pylint: disable=import-outside-toplevel

        test_drills.Every("test_every_alert_has_a_drill_or_a_reason").debug()

    def test_the_configuration_is_sound(self):
        done = subprocess.run(
            ["promtool", "check", "config", str(FOLDER / "prometheus.yaml")], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
