"""What the documents pass to helm: each command's values are accepted, and each value named in a sentence exists."""

import re
import shlex
import unittest

import yaml

from charts import CHARTS, ROOT, UMBRELLA, merged, names, render, set_value

DOCUMENTS = [*sorted(ROOT.glob("docs/**/*.md")), *sorted(CHARTS.glob("*/README.md")), ROOT / "README.md"]


def values_of(chart):
    return yaml.safe_load((CHARTS / chart / "values.yaml").read_text())


def all_values():
    found = values_of("golfroundpro")
    for name in names():
        if name != "golfroundpro":
            found = merged({name: values_of(name)}, found)
    return found


def commands(text):
    """Each helm upgrade or template, in a block or between backquotes, as words."""
    for block in re.findall(r"(?ms)^```sh\n(.*?)^```", text):
        lines = re.sub(r"\\\n", " ", re.sub(r"(?m)\s+#\s.*$", "", block)).splitlines()
        yield from (shlex.split(line.split("|")[0]) for line in lines if re.match(r"helm (upgrade|template) ", line))
    for span in re.findall(r"`(helm (?:upgrade|template) [^`]+)`", text):
        yield shlex.split(span)


class ChartDocuments(unittest.TestCase):
    def test_what_helm_is_given_is_taken(self):
        found = 0
        for path in DOCUMENTS:
            for words in commands(path.read_text(encoding="utf-8")):
                self.assertIn("deploy/helm/golfroundpro", words)
                values = {}
                for option, value in zip(words, words[1:]):
                    if option == "--set":
                        key, _, value = value.partition("=")
                        values = set_value(values, key, yaml.safe_load(value) if re.fullmatch(r"\d+|true|false", value) else value)
                with self.subTest(" ".join(words)):
                    render(values)
                    found += 1
        self.assertGreater(found, 5)

    def test_values_that_sentences_name_are_there(self):
        known, faults = all_values(), []
        for path in DOCUMENTS:
            for span in re.findall(r"`([a-z-]+(?:\.[A-Za-z-]+)+)(?::[^`]*)?`", path.read_text(encoding="utf-8")):
                value = known
                keys = span.split(".")
                if keys[0] not in known or keys[-1] in ("sh", "yaml", "md", "conf"):
                    continue
                for key in keys:
                    if not isinstance(value, dict) or key not in value:
                        # Values for operators to fill have no keys of ours.
                        faults += [] if value in ({}, []) else [f"{path.relative_to(ROOT)}: {span}"]
                        break
                    value = value[key]
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
