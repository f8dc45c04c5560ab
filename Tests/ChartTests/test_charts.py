"""Every chart and every values file: lint, API schemas, policy, references, golden files, refused values."""

import base64
import copy
import difflib
import re
import unittest

import helm_python
import yaml

import golden
import policy
import schemas
from charts import CHARTS, ROOT, UMBRELLA, cases, containers, names, pods, render, rendered, set_value


def joined(faults):
    return "\n".join(sorted(set(faults)))


class Lint(unittest.TestCase):
    def test_every_chart_is_clean(self):
        for name in names():
            report = helm_python.lint(CHARTS / name, strict=True)
            faults = [f'{name}: {it["severity"]} {it["path"]}: {it["message"]}' for it in report["messages"]
                      if str(it["severity"]).upper() not in ("INFO", "1")]
            self.assertEqual(faults, [], joined(faults))

    def test_every_key_of_every_chart_is_commented(self):
        for name in names():
            lines = (CHARTS / name / "values.yaml").read_text().splitlines()
            keys = [line.split(":")[0].strip() for line in lines if re.match(r"^[A-Za-z]", line)]
            readme = (CHARTS / name / "README.md").read_text()
            for key in keys:
                self.assertIn(f"`{key}", readme, f"{name}: its README does not mention {key}")

    def test_charts_carry_one_version(self):
        """And it is the version that the programs export (golf_build_info)."""
        told = re.search(r'static let version = "(.*)"', (ROOT / "Sources/ServiceKit/Operations/BuildInfo.swift").read_text())[1]
        self.assertEqual(yaml.safe_load((UMBRELLA / "Chart.yaml").read_text())["appVersion"], told)
        versions = {(it["version"], it.get("appVersion")) for it in
                    (yaml.safe_load((CHARTS / name / "Chart.yaml").read_text()) for name in names())
                    if it["name"] in ("golfroundpro", "round-service", "analytics-service", "web")}
        self.assertEqual(len(versions), 1, versions)


class Rendered(unittest.TestCase):
    """Each case of `cases()`; the faults of all of them are shown together."""

    def each(self, faults):
        found = [f"{case}: {fault}" for case in cases() for fault in faults(case)]
        self.assertEqual(found, [], "\n" + joined(found))

    def test_there_are_cases(self):
        self.assertLessEqual({"values", "values-kind", "values-production"}, set(cases()))

    def test_kubernetes_knows_every_field(self):
        seen = set()

        def faults(case):
            for document in rendered(case):
                text = yaml.dump(document)
                if text not in seen:
                    seen.add(text)
                    for version in schemas.VERSIONS:
                        yield from schemas.faults(document, version)

        self.each(faults)

    def test_policy(self):
        self.each(lambda case: [fault for document in rendered(case) for fault in policy.faults(document)])

    def test_what_holds_between_documents(self):
        self.each(lambda case: policy.of_release(rendered(case)))

    def test_everything_that_is_named_is_there(self):
        def faults(case):
            named = set(re.findall(r"[\w.-]+", yaml.dump(cases()[case])))
            return policy.references(rendered(case), named)

        self.each(faults)

    def test_images_are_taken_by_digest_where_one_is_given(self):
        values, digest = {}, "sha256:" + "5" * 64
        for path in ("global.image.digests", "redis.image.digest", "postgresql.image.digest"):
            value = {"web": digest, "round-service": digest} if path.startswith("global") else digest
            values = set_value(values, path, value)
        images = {container["image"] for document in render(values) for pod in pods(document)
                  for container in containers(pod)}
        for name in ("golfroundpro/web", "golfroundpro/round-service", "library/redis", "library/postgres"):
            # The dumps' image is named whole.
            found = {image for image in images if f"/{name}" in image}
            self.assertIn(f"docker.io/{name}@{digest}", found)
        self.assertFalse([image for image in images if "web:" in image or "round-service:" in image])

    def test_in_production_a_pod_reaches_its_stores_and_names_and_nothing_else(self):
        found = [f'{document["metadata"]["name"]}: {rule["ports"]}' for document in rendered("values-production")
                 if document["kind"] == "NetworkPolicy" for rule in document["spec"].get("egress", [])
                 if not rule.get("to") and {port["port"] for port in rule["ports"]} != {53}]
        self.assertEqual(found, [])

    def test_alerts_lead_to_where_the_documents_are_published(self):
        def rules(**monitoring):
            rule = next(it for it in render({"monitoring": {"rules": True, **monitoring}}) if it["kind"] == "PrometheusRule")
            return [rule for group in rule["spec"]["groups"] for rule in group["rules"]]

        own = yaml.safe_load((ROOT / "deploy/observability/rules.yaml").read_text())["groups"][0]["rules"]
        self.assertEqual(rules(), own)
        for rule, with_address in zip(own, rules(runbooks="https://docs.example/golf/")):
            self.assertEqual(with_address["annotations"]["runbook_url"],
                             "https://docs.example/golf/" + rule["annotations"]["runbook_url"])

    def test_browsers_keep_to_https_where_it_is_said(self):
        def headers(case):
            return [it["data"]["strict-transport-security.conf"].strip() for it in rendered(case) if it["kind"] == "ConfigMap"
                    and "strict-transport-security.conf" in it.get("data", {})]

        self.assertEqual(headers("values-production"), ['add_header Strict-Transport-Security "max-age=31536000" always;'])
        self.assertEqual(headers("values"), [])

    def test_golden_files(self):
        for case in golden.CASES:
            was = (golden.FOLDER / f"{case}.yaml").read_text().splitlines()
            now = golden.text(case).splitlines()
            change = "\n".join(list(difflib.unified_diff(was, now, "golden", "rendered", lineterm=""))[:80])
            self.assertEqual(was, now, f"{case}: after a look, scripts/test-charts --update\n{change}")


