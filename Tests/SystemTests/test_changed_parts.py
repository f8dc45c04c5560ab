"""scripts/changed-parts: which files count as changed, and which tests are near them."""

import importlib.machinery
import importlib.util
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOADER = importlib.machinery.SourceFileLoader("changed_parts", str(ROOT / "scripts/changed-parts"))
changed_parts = importlib.util.module_from_spec(importlib.util.spec_from_loader("changed_parts", LOADER))
LOADER.exec_module(changed_parts)

TARGETS = {
    "Sea": ("Sources/Sea/", set(), False),
    "Boats": ("Sources/Boats/", {"Sea"}, False),
    "Harbour": ("Sources/Harbour/", {"Boats", "Sea"}, False),
    "TestServers": ("Tests/TestServers/", set(), False),
    "SeaTests": ("Tests/SeaTests/", {"Sea"}, True),
    "BoatsTests": ("Tests/BoatsTests/", {"Boats", "Sea"}, True),
    "HarbourTests": ("Tests/HarbourTests/", {"Harbour", "Sea", "TestServers"}, True),
}


class NearTests(unittest.TestCase):
    def test_a_library_runs_its_own_tests_and_those_that_use_it_without_servers(self):
        self.assertEqual(changed_parts.near(TARGETS, {"Sea"}), (["SeaTests", "BoatsTests"], ["HarbourTests"]))

    def test_its_own_tests_run_even_with_servers(self):
        self.assertEqual(changed_parts.near(TARGETS, {"Harbour"}), (["HarbourTests"], []))

    def test_a_changed_test_target_runs_itself(self):
        self.assertEqual(changed_parts.near(TARGETS, {"BoatsTests"}), (["BoatsTests"], []))

    def test_nothing_changed_runs_nothing(self):
        self.assertEqual(changed_parts.near(TARGETS, set()), ([], []))


class ChangedFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(setattr, changed_parts, "ROOT", changed_parts.ROOT)
        self.folder = changed_parts.ROOT = pathlib.Path(folder.name)
        self.git("init", "-q", "-b", "main")
        self.commit("one")
        self.git("checkout", "-q", "-b", "branch")

    def git(self, *arguments):
        identity = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
        subprocess.run(["git", *identity, *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self, name):
        (self.folder / name).write_text(name, encoding="utf-8")
        self.git("add", name)
        self.git("commit", "-q", "-m", name)

    def test_commits_edits_and_new_files_since_the_branch_left_main(self):
        self.commit("two")
        (self.folder / "one").write_text("edited", encoding="utf-8")
        (self.folder / "three").write_text("new", encoding="utf-8")
        self.assertEqual(changed_parts.changed_files(changed_parts.base_commit(None)), ["one", "three", "two"])

    def test_what_main_got_meanwhile_does_not_count(self):
        self.git("checkout", "-q", "main")
        self.commit("two")
        self.git("checkout", "-q", "branch")
        self.assertEqual(changed_parts.changed_files(changed_parts.base_commit(None)), [])

    def test_a_base_that_is_no_commit_is_named(self):
        with self.assertRaisesRegex(SystemExit, "no commit nowhere"):
            changed_parts.base_commit("nowhere")
