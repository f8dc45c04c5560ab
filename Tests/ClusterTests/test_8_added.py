"""An operator's additions to the pods and beside them, on a cluster that accepts only restricted pods."""

import unittest

from cluster import RELEASE, kubectl, pods, shell, the_release, timed
from eventually import eventually
from scorers import Load

# A container beside the web app's, of an image that is here, as an exporter would be; it sees a file of the operator's.
BESIDE = {
    "name": "beside", "image": "docker.io/library/redis:7",
    "command": "{redis-server,--save,}",
    "resources.requests.cpu": "10m", "resources.requests.memory": "16Mi", "resources.limits.memory": "64Mi",
    "volumeMounts[0].name": "more", "volumeMounts[0].mountPath": "/more",
}
VALUES = {
    **{f"web.sidecars[0].{key}": value for key, value in BESIDE.items()},
    "web.extraVolumes[0].name": "more", "web.extraVolumes[0].configMap.name": f"{RELEASE}-more",
    "web.probes.liveness.periodSeconds": 7, "global.annotations.kept-by": "operators",
    "extraDeploy[0].apiVersion": "v1", "extraDeploy[0].kind": "ConfigMap", "extraDeploy[0].metadata.name": f"{RELEASE}-more",
    "extraDeploy[0].data.text": "of {{ .Release.Name }}",
}
STATUS = r'exec 3<>/dev/tcp/127.0.0.1/9080; printf "GET /stub_status HTTP/1.0\r\n\r\n" >&3; cat <&3'


class Added(unittest.TestCase):
    def setUp(self):
        self.release = the_release()

    def test_a_container_a_volume_and_an_object_come_and_go_with_an_upgrade(self):
        self.addCleanup(self.release.upgrade)
        self.addCleanup(self.release.forget, *VALUES)
        with Load(self.release.url, pause=0.02) as load:
            load.await_answers(20)
            with timed("helm upgrade with all of them"):
                self.release.upgrade(**VALUES)
            load.await_answers(20)
        self.assertEqual((load.failures, load.lost()), ([], []))
        pod = eventually("one pod of the app", lambda: len(found := list(pods("web", True))) == 1 and found[0])
        self.assertEqual(kubectl("exec", pod, "-c", "beside", "--", "cat", "/more/text"), "of golf")
        self.assertIn("Active connections", kubectl("exec", pod, "-c", "beside", "--", "bash", "-c", STATUS))
        self.assertEqual(kubectl("get", "pod", pod, "-o", "jsonpath={.spec.containers[0].livenessProbe.periodSeconds}"), "7")
        for kind in ("configmap", "service", "deployment"):
            name = f"{RELEASE}-{'more' if kind == 'configmap' else 'web'}"
            self.assertEqual(kubectl("get", kind, name, "-o", "jsonpath={.metadata.annotations.kept-by}"), "operators")
        self.release.forget(*VALUES)
        self.release.upgrade()
        self.assertEqual(shell(f"kubectl --namespace golf get configmap {RELEASE}-more", check=False).returncode, 1)


if __name__ == "__main__":
    unittest.main()