class Shared(unittest.TestCase):
    """Texts that occur in two places are equal."""

    def test_who_may_do_what_in_redis(self):
        template = (ROOT / "deploy/redis/users.acl.template").read_text()
        secret = next(it for it in rendered("values") if it["kind"] == "Secret" and "redis" in it["metadata"]["name"])
        chart = base64.b64decode(secret["data"]["users.acl"]).decode()

        def rules(text):
            return [re.sub(r" [>#]\S+", " PASSWORD", line) for line in text.splitlines() if line.strip()]

        self.assertEqual(rules(template), rules(chart))

    def test_the_roles_are_the_same_files(self):
        for name in ("roles.sql", "database.sql"):
            self.assertEqual(
                (ROOT / "deploy/postgres" / name).read_text(), (UMBRELLA / "files" / name).read_text(), name)


class Applied(unittest.TestCase):
    """Renderings (GitOps) are applied again and again, and a Job cannot be changed."""

    def job(self, **values):
        changed = {}
        for path, value in values.items():
            changed = set_value(changed, path.replace("__", "."), value)
        documents = render(changed)
        return next(it for it in documents if it["kind"] == "Job")

    def test_a_job_that_does_something_else_has_another_name(self):
        first = self.job()
        self.assertEqual(self.job(), first)
        for change in ({"global__image__tag": "2"}, {"prepare__backoffLimit": 1}, {"global__postgresql__database": "other"},
                       {"jobs__tolerations": [{"operator": "Exists"}]}):
            other = self.job(**change)
            self.assertNotEqual(other["metadata"]["name"], first["metadata"]["name"], change)
        self.assertLessEqual(len(first["metadata"]["name"]), 63)
        self.assertGreater(first["spec"]["ttlSecondsAfterFinished"], 0)

    def test_every_job_goes_where_it_is_told_to(self):
        told = {"nodeSelector": {"pool": "golf"}, "tolerations": [{"key": "golf", "operator": "Exists"}],
                "priorityClassName": "low", "podAnnotations": {"sidecar.istio.io/inject": "false"}}
        documents = render({"jobs": told, "backup": {"schedule": "0 3 * * *"}, "smoke": {"connect": "golf:80"}})
        found = set()
        for document in documents:
            kind = document["kind"]
            if kind == "Pod":
                metadata, spec = document["metadata"], document["spec"]
            elif kind in ("Job", "CronJob"):
                template = document["spec"]["template"] if kind == "Job" else document["spec"]["jobTemplate"]["spec"]["template"]
                metadata, spec = template["metadata"], template["spec"]
            else:
                continue
            found.add(document["metadata"]["name"].split("-")[1])
            for key in ("nodeSelector", "tolerations", "priorityClassName"):
                self.assertEqual(spec.get(key), told[key], document["metadata"]["name"])
            self.assertEqual(metadata["annotations"].get("sidecar.istio.io/inject"), "false")
        self.assertEqual(found, {"prepare", "tool", "backup", "restore", "restored", "smoke"})

    def test_a_backups_volume_is_bound_by_the_first_pod_that_there_is(self):
        job = self.job(backup__schedule="0 3 * * *")
        claims = [it["persistentVolumeClaim"]["claimName"] for it in job["spec"]["template"]["spec"]["volumes"]
                  if "persistentVolumeClaim" in it]
        self.assertEqual(len(claims), 1)
        job = self.job(backup__schedule="0 3 * * *", backup__existingClaim="mine")
        self.assertFalse([it for it in job["spec"]["template"]["spec"]["volumes"] if "persistentVolumeClaim" in it])

    def test_a_pod_that_is_not_ready_holds_up_no_drain(self):
        budgets = [it for it in render({"round-service": {"replicaCount": 2}}) if it["kind"] == "PodDisruptionBudget"]
        self.assertEqual([it["spec"]["unhealthyPodEvictionPolicy"] for it in budgets], ["AlwaysAllow"])


