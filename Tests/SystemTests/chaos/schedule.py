"""Which part is hit when and how: a function of the seed alone, so that a seed repeats a run."""

import dataclasses
import random

EMBEDDED = ("round-service", "analytics-service", "postgres", "redis", "gateway")


@dataclasses.dataclass(frozen=True)
class Blow:
    part: str
    # "kill": killed with -9, and started again; "pause": stopped with SIGSTOP, and continued.
    action: str
    # Seconds after the cycle's start, and for how long.
    after: float
    lasting: float

    def __str__(self):
        return f"{self.action} {self.part} for {self.lasting:.1f} s"


def timeline(blows):
    """The actions of a cycle with their seconds, in order. Killed parts are started at the cycle's end, and stores before
    services: a start waits until the part answers, which it cannot without its dependencies."""
    end = max(blow.after + blow.lasting for blow in blows)
    order = ("postgres", "redis", "kafka", "round-service", "analytics-service", "gateway")
    steps = [(blow.after, 0, blow.action, blow.part) for blow in blows]
    for blow in blows:
        if blow.action == "pause":
            steps.append((blow.after + blow.lasting, 1, "resume", blow.part))
        else:
            steps.append((end, 2 + order.index(blow.part), "start", blow.part))
    return sorted(steps)


def schedule(seed, cycles, with_kafka=False, kafka_cycles=None):
    """One or two faults at different parts for each cycle. Kafka is in at most `kafka_cycles` of them."""
    luck = random.Random(seed)
    left = kafka_cycles if kafka_cycles is not None else cycles
    for _ in range(cycles):
        parts = list(EMBEDDED)
        if with_kafka and left > 0 and luck.random() < 0.25:
            # Its start takes seconds, so a short run has few of them.
            left -= 1
            chosen = ["kafka"] + luck.sample(parts, luck.choice((0, 1)))
        else:
            chosen = luck.sample(parts, luck.choice((1, 1, 2)))
        yield [
            Blow(part, luck.choice(("kill", "pause")), luck.uniform(0, 0.6), luck.uniform(0.1, 1.5)) for part in chosen
        ]
