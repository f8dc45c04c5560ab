"""A second process of a service, beside an instance's own and with its settings, and the gateway leading to both."""

import os
import socket
import subprocess
import urllib.request

from eventually import eventually
from instance import ROOT

PORTS = {"round-service": "ROUND", "analytics-service": "ANALYTICS"}


def command(instance, program, **settings):
    """How to start a program with an instance's settings for it, and these; for subprocess.Popen."""
    script = '. "$0/scripts/lib/common.sh"; open_instance; settings_of "$1"; echo "PROGRAM=$STATE_DIR/bin/$1"'
    done = subprocess.run(["bash", "-c", script, str(ROOT), program], env=instance.environment, capture_output=True,
                          text=True, check=True)
    found = dict(line.split("=", 1) for line in done.stdout.splitlines())
    path = found.pop("PROGRAM")
    return {
        "args": [path], "env": {**found, **settings, "PATH": os.environ["PATH"]}, "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL,
    }


def free_ports(count):
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


class Beside:
    """`with Beside(instance, "analytics-service") as second`: from then on the gateway leads to both in turns."""

    def __init__(self, instance, program, **settings):
        self.instance, self.program, self.settings = instance, program, settings
        self.port, self.health_port = free_ports(2)
        self.process = None

    @property
    def health_url(self):
        return f"http://127.0.0.1:{self.health_port}"

    def start(self):
        ports = {"GOLF_PORT": str(self.port), "GOLF_HEALTH_PORT": str(self.health_port)}
        self.process = subprocess.Popen(**command(self.instance, self.program, **ports, **self.settings))
        eventually(f"the second {self.program} is ready", self.is_ready, limit=60)

    def is_ready(self):
        with urllib.request.urlopen(self.health_url + "/readyz", timeout=2) as answer:
            return answer.status == 200

    def stop(self):
        self.process.terminate()
        return self.process.wait(30)

    def kill(self):
        self.process.kill()
        self.process.wait(10)

    def __enter__(self):
        self.start()
        self.lead_gateway(str(self.port))
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
        self.lead_gateway("")

    def lead_gateway(self, port):
        self.instance.environment[f"{PORTS[self.program]}_BESIDE"] = port
        # Starts it again, because its configuration is another one.
        self.instance.part("start", "gateway")
