"""The number of connections to PostgreSQL that a process uses: the chart calculates with it, and refuses more pods than
fit.
"""

import re
import unittest

from eventually import drained
from instance import NO_KAFKA, ROOT, Instance, has_kafka
from scorers import sign_up, start_round

CHECK = (ROOT / "deploy/helm/golfroundpro/templates/_checks.tpl").read_text()


def reckoned(variable):
    return int(re.search(rf"\(mul (\d+) \(add \${variable} 1\)\)", CHECK)[1])


class Connections:
    event_log = ""
    # The service whose pods run the relay, and use the most connections then.
    relay_in = ""

    def test_a_pod_takes_what_the_chart_reckons_with(self):
        instance = Instance(self.event_log, self.event_log).up()
        api = sign_up(instance.url, "Connector")
        played = start_round(api, api.courses()[0])
        api.call("PUT", f"/api/rounds/{played['id']}/cards/{played['cards'][0]['id']}/holes/1", {"strokes": 4})
        api.call("GET", "/api/rounds")
        drained(instance)
        api.call("GET", "/api/analytics/overview")
        # Connections are opened on demand, so there may be fewer.
        for service, count in self.taken(instance).items():
            self.assertGreater(count, 0, service)
            self.assertLessEqual(count, reckoned(service), service)

    def taken(self, instance):
        counts = dict.fromkeys(("golf_round", "golf_relay", "golf_analytics"), 0)
        for line in instance.sql("select usename || ' ' || count(*) from pg_stat_activity where usename like 'golf\\_%' "
                                 "and application_name <> 'golf-tool' group by usename"):
            role, count = line.split()
            counts[role] += int(count)
        taken = {"rounds": counts["golf_round"], "analytics": counts["golf_analytics"]}
        taken[self.relay_in] += counts["golf_relay"]
        return taken


class WithTheEmbeddedLog(Connections, unittest.TestCase):
    event_log, relay_in = "postgres", "analytics"


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class WithKafka(Connections, unittest.TestCase):
    event_log, relay_in = "kafka", "rounds"


if __name__ == "__main__":
    unittest.main()
