"""Memory of the services, idle and under the write load, and the time of a start."""

import time
import urllib.error
import urllib.request

import tools
from processes import pid_of, resident_megabytes
from table import Row, median

PART = "footprint"
SERVICES = ("round-service", "analytics-service")


def is_ready(url):
    try:
        with urllib.request.urlopen(url + "/readyz", timeout=1) as answer:
            return answer.status == 200
    except (OSError, urllib.error.URLError):
        return False


def start_seconds(instance, service):
    """From the process's own start, which /proc has to a hundredth of a second, to the first /readyz with 200."""
    url = instance.health_url(service)
    instance.part("stop", service)
    starting = instance.popen("part", "start", service)
    while not is_ready(url):
        time.sleep(0.002)
    ready = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert starting.wait(30) == 0
    with open(f"/proc/{pid_of(instance, service)}/stat", encoding="utf-8") as stat:
        begin = int(stat.read().rsplit(")", 1)[1].split()[19]) / 100
    return ready - begin


def run(bench):
    instance = bench.instance
    starts = {service: [] for service in SERVICES}
    for _ in bench.turns("start"):
        for service in SERVICES:
            starts[service].append(start_seconds(instance, service))
            bench.say(f"{service} was ready after {starts[service][-1]:.2f} s")
    idle = {service: resident_megabytes(pid_of(instance, service)) for service in SERVICES}
    players = bench.players
    tools.wrk(bench.round_url, "scores.lua", 2 * bench.seconds, targets=players.holes)
    loaded = {service: resident_megabytes(pid_of(instance, service)) for service in SERVICES}

    def each(numbers, unit, digits):
        return ", ".join(f"{service} {numbers[service]:.{digits}f} {unit}" for service in SERVICES)
    start = {service: median(starts[service]) for service in SERVICES}
    return [
        Row(PART, "resident memory, idle (the larger service)", max(idle.values()), 40, 20, "MB", False,
            each(idle, "MB", 1)),
        Row(PART, "resident memory under the write load", max(loaded.values()), 120, 80, "MB", False,
            each(loaded, "MB", 1)),
        Row(PART, "start until /readyz", max(start.values()), 0.5, 0.1, "s", False, each(start, "s", 2)),
    ]
