#!/usr/bin/env python3
"""Names the pods, of a list in JSON on the standard input, that are neither ready nor done: a line each."""

import json
import sys

for pod in json.load(sys.stdin)["items"]:
    ready = any(one["type"] == "Ready" and one["status"] == "True" for one in pod["status"].get("conditions", []))
    if not ready and pod["status"].get("phase") != "Succeeded":
        print(pod["metadata"]["name"])
