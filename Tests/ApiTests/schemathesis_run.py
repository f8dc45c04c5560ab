#!/usr/bin/env python3
"""Drives both services with schemathesis, from their contracts; a test is an operation. Ends with the total."""

import json
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "SystemTests"))
from instance import ROOT, Instance  # noqa: E402
from scorers import sign_up, start_round  # noqa: E402

CONTRACTS = ["round-service", "analytics-service"]


def drive(instance, contract, environment):
    """Runs one contract; gives how many operations passed and failed."""
    report = ROOT / ".test" / f"schemathesis-{contract}.xml"
    report.unlink(missing_ok=True)
    result = subprocess.run(
        [
            ROOT / ".venv/bin/schemathesis", "--config-file", ROOT / "Tests/ApiTests/schemathesis.toml", "run",
            ROOT / f"contracts/openapi/{contract}.yaml", "--url", instance.url, "--report-junit-path", report,
        ],
        env=environment, stdin=subprocess.DEVNULL, check=False,
    )
    if not report.exists():
        print(f"{contract}: schemathesis ended with {result.returncode} and without a report")
        return 0, 1
    cases = list(xml.etree.ElementTree.parse(report).getroot().iter("testcase"))
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    # What it found outside of any operation counts as well.
    if result.returncode and not failed:
        failed = 1
    return len(cases) - failed, failed


def main():
    instance = Instance("postgres").up()
    api, other = sign_up(instance.url, "Contract"), sign_up(instance.url, "Contract")
    course = api.courses()[0]
    played = start_round(api, course, mode="front", guests=1)
    environment = {
        **os.environ,
        "GOLF_COOKIE": api.cookie, "GOLF_OTHER_COOKIE": other.cookie, "GOLF_COURSE": course["id"],
        "GOLF_ROUND": played["id"], "GOLF_CARD": played["cards"][0]["id"],
        "GOLF_OTHER_ROUND": start_round(api, course, mode="front")["id"],
    }
    counts = [drive(instance, contract, environment) for contract in CONTRACTS]
    print(json.dumps(dict(zip(CONTRACTS, counts))))
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


sys.exit(main())
