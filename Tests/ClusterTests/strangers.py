"""Pods that are not part of the release, and the answers that they get."""

import contextlib
import json

from cluster import NAMESPACE, RELEASE, kubectl
from eventually import eventually

IMAGES = {"redis": "docker.io/library/redis:7", "kafka": "docker.io/apache/kafka:4.1.1"}
SECURITY = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}


@contextlib.contextmanager
def pod(name, image, namespace, labels=()):
    """A pod that waits for commands."""
    user = {"redis": 999, "kafka": 1000}[image]
    body = {
        "apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "labels": dict(labels)},
        "spec": {
            "terminationGracePeriodSeconds": 0, "automountServiceAccountToken": False, "enableServiceLinks": False,
            "securityContext": {"runAsNonRoot": True, "runAsUser": user, "seccompProfile": {"type": "RuntimeDefault"}},
            "containers": [{"name": "stranger", "image": IMAGES[image], "command": ["sleep", "600"],
                            "securityContext": SECURITY, "volumeMounts": [{"name": "tmp", "mountPath": "/tmp"}]}],
            "volumes": [{"name": "tmp", "emptyDir": {}}],
        },
    }
    # A new namespace has no service account for a moment.
    eventually("the pod is taken", lambda: kubectl("apply", "-f", "-", namespace=namespace, stdin=json.dumps(body)))
    try:
        kubectl("wait", f"pod/{name}", "--for=condition=Ready", "--timeout=60s", namespace=namespace)
        yield lambda *command, stdin=None: tell(name, namespace, command, stdin)
    finally:
        kubectl("delete", "pod", name, "--wait=false", namespace=namespace)


def tell(name, namespace, command, stdin):
    """The output of a command in the pod, including errors."""
    words = ["exec", *(["-i"] if stdin is not None else []), name, "--", "sh", "-c", '"$@" 2>&1; true', "sh", *command]
    return kubectl(*words, namespace=namespace, stdin=stdin)


@contextlib.contextmanager
def foreign_namespace(name="stranger"):
    kubectl("create", "namespace", name)
    try:
        yield name
    finally:
        kubectl("delete", "namespace", name, "--wait=false")


def host(part):
    """A part's name as any pod of the cluster can resolve it."""
    return f"{RELEASE}-{part}.{NAMESPACE}.svc.cluster.local"


def labels(component):
    return {"app.kubernetes.io/name": "golfroundpro", "app.kubernetes.io/instance": RELEASE,
            "app.kubernetes.io/component": component}
