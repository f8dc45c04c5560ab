"""Every command in the documents is run as printed, on a separate instance. A command that is not run has its reason in
NOT_HERE; a command in neither table fails the test, and so does an entry that no document prints any more.
"""

import os
import pathlib
import pty
import re
import subprocess
import tempfile
import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, ROOT, Instance, has_kafka

DOCUMENTS = [
    "README.md", "CONTRIBUTING.md", "docs/tour.md", "docs/operations.md",
    *sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("docs/operations/*.md")),
    *sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("deploy/helm/*/README.md")),
]

CLUSTER = "it needs a cluster, where Tests/ClusterTests does the same; what helm is given is rendered by Tests/ChartTests"
MADE_UP = "its id is made up; test_trace.py goes the same way with real ones"
# The beginning of a command, and why it is not run here.
NOT_HERE = [
    ("make test", "it is what runs this"),
    ("kubectl ", CLUSTER),
    ("helm ", CLUSTER),
    ("make images", "it needs a container engine and a registry"),
    ("for part in round-service analytics-service web; do kind load", "it needs kind"),
    ("scripts/golf trace ", MADE_UP),
    ("grep '\"request\"", MADE_UP),
    ("grep '\"trace\"", MADE_UP),
]

# Each command with a pattern that its output must match, in the order in which they are run. `follow` ends it when the
# pattern has matched, `type` gives it a line as on a terminal.
RUN = [
    ("make up", r"the app +http://127\.0\.0\.1:\d+\n +sign in +\S+ / \S+", {}),
    ("make status", r"round-service +up", {}),
    ("make logs PART=round-service", r'"logger"', {"follow": True}),
    ("scripts/golf --help", r"golf verify", {}),
    ("scripts/sql", r"golfround=#", {"type": r"\q"}),
    ('scripts/sql "select played_on, reason, days from analytics.career_changes order by changed_at desc limit 5"', r"(?s).*", {}),
    ('scripts/sql "select played_on, index_tenths / 10.0 from analytics.handicap_history where player_id = \'…\' order by 1"',
     r"(?m)^20\d\d-\d\d-\d\d\|\d", {}),
    ("make backup", r"backups/\S+\.dump", {}),
    ("make restore FILE=.run/backups/TIME.dump", r"is served", {"type": "y"}),
    ("make restore UNDO=1", r"is served", {"type": "y"}),
    ("scripts/part kill redis", r"(?s).*", {}),
    ("scripts/part start redis", r"(?s).*", {}),
    ("scripts/part kill postgres", r"(?s).*", {}),
    ("scripts/part start postgres", r"(?s).*", {}),
    ("scripts/part pause kafka", r"(?s).*", {"kafka": True}),
    ("scripts/part resume kafka", r"(?s).*", {"kafka": True}),
]


def commands(document):
    """The commands of a document's sh blocks, without their comments; one that spans several lines is one."""
    found = []
    for block in re.findall(r"(?ms)^```sh\n(.*?)^```", (ROOT / document).read_text(encoding="utf-8")):
        text = ""
        for line in block.splitlines():
            text += re.sub(r"\s+#\s.*$", "", line)
            if text.endswith("\\"):
                text = text[:-1].rstrip() + " "
            elif text.endswith("|"):
                text += " "
            elif text.strip():
                found.append(re.sub(r"\s+", " ", text.strip()))
                text = ""
        assert not text, f"{document}: a command without its end: {text}"
    return found


ALL = [(document, command) for document in DOCUMENTS for command in commands(document)]


def reason(command):
    return next((why for begin, why in NOT_HERE if command.startswith(begin)), None)


