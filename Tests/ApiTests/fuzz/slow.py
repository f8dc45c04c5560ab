#!/usr/bin/env python3
"""A thousand senders at a byte a second, while another client is served: fuzz/slow.py [--connections 1000].

Ends with 1 where a quick request was not answered, where its time beside the slow senders is far from that without
them, or where the slow ones were not cut off.
"""

import argparse
import http.client
import pathlib
import resource
import selectors
import socket
import sys
import time

if __name__ == "__main__":
    sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[2] / "SystemTests")]

from instance import Instance

START = b"POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Slow: "
# The services' own limit for a whole request, plus a sweep; the gateway's for a head is shorter.
CUT_OFF = 40


def quick(port, path, seconds):
    """Requests one after the other on one connection; returns the sorted times in ms."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    times, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        begin = time.monotonic()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 401, answer.status
        times.append((time.monotonic() - begin) * 1_000)
        time.sleep(0.002)
    connection.close()
    return sorted(times)


def percentile(times, share):
    return times[min(len(times) - 1, int(len(times) * share))]


class Slow:
    def __init__(self, port, count):
        self.open = selectors.DefaultSelector()
        self.began, self.cut = time.monotonic(), []
        for number in range(count):
            # From several addresses, because the gateway limits the connections of one.
            source = (f"127.0.1.{number // 250 + 1}", 0)
            connection = socket.create_connection(("127.0.0.1", port), timeout=10, source_address=source)
            connection.sendall(START)
            connection.setblocking(False)
            self.open.register(connection, selectors.EVENT_READ)

    def drip(self):
        """Sends a byte from each; records which ones were closed."""
        for key, _ in self.open.select(0):
            self.drop(key.fileobj)
        for key in list(self.open.get_map().values()):
            try:
                key.fileobj.send(b"x")
            except OSError:
                self.drop(key.fileobj)

    def drop(self, connection):
        self.open.unregister(connection)
        connection.close()
        self.cut.append(time.monotonic() - self.began)


def measure(name, port, path, count):
    alone = quick(port, path, 3)
    slow = Slow(port, count)
    beside = []
    for _ in range(6):
        slow.drip()
        beside += quick(port, path, 1)
    beside.sort()
    while slow.open.get_map() and time.monotonic() - slow.began < CUT_OFF + 10:
        slow.drip()
        time.sleep(1)
    left = len(slow.open.get_map())
    # A tenth more is the machine's noise; ten times as much, and over 50 ms, would be caused by the slow ones.
    bound = max(50.0, 10 * percentile(alone, 0.99))
    print(
        f"  {name}: p50 {percentile(alone, 0.5):.1f} and p99 {percentile(alone, 0.99):.1f} ms alone, "
        f"p50 {percentile(beside, 0.5):.1f} and p99 {percentile(beside, 0.99):.1f} ms beside {count} slow senders, "
        f"who were cut off after {min(slow.cut, default=0):.0f} to {max(slow.cut, default=0):.0f} s"
    )
    return [text for text, is_wrong in [
        (f"{name}: the p99 beside slow senders is over {bound:.0f} ms", percentile(beside, 0.99) > bound),
        (f"{name}: {left} slow senders were never cut off", left),
        (f"{name}: the last slow sender was cut off after {max(slow.cut, default=0):.0f} s",
         max(slow.cut, default=0) > CUT_OFF),
    ] if is_wrong]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=1_000)
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (8_192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    instance = Instance("postgres").up()
    doors = {
        "round-service": ("ROUND_PORT", "/api/me"), "analytics-service": ("ANALYTICS_PORT", "/api/analytics/overview"),
        "gateway": ("GATEWAY_PORT", "/api/me"),
    }
    faults = []
    for name, (port, path) in doors.items():
        faults += measure(name, int(instance.setting(port)), path, given.connections)
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
