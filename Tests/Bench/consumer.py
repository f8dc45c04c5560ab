"""A backlog of events from Kafka into the views, compared with kcat, which only reads it.

The events are created in the record and published by the relay. For each turn the consumer starts at the topic's
beginning, with empty views and a table of events that has none of these events, so that every view comes from what Kafka
holds.
"""

import pathlib
import re
import time
import urllib.request

import tools
from eventually import drained, eventually
from instance import NO_KAFKA, Instance, has_kafka
from processes import Meter
from table import Row, median

PART = "consumer"
TOPIC, GROUP = "golf.rounds.v1", "golf.analytics"
EVENTS, EVENTS_A_CARD, PLAYERS = 500_000, 20, 1_000
HERE = pathlib.Path(__file__).resolve().parent


def applied(instance):
    """The number of events that this process has applied."""
    with urllib.request.urlopen(instance.health_url("analytics-service") + "/metrics", timeout=5) as answer:
        text = answer.read().decode()
    found = re.search(r"(?m)^golf_events_applied_total (\d+)", text)
    return int(found[1]) if found else 0


def publish(bench, instance):
    from players import Players  # pylint: disable=import-outside-toplevel
    players = Players(instance.url, bench.folder / "consumer", 1)
    drained(instance)
    card = players.all[0][1]["cards"][0]["id"]
    bench.say(f"{EVENTS:,} events are made")
    instance.part("stop", "round-service")
    instance.part("stop", "analytics-service")
    instance.run("sql-file", str(HERE / "consumer.sql"), f"card={card}", f"cards={EVENTS // EVENTS_A_CARD}",
                 f"players={PLAYERS}", timeout=900)
    bench.say("the relay publishes them")
    begin = time.monotonic()
    instance.part("start", "round-service")
    drained(instance, limit=900)
    rate = EVENTS / (time.monotonic() - begin)
    instance.part("stop", "round-service")
    bench.note(f"the relay publishes {rate:,.0f} events/s from the outbox to Kafka")
    # The views then come from Kafka alone.
    instance.sql("truncate golf.events")


def consume(instance, brokers):
    """Seconds from the consumer's first event to its last; starts at the topic's beginning, with empty views."""
    reset_group(brokers, instance)
    instance.run("redis", "FLUSHALL")
    instance.part("start", "analytics-service")
    begin = eventually("the consumer begins", lambda: applied(instance) and time.monotonic(), 60)
    first = applied(instance)
    with Meter(instance) as meter:
        while (count := applied(instance)) < EVENTS:
            if time.monotonic() - begin > 300:
                raise AssertionError(f"only {count:,} of {EVENTS:,} events were applied in 300 s")
            time.sleep(0.05)
    seconds = time.monotonic() - begin
    cost = meter.microseconds_each(EVENTS - first)
    instance.part("stop", "analytics-service")
    return (EVENTS - first) / seconds, cost


def reset_group(brokers, instance):
    """A group without offsets starts at the beginning; the group of a stopped service can be deleted."""
    instance.run("kafka-tool", "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "--bootstrap-server", brokers, "--delete", "--group",
                 GROUP, check=False)


def run(bench):
    if not has_kafka():
        bench.note(f"consumer skipped: {NO_KAFKA}")
        return []
    bench.say("starting an instance with Kafka")
    instance = Instance("bench-kafka", "kafka").up()
    brokers = f"127.0.0.1:{instance.setting('KAFKA_PORT')}"
    try:
        publish(bench, instance)
        ours, theirs, costs = [], [], []
        for turn in bench.turns(PART):
            rate, cost = consume(instance, brokers)
            ours.append(rate)
            costs.append(cost)
            theirs.append(EVENTS / tools.kcat_seconds(brokers, TOPIC))
            bench.say(f"turn {turn}: {ours[-1]:,.0f} events/s into views, kcat reads {theirs[-1]:,.0f}")
    finally:
        instance.reset()
    bench.note("processor time an event into the views: " + ", ".join(
        f"{part} {median([cost.get(part, 0) for cost in costs]):.1f} us" for part in ("analytics-service", "redis", "kafka")))
    return [
        Row(PART, f"events/s from a backlog of {EVENTS:,} into views, against kcat reading them",
            median([mine / other for mine, other in zip(ours, theirs)]), 0.2, 0.4,
            figures=f"{median(ours):,.0f} : {median(theirs):,.0f}"),
    ]
