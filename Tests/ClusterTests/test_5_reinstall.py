"""An uninstallation keeps the data, and an installation finds them."""

import unittest

from cluster import LIMITS, RELEASE, kubectl, the_release, timed
from eventually import drained, eventually, exact
from scorers import Load


class Reinstall(unittest.TestCase):
    def test_the_data_are_found_again(self):
        release = the_release()
        with Load(release.url, pause=0.02) as load:
            load.await_answers(100)
        for scorer in load.scorers:
            scorer.finish()
        drained(release)
        self.addCleanup(release.upgrade)
        with timed("helm uninstall"):
            release.uninstall()
            eventually("nothing of it runs", lambda: running() == "")
        claims = kubectl("get", "persistentvolumeclaims", "-o", "name").split()
        # A release that had backups keeps theirs, too.
        claims = [claim for claim in claims if not claim.endswith("-backup")]
        self.assertEqual(claims, [f"persistentvolumeclaim/data-{RELEASE}-{store}-0" for store in ("kafka", "postgresql")])
        release.values = dict(LIMITS)
        with timed("helm install, until a player gets in"):
            release.upgrade()
            eventually("a player gets in", lambda: load.scorers[0].api.call("GET", "/api/courses"))
        for scorer in load.scorers:
            scorer.acknowledged.clear()  # The last value of each hole was written by `finish`.
            self.assertEqual(scorer.api.call("GET", "/api/analytics/overview", patience=60).body["roundsPlayed"], 1)
            holes = scorer.api.call("GET", f"/api/rounds/{scorer.round['id']}").body["cards"][0]["holes"]
            self.assertEqual({hole["note"] for hole in holes}, {"last"})
        exact(release)


def running():
    """Its remains, except the pod of helm test, which has ended and which Helm does not count as part of the release."""
    return "".join((kubectl("get", "pods", "--field-selector", "status.phase=Running", "-o", "name"),
                    kubectl("get", "services,deployments,statefulsets", "-o", "name")))
