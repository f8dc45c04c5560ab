"""Whether thousands of idle connections slow down the active ones."""

import resource
import socket

import tools
from table import Row, median

PART = "connections"
IDLE = 2_000


class Idle:
    """Kept connections that were used once."""

    def __init__(self, port, count):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < count + 500:
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 500), hard))
        self.port, self.count, self.sockets = port, count, []

    def __enter__(self):
        for _ in range(self.count):
            connection = socket.create_connection(("127.0.0.1", self.port), 10)
            self.sockets.append(connection)
            connection.sendall(b"GET /api/session HTTP/1.1\r\nHost: bench\r\n\r\n")
            assert connection.recv(65_536).startswith(b"HTTP/1.1 "), "the service answers"
        return self

    def __exit__(self, *_):
        for connection in self.sockets:
            connection.close()


def run(bench):
    port = int(bench.instance.setting("ROUND_PORT"))
    alone, beside = [], []
    for turn in bench.turns(PART):
        alone.append(tools.wrk(bench.round_url, "reads.lua", bench.seconds, targets=bench.players.rounds)["rate"])
        with Idle(port, IDLE):
            beside.append(tools.wrk(bench.round_url, "reads.lua", bench.seconds, targets=bench.players.rounds)["rate"])
        bench.say(f"turn {turn}: {alone[-1]:,.0f} summaries/s alone, {beside[-1]:,.0f} beside {IDLE:,} idle ones")
    ratio = median([with_idle / without for with_idle, without in zip(beside, alone)])
    return [
        Row(PART, f"{IDLE:,} idle connections and 128 busy ones, against the 128 alone", ratio, 0.9, 0.97,
            figures=f"{median(beside):,.0f} : {median(alone):,.0f}"),
    ]
