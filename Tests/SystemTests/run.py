#!/usr/bin/env python3
"""Runs unittest files and ends with "N passed, N failed, N skipped": run.py FOLDER [PATTERN [NAME...]]; a NAME is
part of a test's, such as its class. With --measured in place of the pattern only the files that say MEASURED = "why
nothing may run beside it", with --unmeasured all others."""

import pathlib
import re
import sys
import time
import unittest


class Lines(unittest.TestResult):
    """A line a test, with its seconds; a failure is told in full at once."""

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


def main(folder, pattern="test_*.py", *names):
    result = Lines()
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{name}*" for name in names] or None
    if pattern in ("--measured", "--unmeasured"):
        files = [path.name for path in sorted(pathlib.Path(folder).glob("test_*.py"))
                 if is_measured(path) == (pattern == "--measured")]
    else:
        files = [pattern]
    for file in files:
        loader.discover(folder, pattern=file, top_level_dir=folder).run(result)
    failed = len(result.failures) + len(result.errors)
    print(f"{result.passed} passed, {failed} failed, {len(result.skipped)} skipped", flush=True)
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
