"""The machine and the versions that a figure was measured on."""

import os
import pathlib
import platform
import re
import subprocess


def output(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        return done.stdout + done.stderr
    except OSError:
        return ""


def version(pattern, *command):
    found = re.search(pattern, output(*command))
    return found[1] if found else "?"


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def memory_gigabytes():
    return int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text())[1]) / 2**20


def busy_share(seconds=2.0):
    """The share of the processors that other processes use now: 0 to 1."""
    def sample():
        numbers = [int(each) for each in pathlib.Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
        return sum(numbers), numbers[3] + numbers[4]
    import time  # pylint: disable=import-outside-toplevel
    total, idle = sample()
    time.sleep(seconds)
    total, idle = (now - before for now, before in zip(sample(), (total, idle)))
    return 1 - idle / max(1, total)


def description():
    postgres = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    versions = {
        "PostgreSQL": version(r"\) (\S+)", str(postgres[-1]), "--version") if postgres else "?",
        "Redis": version(r"v=(\S+)", "redis-server", "--version"),
        "nginx": version(r"nginx/(\S+)", "nginx", "-v"),
        "wrk": version(r"wrk (?:debian/)?(\S+)", "wrk", "-v"),
        "kcat": version(r"Version (\S+)", "kcat", "-V"),
        "Swift": version(r"Swift version (\S+)", "swift", "--version"),
    }
    return {
        "machine": f"{os.cpu_count()} processors ({processor()}), {memory_gigabytes():.0f} GB, "
                   f"Linux {platform.release()}",
        "versions": ", ".join(f"{name} {number}" for name, number in versions.items()),
    }
