"""The charts and their values files, rendered by Helm's own library: no cluster, no helm program."""

import base64
import functools
import os
import pathlib
import re

import helm_python
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Another folder, to check charts elsewhere.
CHARTS = pathlib.Path(os.environ.get("CHARTS_DIR", ROOT / "deploy/helm")).resolve()
UMBRELLA = CHARTS / "golfroundpro"
RELEASE, NAMESPACE = "golf", "golf"


def names():
    """Every chart that can be installed by itself."""
    return sorted(
        path.parent.name for path in CHARTS.glob("*/Chart.yaml")
        if yaml.safe_load(path.read_text()).get("type") != "library"
    )


def cases():
    """Every values file of the umbrella: its name and its values, with those of values.yaml as defaults, and also those
    of production if the file says that it is given after them."""
    found = {"values": {}}
    for path in sorted([*UMBRELLA.glob("values-*.yaml"), *UMBRELLA.glob("examples/values-*.yaml")]):
        text = path.read_text()
        below = UMBRELLA / "values-production.yaml"
        beneath = yaml.safe_load(below.read_text()) if "after values-production.yaml" in text else {}
        found[path.stem] = merged(beneath, yaml.safe_load(text))
    return found


def merged(below, above):
    """Helm's own way: maps are merged, everything else is replaced."""
    result = dict(below)
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(result.get(key), dict)
        result[key] = merged(result[key], value) if both else value
    return result


def set_value(values, path, value):
    """The values with one more, by its dotted path."""
    first, _, rest = path.partition(".")
    return merged(values, {first: set_value({}, rest, value) if rest else value})


def render(values=None, chart=UMBRELLA):
    """The documents of a release. Raises helm_python.HelmError if the values are refused."""
    with helm_python.Chart.load(chart) as loaded:
        loaded.validate_schema(values or {})
        files = loaded.render(values or {}, name=RELEASE, namespace=NAMESPACE, revision=1, is_install=True)
    documents = []
    for path, text in files.items():
        if path.endswith((".yaml", ".yml")):
            documents += [document for document in yaml.safe_load_all(text) if document]
    return sorted(documents, key=lambda it: (it["kind"], it["metadata"]["name"]))


@functools.cache
def rendered(case):
    return render(cases()[case])


def pods(document):
    """The pod templates in a document, with the path to each."""
    kind = document["kind"]
    if kind == "Pod":
        yield document
    elif kind in ("Deployment", "StatefulSet", "DaemonSet", "Job", "ReplicaSet"):
        yield document["spec"]["template"]
    elif kind == "CronJob":
        yield document["spec"]["jobTemplate"]["spec"]["template"]


def containers(pod):
    return pod["spec"].get("initContainers", []) + pod["spec"]["containers"]


def title(document):
    return f'{document["kind"]} {document["metadata"]["name"]}'


def without_secrets(document):
    """As in a golden file: random values are replaced by a placeholder."""
    if document["kind"] != "Secret":
        return document
    shown = {}
    for key, value in document.get("data", {}).items():
        text = base64.b64decode(value).decode()
        shown[key] = re.sub(r"[A-Za-z0-9]{20,}", "(made once)", text)
    return {**{key: value for key, value in document.items() if key != "data"}, "decoded": shown}
