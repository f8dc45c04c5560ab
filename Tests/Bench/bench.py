#!/usr/bin/env python3
"""Measures the whole system beside the limits of its tools, and writes the table.

    bench.py [PART...]      writes reads connections freshness live footprint page consumer growth; all of them without a name

Everything is measured in turns, one after the other of what is compared, so that what else the machine does falls on
all; of each the median counts. A whole run writes the table into docs/performance.md; a part is only printed.
"""

import os
import pathlib
import re
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "SystemTests")]
import connections  # noqa: E402
import consumer  # noqa: E402
import footprint  # noqa: E402
import freshness  # noqa: E402
import growth  # noqa: E402
import live_sockets  # noqa: E402
import machine  # noqa: E402
import page  # noqa: E402
import reads  # noqa: E402
import table  # noqa: E402
import writes  # noqa: E402
from instance import ROOT, Instance  # noqa: E402
from players import Players  # noqa: E402

# In this order: the parts that load millions of rows into PostgreSQL come last.
PARTS = {part.PART: part for part in (footprint, writes, reads, connections, freshness, live_sockets, page, consumer, growth)}
DOCUMENT = ROOT / "docs" / "performance.md"
FOLDER = ROOT / ".test" / "bench"


class Bench:
    """Shared by the parts: an instance without Kafka, its players, the length of a turn, and the progress."""

    def __init__(self):
        self.turn_count = int(os.environ.get("TURNS", "5"))
        self.seconds = int(os.environ.get("TURN_SECONDS", "6"))
        self.folder = FOLDER
        self.notes = []
        self.begin = time.monotonic()
        self._instance = self._players = None

    @property
    def instance(self):
        if self._instance is None:
            self.say("starting an instance")
            self._instance = Instance("bench").up()
        return self._instance

    @property
    def players(self):
        if self._players is None:
            self.say("players sign up and start their rounds")
            self._players = Players(self.instance.url, FOLDER)
        return self._players

    @property
    def round_url(self):
        return f"http://127.0.0.1:{self.instance.setting('ROUND_PORT')}"

    def turns(self, what):
        for turn in range(1, self.turn_count + 1):
            self.say(f"{what}, turn {turn} of {self.turn_count}")
            yield turn

    def say(self, text):
        print(f"[{time.monotonic() - self.begin:5.0f} s] {text}", flush=True)

    def note(self, text):
        self.say(text)
        self.notes.append(text)

    def close(self):
        if self._instance is not None:
            self._instance.reset()


def write_document(rows, about, notes):
    """Puts the table between its two marks."""
    lines = [
        table.markdown(rows), "",
        f"Measured {time.strftime('%Y-%m-%d', time.gmtime())} by `make bench` on {about['machine']}; "
        f"others used {about['busy']:.0%} of it before the run and {about['busy after']:.0%} after. {about['versions']}.",
        "", *(f"- {note}" for note in notes),
    ]
    text = DOCUMENT.read_text()
    body = "\n".join(lines).rstrip()
    DOCUMENT.write_text(re.sub(
        r"(<!-- figures -->\n).*?(<!-- end of figures -->)", lambda found: f"{found[1]}{body}\n{found[2]}", text,
        flags=re.DOTALL))


def main(names):
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.exit(f"no such part: {', '.join(unknown)}; there are: {' '.join(PARTS)}")
    about = {**machine.description(), "busy": machine.busy_share()}
    print(f"{about['machine']}; {about['versions']}; others use {about['busy']:.0%} of it now")
    bench, rows = Bench(), []
    try:
        for name in names or PARTS:
            rows += PARTS[name].run(bench)
    finally:
        bench.close()
    about["busy after"] = machine.busy_share()
    print("\n" + table.text(rows))
    if not names:
        write_document(rows, about, bench.notes)
        print(f"\nwritten to {DOCUMENT.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:])
