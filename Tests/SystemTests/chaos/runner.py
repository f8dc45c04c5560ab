#!/usr/bin/env python3
"""Random crashes and pauses under a running load: chaos/runner.py [--cycles 200] [--seed N] [--log postgres|kafka].

Prints each cycle as it goes. Ends with 1 and the seed when an acknowledged score is lost or doubled, a history is out
of order, or a view is not what a recomputation gives; the journal then stays in .test/chaos.
"""

import argparse
import contextlib
import json
import pathlib
import random
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from instance import NO_KAFKA, ROOT, Instance, has_kafka  # noqa: E402
from judge import faults, pictures, views  # noqa: E402
from live import audience  # noqa: E402
from schedule import schedule, timeline  # noqa: E402
from scorers import Load  # noqa: E402

RECOVERY = 60


def cycle(instance, load, blows):
    """One cycle, until scores are acknowledged again. Returns the seconds from its end to the tenth score."""
    begin = time.monotonic()
    for second, _, action, part in timeline(blows):
        time.sleep(max(0.0, begin + second - time.monotonic()))
        instance.part(action, part)
    end = time.monotonic()
    load.await_answers(10, RECOVERY)
    return time.monotonic() - end


def play(instance, blows_of_cycles, say=print, scorers=4):
    """Every cycle under one load, in which four accounts share each round, and two of them and a spectator follow it
    live. Returns the load, the faults, and the longest recovery in seconds."""
    longest, number = 0.0, 0
    load = Load(instance.url, scorers, members=True)
    with contextlib.ExitStack() as stack:
        audiences = [stack.enter_context(audience(instance.url, scorer)) for scorer in load.scorers]
        with load:
            load.await_answers(50)
            try:
                for number, blows in enumerate(blows_of_cycles, 1):
                    seconds = cycle(instance, load, blows)
                    longest = max(longest, seconds)
                    say(f"  {number:4}  {' and '.join(map(str, blows)):70} scores again after {seconds:4.1f} s; "
                        f"{load.answers} acknowledged")
            except AssertionError as error:
                # It did not recover. The journal keeps what was acknowledged; the instance is kept for inspection.
                return load, [f"cycle {number}: {error}"], longest
        found = faults(instance, load) + pictures(load, audiences)
        # A round counts in the career's figures once it is finished: those are compared, too.
        for scorer in load.scorers:
            scorer.finish()
        found += views(instance) + pictures(load, audiences)
    clients = [client for group in audiences for client in group.all]
    say(f"  {len(clients)} live clients, {sum(it.connections for it in clients)} connections, "
        f"{sum(it.picture.snapshots for it in clients)} snapshots")
    return load, found, longest


def keep_journal(load, seed):
    path = ROOT / ".test" / "chaos" / f"journal-{seed}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([scorer.journal() for scorer in load.scorers], indent=1))
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cycles", type=int, default=200)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--log", choices=("postgres", "kafka"), default=None, help="default: kafka where there is one")
    parser.add_argument("--kafka-cycles", type=int, default=None, help="at most so many cycles hit Kafka")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**6)
    log = options.log or ("kafka" if has_kafka() else "postgres")
    if log == "kafka" and not has_kafka():
        sys.exit(NO_KAFKA)
    print(f"chaos: {options.cycles} cycles, event log {log}; again by: make chaos CYCLES={options.cycles} SEED={seed}",
          flush=True)
    instance = Instance(f"chaos-{log}", log).up()
    say = lambda line: print(line, flush=True)
    load, found, longest = play(
        instance, schedule(seed, options.cycles, log == "kafka", options.kafka_cycles), say
    )
    say(f"{options.cycles} cycles, {load.answers} acknowledged scores, {len(load.failures)} answers refused or lost "
        f"on the way, longest recovery {longest:.1f} s")
    if found:
        say("\n".join(found[:40]))
        sys.exit(f"{len(found)} faults with seed {seed}; the journal: {keep_journal(load, seed)}")
    say("nothing lost, nothing doubled, every history in order, every view as recomputed")


if __name__ == "__main__":
    main()
