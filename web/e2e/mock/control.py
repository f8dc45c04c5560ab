#!/usr/bin/env python3
"""Starts and stops the stand-in on port 8099: `control.py start`, `control.py stop`."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FOLDER = Path(tempfile.gettempdir()) / f"golf-web-mock-{os.getuid()}"
FOLDER.mkdir(exist_ok=True)
PID = FOLDER / "pid"


def listens():
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", 8099)) == 0


def wait(until):
    deadline = time.monotonic() + 15
    while listens() != until:
        if time.monotonic() > deadline:
            sys.exit("the stand-in does not do as told")
        time.sleep(0.05)


if sys.argv[1:] == ["start"]:
    server = subprocess.Popen([sys.executable, str(Path(__file__).with_name("server.py")), "--port", "8099",
                               "--state", str(FOLDER / "state")], start_new_session=True,
                              stdout=subprocess.DEVNULL, stderr=open(FOLDER / "log", "a"))
    PID.write_text(str(server.pid))
    wait(True)
elif sys.argv[1:] == ["stop"]:
    os.kill(int(PID.read_text()), signal.SIGTERM)
    wait(False)
else:
    sys.exit(__doc__)
