#!/usr/bin/env python3
"""Takes each guard out, checks that its test fails, puts it back: runner.py [--turn N | --check | --table].

--turn takes only the guards of one turn; --check only checks that every guard and test is where guards.py says; --table
prints docs/races.md.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys

from guards import GUARDS

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "races.md"
HEAD = """# Races, and the guard against each

Each race has a deterministic test, in which locks, gates and states decide the order, not a clock. `make guards` takes each
guard out, checks that the test fails, and puts it back. `Tests/Guards/runner.py --table` prints this page.

| race | test | guard | where |
| --- | --- | --- | --- |
"""


def table():
    rows = [
        f"| {guard.race} | {guard.test} ([{pathlib.Path(guard.test_file).name}](../{guard.test_file})) | {guard.guard} "
        f"| {', '.join(f'[{pathlib.Path(file).name}](../{file})' for file, _, _ in guard.edits)} |"
        for guard in GUARDS
    ]
    return HEAD + "\n".join(rows) + "\n"


def misplaced():
    """Each statement of guards.py that is not true, as a message."""
    for guard in GUARDS:
        text = (ROOT / guard.test_file).read_text() if (ROOT / guard.test_file).exists() else ""
        if guard.test not in text:
            yield f"{guard.test_file} has no test '{guard.test}'"
        for file, old, _ in guard.edits:
            count = (ROOT / file).read_text().count(old) if (ROOT / file).exists() else 0
            if count != 1:
                yield f"{file} has {count} times what guards against '{guard.race}': {old.strip()}"
    if TABLE.read_text() != table():
        yield f"{TABLE.relative_to(ROOT)} is not what Tests/Guards/runner.py --table prints"


def run(*command):
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def outcomes(guards):
    """Whether each guard's test passed, by the test's name, and the message of a failed one."""
    names = "|".join(re.escape(guard.test) for guard in guards)
    output = run("swift", "test", "--skip-build", "--no-parallel", "--filter", names).stdout
    found = {}
    for guard in guards:
        name = re.escape(guard.test)
        if re.search(rf'Test "?{name}"?(\(\))? (with \d+ test cases )?failed', output):
            said = re.search(rf'Test "?{name}"?(?:\(\))?.* recorded an issue.*?: (.*)', output)
            found[guard.test] = (False, said[1] if said else "")
        elif re.search(rf'Test "?{name}"?(\(\))? (with \d+ test cases )?passed', output):
            found[guard.test] = (True, "")
    return found


def build():
    done = run("swift", "build", "--build-tests")
    if done.returncode:
        sys.exit(f"it does not build:\n{done.stdout[-3000:]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turn", type=int, default=None)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--table", action="store_true")
    options = parser.parse_args()
    if options.table:
        print(table(), end="")
        return
    found = list(misplaced())
    if found:
        sys.exit("\n".join(found))
    if options.check:
        return
    files = sorted({file for guard in GUARDS for file, _, _ in guard.edits})
    if run("git", "diff", "--quiet", "HEAD", "--", *files).returncode:
        sys.exit("commit your changes first: this takes guards out and puts the files back as they were committed")
    chosen = [guard for guard in GUARDS if options.turn in (None, guard.turn)]
    print("with all guards", flush=True)
    build()
    base = outcomes(chosen)
    unsound = [guard.test for guard in chosen if not base.get(guard.test, (False,))[0]]
    if unsound:
        sys.exit("these tests do not pass as it is:\n" + "\n".join(unsound))
    turns = collections.defaultdict(list)
    for guard in chosen:
        turns[guard.turn].append(guard)
    unproved = 0
    for turn, guards in sorted(turns.items()):
        print(f"turn {turn}: {len(guards)} guards out", flush=True)
        try:
            for file, old, new in dict.fromkeys(edit for guard in guards for edit in guard.edits):
                path = ROOT / file
                path.write_text(path.read_text().replace(old, new))
            build()
            seen = outcomes(guards)
        finally:
            run("git", "checkout", "HEAD", "--", *files)
        for guard in guards:
            passed, said = seen.get(guard.test, (True, ""))
            unproved += passed
            print(f"  {'STILL PASSES' if passed else 'fails'}  {guard.test}\n                {said[:200]}", flush=True)
    print(f"{len(chosen) - unproved} guards proved, {unproved} not")
    sys.exit(1 if unproved else 0)


main()
