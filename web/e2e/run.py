#!/usr/bin/env python3
"""The app in a real browser.

    web/e2e/run.py --url http://127.0.0.1:8080 --stack-control 'COMMAND'
`COMMAND stop` and `COMMAND start` stop and start both services. With --mock it brings the stand-in of web/e2e/mock.
Screenshots go to --shots. Ends with "N passed, N failed".
"""

import argparse
import os
import shlex
import socket
import subprocess
import sys
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")

import test_access, test_accounts, test_answers, test_entry, test_figures, test_first_paint, test_fit, test_games, test_journey, test_live, test_looks, test_offline, test_rounds, test_several_phones, test_storage, test_together, test_two_players, test_watch  # noqa: E402,E401
from harness import Stack  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402


def chromium():
    for path in (os.environ.get("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"):
        if path and Path(path).exists():
            return path
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--stack-control", help="a command that takes stop and start")
    parser.add_argument("--mock", action="store_true", help="against the stand-in, which it starts and stops")
    parser.add_argument("--shots", default=str(HERE.parents[1] / ".test" / "shots"))
    parser.add_argument("--only", default="", help="tests whose name contains this")
    options = parser.parse_args()
    Path(options.shots).mkdir(parents=True, exist_ok=True)
    if options.mock:
        # A port of its own, so that two runs do not meet.
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        control = [sys.executable, str(HERE / "mock" / "control.py"), str(port)]
        options.url, options.stack_control = f"http://127.0.0.1:{port}", shlex.join(control)
        subprocess.run([*control, "fresh"], check=True)
    tests = [(f"{module.__name__}.{name}", body)
             for module in (test_journey, test_first_paint, test_entry, test_rounds, test_together, test_several_phones, test_live, test_watch, test_two_players, test_games, test_figures, test_offline, test_answers, test_storage, test_accounts, test_looks, test_fit, test_access)
             for name, body in vars(module).items() if name.startswith("test_") and callable(body)]
    passed = failed = 0
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium(),
                # As root there is no sandbox. golf.test is a plain-HTTP address that is not this machine's own name.
                args=["--no-sandbox", "--host-resolver-rules=MAP golf.test 127.0.0.1"])
            for name, body in tests:
                if options.only not in name:
                    continue
                began = time.monotonic()
                try:
                    body(browser, Stack(options.url, options.stack_control), Path(options.shots))
                    passed += 1
                    print(f"ok    {name} ({time.monotonic() - began:.1f} s)", flush=True)
                except Exception:  # Whatever went wrong, the other tests still tell their own story.
                    failed += 1
                    print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
                    for context in browser.contexts:
                        for place, page in enumerate(context.pages):
                            try:
                                page.screenshot(path=f"{options.shots}/failed-{name}-{place}.png", timeout=5000)
                            except Exception:
                                pass
                for context in browser.contexts:
                    context.close()
            browser.close()
    finally:
        if options.mock:
            subprocess.run([*control, "stop"], check=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
