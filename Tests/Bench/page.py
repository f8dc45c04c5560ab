"""The first load of the page: its JavaScript as sent, and when its largest part is painted on a slow phone."""

import gzip
import json
import os
import pathlib
import re
import subprocess
import urllib.request

from instance import ROOT
from table import Row, median

PART = "page"
# A script that gets an address and a folder, and writes report.json there.
LIGHTHOUSE = pathlib.Path(os.environ.get("LIGHTHOUSE") or ROOT / "no-lighthouse")


def initial_scripts(url):
    """What the page itself names: scripts, and preloaded modules."""
    with urllib.request.urlopen(url + "/") as answer:
        html = answer.read().decode()
    names = re.findall(r'<script[^>]+src="([^"]+)"', html)
    names += re.findall(r'<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"', html)
    return dict.fromkeys(names)


def kilobytes(url):
    total = 0
    for name in initial_scripts(url):
        request = urllib.request.Request(url + name, headers={"Accept-Encoding": "gzip"})
        with urllib.request.urlopen(request) as answer:
            body = answer.read()
            total += len(body if answer.headers.get("Content-Encoding") == "gzip" else gzip.compress(body))
    return total / 1024


def largest_paint_seconds(url, folder):
    subprocess.run([str(LIGHTHOUSE), url, str(folder)], check=True, capture_output=True, timeout=300)
    report = json.loads((folder / "report.json").read_text())
    return report["audits"]["largest-contentful-paint"]["numericValue"] / 1_000


def run(bench):
    url = bench.instance.url
    rows = [Row(PART, "first load: JavaScript, gzipped", kilobytes(url), 90, 70, "KB", False)]
    if not LIGHTHOUSE.exists():
        bench.note("largest contentful paint skipped: there is no Lighthouse here; name its script by LIGHTHOUSE")
        return rows
    paints = [largest_paint_seconds(url + "/", bench.folder / "lighthouse") for _ in bench.turns("page")]
    rows.append(Row(PART, "first load: largest contentful paint, slow 4G, processor slowed down 4 times", median(paints),
                    2.0, 1.5, "s", False))
    return rows
