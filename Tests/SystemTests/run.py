#!/usr/bin/env python3
"""Runs unittest files and ends with "N passed, N failed, N skipped": run.py FOLDER [PATTERN [NAME...]]. A NAME is part
of a test's name, such as its class. In place of the pattern, --measured runs only the files that contain MEASURED = "why
nothing may run at the same time", and --unmeasured all others; TEST_WORKERS=2 then runs two files at a time, each worker
with instances of its own, and prints each file's lines together."""

import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
import unittest


class Lines(unittest.TestResult):
    """One line for each test, with its seconds; a failure is shown in full at once."""

    passed = 0

    def startTest(self, test):
        super().startTest(test)
        self.begin = time.monotonic()

    def line(self, mark, test, text=""):
        seconds = time.monotonic() - getattr(self, "begin", time.monotonic())
        print(f"  {mark:7} {seconds:6.1f} s  {test.id().split('.', 1)[-1]}{text}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1
        self.line("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line("FAILED", test, "\n" + self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.line("FAILED", test, "\n" + self.errors[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err:
            both = self.failures + self.errors
            text = next(text for failed, text in reversed(both) if failed is subtest)
            self.line("FAILED", test, f" {subtest._message}\n{text}")  # pylint: disable=protected-access

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.line("skipped", test, f": {reason}")


def is_measured(path):
    return bool(re.search(r'(?m)^MEASURED = "', path.read_text(encoding="utf-8")))


class Workers:
    """Runs files beside each other, a process each, those that took longest the last time first."""

    def __init__(self, folder, files):
        self.folder = folder
        self.notes = pathlib.Path(__file__).resolve().parents[2] / ".test" / "seconds.json"
        self.seconds = json.loads(self.notes.read_text()) if self.notes.exists() else {}
        self.files = collections.deque(sorted(files, key=lambda file: -self.seconds.get(file, 60)))
        self.totals = collections.Counter()
        self.lock = threading.Lock()

    def run(self, count):
        """All of them; passed, failed and skipped."""
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            for worker in [pool.submit(self.work, number) for number in range(1, count + 1)]:
                worker.result()
        self.notes.write_text(json.dumps(self.seconds, indent=1, sort_keys=True))
        return self.totals["passed"], self.totals["failed"], self.totals["skipped"]

    def work(self, number):
        lane = {"TEST_LANE": f"{os.environ.get('TEST_LANE', '')}-{number}"}
        while True:
            with self.lock:
                if not self.files:
                    return
                file = self.files.popleft()
            begin = time.monotonic()
            done = subprocess.run([sys.executable, "-u", __file__, self.folder, file], env={**os.environ, **lane},
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            with self.lock:
                self.note(file, done, time.monotonic() - begin)

    def note(self, file, done, seconds):
        self.seconds[file] = round(seconds, 1)
        text, total = done.stdout, re.search(r"(\d+) passed, (\d+) failed, (\d+) skipped\n\Z", done.stdout)
        if total:
            text = text[:total.start()]
            self.totals.update(dict(zip(("passed", "failed", "skipped"), map(int, total.groups()))))
        else:
            text += f"  FAILED     0.0 s  {file} ended with {done.returncode} and without a total\n"
            self.totals["failed"] += 1
        print(f"{file}, {seconds:.0f} s\n{text}", end="", flush=True)


def main(folder, pattern="test_*.py", *names):
    if pattern in ("--measured", "--unmeasured"):
        files = [path.name for path in sorted(pathlib.Path(folder).glob("test_*.py"))
                 if is_measured(path) == (pattern == "--measured")]
    else:
        files = [pattern]
    workers = int(os.environ.get("TEST_WORKERS", "1"))
    if pattern == "--unmeasured" and workers > 1:
        passed, failed, skipped = Workers(folder, files).run(workers)
    else:
        result = Lines()
        loader = unittest.TestLoader()
        loader.testNamePatterns = [f"*{name}*" for name in names] or None
        # One suite: unittest would run the last class's tearDownClass of each file again at the start of the next suite.
        unittest.TestSuite(loader.discover(folder, pattern=file, top_level_dir=folder) for file in files).run(result)
        passed, failed, skipped = result.passed, len(result.failures) + len(result.errors), len(result.skipped)
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
