"""Slow, stalled and broken networks between the services and each store, under load: limits hold, nothing hangs, nothing
is lost, and the system recovers by itself.
"""

import time
import unittest

from eventually import drained, eventually, exact
from instance import NO_KAFKA, Instance, has_kafka
from scorers import Load, describe
from toxiproxy import NO_TOXIPROXY, Toxiproxy, program

# The time within which each request is answered whatever the network does; a store gets at most 1.5 s of it.
LIMIT = 2.5
SERVICES = ("round-service", "analytics-service")


class SlowNetworks:
    event_log, stores = "", ()

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(f"slow-{cls.event_log}", cls.event_log).up()
        cls.proxies = Toxiproxy({name: cls.instance.setting(f"{name.upper()}_PORT") for name in cls.stores})
        cls.addClassCleanup(cls.proxies.close)
        cls.instance.up(**{f"{name.upper()}_VIA": str(port) for name, port in cls.proxies.port.items()})
        # Idle lanes open their connections after five seconds, and start their threads then.
        time.sleep(7)

    @classmethod
    def tearDownClass(cls):
        # A thread that is stuck in a call would keep its service from ending: a hanging process is killed after 30 s.
        for part in SERVICES:
            begin = time.monotonic()
            cls.instance.part("stop", part)
            assert time.monotonic() - begin < 15, f"{part} does not end"
        cls.instance.reset()

    def under(self, what, spoil, scores, limit=30):
        """Disturbs the network until that many scores were acknowledged, or for 5 s if none can be; then restores it."""
        with Load(self.instance.url, readers=2) as load:
            load.await_answers(50)
            threads = {part: self.instance.threads(part) for part in SERVICES}
            begin = time.monotonic()
            spoil()
            try:
                if scores:
                    load.await_answers(scores, limit)
                else:
                    time.sleep(5)
            finally:
                self.proxies.heal()
            end = time.monotonic()
            load.await_answers(200, 20)
            recovered = time.monotonic() - end
        attempts = [took for client in load.scorers + load.readers for at, took in client.attempts if at >= begin]
        print(f"  {what}: {describe(attempts)}; {len(load.failures)} refused; 200 scores {recovered:.1f} s after", flush=True)
        self.assertLess(max(attempts), LIMIT)
        self.assertEqual([failure for failure in load.failures + load.unread if not failure.startswith("503")], [])
        self.assertEqual(load.lost(), [])
        drained(self.instance)
        exact(self.instance)
        for part in SERVICES:
            eventually(f"no thread of {part} is stuck", lambda part=part: self.idles(part, threads[part]))
        return load

    def idles(self, part, threads):
        """Nothing waits, and there are no more threads than before, except a few short-lived ones."""
        waiting, now = self.instance.metric(part, "golf_lane_queue_depth"), self.instance.threads(part)
        self.assertEqual(waiting, 0, "requests that wait")
        self.assertLessEqual(now, threads + 3, "threads")
        return True

    def spoiling(self, name, kind, **attributes):
        return lambda: self.proxies.spoil(name, kind, **attributes)

    def test_200_ms_more(self):
        for name in self.stores:
            with self.subTest(name):
                self.under(f"{name} 200 ms away", self.spoiling(name, "latency", latency=200, jitter=20), scores=40)

    def test_a_connection_that_stalls_for_ever(self):
        for name in self.stores:
            with self.subTest(name):
                load = self.under(
                    f"{name} stalls", self.spoiling(name, "timeout", timeout=0), scores=0 if name == "postgres" else 200
                )
                if name != "postgres":
                    self.assertEqual(load.failures, [], f"scoring goes on without {name}")

    def test_cut_in_mid_statement(self):
        for name in self.stores:
            for stream, size in (("upstream", 5_000), ("downstream", 900)):
                with self.subTest(f"{name} {stream}"):
                    # Each connection ends after that many bytes, wherever that is; the next one too.
                    self.under(
                        f"{name} cut {stream} after {size} bytes",
                        self.spoiling(name, "limit_data", stream=stream, bytes=size), scores=0 if name == "postgres" else 200,
                    )

    def test_one_connection_in_a_hundred_is_lost(self):
        for name in self.stores:
            with self.subTest(name):
                self.under(f"{name} loses 1 % of connections", lambda name=name: self.lossy(name), scores=100)

    def lossy(self, name):
        """Connections are made again and again, and one in a hundred is reset at once."""
        self.proxies.spoil(name, "reset_peer", toxicity=0.01, timeout=0)
        for _ in range(30):
            self.proxies.hang_up(name)
            time.sleep(0.2)


@unittest.skipUnless(program(), NO_TOXIPROXY)
class SlowNetworksWithTheEmbeddedLog(SlowNetworks, unittest.TestCase):
    event_log, stores = "postgres", ("postgres", "redis")


@unittest.skipUnless(program(), NO_TOXIPROXY)
@unittest.skipUnless(has_kafka(), NO_KAFKA)
class SlowNetworksWithKafka(SlowNetworks, unittest.TestCase):
    event_log, stores = "kafka", ("kafka",)
