"""Validates documents against the Kubernetes API, offline. Custom resources are validated against small schemas of our
own.
"""

import functools
import json

import jsonschema
import kubernetes_validate
import kubernetes_validate.utils

from charts import ROOT, title

# Otherwise it reads its files of several megabytes again for each document.
kubernetes_validate.utils.schema_contents = functools.cache(kubernetes_validate.utils.schema_contents)

# The oldest supported version, and the newest that the checker knows.
VERSIONS = ("1.34", kubernetes_validate.latest_version())
# apiVersion and kind of each custom resource that may be rendered, validated by deploy/schemas/KIND.schema.json.
CUSTOM = {
    ("monitoring.coreos.com/v1", "ServiceMonitor"),
    ("monitoring.coreos.com/v1", "PrometheusRule"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
    ("monitoring.coreos.com/v1", "PodMonitor"),
    ("monitoring.coreos.com/v1", "Probe"),
    ("cert-manager.io/v1", "Certificate"),
}


def faults(document, version):
    identity = (document.get("apiVersion"), document.get("kind"))
    if identity in CUSTOM:
        schema = json.loads((ROOT / f"deploy/schemas/{identity[1]}.schema.json").read_text())
        for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
            yield f"{title(document)}: {error.json_path}: {error.message}"
        return
    try:
        kubernetes_validate.validate(document, version, strict=True)
    except kubernetes_validate.SchemaNotFoundError:
        yield f"{title(document)}: Kubernetes {version} does not know {identity[0]} {identity[1]}"
    except kubernetes_validate.ValidationError as error:
        yield f"{title(document)}, Kubernetes {version}: {error.message}"
