"""scripts/check-folders, run on a small target that each test compiles with an index of its own."""

import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

BOAT = "public struct Boat {\n  public var length = 12\n  public init() {}\n}\n"
HARBOUR = "public struct Harbour {\n  public func fits(_ boat: Boat) -> Bool { boat.length < 20 }\n}\n"
BACK = "extension Boat {\n  public func enters(_ harbour: Harbour) -> Bool { harbour.fits(self) }\n}\n"


class FolderArrows(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name).resolve()

    def path(self, name):
        return self.folder / "Sources/Sea" / name

    def compile(self, files):
        for name, text in files.items():
            self.path(name).parent.mkdir(parents=True, exist_ok=True)
            self.path(name).write_text(text, encoding="utf-8")
        command = ["swiftc", "-parse-as-library", "-module-name", "Sea", "-c", *(str(self.path(name)) for name in files)]
        command += ["-index-store-path", str(self.folder / "store")]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True, timeout=120)

    def check(self, *options):
        command = [ROOT / "scripts/check-folders", "--sources", self.folder / "Sources", "--index", self.folder / "store"]
        ended = subprocess.run([*command, *options], check=False, capture_output=True, text=True, timeout=60)
        self.assertEqual(ended.stderr, "")
        return ended.returncode, ended.stdout

    def test_an_arrow_in_one_direction_passes(self):
        self.compile({"Boats/Boat.swift": BOAT, "Harbours/Harbour.swift": HARBOUR})
        self.assertEqual(self.check("--required"), (0, ""))
        self.assertEqual(self.check("--list"), (0, "Sea: Harbours -> Boats (2)\n"))

    def test_a_pair_is_named_with_what_makes_it(self):
        self.compile({"Boats/Boat.swift": BOAT, "Harbours/Harbour.swift": HARBOUR, "Boats/Boat+harbour.swift": BACK})
        code, text = self.check("--required")
        self.assertEqual(code, 1)
        self.assertIn("Sea: Boats <-> Harbours\n", text)
        self.assertIn("    Boats/Boat+harbour.swift: Harbour, fits(_:) of Harbours/Harbour.swift\n", text)
        self.assertIn("  Harbours uses Boats, 2 names, of Boats/Boat.swift (2)\n", text)

    def test_a_circle_of_three_is_named_with_its_smallest_arrow(self):
        port = "public struct Port {\n  public func copy(_ harbour: Harbour) -> Harbour { harbour }\n}\n"
        leaving = "extension Boat {\n  public func leaves(_ port: Port) {}\n}\n"
        files = {"Boats/Boat.swift": BOAT, "Boats/Boat+port.swift": leaving}
        self.compile({**files, "Harbours/Harbour.swift": HARBOUR, "Ports/Port.swift": port})
        code, text = self.check("--required")
        self.assertEqual(code, 1)
        self.assertIn("Sea: Boats -> Ports -> Harbours -> Boats\n", text)
        self.assertIn("  Boats uses Ports, 1 names:\n    Boats/Boat+port.swift: Port of Ports/Port.swift\n", text)

    def test_a_subfolder_and_the_root_are_rooms(self):
        self.compile({"Boats/Boat.swift": BOAT, "Boats/Moored/Harbour.swift": HARBOUR, "Boats/Back.swift": BACK})
        self.assertIn("Sea: Boats <-> Boats/Moored\n", self.check()[1])
        self.compile({"Boat.swift": BOAT, "Harbours/Harbour.swift": HARBOUR, "Back.swift": BACK})
        os.remove(self.path("Boats/Boat.swift"))
        os.remove(self.path("Boats/Moored/Harbour.swift"))
        os.remove(self.path("Boats/Back.swift"))
        self.assertIn("Sea: its root <-> Harbours\n", self.check()[1])

    def test_units_of_removed_files_are_ignored(self):
        self.compile({"Boats/Boat.swift": BOAT, "Harbours/Harbour.swift": HARBOUR, "Boats/Boat+harbour.swift": BACK})
        os.remove(self.path("Boats/Boat+harbour.swift"))
        self.assertEqual(self.check("--required"), (0, ""))

    def test_an_outdated_index_is_refused(self):
        self.compile({"Boats/Boat.swift": BOAT, "Harbours/Harbour.swift": HARBOUR})
        later = self.path("Boats/Boat.swift").stat().st_mtime + 60
        os.utime(self.path("Boats/Boat.swift"), (later, later))
        code, text = self.check()
        self.assertEqual(code, 0)
        self.assertRegex(text, "^skipped: no debug build of .*/Boats/Boat.swift as it is now; swift build makes one\n$")
        self.assertEqual(self.check("--required")[0], 1)
