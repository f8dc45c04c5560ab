"""The runner of these tests, on made-up files."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

RUNNER = pathlib.Path(__file__).with_name("run.py")
FILE = """import unittest

class {name}(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        print("{name} is torn down")

    def test(self):
        pass
"""


class Runner(unittest.TestCase):
    def run_files(self, *arguments, **files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                pathlib.Path(folder, f"test_{name}.py").write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, str(RUNNER), folder, *arguments], capture_output=True, text=True,
                                  check=False, env={**os.environ, "TEST_WORKERS": "1"})
            return done.stdout.splitlines()

    def test_a_class_is_torn_down_once(self):
        files = {name: FILE.format(name=name.title()) for name in ("one", "two", "three")}
        for arguments in (["--unmeasured"], []):
            with self.subTest(arguments):
                lines = self.run_files(*arguments, **files)
                for name in ("One", "Two", "Three"):
                    self.assertEqual(lines.count(f"{name} is torn down"), 1, lines)
                self.assertEqual(lines[-1], "3 passed, 0 failed, 0 skipped")

    def test_measured_files_are_those_that_say_so(self):
        measured = 'MEASURED = "it counts milliseconds"\n'
        files = {"one": FILE.format(name="One"), "two": measured + FILE.format(name="Two")}
        self.assertIn("Two is torn down", self.run_files("--measured", **files))
        self.assertNotIn("Two is torn down", self.run_files("--unmeasured", **files))


if __name__ == "__main__":
    unittest.main()
