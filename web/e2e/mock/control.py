#!/usr/bin/env python3
"""Starts and stops a stand-in of its own: `control.py PORT start`, `control.py PORT stop`; `fresh` starts without a state."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait(port, until):
    deadline = time.monotonic() + 15
    while listens(port) != until:
        if time.monotonic() > deadline:
            sys.exit(f"the stand-in on port {port} did not {'start' if until else 'stop'} within 15 s")
        time.sleep(0.02)


if len(sys.argv) != 3 or sys.argv[2] not in ("fresh", "start", "stop"):
    sys.exit(__doc__)
PORT = int(sys.argv[1])
# Two runs have two ports, and so two folders.
FOLDER = Path(tempfile.gettempdir()) / f"golf-web-mock-{os.getuid()}-{PORT}"
FOLDER.mkdir(exist_ok=True)
PID = FOLDER / "pid"

if sys.argv[2] == "fresh":
    # Another run may have had this port, days ago.
    (FOLDER / "state").unlink(missing_ok=True)
if sys.argv[2] != "stop":
    server = subprocess.Popen([sys.executable, str(Path(__file__).with_name("server.py")), "--port", str(PORT),
                               "--state", str(FOLDER / "state")], start_new_session=True,
                              stdout=subprocess.DEVNULL, stderr=open(FOLDER / "log", "a"))
    PID.write_text(str(server.pid))
    wait(PORT, True)
else:
    os.kill(int(PID.read_text()), signal.SIGTERM)
    wait(PORT, False)
