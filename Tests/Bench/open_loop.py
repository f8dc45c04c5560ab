"""Scores at a fixed rate, however long the answers take: each request is due at a fixed instant and its latency counts
from there, so that a stalling server gets no fewer requests.
"""

import heapq
import selectors
import socket
import time
import urllib.parse

# At most; enough that one is always free while the server keeps up. Each is opened for its first request: the server
# closes a connection that sends none.
CONNECTIONS = 64


class Slot:
    """One kept connection, with the answer that is arriving."""

    def __init__(self, address):
        self.socket = socket.create_connection(address)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.due = 0.0
        self.received = b""

    def send(self, request, due):
        self.due, self.received = due, b""
        # Small enough for an empty socket buffer.
        assert self.socket.send(request) == len(request)

    def read(self):
        """The status once the whole answer has arrived, otherwise None."""
        piece = self.socket.recv(65_536)
        if not piece:
            raise ConnectionError("the server closed the connection")
        self.received += piece
        head, found, body = self.received.partition(b"\r\n\r\n")
        if not found:
            return None
        length = next(
            int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        return int(head.split(b" ", 2)[1]) if len(body) >= length else None


def requests(targets, host):
    """Endless: every request puts another score on the next hole of the list."""
    lines = [line.rstrip("\n").split("\t") for line in open(targets, encoding="utf-8")]
    number = time.time_ns() % 7
    while True:
        for path, cookie in lines:
            number += 1
            body = '{"strokes":%d}' % (2 + number % 7)
            yield (f"PUT {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nContent-Type: application/json\r\n"
                   f"Content-Length: {len(body)}\r\n\r\n{body}").encode()


def open_loop(url, targets, rate, seconds, answered=None):
    """Latencies in milliseconds. `answered` receives each request's bytes, its answer's body and the instant."""
    parts = urllib.parse.urlsplit(url)
    slots, free, waiting, latencies = [], [], [], []
    selector = selectors.DefaultSelector()
    queue = requests(targets, parts.netloc)
    begin = time.perf_counter() + 0.05
    total = int(rate * seconds)
    sent = due = 0
    while len(latencies) < total:
        now = time.perf_counter()
        while due < total and begin + due / rate <= now:
            heapq.heappush(waiting, begin + due / rate)
            due += 1
        while waiting and (free or len(slots) < CONNECTIONS):
            if not free:
                slots.append(Slot((parts.hostname, parts.port)))
                selector.register(slots[-1].socket, selectors.EVENT_READ, slots[-1])
                free.append(slots[-1])
            slot = free.pop()
            slot.request = next(queue)
            slot.send(slot.request, heapq.heappop(waiting))
            sent += 1
        wait = max(0.0, begin + due / rate - time.perf_counter()) if due < total else 1.0
        for key, _ in selector.select(1.0 if waiting else wait):
            slot = key.data
            status = slot.read()
            if status is None:
                continue
            if status != 200:
                raise AssertionError(f"a score was answered {status}: {slot.received[-300:]}")
            now = time.perf_counter()
            latencies.append((now - slot.due) * 1_000)
            if answered:
                answered(slot.request, slot.received, now)
            free.append(slot)
    for slot in slots:
        slot.socket.close()
    latencies.sort()
    return {"p50": latencies[len(latencies) // 2], "p99": latencies[int(len(latencies) * 0.99)], "count": sent}
