"""A rebuild of long careers within a pod's memory limit: 32 players with 500 rounds each, 320,000 events."""

import os
import pathlib
import subprocess
import sys
import unittest

from eventually import drained
from instance import SCRIPTS, Instance
from scorers import pars, sign_up, start_round

PLAYERS, ROUNDS = 32, 500
# The chart's limit for the analytics service.
LIMIT = 256 * 1024 * 1024
GROUPS = [("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")]

# Copies of one round's events, a day apart and as other cards; the first player's exist already.
COPIES = """
with round as (
  select e.*, row_number() over () as place from golf.events e where e.card_id = '{card}'
), copies as (
  select player, turn, gen_random_uuid() as card, gen_random_uuid() as round,
    ('00000000-0000-7000-8000-' || lpad(to_hex(player), 12, '0'))::uuid as id
  from generate_series(1, {players}) player, generate_series(1, {rounds}) turn
)
insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
select gen_random_uuid(), c.card, c.round, c.id, r.sequence, r.type,
  replace(replace(replace(replace(r.payload::text, '{card}', c.card::text), '{round}', c.round::text),
    '{player}', c.id::text), '2026-05-10', (date '2020-01-01' + c.turn)::text)::json, r.occurred_at
from copies c, round r order by c.player, c.turn, r.sequence
"""


def memory_group():
    """A control group with that limit, if one can be created on this machine; otherwise None."""
    for parent, limit in GROUPS:
        group = pathlib.Path(parent) / f"golf-test-{os.getpid()}"
        try:
            group.mkdir()
            (group / limit).write_text(str(LIMIT))
            return group
        except OSError:
            try:
                group.rmdir()
            except OSError:
                pass
    return None


def peak(command, environment, group):
    """Runs a command, within the group if there is one. Returns its output, and the most memory that any of its processes
    used."""
    script = (
        "import resource, subprocess, sys\n"
        "code = subprocess.run(sys.argv[1:]).returncode\n"
        "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)\n"
        "sys.exit(code)"
    )
    join = (lambda: (group / "cgroup.procs").write_text(str(os.getpid()))) if group else None
    done = subprocess.run(
        [sys.executable, "-c", script, *command], env=environment, preexec_fn=join, timeout=900, check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    assert done.returncode == 0, f"ended with {done.returncode}:\n{done.stdout[-4000:]}"
    return done.stdout, int(done.stdout.rsplit("peak ", 1)[1])


class RebuildMemory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("rebuild-memory").up()

    @classmethod
    def tearDownClass(cls):
        cls.instance.reset()

    def test_long_careers_are_rebuilt_within_a_pod_s_memory(self):
        api = sign_up(self.instance.url, "Long")
        course = next(course for course in api.courses() if course["holeCount"] == 18)
        played = start_round(api, course, played_on="2026-05-10")
        card = played["cards"][0]
        for hole, par in pars(played, card).items():
            api.call("PUT", f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}", {"strokes": par + 1})
        api.call("POST", f"/api/rounds/{played['id']}/finish", {})
        drained(self.instance)
        self.instance.sql(
            COPIES.format(card=card["id"], round=played["id"], player=card["player"]["id"], players=PLAYERS, rounds=ROUNDS))
        count, = self.instance.sql("select count(*) from golf.events")
        self.assertGreaterEqual(int(count), PLAYERS * ROUNDS * 20)

        group = memory_group()
        if group is None:
            print("no control group can be made here: the peak is measured, not enforced")
        try:
            output, most = peak([str(SCRIPTS / "golf"), "rebuild"], self.instance.environment, group)
        finally:
            if group:
                group.rmdir()
        self.assertIn(f"the views of {PLAYERS + 1} players", output)
        print(f"{PLAYERS} careers of {ROUNDS} rounds: {most / 1e6:.0f} MB at most")
        self.assertLess(most, LIMIT)


if __name__ == "__main__":
    unittest.main()
