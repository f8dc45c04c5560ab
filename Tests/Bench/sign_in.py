#!/usr/bin/env python3
"""How long a refused sign-in takes for an existing handle and for an unknown one: the time must not reveal which handles
exist.
"""

import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "SystemTests"))
from instance import Instance  # noqa: E402
from golf_api import Api  # noqa: E402
from scorers import PASSWORD  # noqa: E402

TURNS = 100


def main():
    instance = Instance("bench").up()
    api = Api(instance.url)
    known = f"k{time.time_ns()}"
    api.sign_up(known, "Known", PASSWORD)
    times = {"known": [], "unknown": []}
    for turn in range(TURNS):
        for name, handle in (("known", known), ("unknown", f"u{turn}-{known}")):
            begin = time.monotonic()
            answer = api.send("POST", "/api/session", {"handle": handle, "password": "not the password"})
            times[name].append((time.monotonic() - begin) * 1_000)
            assert answer.status == 401, answer.body
    known_ms, unknown_ms = (statistics.median(times[name]) for name in ("known", "unknown"))
    print(
        f"refused sign-in, median of {TURNS} turns: {known_ms:.1f} ms for a known handle, {unknown_ms:.1f} ms for an "
        f"unknown one, ratio {unknown_ms / known_ms:.2f}"
    )


main()
