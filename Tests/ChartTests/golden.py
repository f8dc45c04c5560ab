"""What the main values files render, as files to be looked at when a chart changes: golden.py rewrites them."""

import pathlib
import sys

import yaml

from charts import cases, rendered, without_secrets

FOLDER = pathlib.Path(__file__).parent / "golden"
# The laptop's, the local cluster's and the production example; the others differ little.
CASES = ("values", "values-kind", "values-production")


class Dumper(yaml.SafeDumper):
    """Long texts verbatim, and no references between equal parts."""

    def ignore_aliases(self, data):
        return True


Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar(
    "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None))


def text(case):
    return yaml.dump_all(
        [without_secrets(document) for document in rendered(case)], Dumper=Dumper, sort_keys=True, width=120)


def main():
    for case in CASES:
        if case in cases():
            (FOLDER / f"{case}.yaml").write_text(text(case))
            print(f"wrote {case}.yaml")


if __name__ == "__main__":
    sys.exit(main())
