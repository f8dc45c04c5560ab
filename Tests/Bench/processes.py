"""The cost of an instance's parts: processor time and memory, from /proc. Unlike a rate, processor time for a request
hardly depends on the machine's other load.
"""

import os
import pathlib

TICKS = os.sysconf("SC_CLK_TCK")
PARTS = ("round-service", "analytics-service", "postgres", "redis", "kafka")


def tree(pid):
    """A process and all its descendants."""
    parents = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found = {pid}
    while True:
        more = {child for child, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def pid_of(instance, part):
    """The part's process, or None if it does not run."""
    try:
        return int((instance.folder / "pids" / f"{part}.pid").read_text().split()[0])
    except OSError:
        return None


def processor_seconds(pid):
    """User and system time of a process, in nanoseconds if the kernel provides them."""
    try:
        total = 0
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
        return total / 1e9
    except OSError:
        return 0.0


def ended_children_seconds(pid):
    """The time of children that have ended and were waited for: PostgreSQL's sessions."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / TICKS
    except OSError:
        return 0.0


class Meter:
    """`with Meter(instance) as meter:` measures what each part used meanwhile, in `meter.seconds`."""

    def __init__(self, instance):
        self.instance = instance
        self.seconds = {}

    def __enter__(self):
        self.before = self.now()
        return self

    def __exit__(self, *_):
        after = self.now()
        self.seconds = {
            part: sum(seconds - self.before[part].get(pid, 0.0) for pid, seconds in after[part].items())
            for part in after
        }

    def now(self):
        pids = {part: pid_of(self.instance, part) for part in PARTS}
        return {
            part: {each: processor_seconds(each) for each in tree(pid)} | {"ended": ended_children_seconds(pid)}
            for part, pid in pids.items() if pid
        }

    def microseconds_each(self, count):
        """By part, for each of `count` requests."""
        return {part: seconds * 1e6 / max(1, count) for part, seconds in self.seconds.items()}


def resident_megabytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