class Classes(unittest.TestCase):
    def test_each_command_is_run_or_says_why_not(self):
        known = {command for command, _, _ in RUN}
        self.assertEqual([it for it in ALL if it[1] not in known and not reason(it[1])], [])

    def test_no_table_has_what_no_document_prints(self):
        printed = [command for _, command in ALL]
        self.assertEqual([command for command, _, _ in RUN if command not in printed], [])
        self.assertEqual([begin for begin, _ in NOT_HERE if not any(it.startswith(begin) for it in printed)], [])

    def test_what_is_named_in_a_sentence_is_there(self):
        """The commands between backquotes: each names a target, a script, or a command of the operator's tool."""
        targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text()))
        tool = subprocess.run([ROOT / ".build/release/golf", "--help"], capture_output=True, text=True, check=True).stdout
        words = set(re.findall(r"(?m)^  golf ([a-z-]+)", tool))
        faults = []
        for document in DOCUMENTS:
            for span in re.findall(r"`([^`\n]+)`", (ROOT / document).read_text(encoding="utf-8")):
                if match := re.match(r"(?:\w+=\S+ )?make ([a-z-]+)", span):
                    faults += [(document, span)] if match[1] not in targets else []
                elif match := re.match(r"(scripts/[\w.-]+)", span):
                    faults += [(document, span)] if not (ROOT / match[1]).exists() else []
                if match := re.match(r"(?:scripts/|\.build/release/)?golf ([a-z-]+)", span):
                    faults += [(document, span)] if match[1] not in words else []
        self.assertEqual(faults, [])


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("documents", "kafka" if has_kafka() else "postgres")
        cls.instance.environment.update(DEMO="on")
        for name in ("CI", "FORCE", "MAKEFLAGS", "MAKELEVEL"):
            cls.instance.environment.pop(name, None)

    @classmethod
    def tearDownClass(cls):
        cls.instance.run("down", check=False)

    def substituted(self, command):
        """With this instance's folder, newest backup and player in place of the document's placeholders."""
        backups = sorted(self.instance.folder.glob("backups/*.dump"))
        if "TIME" in command:
            command = command.replace("TIME.dump", backups[-1].name)
        command = command.replace(".run/", f"{self.instance.folder}/").replace("http://127.0.0.1:8080", "URL")
        if "'…'" in command:
            command = command.replace("…", self.instance.sql("select id from golf.players order by created_at limit 1")[0])
        return command.replace("URL", self.instance.url) if "URL" in command else command

    def run_as_printed(self, command, follow=False, type=None, timeout=900):  # pylint: disable=redefined-builtin
        """Its output, and its exit code."""
        ours, theirs = pty.openpty()
        try:
            with tempfile.TemporaryFile("w+") as output, subprocess.Popen(
                ["bash", "-c", command], cwd=ROOT, env={**self.instance.environment, "PAGER": "cat"}, text=True,
                stdin=theirs if type else subprocess.DEVNULL, stdout=theirs if type and command == "scripts/sql" else output,
                stderr=subprocess.STDOUT, start_new_session=True,
            ) as running:
                if type:
                    os.write(ours, f"{type}\n".encode())
                if follow:
                    eventually("it prints something", lambda: self.read(output))
                    os.killpg(running.pid, 15)
                    running.wait(20)
                    return self.read(output), 0
                code = running.wait(timeout)
                if type and command == "scripts/sql":
                    return os.read(ours, 65536).decode(errors="replace"), code
                return self.read(output), code
        finally:
            os.close(ours)
            os.close(theirs)

    @staticmethod
    def read(file):
        # By its name, because the command writes at the same position of the open file.
        return pathlib.Path(f"/proc/self/fd/{file.fileno()}").read_text(encoding="utf-8", errors="replace")

    def test_1_each_runs_as_printed(self):
        for command, pattern, how in RUN:
            with self.subTest(command):
                if how.get("kafka") and not has_kafka():
                    print(f"            not run: {command}: {NO_KAFKA}", flush=True)
                    continue
                done, code = self.run_as_printed(self.substituted(command), how.get("follow", False), how.get("type"))
                self.assertEqual(code, 0, done[-3000:])
                self.assertRegex(done, pattern)
            if command.endswith("start redis"):
                # One broken part at a time, as a reader tries each.
                eventually("the views are there again", lambda: self.instance.golf("verify", check=False).returncode == 0, 60)
        eventually("all parts run", lambda: self.instance.run("status", check=False).returncode == 0)
        drained(self.instance)
        exact(self.instance)

    def test_2_what_the_sentences_have(self):
        """Commands between backquotes that change nothing and take seconds."""
        smoke = "scripts/golf smoke --connect http://127.0.0.1:8080"
        file = self.instance.folder / "scores.csv"
        rows = [f"2026-0{month}-0{day},18,{80 + day},71.2,128,72" for month in (4, 5, 6) for day in (1, 2, 3)]
        file.write_text("\n".join(["playedOn,holes,adjustedGross,courseRating,slope,par", *rows]) + "\n")
        handicap = ".build/release/golf handicap scores.csv --explain"
        text = "".join((ROOT / document).read_text(encoding="utf-8") for document in DOCUMENTS)
        for command, pattern in ((smoke, "the account is deleted"), ("scripts/golf verify", " 0 differences"), ("scripts/golf rebuild", "."),
                                 (handicap, "rule 5.2a"), ("make help", "make up")):
            with self.subTest(command):
                self.assertIn(f"`{command}`", re.sub(r"`\s+`", "", text))
                done, code = self.run_as_printed(self.substituted(command).replace("scores.csv", str(file)))
                self.assertEqual(code, 0, done[-3000:])
                self.assertRegex(done, pattern)
        # The probe's account is deleted with its rounds.
        left = self.instance.sql("select count(*) from golf.players where handle like 'smoke%'")
        self.assertEqual(left, ["0"])


if __name__ == "__main__":
    unittest.main()
