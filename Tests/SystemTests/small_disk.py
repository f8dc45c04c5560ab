"""A disk that fills up soon: a small tmpfs, if one can be mounted."""

import contextlib
import subprocess


@contextlib.contextmanager
def small_disk(test, folder, megabytes):
    """Mounts one on the folder for the duration of the body; the test is skipped if that is not possible."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "golfround-test", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        test.skipTest(f"no small disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
