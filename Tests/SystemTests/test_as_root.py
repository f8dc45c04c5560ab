"""As root: that the servers' user gets no further than it is.

As that user each thing of an instance is replaced that lets itself be: a program, a configuration, a folder, a log, by a
link to something of root's or by one's own. Then root runs every documented command, and nothing of root's was read,
changed, given away or run. And what the servers get of root's environment: nothing."""

import os
import pathlib
import pwd
import re
import shutil
import stat
import subprocess
import tempfile
import unittest

from eventually import eventually, verified
from instance import ROOT, Instance, has_kafka

USER = "golfround"
SECRET = "what-only-root-may-read"

# For each entry of a folder that does not belong to the user: every way to replace it.
REPLACE = r"""
import os, sys
root, target, done = sys.argv[1], sys.argv[2], []
def attempt(what, act, *arguments):
    try:
        act(*arguments)
    except OSError:
        return
    done.append(what)
for folder, folders, files in os.walk(root):
    mine = os.lstat(folder).st_uid == os.geteuid()
    if mine:
        continue
    attempt(f"made a link in {folder}", os.symlink, target, f"{folder}/planted")
    for name in folders + files:
        path = f"{folder}/{name}"
        attempt(f"renamed {path}", os.rename, path, path + ".stolen")
        attempt(f"changed the mode of {path}", os.chmod, path, 0o777) if os.lstat(path).st_uid != os.geteuid() else None
        if name in files:
            attempt(f"opened {path}", lambda path=path: os.close(os.open(path, os.O_WRONLY)))
            attempt(f"removed {path}", os.unlink, path)
print("\n".join(done))
"""


def as_user(*command):
    return subprocess.run(
        ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", *map(str, command)], cwd="/",
        capture_output=True, text=True, check=False)


