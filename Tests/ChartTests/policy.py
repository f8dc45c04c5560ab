"""Rules that every rendered document must follow; each rule returns one sentence for each fault."""

import re

from charts import containers, pods, title

LABELS = {f"app.kubernetes.io/{name}" for name in ("name", "instance", "version", "component", "part-of", "managed-by")}
SELECTORS = {f"app.kubernetes.io/{name}" for name in ("name", "instance", "component")}
KEPT = {"Secret", "PersistentVolumeClaim"}


def faults(document):
    for rule in (of_any, of_pods, of_service, of_ingress, of_network_policy):
        for fault in rule(document):
            yield f"{title(document)}: {fault}"


def of_any(document):
    metadata = document["metadata"]
    if "namespace" in metadata:
        yield "names a namespace, which is the release's to choose"
    missing = LABELS - set(metadata.get("labels", {}))
    if missing:
        yield f"lacks the labels {sorted(missing)}"
    annotations = metadata.get("annotations", {})
    if annotations.get("helm.sh/hook", "test") != "test":
        yield "is a hook: what the release itself provides must not be one"
    if document["kind"] in KEPT and annotations.get("helm.sh/resource-policy") != "keep":
        yield "would go with the release: helm.sh/resource-policy is not keep"
    selector = (document.get("spec") or {}).get("selector")
    if document["kind"] in ("Deployment", "StatefulSet", "Service") and selector is not None:
        found = set(selector.get("matchLabels", selector))
        if found != SELECTORS:
            yield f"selects by {sorted(found)}, not by {sorted(SELECTORS)}"


def of_pods(document):
    for pod in pods(document):
        spec = pod["spec"]
        yield from of_pod(spec)
        for container in containers(pod):
            for fault in of_container(container, spec):
                yield f'container {container["name"]} {fault}'
        if document["kind"] in ("Deployment", "StatefulSet"):
            # The part's own container; an operator's additions need no probes.
            for container in spec["containers"][:1]:
                for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
                    if probe not in container:
                        yield f'container {container["name"]} has no {probe}'
            for fault in of_stopping(spec):
                yield fault


def of_pod(spec):
    security = spec.get("securityContext", {})
    if security.get("runAsNonRoot") is not True:
        yield "may run as root"
    if security.get("runAsUser", 0) == 0:
        yield "does not say as which user it runs"
    if security.get("seccompProfile", {}).get("type") != "RuntimeDefault":
        yield "has not the runtime's seccomp profile"
    if spec.get("automountServiceAccountToken") is not False:
        yield "gets a token of its service account"
    if spec.get("enableServiceLinks") is not False:
        yield "gets other services' addresses in its environment"
    for name in ("hostNetwork", "hostPID", "hostIPC"):
        if spec.get(name):
            yield f"has {name}"
    for volume in spec.get("volumes", []):
        if "hostPath" in volume:
            yield f'volume {volume["name"]} is a path of the host'
        if "emptyDir" in volume and not (volume["emptyDir"] or {}).get("sizeLimit"):
            yield f'volume {volume["name"]} may fill the node\'s disk'


def of_container(container, spec):
    security = container.get("securityContext", {})
    if security.get("readOnlyRootFilesystem") is not True:
        yield "may write its root file system"
    if security.get("allowPrivilegeEscalation") is not False:
        yield "may become more than it is"
    if security.get("privileged"):
        yield "is privileged"
    if security.get("capabilities", {}).get("drop") != ["ALL"] or security.get("capabilities", {}).get("add"):
        yield "has capabilities"
    if security.get("runAsUser", 1) == 0 or security.get("runAsNonRoot", True) is False:
        yield "runs as root"
    resources = container.get("resources", {})
    if "memory" not in resources.get("limits", {}):
        yield "has no memory limit"
    if "cpu" in resources.get("limits", {}):
        yield "has a CPU limit, which only makes it late"
    if not {"cpu", "memory"} <= set(resources.get("requests", {})):
        yield "does not say what it needs"
    if not re.fullmatch(r"[^:@]+(:[0-9]+)?/[^:@]+(:(?!latest$)[\w.-]+|@sha256:[0-9a-f]{64})", container["image"]):
        yield f'has the image {container["image"]}, without a version or without a registry'
    if container.get("imagePullPolicy") not in ("IfNotPresent", "Never"):
        yield "is pulled again at each start, or does not say when"
    for port in container.get("ports", []):
        if not {"name", "protocol"} <= set(port):
            yield f"has the port {port} without a name or a protocol"
    for variable in container.get("env", []):
        if re.search("PASSWORD|SECRET|TOKEN", variable["name"]) and not variable["name"].endswith("_FILE"):
            if "value" in variable:
                yield f'has the secret {variable["name"]} in plain sight'


def of_stopping(spec):
    for container in spec["containers"]:
        sleep = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
        if spec.get("terminationGracePeriodSeconds", 30) < sleep + 20:
            yield "is killed less than 20 s after it was asked to stop"


