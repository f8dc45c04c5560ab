#!/usr/bin/env python3
"""Drives both services with schemathesis, from their contracts; a test is an operation. Ends with the total."""

import json
import pathlib
import string
import subprocess
import sys
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "SystemTests"))
from instance import ROOT, Instance  # noqa: E402
from scorers import sign_up, start_round  # noqa: E402

# Each service by its own port: the gateway has its own tests.
CONTRACTS = {"round-service": "ROUND_PORT", "analytics-service": "ANALYTICS_PORT"}


def drive(instance, contract, configuration):
    """Runs one contract; returns how many operations passed and failed."""
    report = ROOT / ".test" / f"schemathesis-{contract}.xml"
    report.unlink(missing_ok=True)
    result = subprocess.run(
        [
            ROOT / ".venv/bin/schemathesis", "--config-file", configuration, "run",
            ROOT / f"contracts/openapi/{contract}.yaml", "--url",
            f"http://127.0.0.1:{instance.setting(CONTRACTS[contract])}", "--report-junit-path", report,
        ],
        stdin=subprocess.DEVNULL, check=False,
    )
    if not report.exists():
        print(f"{contract}: schemathesis ended with {result.returncode} and without a report")
        return 0, 1
    cases = list(xml.etree.ElementTree.parse(report).getroot().iter("testcase"))
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    # Faults outside of any operation count as well.
    if result.returncode and not failed:
        failed = 1
    return len(cases) - failed, failed


def main():
    instance = Instance("postgres").up()
    api = sign_up(instance.url, "Contract")
    course = api.courses()[0]
    played = start_round(api, course, mode="front", guests=1)
    template = string.Template((ROOT / "Tests/ApiTests/schemathesis.toml").read_text(encoding="utf-8"))
    configuration = ROOT / ".test" / "schemathesis.toml"
    configuration.write_text(template.substitute(
        session=api.cookie.split("=", 1)[1], player=api.call("GET", "/api/me").body["id"], course=course["id"], round=played["id"], card=played["cards"][0]["id"],
        other_round=start_round(api, course, mode="front")["id"],
    ))
    counts = [drive(instance, contract, configuration) for contract in CONTRACTS]
    print(json.dumps(dict(zip(CONTRACTS, counts))))
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


sys.exit(main())