@unittest.skipUnless(os.geteuid() == 0, "needs root, whose things they are")
class AsRoot(unittest.TestCase):
    event_log = "kafka" if has_kafka() else "postgres"

    def setUp(self):
        """Something of root's: a folder that only root may enter, with a file in it; and the file in which a planted
        program leaves its trace."""
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.treasure = self.folder / "treasure"
        (self.treasure / "data").mkdir(parents=True)
        self.file = self.treasure / "secret"
        for path in (self.file, self.treasure / "data/PG_VERSION"):
            path.write_text(SECRET + "\n")
            path.chmod(0o600)
        self.treasure.chmod(0o700)
        self.folder.chmod(0o755)
        self.witness = self.folder / "witness"
        self.witness.mkdir()
        shutil.chown(self.witness, USER, USER)
        self.before = self.state_of_root()
        self.said = ""

    def state_of_root(self):
        found = {}
        for path in [self.treasure, *sorted(self.treasure.rglob("*"))]:
            it = path.lstat()
            content = path.read_bytes() if path.is_file() else tuple(sorted(os.listdir(path)))
            found[str(path)] = (it.st_mode, it.st_uid, it.st_gid, it.st_mtime_ns, content)
        return found

    def run_as_root(self, instance, script, *arguments):
        done = instance.run(script, *arguments, check=False, timeout=600)
        self.said += f"\n== {script} {' '.join(arguments)}: {done.returncode}\n{done.stdout}"
        return done

    def assert_nothing_of_root_was_touched(self):
        self.assertEqual(self.state_of_root(), self.before)
        self.assertNotIn(SECRET, self.said, "root read it out")
        ran = [path.read_text() for path in self.witness.iterdir()]
        self.assertFalse([line for line in ran if "uid=0" in line], "root ran it")

    @staticmethod
    def plant(path, target):
        """As the servers' user: replaces an entry by a link, and keeps the original beside it."""
        as_user("sh", "-c", f"mv '{path}' '{path}.real'; ln -sn '{target}' '{path}'")

    @staticmethod
    def take_back(path):
        as_user("sh", "-c", f"rm -f '{path}'; if [ -e '{path}.real' ]; then mv '{path}.real' '{path}'; fi")

    def commands(self, instance, dump):
        """Each documented command that works on an instance. Commands that a broken part causes to fail may fail."""
        for part in ("postgres", "redis", "kafka", "round-service", "analytics-service", "gateway"):
            if part != "kafka" or self.event_log == "kafka":
                self.run_as_root(instance, "part", "launch", part)
        self.run_as_root(instance, "up")
        self.run_as_root(instance, "golf", "verify")
        self.run_as_root(instance, "backup")
        self.run_as_root(instance, "rotate-passwords")
        self.run_as_root(instance, "restore", dump)
        self.run_as_root(instance, "part", "kill", "gateway")
        self.run_as_root(instance, "part", "kill", "postgres")
        self.run_as_root(instance, "up")
        self.run_as_root(instance, "status")
        self.run_as_root(instance, "down")

    def test_what_the_servers_user_may_replace_leads_nowhere(self):
        instance = Instance("as-root", self.event_log).up()
        self.addCleanup(instance.reset)
        instance.environment["FORCE"] = "1"
        state = instance.logs.parent
        done = as_user("python3", "-c", REPLACE, state, self.file)
        self.assertEqual(done.stdout.strip(), "", "nothing outside the servers' own folders lets itself be replaced")
        self.assertEqual(done.stderr, "")
        dump = instance.run("backup").stdout.split(",")[0]
        instance.run("down")

        own = {path.relative_to(state) for path in state.rglob("*")
               if path.is_dir() and path.owner() == USER and path.parent.owner() == "root"}
        self.assertLessEqual({str(path) for path in own}, {"postgres/data", "redis/data", "kafka/data", "gateway/temp"})
        for names in (
            {"postgres/data/PG_VERSION": self.file},
            {"postgres/data/postmaster.pid": self.file, "postgres/data/postgresql.conf": self.file,
             "kafka/data/meta.properties": self.file, "redis/data/users.acl": self.file,
             "gateway/temp/inner.sock": self.file, "gateway/temp/nginx.pid": self.file,
             "gateway/temp/body": self.treasure},
            {"postgres/data/global": self.treasure, "postgres/data/base": self.treasure},
        ):
            for name, target in names.items():
                self.plant(state / name, target)
            self.commands(instance, dump)
            self.assert_nothing_of_root_was_touched()
            for name in names:
                self.take_back(state / name)
        # And after everything is put back, all is as before.
        instance.run("up", timeout=600)
        self.assertEqual(instance.golf("verify").returncode, 0)
        instance.reset()
        self.assert_nothing_of_root_was_touched()

    def test_folders_of_an_older_version_are_taken_over_and_nothing_in_them_is_believed(self):
        instance = Instance("as-root-old").up()
        self.addCleanup(instance.reset)
        players = instance.sql("select count(*) from golf.courses")
        instance.run("down")
        state = instance.logs.parent
        # As in an older version: all of it belongs to that user.
        subprocess.run(["chown", "-R", "-h", f"{USER}:{USER}", state], check=True)
        program = f"#!/bin/sh\nid >'{self.witness}/golf'\n"
        script = f"""
            set -e
            cd '{state}'
            mv bin bin.real && mkdir bin && printf %s "$1" >bin/golf && chmod 755 bin/golf
            truncate -s "$(stat -c %s bin.real/golf)" bin/golf && touch -r bin.real/golf bin/golf
            cp bin/golf bin/round-service
            rm -f gateway/proxy.conf log/redis.log && ln -s '{self.file}' gateway/proxy.conf && ln -s '{self.file}' log/redis.log
            mv redis redis.real && ln -s '{self.treasure}' redis
            mv web web.real && ln -s '{self.treasure}' web
            ln -s '{self.treasure}' kafka
            """
        done = as_user("bash", "-c", script, "plant", program)
        self.assertEqual(done.returncode, 0, done.stderr)
        for script, *arguments in (("golf", "verify"), ("part", "start", "redis"), ("part", "start", "gateway"),
                                   ("kafka-tool", "x"), ("backup",)):
            done = self.run_as_root(instance, script, *arguments)
            self.assertNotEqual(done.returncode, 0, self.said)
            self.assert_nothing_of_root_was_touched()
        self.assertIn("make up makes it root's", self.said)

        done = self.run_as_root(instance, "up")
        self.assertEqual(done.returncode, 0, self.said)
        self.assert_nothing_of_root_was_touched()
        self.assertEqual(instance.sql("select count(*) from golf.courses"), players, "the record is the one of before")
        self.assertEqual((state.owner(), stat.S_IMODE(state.stat().st_mode)), ("root", 0o750))
        self.assertFalse(pathlib.Path(f"{state}.old").exists())
        self.assertEqual(as_user("python3", "-c", REPLACE, state, self.file).stdout.strip(), "")

    def test_a_record_that_is_a_link_is_not_taken_over(self):
        """`postgres` is a link to a folder of root's that has a `data`: it is neither moved nor read."""
        instance = Instance("as-root-old").up()
        self.addCleanup(instance.reset)
        instance.run("down")
        state = instance.logs.parent
        subprocess.run(["chown", "-R", "-h", f"{USER}:{USER}", state], check=True)
        as_user("sh", "-c", f"cd '{state}' && mv postgres elsewhere && ln -s '{self.treasure}' postgres")
        self.run_as_root(instance, "up")
        self.assert_nothing_of_root_was_touched()

    def test_servers_get_nothing_of_our_environment(self):
        instance = Instance("postgres").up()
        instance.environment["DEPLOY_TOKEN"] = SECRET
        instance.environment["GOLF_SECRET"] = SECRET
        self.addCleanup(instance.environment.pop, "DEPLOY_TOKEN")
        self.addCleanup(instance.environment.pop, "GOLF_SECRET")
        for part in ("postgres", "redis", "round-service", "analytics-service", "gateway"):
            instance.part("restart", part)
            pid = instance.part("pid", part)
            text = pathlib.Path(f"/proc/{pid}/environ").read_text()
            self.assertNotIn(SECRET, text)
            # Some write their title over it.
            names = dict(line.split("=", 1) for line in text.split("\0") if "=" in line)
            others = {name for name in names if not name.startswith("GOLF_")}
            self.assertLessEqual(others, {"PATH", "HOME", "LC_ALL", "SHLVL", "_"}, part)
            if not part.endswith("service"):
                self.assertEqual({name for name in names if name.startswith("GOLF_")}, set(), part)
            self.assertEqual(pwd.getpwuid(os.stat(f"/proc/{pid}").st_uid).pw_name, USER)
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
            self.assertRegex(status, r"CapEff:\s+0+\n")
            self.assertRegex(status, r"NoNewPrivs:\s+1\n")

    def test_the_operators_tool_runs_as_the_servers_user(self):
        instance = Instance("postgres").up()
        # What ran before may have emptied Redis: the tool refuses to compare while the views are being rebuilt.
        eventually("the views are current", lambda: verified(instance))
        # Only this instance's: others' programs have the same name, in containers even with an unknown user.
        program = str(instance.logs.parent / "bin/golf")
        with open(instance.folder / "verify", "wb") as output:
            done = subprocess.Popen([ROOT / "scripts/golf", "verify"], env=instance.environment, stdout=output)
            seen = set()
            while done.poll() is None:
                for entry in pathlib.Path("/proc").glob("[0-9]*"):
                    try:
                        if os.readlink(entry / "exe") == program:
                            seen.add(pwd.getpwuid(entry.stat().st_uid).pw_name)
                    except OSError:
                        pass
        self.assertEqual(done.returncode, 0)
        self.assertEqual(seen, {USER})


if __name__ == "__main__":
    unittest.main()