# Values that must be refused, with a text of the refusal. Each chart refuses unknown keys.
REFUSED = [
    ("golfroundpro", "global.eventLog", "rabbit", "eventLog"),
    ("golfroundpro", "global.ingress.hosts", ["a"], "hosts"),
    ("golfroundpro", "global.image.pullPolicy", "Sometimes", "pullPolicy"),
    ("golfroundpro", "global.postgresql.port", 0, "port"),
    ("golfroundpro", "global.postgresql.peers", ["stores"], "peers"),
    ("golfroundpro", "global.ingress.tls.hstsSeconds", -1, "hstsSeconds"),
    ("round-service", "trustedHops", 0, "trustedHops"),
    ("analytics-service", "trustedHops", 9, "trustedHops"),
    ("round-service", "roundsADay", 0, "roundsADay"),
    ("round-service", "roundsAnAccount", 1000001, "roundsAnAccount"),
    ("analytics-service", "roundsADay", 1, "roundsADay"),
    ("analytics-service", "sockets", 0, "sockets"),
    ("analytics-service", "socketsAnAddress", 100001, "socketsAnAddress"),
    ("round-service", "sockets", 1, "sockets"),
    ("golfroundpro", "global.live.secret", "No Secret", "secret"),
    ("web", "extraEnv", {"TZ": "UTC"}, "extraEnv"),
    ("kafka", "extraEnv", [{"name": "1", "value": "x"}], "extraEnv"),
    ("redis", "persistence.existingClaim", "No Claim", "existingClaim"),
    ("golfroundpro", "global.labels", {"team": 5}, "labels"),
    ("golfroundpro", "backup.serviceAccount.annotations", ["x"], "annotations"),
    ("redis", "image.digest", "sha256:5", "digest"),
    ("golfroundpro", "global.kafka.security", "open", "security"),
    ("golfroundpro", "global.kafka.partitions", 0, "partitions"),
    ("golfroundpro", "prepare.backoffLimit", -1, "backoffLimit"),
    ("golfroundpro", "jobs.tolerations", "all", "tolerations"),
    ("golfroundpro", "global.postgresql.database", "a_name_that_leaves_no_room_for_a_time", "database"),
    ("golfroundpro", "backup.schedule", "every night", "schedule"),
    ("golfroundpro", "backup.image", "docker.io/library/postgres:latest", "image"),
    ("golfroundpro", "backup.keep", 0, "keep"),
    ("golfroundpro", "backup.upload.to", [{"ports": []}], "ports"),
    ("golfroundpro", "monitoring.interval", "often", "interval"),
    ("golfroundpro", "monitoring.runbooks", "docs", "runbooks"),
    ("golfroundpro", "round-service.replicas", 2, "replicas"),
    ("round-service", "replicaCount", -1, "replicaCount"),
    ("round-service", "logLevel", "loud", "logLevel"),
    ("round-service", "autoscaling.cpuPercent", 0, "cpuPercent"),
    ("round-service", "resources", "much", "resources"),
    ("analytics-service", "httpLoops", 0, "httpLoops"),
    ("analytics-service", "autoscaling.maxReplicas", "many", "maxReplicas"),
    ("web", "replicaCount", "two", "replicaCount"),
    ("postgresql", "maxConnections", 5, "maxConnections"),
    ("postgresql", "persistence.size", "big", "size"),
    ("redis", "maxMemory", "all", "maxMemory"),
    ("kafka", "heap", 5, "heap"),
]

# Checks that only the umbrella can do: incompatible values, with a text of the refusal.
UNFIT = [
    ({"global.eventLog": "kafka"}, "kafka.enabled"),
    ({"postgresql.enabled": False}, "global.postgresql.host"),
    ({"redis.enabled": False}, "global.redis.host"),
    ({"round-service.replicaCount": 9}, "connections"),
    ({"global.eventLog": "kafka", "kafka.enabled": True, "analytics-service.replicaCount": 7}, "partitions"),
]


class Refused(unittest.TestCase):
    def refuses(self, chart, pairs, word):
        """A fault if the values are accepted, or refused without a text that says what is wrong."""
        values = {}
        for path, value in pairs.items():
            values = set_value(values, path, value)
        try:
            render(values, CHARTS / chart)
        except helm_python.HelmError as refusal:
            return [] if word in str(refusal) else [f"{chart} {pairs}: {word} is not in: {refusal}"]
        return [f"{chart} {pairs}: taken"]

    def test_unknown_keys(self):
        faults = [fault for name in names() for fault in self.refuses(name, {"noSuchKey": 1}, "noSuchKey")]
        self.assertEqual(faults, [], "\n" + joined(faults))

    def test_values_that_are_not_allowed(self):
        faults = [fault for chart, path, value, word in REFUSED for fault in self.refuses(chart, {path: value}, word)]
        self.assertEqual(faults, [], "\n" + joined(faults))

    def test_values_that_do_not_go_together(self):
        faults = [fault for pairs, word in UNFIT for fault in self.refuses("golfroundpro", pairs, word)]
        self.assertEqual(faults, [], "\n" + joined(faults))


