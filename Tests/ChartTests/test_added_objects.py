"""An operator's additions to the pods and beside them: containers, volumes, probes' numbers, names, annotations, objects."""

import base64
import re
import unittest

import yaml

import helm_python

import policy
import schemas
from charts import CHARTS, cases, containers, merged, pods, render, rendered, set_value, title
from test_added_values import EVERYTHING, PARTS, lasting, part_of

SMALL = {"requests": {"cpu": "10m", "memory": "16Mi"}, "limits": {"memory": "32Mi"}}
SIDECAR = {"name": "beside", "image": "docker.io/some/exporter:1.0", "resources": SMALL,
           "ports": [{"name": "metrics", "containerPort": 9999, "protocol": "TCP"}]}
FIRST = {"name": "first", "image": "docker.io/some/proxy:1.0", "resources": SMALL, "restartPolicy": "Always"}
VOLUME = {"name": "more", "configMap": {"name": "mine"}}
MOUNT = {"name": "more", "mountPath": "/more", "readOnly": True}
PROBES = {"startup": {"failureThreshold": 3600}, "liveness": {"periodSeconds": 30}, "readiness": {"timeoutSeconds": 9}}


def whole(values):
    """Everything with these values; each document is valid for Kubernetes, and none violates the policy."""
    documents = render(merged(EVERYTHING, values))
    faults = [fault for it in documents for fault in (*schemas.faults(it, schemas.VERSIONS[0]), *policy.faults(it))]
    return documents, [*faults, *policy.of_release(documents)]


def of_each_part(**values):
    return {part: values for part in PARTS}


class Pods(unittest.TestCase):
    def test_each_part_takes_containers_and_volumes(self):
        documents, faults = whole(of_each_part(
            sidecars=[SIDECAR], initContainers=[FIRST], extraVolumes=[VOLUME], extraVolumeMounts=[MOUNT]))
        self.assertEqual(faults, [])
        before = lasting(render(EVERYTHING))
        for part, document in lasting(documents).items():
            pod, old = next(pods(document))["spec"], next(pods(before[part]))["spec"]
            first, *others = pod["initContainers"]
            own, beside = pod["containers"]
            self.assertEqual((first["name"], others), ("first", old.get("initContainers", [])), part)
            self.assertEqual((own["name"], beside["name"]), (part, "beside"))
            for added in (first, beside):
                self.assertEqual(added["securityContext"], own["securityContext"])
                self.assertEqual(added["imagePullPolicy"], "IfNotPresent")
            self.assertEqual(own["volumeMounts"], [*old["containers"][0].get("volumeMounts", []), MOUNT])
            self.assertEqual(pod["volumes"], [*old.get("volumes", []), VOLUME])
        for document in documents:
            if document["kind"] in ("Job", "CronJob", "Pod"):
                names = {it["name"] for pod in pods(document) for it in containers(pod)}
                self.assertFalse(names & {"first", "beside"}, title(document))

    def test_a_container_may_say_itself_how_it_is_secured(self):
        security = {"runAsUser": 65532, "allowPrivilegeEscalation": False}
        documents, _ = whole({"web": {"sidecars": [{**SIDECAR, "securityContext": security, "imagePullPolicy": "Never"}]}})
        beside = next(pods(lasting(documents)["web"]))["spec"]["containers"][1]
        self.assertEqual((beside["securityContext"], beside["imagePullPolicy"]), (security, "Never"))

    def test_monitoring_reaches_a_sidecars_port_and_nobody_else_does(self):
        monitoring = [{"namespaceSelector": {"matchLabels": {"name": "monitoring"}}}]

        def reached(part, **policies):
            documents, _ = whole(merged({"global": {"networkPolicy": policies}}, of_each_part(monitoringPorts=[9999])))
            rules = next(it for it in documents if it["kind"] == "NetworkPolicy" and part_of(it) == part)["spec"]["ingress"]
            return [rule["from"] for rule in rules if 9999 in {port["port"] for port in rule["ports"]}]

        for part in PARTS:
            self.assertEqual(reached(part, monitoringFrom=monitoring), [monitoring], part)
            self.assertEqual(reached(part), [], part)

    def test_the_probes_numbers_are_changed_and_nothing_else_of_them(self):
        before, after = lasting(render(EVERYTHING)), lasting(whole(of_each_part(probes=PROBES))[0])
        for part in PARTS:
            old, new = (next(pods(it[part]))["spec"]["containers"][0] for it in (before, after))
            for name, numbers in PROBES.items():
                self.assertEqual(new[f"{name}Probe"], {**old[f"{name}Probe"], **numbers}, part)

    def test_what_would_not_do_is_refused(self):
        for path, value in (
                ("sidecars", [{"name": "x", "image": "docker.io/a/b:1"}]), ("sidecars", [{**SIDECAR, "image": "exporter"}]),
                ("initContainers", {"name": "x"}), ("extraVolumes", [{"emptyDir": {}}]), ("probes.liveness.httpGet", {"path": "/"}),
                ("probes.startup.failureThreshold", 0), ("monitoringPorts", [0]), ("lifecycleHooks", {})):
            for part in PARTS:
                with self.assertRaises(helm_python.HelmError, msg=f"{part}.{path}"):
                    render(set_value({}, path, value), CHARTS / part)


