"""A real Prometheus beside an instance, with the delivered rules, whose times are shortened."""

import contextlib
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "SystemTests"))

from eventually import eventually  # noqa: E402
from instance import ROOT  # noqa: E402

RULES = ROOT / "deploy/observability/rules.yaml"

# Every `for:` and every window of the rules is divided by this number here, and nothing else is changed: two minutes
# become four seconds. The number of samples in a window stays the same, because Prometheus scrapes every second, 15 times
# as often.
FACTOR = 30
# Thresholds in seconds, for which the fault would have to last as long. The programs check every five seconds, so no
# threshold is below that.
THRESHOLDS = {"GolfOutboxOld": (" > 60", " > 6"), "GolfFiguresStandStill": (" > 60", " > 6")}
SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def shorter(number, unit):
    """At least three samples."""
    return f"{max(3, int(number) * SECONDS[unit] // FACTOR)}s"


def short_rules(text):
    """The rules with shortened times."""
    text = re.sub(r"(?<=for: )(\d+)([smhd])$", lambda found: shorter(*found.groups()), text, flags=re.M)
    text = re.sub(r"\[(\d+)([smhd])(?::\d+[smhd])?\]",
                  lambda found: f"[{shorter(*found.groups())}{':1s' if ':' in found[0] else ''}]", text)
    for name, (old, new) in THRESHOLDS.items():
        start = text.index(f"alert: {name}\n")
        end = text.index("for:", start)
        assert text[start:end].count(old) == 1, f"the threshold of {name} is another one by now"
        text = text[:start] + text[start:end].replace(old, new) + text[end:]
    return text


class Frozen:
    """The metrics of a healthy release, exported continuously: its health must not hide a fault of the other release."""

    def __init__(self, texts):
        self.texts = texts

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(handler):  # pylint: disable=no-self-argument
                body = texts[handler.path.strip("/")].encode()
                handler.send_response(200)
                handler.send_header("Content-Type", "text/plain; version=0.0.4")
                handler.send_header("Content-Length", str(len(body)))
                handler.end_headers()
                handler.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.server.server_address[1]}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Prometheus:
    """Scrapes the instance as release `drill`, and a healthy one as release `other`."""

    def __init__(self, instance):
        self.folder = instance.folder / "prometheus"
        # Alerts of an earlier run do not count.
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.other = Frozen({part: instance.metrics(part) for part in ("round-service", "analytics-service")})
        (self.folder / "rules.yaml").write_text(short_rules(RULES.read_text()))
        jobs = []
        for part in ("round-service", "analytics-service"):
            mine, others = instance.health_url(part).removeprefix("http://"), self.other.address
            for release, target, path in (("drill", mine, "/metrics"), ("other", others, f"/{part}")):
                jobs.append({
                    "job_name": f"{release}-{part}", "metrics_path": path,
                    "static_configs": [{"targets": [target], "labels": {"namespace": release, "release": release}}],
                })
        configuration = {
            "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"},
            "rule_files": ["rules.yaml"], "scrape_configs": jobs,
        }
        # JSON is YAML.
        (self.folder / "prometheus.yaml").write_text(json.dumps(configuration))
        subprocess.run(["promtool", "check", "config", "prometheus.yaml"], cwd=self.folder, check=True, capture_output=True)
        self.port = int(instance.setting("GATEWAY_PORT")) + 15
        self.log = open(self.folder / "log", "w", encoding="utf-8")  # pylint: disable=consider-using-with
        self.process = subprocess.Popen(  # pylint: disable=consider-using-with
            ["prometheus", "--config.file=prometheus.yaml", "--storage.tsdb.path=data",
             f"--web.listen-address=127.0.0.1:{self.port}"],
            cwd=self.folder, stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT,
        )
        eventually("Prometheus answers", lambda: self.query("vector(1)"), 60)
        # It starts scraping some seconds after its start; until then it has seen no target, and says so.
        eventually("it has seen all four", lambda: len(self.query("up == 1")) == 4)
        eventually("it is content", lambda: not self.query('ALERTS{release!="drill"}'))
        self.begin = time.monotonic()

    def query(self, expression):
        url = f"http://127.0.0.1:{self.port}/api/v1/query?" + urllib.parse.urlencode({"query": expression})
        with urllib.request.urlopen(url, timeout=10) as answer:
            return json.load(answer)["data"]["result"]

    def firing(self):
        """The names of the instance's alerts that fire now, with their labels."""
        found = {}
        for series in self.query('ALERTS{alertstate="firing"}'):
            labels = series["metric"]
            if labels.get("release") == "drill":
                found.setdefault(labels["alertname"], []).append(labels)
        return found

    def of_others(self):
        """Alerts of the healthy release, or of none, that have fired since the start."""
        window = max(1, int(time.monotonic() - self.begin))
        return sorted({series["metric"]["alertname"] for series in self.query(
            f'count_over_time(ALERTS{{alertstate="firing", release!="drill"}}[{window}s])')})

    def fires(self, *names, limit=90):
        """Waits until all of these fire; returns the seconds that it took."""
        begin = time.monotonic()
        eventually(f"{', '.join(names)} fires", lambda: set(names) <= set(self.firing()) or self.missing(names), limit)
        return time.monotonic() - begin

    def missing(self, names):
        raise AssertionError(f"silent: {sorted(set(names) - set(self.firing()))}; firing: {sorted(self.firing())}")

    def ends(self, *names, limit=120):
        begin = time.monotonic()
        eventually(f"{', '.join(names)} ends", lambda: not set(names) & set(self.firing()), limit)
        return time.monotonic() - begin

    def close(self):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        self.process.kill()
        self.process.wait()
        self.log.close()
        self.other.close()
