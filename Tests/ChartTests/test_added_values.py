"""An operator's additions by values: environment, labels, identities, claims, quotas; and that renderings are
reproducible.
"""

import copy
import unittest

import yaml

import helm_python

import policy
import schemas
from charts import UMBRELLA, cases, containers, merged, pods, render, set_value, title

PARTS = ("round-service", "analytics-service", "web", "postgresql", "redis", "kafka")
EVERYTHING = {
    "global": {"eventLog": "kafka"}, "kafka": {"enabled": True}, "redis": {"persistence": {"enabled": True}},
    "backup": {"schedule": "0 3 * * *", "upload": {"image": "docker.io/rclone/rclone:1.68", "command": ["rclone"]}},
    "smoke": {"connect": "golf:80"},
}


def part_of(document):
    return document["metadata"]["labels"]["app.kubernetes.io/component"]


def lasting(documents):
    return {part_of(it): it for it in documents if it["kind"] in ("Deployment", "StatefulSet")}


class Values(unittest.TestCase):
    def whole(self, *changes):
        """Everything rendered, with changes (path, value); each document is valid for Kubernetes."""
        values = EVERYTHING
        for path, value in changes:
            values = set_value(values, path, value)
        documents = render(values)
        faults = [fault for it in documents for fault in schemas.faults(it, schemas.VERSIONS[0])]
        self.assertEqual(faults, [])
        return documents

    def test_each_part_takes_more_of_the_environment(self):
        entries = [{"name": "TZ", "value": "UTC"},
                   {"name": "NODE", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}}]
        documents = lasting(self.whole(*((f"{part}.extraEnv", entries) for part in PARTS)))
        self.assertEqual(set(documents), set(PARTS))
        for part, document in documents.items():
            found = next(pods(document))["spec"]["containers"][0]["env"]
            self.assertEqual(found[-2:], entries, part)
            names = [it["name"] for it in found]
            self.assertEqual(len(names), len(set(names)), part)

    def test_everything_gets_the_labels_and_no_selector_changes(self):
        before = self.whole()
        after = self.whole(("global.labels", {"team": "golf"}))
        for document in after:
            self.assertEqual(document["metadata"]["labels"].get("team"), "golf", title(document))
            for pod in pods(document):
                self.assertEqual(pod["metadata"]["labels"].get("team"), "golf", title(document))

        def selectors(documents):
            return [it["spec"].get("selector") or it["spec"].get("podSelector") for it in documents if it.get("spec")]

        self.assertEqual(selectors(before), selectors(after))

    def test_an_account_says_to_a_cloud_who_its_pods_are(self):
        key = "eks.amazonaws.com/role-arn"
        changes = [(f"{part}.serviceAccount.annotations", {key: part}) for part in (*PARTS, "backup", "jobs")]
        accounts = {part_of(it): it for it in self.whole(*changes) if it["kind"] == "ServiceAccount"}
        for part in (*PARTS, "backup"):
            self.assertEqual(accounts[part]["metadata"]["annotations"], {key: part})
        for part in ("prepare", "tool", "restore"):
            self.assertEqual(accounts[part]["metadata"]["annotations"], {key: "jobs"})
        self.assertTrue(all(it["automountServiceAccountToken"] is False for it in accounts.values()))

    def test_a_claim_that_is_there_takes_the_place_of_a_stores_own(self):
        stores = ("postgresql", "redis", "kafka")
        documents = lasting(self.whole(*((f"{store}.persistence.existingClaim", f"my-{store}") for store in stores)))
        for store in stores:
            spec = documents[store]["spec"]
            self.assertNotIn("volumeClaimTemplates", spec)
            volumes = [it for it in spec["template"]["spec"]["volumes"] if it["name"] == "data"]
            self.assertEqual(volumes, [{"name": "data", "persistentVolumeClaim": {"claimName": f"my-{store}"}}])
        # A Redis without a volume has none of either kind.
        redis = lasting(self.whole(("redis.persistence", {"enabled": False, "existingClaim": "my-redis"})))["redis"]
        volumes = [it for it in redis["spec"]["template"]["spec"]["volumes"] if it["name"] == "data"]
        self.assertEqual([list(it) for it in volumes], [["name", "emptyDir"]])

    def test_the_rounds_of_one_account_are_bounded_by_values(self):
        def settings(*changes):
            found = [it for it in self.whole(*changes) if it["kind"] == "ConfigMap" and part_of(it) == "round-service"]
            return found[0]["data"]["GOLF_ROUNDS_A_DAY"], found[0]["data"]["GOLF_ROUNDS_AN_ACCOUNT"]

        self.assertEqual(settings(), ("2000", "20000"))
        changes = ("round-service.roundsADay", 50), ("round-service.roundsAnAccount", 1000000)
        self.assertEqual(settings(*changes), ("50", "1000000"))

    def test_both_services_believe_the_ingress_about_addresses(self):
        for changes, wanted in (((), "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fd00::/8"), (("192.0.2.1", 2), "192.0.2.1")):
            pairs = [(f"{part}.{key}", value) for part in PARTS[:2]
                     for key, value in zip(("trustedProxies", "trustedHops"), changes)]
            maps = {part_of(it): it["data"] for it in self.whole(*pairs) if it["kind"] == "ConfigMap"}
            for part in PARTS[:2]:
                self.assertEqual(maps[part]["GOLF_TRUSTED_PROXIES"], wanted)
                self.assertEqual(maps[part]["GOLF_TRUSTED_HOPS"], "2" if changes else "1")

    def test_only_a_password_opens_postgresql_over_the_network(self):
        rules = next(it["data"]["pg_hba.conf"] for it in self.whole()
                     if it["kind"] == "ConfigMap" and part_of(it) == "postgresql")
        self.assertEqual([line.split()[-1] for line in rules.splitlines() if line.startswith("host")], ["scram-sha-256"])
        container = next(pods(lasting(self.whole())["postgresql"]))["spec"]["containers"][0]
        self.assertIn("hba_file=/etc/postgresql/pg_hba.conf", container["args"])