class Names(unittest.TestCase):
    def test_everything_gets_another_name_and_finds_itself(self):
        documents, faults = whole({"global": {"fullnameOverride": "club", "nameOverride": "golf-app"},
                                   "monitoring": {"serviceMonitor": True}})
        self.assertEqual(faults, [])
        for document in documents:
            self.assertRegex(document["metadata"]["name"], "^club-", title(document))
            self.assertEqual(document["metadata"]["labels"]["app.kubernetes.io/name"], "golf-app")
        self.assertEqual(list(policy.references(documents, set())), [])
        self.assertEqual(re.findall(r"\bgolf-(?:postgresql|redis|kafka|round-service|analytics-service)\b", yaml.dump_all(documents)), [])
        monitor = next(it for it in documents if it["kind"] == "ServiceMonitor")
        service = next(it for it in documents if it["kind"] == "Service" and part_of(it) == "round-service")
        self.assertTrue(policy.matches(monitor["spec"]["selector"]["matchLabels"], service["metadata"]["labels"]))

    def test_everything_gets_the_annotations(self):
        documents, faults = whole({"global": {"annotations": {"team": "golf"}, "ingress": {"annotations": {"own": "1"}}},
                                   "web": {"serviceAccount": {"annotations": {"team": "another"}}}})
        self.assertEqual(faults, [])
        for document in documents:
            is_another = document["kind"] == "ServiceAccount" and part_of(document) == "web"
            found = document["metadata"]["annotations"]
            self.assertEqual(found["team"], "another" if is_another else "golf", title(document))
            self.assertEqual(found.get("own"), "1" if document["kind"] == "Ingress" else None)

    def test_the_stores_images_come_from_one_registry(self):
        images = {it["image"] for document in whole({"global": {"image": {"storeRegistry": "copies.example:5000/hub"}}})[0]
                  for pod in pods(document) for it in containers(pod)}
        theirs = {image for image in images if "/golfroundpro/" not in image and "rclone" not in image}
        self.assertEqual({image.rpartition(":")[0] for image in theirs}, {
            f"copies.example:5000/hub/{name}" for name in ("library/postgres", "library/redis", "apache/kafka")})


class Secrets(unittest.TestCase):
    OWN = {role: f"golf-{role}" for role in ("migrator", "round", "relay", "analytics", "backup")}

    def test_each_role_may_have_a_secret_of_its_own(self):
        values = merged(cases()["values-production"], {"backup": {"schedule": "0 3 * * *"}, "global": {
            "postgresql": {"secret": "", "secrets": self.OWN}}})
        documents = render(values)
        self.assertEqual(list(policy.references(documents, {*self.OWN.values(), "golf-postgresql-ca", "golf-kafka-ca",
                                                             "golf-redis-passwords", "golf-kafka-passwords", "golf-live"})), [])
        seen = set()
        for document in documents:
            for pod in pods(document):
                for volume in pod["spec"].get("volumes", []):
                    for source in volume.get("projected", {}).get("sources", []):
                        if source["secret"]["name"] in self.OWN.values():
                            role = source["secret"]["name"].removeprefix("golf-")
                            self.assertEqual(source["secret"]["items"], [{"key": "password", "path": f"postgresql-{role}"}])
                            seen.add(role)
        self.assertEqual(seen, set(self.OWN))

    def test_some_roles_of_their_own_and_the_others_together(self):
        values = merged(cases()["values-production"], {"global": {"postgresql": {"secrets": {"relay": "golf-relay"}}}})
        pod = next(pods(lasting(render(values))["round-service"]))["spec"]
        sources = next(it for it in pod["volumes"] if it["name"] == "passwords")["projected"]["sources"]
        self.assertEqual([(it["secret"]["name"], [item["path"] for item in it["secret"]["items"]]) for it in sources][:2], [
            ("golf-relay", ["postgresql-relay"]), ("golf-postgresql-passwords", ["postgresql-round"])])

    def test_without_a_password_for_each_role_nothing_is_installed(self):
        for values in ({"postgresql": {"secret": "", "secrets": {"round": "golf-round"}}}, {"postgresql": {"secrets": {"root": "x"}}}):
            with self.assertRaises(helm_python.HelmError):
                render(merged(cases()["values-production"], {"global": values}))
        with self.assertRaisesRegex(helm_python.HelmError, "secrets is for a PostgreSQL that others run"):
            render({"global": {"postgresql": {"secrets": self.OWN}}})


