#!/usr/bin/env python3
"""Stops and starts the services of the tests' instance that a phone talks to: `stack.py stop`, `stack.py start`."""

import sys

from instance import Instance

PARTS = ["gateway", "round-service", "analytics-service"]

if sys.argv[1:] not in (["stop"], ["start"]):
    sys.exit(__doc__)
action = sys.argv[1]
for part in PARTS if action == "stop" else reversed(PARTS):
    Instance("postgres").part(action, part)
