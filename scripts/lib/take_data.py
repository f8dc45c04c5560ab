#!/usr/bin/env python3
"""Moves OLD/PART/data to NEW/data, when nothing in OLD can be trusted: take_data.py OLD PART NEW UID.

Each step uses an open folder and follows no link, so that only a real folder is moved; and it is kept only if it
belongs to the servers' user.
"""

import os
import stat
import sys

FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


def main(old, part, new, uid):
    try:
        above = os.open(old, FOLDER)
        source = os.open(part, FOLDER, dir_fd=above)
        os.stat("data", dir_fd=source, follow_symlinks=False)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:  # ELOOP: a link
        sys.exit(f"{old}/{part} is not taken over: {error.strerror}")
    target = os.open(new, FOLDER)
    os.rename("data", "taken", src_dir_fd=source, dst_dir_fd=target)
    # Now it is in a folder of root's, where no other user can replace it.
    found = os.stat("taken", dir_fd=target, follow_symlinks=False)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != uid:
        sys.exit(f"{old}/{part}/data was no folder of the servers' user; it lies in {new}/taken, and nothing uses it")
    os.rename("taken", "data", src_dir_fd=target, dst_dir_fd=target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
