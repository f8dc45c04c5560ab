"""Toxiproxy between the services and their stores: connections that are slow, stall, or are cut."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import urllib.request

from eventually import eventually
from instance import ROOT


def program():
    """The path of Toxiproxy: TOXIPROXY, beside the checkout, or in the PATH."""
    beside = ROOT.parent / "shared" / "toxiproxy" / "toxiproxy"
    named = os.environ.get("TOXIPROXY") or (str(beside) if beside.exists() else shutil.which("toxiproxy-server"))
    return named if named and pathlib.Path(named).exists() else None


NO_TOXIPROXY = "there is no Toxiproxy here: name one by TOXIPROXY"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


class Toxiproxy:
    """`with Toxiproxy({"postgres": 15432}) as proxies: proxies.port["postgres"]`."""

    def __init__(self, upstreams):
        self.api = free_port()
        self.process = subprocess.Popen(
            [program(), "-port", str(self.api)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.port = {name: free_port() for name in upstreams}
        eventually("Toxiproxy answers", lambda: self.call("GET", "/version") is not None)
        for name, upstream in upstreams.items():
            self.call("POST", "/proxies", {
                "name": name, "listen": f"127.0.0.1:{self.port[name]}", "upstream": f"127.0.0.1:{upstream}",
                "enabled": True,
            })

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.api}{path}", json.dumps(body).encode() if body is not None else None,
            {"Content-Type": "application/json"}, method=method,
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()

    def spoil(self, name, kind, stream="downstream", toxicity=1.0, **attributes):
        """Disturbs current and later connections, later ones with this probability."""
        self.call("POST", f"/proxies/{name}/toxics", {
            "name": f"{kind}-{stream}", "type": kind, "stream": stream, "toxicity": toxicity, "attributes": attributes,
        })

    def hang_up(self, name):
        """Closes all open connections; new ones are accepted."""
        for is_enabled in (False, True):
            self.call("POST", f"/proxies/{name}", {"enabled": is_enabled})

    def heal(self):
        self.call("POST", "/reset")

    def close(self):
        self.process.terminate()
        self.process.wait(10)
