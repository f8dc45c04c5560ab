"""What is exported to Prometheus while figures are not updated: with a full Redis under scores, and for minutes after the
last one.
"""

import re
import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class StandingFigures(unittest.TestCase):
    def test_a_full_redis_is_seen_by_the_brokers_account(self):
        instance = Instance("standing", "kafka").up()
        self.addCleanup(instance.run, "down")
        lag = lambda: instance.metric("analytics-service", "golf_consumer_lag")  # noqa: E731
        standing = lambda: instance.metric("analytics-service", "golf_consumer_standing_seconds")  # noqa: E731
        with Load(instance.url, scorers=2) as load:
            load.await_answers(50)
            eventually("all is applied now and then", lambda: lag() < 50, 60)
            used = int(re.search(r"used_memory:(\d+)", instance.run("redis", "info", "memory").stdout)[1])
            self.addCleanup(instance.run, "redis", "config", "set", "maxmemory", str(256 * 2**20), check=False)
            # Far below, so that memory freed at the end of the load makes no difference.
            instance.run("redis", "config", "set", "maxmemory", str(used // 2))
            load.await_answers(200)
            eventually("events wait, and that is reported", lambda: lag() > 100, 60)
        # The load is over, the consumer waits, and its lag is still exported.
        waiting = lag()
        eventually("that nothing is applied", lambda: standing() > 10, 60)
        self.assertGreaterEqual(lag(), min(waiting, 100))
        instance.run("redis", "config", "set", "maxmemory", str(256 * 2**20))
        eventually("it is well again", lambda: (lag(), standing()) == (0, 0), 60)
        drained(instance)
        exact(instance)


if __name__ == "__main__":
    unittest.main()
