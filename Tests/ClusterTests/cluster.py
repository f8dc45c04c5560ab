"""The release on the running cluster, by the same scripts that `make cluster-up` uses."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "Tests" / "SystemTests")]

from scorers import Load  # noqa: E402

NAMESPACE = RELEASE = "golf"
# All players use one address here; the limits have tests of their own.
LIMITS = {f"{service}.rateLimits.{name}": "1000000/1s" for service, names in (
    ("round-service", ("SIGN_IN", "SIGN_IN_ACCOUNT", "SIGN_IN_ADDRESS", "SIGN_UP", "WRITES")), ("analytics-service", ("READS",)),
) for name in names}
SERVICES = ["round-service", "analytics-service"]
STORES = ["redis", "kafka", "postgresql"]


def shell(command, timeout=600, check=True, **environment):
    """A command with the functions of scripts/lib; its output is shown when it fails."""
    done = subprocess.run(
        ["bash", "-c", f'. scripts/lib/common.sh; {command}'], cwd=ROOT, env={**os.environ, **environment},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout, check=False)
    if check and done.returncode:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout[-6000:]}")
    return done


def kubectl(*arguments, check=True, namespace=NAMESPACE, stdin=None, timeout=120):
    """kubectl in the release's namespace; returns what it printed."""
    done = subprocess.run(
        [*kubectl_command(), "--namespace", namespace, *arguments], input=stdin, text=True, timeout=timeout, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if check and done.returncode:
        raise AssertionError(f"kubectl {' '.join(arguments)}: {done.stderr[-2000:]}")
    return done.stdout.strip()


def kubectl_command():
    """Asked of the scripts once."""
    if not hasattr(kubectl_command, "words"):
        kubectl_command.words = shell("kubectl_words").stdout.split()
    return kubectl_command.words


def pods(component, only_ready=False):
    """A part's pods that are not terminating, by name, each with its uid, which no later pod of that name has."""
    found = json.loads(kubectl("get", "pods", "-l", f"app.kubernetes.io/component={component}", "-o", "json"))["items"]
    return {pod["metadata"]["name"]: pod["metadata"]["uid"] for pod in found
            if "deletionTimestamp" not in pod["metadata"] and (is_ready(pod) or not only_ready)}


def is_ready(pod):
    return any(one["type"] == "Ready" and one["status"] == "True" for one in pod["status"].get("conditions", []))


def password(secret, key):
    return kubectl("get", "secret", f"{RELEASE}-{secret}", "-o", f"go-template={{{{index .data \"{key}\" | base64decode}}}}")


class Release:
    """The tests' operations on the release. Its `sql` and `golf` are like those of Tests/SystemTests' Instance."""

    def __init__(self):
        self.url = shell("cluster_url").stdout.strip()
        self.tag = shell("image_tag").stdout.strip()
        self.values = dict(LIMITS)

    def upgrade(self, timeout="120s", check=True, **values):
        """Installs or upgrades by Helm, with these values besides those of the calls before."""
        self.values.update({key.replace("__", "."): value for key, value in values.items()})
        settings = [word for key, value in self.values.items() for word in ("--set", f"{key}={value}")]
        quoted = " ".join(f"'{word}'" for word in settings)
        return shell(f"install_release {quoted}", check=check, TIMEOUT=timeout)

    def forget(self, *names):
        """Resets these values to the charts' own, with the next upgrade."""
        for name in names:
            self.values.pop(name, None)

    def revision(self):
        return json.loads(self.helm("history", RELEASE, "--output", "json").stdout)[-1]["revision"]

    def helm(self, *arguments, check=True, timeout=300):
        return shell(f"helm --namespace {NAMESPACE} {' '.join(arguments)}", check=check, timeout=timeout)

    def rollback(self, revision):
        self.helm("rollback", RELEASE, str(revision), "--wait", "--wait-for-jobs", "--timeout", "120s")

    def sql(self, query):
        """Rows of a query by the superuser, one line each."""
        return kubectl("exec", f"{RELEASE}-postgresql-0", "--", "psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align",
                       "--username=postgres", "--dbname=golfround", "--command", query).splitlines()

    def golf(self, *arguments, check=True):
        """A command of the operator's tool, as an operator runs it."""
        return shell(f"scripts/cluster-golf {' '.join(arguments)}", check=check)

    def uninstall(self):
        self.helm("uninstall", RELEASE, "--wait", "--ignore-not-found", "--timeout", "120s")


def the_release():
    """The one release of all tests, installed or upgraded to the current images by the first of them."""
    if not hasattr(the_release, "release"):
        release = Release()
        is_new = "golf" not in release.helm("list", "--short").stdout.split()
        with timed("from an empty cluster to the first score through the ingress" if is_new else "upgrade to the present images"):
            release.upgrade()
            with Load(release.url, scorers=1) as load:
                load.await_answers(1)
        the_release.release = release
    return the_release.release


@contextlib.contextmanager
def timed(what):
    """Prints the duration of a step."""
    begin = time.monotonic()
    yield
    print(f"            {time.monotonic() - begin:6.1f} s  {what}", flush=True)