class Identity(unittest.TestCase):
    """The users of the pods. The restricted profile's requirements stay, whatever ids the values name."""

    def changed(self, security, container):
        values = EVERYTHING
        for part in (*PARTS, "jobs"):
            values = set_value(values, f"{part}.podSecurityContext", security)
            values = set_value(values, f"{part}.securityContext", container)
        return render(values)

    def test_other_ids(self):
        ids = {"runAsUser": 1234, "runAsGroup": 1235, "fsGroup": 1236, "supplementalGroups": [1237]}
        documents = self.changed(ids, {"seLinuxOptions": {"level": "s0:c123,c456"}})
        for document in documents:
            for pod in pods(document):
                found = pod["spec"]["securityContext"]
                self.assertEqual({key: found.get(key) for key in ids}, ids, title(document))
                for container in containers(pod):
                    self.assertEqual(container["securityContext"]["seLinuxOptions"], {"level": "s0:c123,c456"})
        faults = [fault for it in documents for fault in (*policy.faults(it), *schemas.faults(it, schemas.VERSIONS[0]))]
        self.assertEqual(faults, [])

    def test_ids_that_the_cluster_chooses(self):
        documents = self.changed({"runAsUser": None, "runAsGroup": None, "fsGroup": None}, {})
        for document in documents:
            for pod in pods(document):
                found = pod["spec"]["securityContext"]
                self.assertEqual(set(found), {"runAsNonRoot", "fsGroupChangePolicy", "seccompProfile"}, title(document))
        faults = [fault for it in documents for fault in policy.faults(it) if "as which user" not in fault]
        self.assertEqual(faults, [])

    def test_false_is_taken_for_false(self):
        documents = lasting(self.changed({}, {"readOnlyRootFilesystem": False}))
        for part in PARTS:
            container = next(pods(documents[part]))["spec"]["containers"][0]
            self.assertIs(container["securityContext"]["readOnlyRootFilesystem"], False)
            self.assertIs(container["securityContext"]["allowPrivilegeEscalation"], False)

    def test_root_is_refused(self):
        for path, value in (("podSecurityContext.runAsUser", 0), ("podSecurityContext.runAsNonRoot", False),
                            ("securityContext.runAsUser", 0), ("securityContext.privileged", True),
                            ("podSecurityContext.runAsUsr", 5)):
            for part in (*PARTS, "jobs"):
                with self.assertRaises(helm_python.HelmError, msg=f"{part}.{path}"):
                    render(set_value({}, f"{part}.{path}", value), UMBRELLA)


class Renderings(unittest.TestCase):
    """GitOps renders again and again, and applies what has changed."""

    def test_two_renderings_are_the_same(self):
        for case, values in {"values-kind": cases()["values-kind"], "everything": EVERYTHING}.items():
            # Each rendering generates new passwords: GitOps names Secrets of its own.
            one, other = ([it for it in render(values) if it["kind"] != "Secret"] for _ in range(2))
            self.assertEqual(yaml.dump_all(one), yaml.dump_all(other), case)
        one, other = render(cases()["values-production"]), render(cases()["values-production"])
        self.assertEqual(yaml.dump_all(one), yaml.dump_all(other))
        self.assertFalse([it for it in one if it["kind"] == "Secret"])

    def test_with_another_tag_only_the_tag_and_the_jobs_name_change(self):
        for case in ("values-production", "values-kind"):
            def tagged(tag):
                values = merged(cases()[case], {"global": {"image": {"tag": tag}}})
                documents = copy.deepcopy([it for it in render(values) if it["kind"] != "Secret"])
                job = next(it for it in documents if it["kind"] == "Job")
                name = job["metadata"].pop("name")
                return name, yaml.dump_all(documents)

            (first, one), (second, other) = tagged("one-tag"), tagged("another")
            self.assertNotEqual(first, second, "a Job cannot be changed")
            self.assertNotEqual(one, other)
            self.assertEqual(one.replace(":one-tag", ":another"), other)


if __name__ == "__main__":
    unittest.main()
