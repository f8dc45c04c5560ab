"""Observers of the system from outside while something is done to it."""

import http.client
import json
import subprocess
import time

from cluster import NAMESPACE, RELEASE, kubectl_command
from golf_api import Api
from scorers import sign_up
from watch import Watch


class Reader(Watch):
    """Requests the app's page and a player's figures, and records each answer that is not 200."""

    def __init__(self, url):
        super().__init__()
        self.player, self.page = sign_up(url, "Reader"), Api(url)
        self.answers, self.failures = 0, []

    def run(self):
        while not self.stopping.is_set():
            for api, path in ((self.player, "/api/analytics/overview"), (self.page, "/")):
                try:
                    answer = api.send("GET", path)
                    if answer.status == 200:
                        self.answers += 1
                    else:
                        self.failures.append(f"{path}: {answer.status} {answer.body}")
                except (OSError, http.client.HTTPException) as error:
                    self.failures.append(f"{path}: {error!r}")
            time.sleep(0.02)


class Endpoints(Watch):
    """How long a service was without a ready endpoint, as reported by the cluster."""

    def __init__(self, service):
        super().__init__()
        self.seconds_without = 0.0
        self.changes = 0
        self.process = subprocess.Popen(
            [*kubectl_command(), "--namespace", NAMESPACE, "get", "endpointslices", "--watch", "--output-watch-events",
             "-l", f"kubernetes.io/service-name={RELEASE}-{service}", "-o", "json"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def run(self):
        since = None
        for line in self.process.stdout:
            self.changes += 1
            now = time.monotonic()
            endpoints = json.loads(line)["object"].get("endpoints") or []
            if any(endpoint["conditions"].get("ready") for endpoint in endpoints):
                self.seconds_without += now - since if since else 0
                since = None
            elif since is None:
                since = now
        if since:
            self.seconds_without += time.monotonic() - since

    def __exit__(self, *arguments):
        self.process.terminate()
        super().__exit__(*arguments)