def of_service(document):
    if document["kind"] != "Service":
        return
    spec = document["spec"]
    if spec.get("type", "ClusterIP") != "ClusterIP":
        yield f'is open to the outside: {spec["type"]}'
    for port in spec["ports"]:
        if not {"name", "protocol"} <= set(port):
            yield f"has the port {port} without a name or a protocol"


def of_ingress(document):
    if document["kind"] != "Ingress":
        return
    for rule in document["spec"]["rules"]:
        for path in rule["http"]["paths"]:
            port = path["backend"]["service"]["port"]
            if port.get("name") != "http":
                yield f'{path["path"]} leads to the port {port}; only http is for the outside'


def of_network_policy(document):
    if document["kind"] != "NetworkPolicy":
        return
    for rule in document["spec"].get("ingress", []):
        if not rule.get("from"):
            yield f'lets anybody in the cluster reach {[port["port"] for port in rule["ports"]]}'


def of_release(documents):
    """Rules between documents."""
    have = {(document["kind"], document["metadata"]["name"]) for document in documents}
    policies = [it for it in documents if it["kind"] == "NetworkPolicy"]
    scaled = {it["spec"]["scaleTargetRef"]["name"]: it["spec"] for it in documents
              if it["kind"] == "HorizontalPodAutoscaler"}
    budgets = [it["spec"]["selector"]["matchLabels"] for it in documents if it["kind"] == "PodDisruptionBudget"]
    for document in documents:
        for pod in pods(document):
            labels = pod["metadata"].get("labels", {}) if document["kind"] != "Pod" else document["metadata"]["labels"]
            covered = any(matches(it["spec"]["podSelector"].get("matchLabels", {}), labels) for it in policies)
            # The test's pod stands for a client of the ingress.
            if policies and not covered and document["kind"] != "Pod":
                yield f"{title(document)}: no NetworkPolicy is for its pods"
            account = pod["spec"].get("serviceAccountName")
            if account and ("ServiceAccount", account) not in have:
                yield f"{title(document)}: there is no ServiceAccount {account}"
        if document["kind"] == "NetworkPolicy":
            yield from of_arrows(document, policies)
        if document["kind"] == "Deployment":
            yield from of_scaling(document, scaled.get(document["metadata"]["name"]), budgets)


def of_arrows(policy, policies):
    """A client that may connect to a part of the release is allowed by that part's policy."""
    sender = policy["spec"]["podSelector"]["matchLabels"]
    for rule in policy["spec"].get("egress", []):
        for peer in rule.get("to", []):
            for port in rule["ports"]:
                receivers = [it["spec"] for it in policies if "podSelector" in peer and
                             matches(peer["podSelector"]["matchLabels"], it["spec"]["podSelector"]["matchLabels"])]
                if receivers and not any(lets_in(it, sender, port) for it in receivers):
                    yield f'{title(policy)}: may connect to {peer["podSelector"]["matchLabels"]}, which does not let it in'


def lets_in(spec, sender, port):
    return any(port in rule["ports"] and (not rule.get("from") or any(
        matches(peer.get("podSelector", {}).get("matchLabels", {"": ""}), sender) for peer in rule["from"]))
        for rule in spec.get("ingress", []))


def of_scaling(document, scaling, budgets):
    most = scaling["maxReplicas"] if scaling else document["spec"].get("replicas", 1)
    if scaling and "replicas" in document["spec"]:
        yield f"{title(document)}: has replicas beside an autoscaler: the next upgrade would conflict"
    labels = document["spec"]["template"]["metadata"]["labels"]
    if most > 1 and not any(matches(budget, labels) for budget in budgets):
        yield f"{title(document)}: may have {most} pods and no PodDisruptionBudget"


def matches(selector, labels):
    return all(labels.get(key) == value for key, value in selector.items())


def references(documents, external):
    """Names of ConfigMaps, Secrets and claims that are mounted or read, but neither rendered nor named in the values."""
    have = {(document["kind"], document["metadata"]["name"]) for document in documents}
    for document in documents:
        for pod in pods(document):
            for kind, name in mounted(pod):
                if (kind, name) not in have and not (kind == "Secret" and name in external):
                    yield f"{title(document)}: there is no {kind} {name}"


def mounted(pod):
    for volume in pod["spec"].get("volumes", []):
        for source in [volume, *volume.get("projected", {}).get("sources", [])]:
            if "configMap" in source:
                yield "ConfigMap", source["configMap"]["name"]
            if "secret" in source:
                yield "Secret", source["secret"].get("secretName") or source["secret"]["name"]
            if "persistentVolumeClaim" in source:
                yield "PersistentVolumeClaim", source["persistentVolumeClaim"]["claimName"]
    for container in containers(pod):
        for source in container.get("envFrom", []):
            for key, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
                if key in source:
                    yield kind, source[key]["name"]
        for variable in container.get("env", []):
            for key, kind in (("secretKeyRef", "Secret"), ("configMapKeyRef", "ConfigMap")):
                if key in variable.get("valueFrom", {}):
                    yield kind, variable["valueFrom"][key]["name"]