class Spoiled(unittest.TestCase):
    """The checks themselves: a valid document is damaged in one place, and the fault is found."""

    def spoil(self, kind, change):
        document = copy.deepcopy(next(it for it in rendered("values-kind") if it["kind"] == kind))
        change(document)
        return document

    def test_policy_finds_it(self):
        def pod(it):
            return it["spec"]["template"]["spec"]

        table = [
            ("Deployment", lambda it: pod(it)["securityContext"].update(runAsNonRoot=False), "as root"),
            ("Deployment", lambda it: pod(it)["securityContext"].pop("seccompProfile"), "seccomp"),
            ("Deployment", lambda it: pod(it).update(hostNetwork=True), "hostNetwork"),
            ("Deployment", lambda it: pod(it).pop("automountServiceAccountToken"), "token"),
            ("Deployment", lambda it: pod(it)["volumes"].append({"name": "h", "hostPath": {"path": "/"}}), "host"),
            ("Deployment", lambda it: pod(it)["volumes"].append({"name": "e", "emptyDir": {}}), "may fill"),
            ("NetworkPolicy", lambda it: it["spec"]["ingress"].append({"ports": [{"port": 1}]}), "anybody"),
            ("Deployment", lambda it: pod(it)["containers"][0]["securityContext"].pop("readOnlyRootFilesystem"), "root file"),
            ("Deployment", lambda it: pod(it)["containers"][0]["securityContext"].pop("capabilities"), "capabilities"),
            ("Deployment", lambda it: pod(it)["containers"][0]["resources"].pop("limits"), "memory limit"),
            ("Deployment", lambda it: pod(it)["containers"][0]["resources"]["limits"].update(cpu="1"), "CPU limit"),
            ("Deployment", lambda it: pod(it)["containers"][0].update(image="docker.io/a/b:latest"), "without a version"),
            ("Deployment", lambda it: pod(it)["containers"][0].update(image="docker.io/a/b"), "without a version"),
            ("Deployment", lambda it: pod(it)["containers"][0].pop("readinessProbe"), "readinessProbe"),
            ("Deployment", lambda it: pod(it).update(terminationGracePeriodSeconds=10), "killed"),
            ("Deployment", lambda it: it["metadata"]["labels"].pop("app.kubernetes.io/version"), "version"),
            ("Deployment", lambda it: it["metadata"].update(namespace="golf"), "namespace"),
            ("Job", lambda it: it["metadata"].update(annotations={"helm.sh/hook": "pre-install"}), "hook"),
            ("Secret", lambda it: it["metadata"].pop("annotations"), "keep"),
            ("Service", lambda it: it["spec"].update(type="LoadBalancer"), "outside"),
            ("Service", lambda it: it["spec"]["ports"][0].pop("protocol"), "protocol"),
            ("Ingress", lambda it: it["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"].update(
                port={"name": "health"}), "only http"),
        ]
        for kind, change, word in table:
            found = joined(policy.faults(self.spoil(kind, change)))
            self.assertIn(word, found, f"{kind}, {word}: not found in: {found}")

    def test_the_schema_check_finds_it(self):
        table = [
            (lambda it: it["spec"].update(replicaz=1), "replicaz"),
            (lambda it: it.update(apiVersion="apps/v1beta1"), "does not know"),
            (lambda it: it.update(kind="Deploiment"), "does not know"),
        ]
        for change, word in table:
            self.assertIn(word, joined(schemas.faults(self.spoil("Deployment", change), "1.34")))

    def test_what_is_not_there_is_missed(self):
        documents = copy.deepcopy(rendered("values-kind"))

        def without(kind, name=""):
            return [it for it in documents if it["kind"] != kind or name not in it["metadata"]["name"]]

        self.assertIn("there is no ServiceAccount", joined(policy.of_release(without("ServiceAccount"))))
        self.assertIn("no NetworkPolicy", joined(policy.of_release(without("NetworkPolicy", "redis"))))
        self.assertIn("there is no ConfigMap", joined(policy.references(without("ConfigMap"), set())))
        self.assertIn("there is no Secret", joined(policy.references(without("Secret"), set())))
        many = copy.deepcopy(documents)
        next(it for it in many if it["kind"] == "Deployment")["spec"]["replicas"] = 2
        self.assertIn("no PodDisruptionBudget", joined(policy.of_release(many)))


if __name__ == "__main__":
    unittest.main()
