"""Reads from rules.yaml what the tests need; Python's standard library has no YAML."""

import re


def alerts(text):
    """(name, query, runbook_url) of each alert, in the file's own form: a query in one line, or folded below `>-`."""
    found = []
    for part in re.split(r"^ +- alert: ", text, flags=re.M)[1:]:
        name = part.split("\n", 1)[0].strip()
        folded = re.search(r"^ +expr: >-\n((?: {10}.*\n)+)", part, re.M)
        query = " ".join(folded[1].split()) if folded else re.search(r"^ +expr: (.*)$", part, re.M)[1]
        found.append((name, query, re.search(r"^ +runbook_url: (\S+)$", part, re.M)[1]))
    return found