class LiveKeys(unittest.TestCase):
    """The keys of live tickets: a Secret that is made once, or one of the operator's, for the two services alone."""

    @staticmethod
    def named(documents):
        """The Secret of the keys, by the part whose pods get it."""
        found = {}
        for document in documents:
            for pod in pods(document):
                for volume in pod["spec"].get("volumes", []):
                    for source in volume.get("projected", {}).get("sources", []):
                        if any(item["path"] == "live-keys" for item in source.get("secret", {}).get("items", [])):
                            found[part_of(document)] = source["secret"]["name"]
        return found

    def test_both_services_get_them_and_nothing_else_does(self):
        both = {"round-service", "analytics-service"}
        for values, name in (({}, "golf-live"), ({"global": {"live": {"secret": "mine"}}}, "mine")):
            documents, faults = whole(values)
            self.assertEqual(faults, [])
            self.assertEqual(self.named(documents), dict.fromkeys(both, name))
            made = [it for it in documents if it["kind"] == "Secret" and part_of(it) == "live"]
            self.assertEqual(len(made), 0 if values else 1)
            for document in lasting(documents).values():
                container = next(pods(document))["spec"]["containers"][0]
                files = [it["value"] for it in container.get("env", []) if it["name"] == "GOLF_LIVE_KEYS_FILE"]
                self.assertEqual(files, ["/etc/golf/passwords/live-keys"] if part_of(document) in both else [])

    def test_a_key_is_what_the_programs_take(self):
        made = next(it for it in whole({})[0] if it["kind"] == "Secret" and part_of(it) == "live")
        self.assertEqual(list(made["data"]), ["keys"])
        self.assertRegex(base64.b64decode(made["data"]["keys"]).decode(), "^[0-9a-f]{64}$")

    def test_the_socket_and_its_tickets_lead_to_their_services(self):
        """By the longest path, which every controller prefers; some compare an exact one by its length, too."""
        for gateways in ([], [{"name": "public"}]):
            paths = {}
            for document in whole({"global": {"ingress": {"gateways": gateways}}})[0]:
                if document["kind"] == "Ingress":
                    entries = [it["path"] for rule in document["spec"]["rules"] for it in rule["http"]["paths"]]
                elif document["kind"] == "HTTPRoute":
                    entries = [it["path"]["value"] for rule in document["spec"]["rules"] for it in rule["matches"]]
                else:
                    continue
                paths |= dict.fromkeys(entries, part_of(document))
            to = lambda path: paths[max((it for it in paths if path.startswith(it.rstrip("/") + "/") or path == it or it == "/"), key=len)]
            self.assertEqual([to(path) for path in ("/api/live", "/api/live/tickets", "/api/rounds", "/api/spectate", "/watch")],
                             ["analytics-service", "round-service", "round-service", "round-service", "web"])


class Objects(unittest.TestCase):
    def test_an_object_of_the_operators_comes_with_the_release(self):
        mine = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "{{ .Release.Name }}-mine", "labels": {
            "app.kubernetes.io/component": "mine"}}, "data": {"text": "of {{ .Chart.Name }}"}}
        documents, faults = whole({"extraDeploy": [mine], "global": {"labels": {"team": "golf"}, "annotations": {"note": "x"}}})
        self.assertEqual(faults, [])
        found = next(it for it in documents if it["metadata"]["name"] == "golf-mine")
        self.assertEqual((found["data"], part_of(found)), ({"text": "of golfroundpro"}, "mine"))
        self.assertEqual((found["metadata"]["labels"]["team"], found["metadata"]["annotations"]), ("golf", {"note": "x"}))
        with self.assertRaises(helm_python.HelmError):
            render({"extraDeploy": [{"kind": "ConfigMap"}]})

    def test_the_exporters_of_the_example_are_found_and_let_in(self):
        documents = rendered("values-exporters")
        monitor = next(it for it in documents if it["kind"] == "PodMonitor")["spec"]
        found = {}
        for part, document in lasting(documents).items():
            pod = next(pods(document))
            for container in pod["spec"]["containers"][1:]:
                self.assertTrue(policy.matches(monitor["selector"]["matchLabels"], pod["metadata"]["labels"]), part)
                ports = {it["name"]: it["containerPort"] for it in container["ports"]}
                found[part] = ports[monitor["podMetricsEndpoints"][0]["port"]]
        self.assertEqual(set(found), {"postgresql", "redis", "kafka", "web"})
        for part, port in found.items():
            rules = next(it for it in documents if it["kind"] == "NetworkPolicy" and part_of(it) == part)["spec"]["ingress"]
            self.assertTrue([rule for rule in rules if port in {it["port"] for it in rule["ports"]}], part)

    def test_the_certificate_of_the_example_is_the_ingresss(self):
        documents = rendered("values-certificate")
        certificate = next(it for it in documents if it["kind"] == "Certificate")["spec"]
        for ingress in (it["spec"] for it in documents if it["kind"] == "Ingress"):
            self.assertEqual([(certificate["secretName"], certificate["dnsNames"])],
                             [(it["secretName"], it["hosts"]) for it in ingress["tls"]])


if __name__ == "__main__":
    unittest.main()
