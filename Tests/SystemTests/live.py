"""The live socket as the app uses it, for tests: `LiveSocket` is one connection, `Picture` what a client knows of a
round, `Follower` a client that comes back. Standard library only; a server's frames are neither masked nor in parts,
so few lines read them, and tests decide what is read and when.
"""

import base64
import http.client
import json
import os
import random
import select
import socket
import struct
import threading
import time
import urllib.parse

from golf_api import Api, Refused

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
# What the app does, too: after this time without any message it takes the connection for lost.
SILENCE = 45
# Of a hole, what is nobody's but the players'.
PRIVATE = {"note", "version", "recordedAt", "recordedBy", "deviceId", "device", "cleared"}


class Closed(Exception):
    """The server ended the connection; `code` is None if it did so without a close frame."""

    def __init__(self, code=None, reason=""):
        super().__init__(f"closed: {code} {reason}")
        self.code, self.reason = code, reason


class HandshakeRefused(Exception):
    """Another answer than 101."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body[:300]!r}")
        self.status, self.body = status, body


def handshake(host, origin=None, extra=()):
    """The bytes of a client's request."""
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [f"GET /api/live HTTP/1.1", f"Host: {host}", "Upgrade: websocket", "Connection: Upgrade",
             f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", f"Origin: {origin or 'http://' + host}", *extra]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def frame(opcode, payload):
    """A client's frame, masked; with zeros, which change nothing."""
    size = len(payload)
    head = struct.pack("!BB", 0x80 | opcode, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x80 | opcode, 0xFE, size)
    return head + bytes(4) + payload


def frames(received):
    """The whole frames at the beginning of a bytearray, as (opcode, payload); they are taken out of it."""
    found, at = [], 0
    while len(received) - at >= 2:
        first, size, begin = received[at], received[at + 1], at + 2
        if size & 0x80 or first & 0xF0 != 0x80:
            raise AssertionError(f"a server's frame is masked, reserved or in parts: {bytes(received[at:at + 2])!r}")
        if size > 125:
            width = 2 if size == 126 else 8
            if len(received) < begin + width:
                break
            size, begin = int.from_bytes(received[begin:begin + width], "big"), begin + width
        if len(received) < begin + size:
            break
        found.append((first & 0x0F, bytes(received[begin:begin + size])))
        at = begin + size
    del received[:at]
    return found


class LiveSocket:
    """One connection. Usable in a `with`."""

    def __init__(self, url, timeout=10, source="", origin=None, receive_buffer=None):
        address = urllib.parse.urlsplit(url)
        self.received, self.messages = bytearray(), []
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(timeout)
        try:
            if source:
                self.socket.bind((source, 0))
            self.socket.connect((address.hostname, address.port))
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.socket.sendall(handshake(address.netloc, origin))
            self.read_head()
        except BaseException:
            self.socket.close()
            raise

    def read_head(self):
        answer = b""
        while b"\r\n\r\n" not in answer:
            piece = self.socket.recv(65_536)
            if not piece:
                raise Closed()
            answer += piece
        head, _, rest = answer.partition(b"\r\n\r\n")
        status = int(head.split(b" ")[1])
        if status != 101:
            self.socket.settimeout(1)
            try:
                while piece := self.socket.recv(65_536):
                    rest += piece
            except OSError:
                pass
            raise HandshakeRefused(status, rest)
        self.received += rest

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, **message):
        self.socket.sendall(frame(TEXT, json.dumps(message).encode()))

    def subscribe(self, ticket):
        """- ticket: as a request for tickets answers it."""
        self.send(type="subscribe", ticket=ticket["ticket"])

    def receive(self, limit=10):
        """The next message, or None if none comes within that many seconds. Raises `Closed`."""
        deadline = time.monotonic() + limit
        while not self.messages:
            left = deadline - time.monotonic()
            # Through poll: select has no room for many files.
            poll = select.poll()
            poll.register(self.socket, select.POLLIN)
            if not poll.poll(max(0, left) * 1_000):
                return None
            piece = self.socket.recv(65_536)
            if not piece:
                raise Closed()
            self.received += piece
            for opcode, payload in frames(self.received):
                self.take(opcode, payload)
        return self.messages.pop(0)

    def take(self, opcode, payload):
        if opcode == TEXT:
            self.messages.append(json.loads(payload))
        elif opcode == PING:
            self.socket.sendall(frame(PONG, payload))
        elif opcode == CLOSE:
            raise Closed(int.from_bytes(payload[:2], "big"), payload[2:].decode())

    def await_message(self, kind, limit=20, **members):
        """The next message of that type with these members; others before it are dropped."""
        deadline = time.monotonic() + limit
        while (left := deadline - time.monotonic()) > 0:
            message = self.receive(left)
            if message and message["type"] == kind and all(message.get(key) == value for key, value in members.items()):
                return message
        raise AssertionError(f"no {kind} {members} within {limit} s")

    def await_close(self, limit=20):
        """How the server closes."""
        deadline = time.monotonic() + limit
        try:
            while (left := deadline - time.monotonic()) > 0:
                self.receive(left)
        except Closed as closed:
            return closed
        except ConnectionError:
            return Closed()
        raise AssertionError(f"not closed within {limit} s")


class Picture:
    """What one client knows of a round: of each card the state with the highest sequence it has seen."""

    def __init__(self):
        self.cards, self.revision, self.snapshots = {}, 0, 0
        # Two states of one card with the same sequence.
        self.contradictions = []

    def take(self, message):
        if message["type"] == "snapshot":
            self.snapshots += 1
            self.revision = max(self.revision, message["revision"])
            for card in message["cards"]:
                self.keep(card)
        elif message["type"] == "card":
            self.keep(message["card"])
        elif message["type"] == "round":
            self.revision = max(self.revision, message["revision"])

    def keep(self, card):
        known = self.cards.get(card["id"])
        if known and known["sequence"] == card["sequence"] and known != card:
            self.contradictions.append(f"card {card['id']} at {card['sequence']}: {known}, and {card}")
        if not known or known["sequence"] < card["sequence"]:
            self.cards[card["id"]] = card

    def differences(self, body):
        """What is not as in the round's record, in words. Notes, names, indexes and devices are in no picture."""
        found, recorded = list(self.contradictions), {card["id"]: card for card in body["cards"]}
        if self.revision != body["revision"]:
            found.append(f"revision {self.revision}, recorded {body['revision']}")
        for card_id, card in recorded.items():
            known = self.cards.get(card_id)
            if known is None:
                found.append(f"card {card_id} is not in the picture")
                continue
            for key in ("sequence", "status", "tee"):
                if known[key] != card[key]:
                    found.append(f"card {card_id}: {key} {known[key]}, recorded {card[key]}")
            if (shown := sorted_holes(known["holes"])) != (stored := sorted_holes(card["holes"])):
                found.append(f"card {card_id}: {shown}, recorded {stored}")
        for card_id, known in self.cards.items():
            if card_id not in recorded and known["status"] in ("open", "finished"):
                found.append(f"card {card_id} is {known['status']}, but no longer in the round")
        return found


def sorted_holes(holes):
    """By number, and only what both a live card and a recorded one have of a hole."""
    kept = [{key: value for key, value in hole.items() if key not in PRIVATE and value not in (None, False)}
            for hole in holes if not hole.get("cleared")]
    return sorted(kept, key=lambda hole: hole["hole"])


def another(api):
    """The same account's client for another thread."""
    other = Api(f"http://{api.host}:{api.port}", timeout=5)
    other.cookie = api.cookie
    return other


def member_tickets(api, round_id=None):
    body = api.call("POST", "/api/live/tickets", {"round": round_id}, patience=5).body
    return [ticket for ticket in (body["player"], body["round"]) if ticket]


def spectator_tickets(api, token):
    return [api.call("POST", "/api/spectate", {"token": token}, patience=5).body["ticket"]]


def make_link(owner, round_id):
    """The token of a new spectators' link."""
    return owner.call("POST", f"/api/rounds/{round_id}/spectator-link", {}, expect=(201,)).body["token"]


class Follower(threading.Thread):
    """A client that follows subjects as the app does: it comes back after every end, and renews its tickets.

    `tickets` gets them, by a request of this thread's own client."""

    # Seconds until a ticket is renewed, long before its end.
    RENEWAL = 240

    def __init__(self, url, tickets, pause=0.5):
        super().__init__(daemon=True)
        self.url, self.tickets, self.pause = url, tickets, pause
        self.picture, self.figures, self.refetches = Picture(), 0, 0
        self.fresh, self.heard, self.connections = False, 0.0, 0
        # How connections ended, what was refused, and the subjects that ended for good, with the reason.
        self.closes, self.refusals, self.ended = [], [], {}
        # Called in this thread with each message.
        self.listen = lambda message: None
        self.stopping = threading.Event()

    @property
    def is_live(self):
        """What the page would show as live."""
        return self.fresh and time.monotonic() - self.heard < SILENCE

    def run(self):
        while not self.stopping.is_set() and not self.ended:
            try:
                tickets = self.tickets()
                with LiveSocket(self.url, timeout=5) as connection:
                    self.connections += 1
                    self.follow(connection, tickets)
            except Closed as closed:
                self.closes.append((closed.code, closed.reason))
            except (OSError, http.client.HTTPException, HandshakeRefused, Refused) as error:
                self.closes.append((None, repr(error)))
            self.fresh = False
            self.stopping.wait(random.uniform(0, self.pause))

    def follow(self, connection, tickets):
        renew, self.heard, again = time.monotonic() + self.RENEWAL, time.monotonic(), []
        for ticket in tickets:
            connection.subscribe(ticket)
        while not self.stopping.is_set() and not self.ended:
            now = time.monotonic()
            if now - self.heard > SILENCE:
                raise Closed(None, "silence")
            if now > renew:
                tickets, renew = self.tickets(), now + self.RENEWAL
                again = [(now, ticket) for ticket in tickets]
            due = [ticket for moment, ticket in again if moment <= now]
            again = [each for each in again if each[0] > now]
            for ticket in due:
                connection.subscribe(ticket)
            message = connection.receive(0.5)
            if message is None:
                continue
            self.heard = time.monotonic()
            self.take(message)
            if message["type"] == "refused":
                self.refusals.append(message["reason"])
                if message["reason"] != "unavailable":
                    raise Closed(None, f"refused: {message['reason']}")
                again += [(self.heard + 1, each) for each in tickets if each["subject"] == message["subject"]]
            self.listen(message)

    def take(self, message):
        self.picture.take(message)
        if message["type"] == "beat":
            self.fresh = message["fresh"]
        elif message["type"] == "figures":
            self.figures = max(self.figures, message["version"])
        elif message["type"] == "refetch":
            self.refetches += 1
        elif message["type"] == "ended" and message["reason"] != "expired":
            self.ended[message["subject"]] = message["reason"]

    def journal(self):
        return {"connections": self.connections, "snapshots": self.picture.snapshots, "closes": self.closes[-20:],
                "refusals": self.refusals[-20:], "ended": self.ended}


class Followers:
    """Several followers at once: `with Followers([...])` starts them, and stops them at the end."""

    def __init__(self, followers):
        self.all = list(followers)

    def __enter__(self):
        for follower in self.all:
            follower.start()
        return self

    def __exit__(self, *_):
        for follower in self.all:
            follower.stopping.set()
        for follower in self.all:
            follower.join(15)
            if follower.is_alive():
                raise AssertionError("a follower hangs")

    def differences(self, body):
        """Of each picture from the record, in words."""
        return [f"follower {number}: {words}" for number, follower in enumerate(self.all)
                for words in follower.picture.differences(body)]


def audience(url, scorer):
    """Two members of a scorer's round and a spectator follow it."""
    round_id, token = scorer.round["id"], make_link(scorer.api, scorer.round["id"])
    return Followers([*(member_follower(url, api, round_id) for api in scorer.writers[:2]), spectator(url, token)])


def member_follower(url, api, round_id, **options):
    own = another(api)
    return Follower(url, lambda: member_tickets(own, round_id), **options)


def spectator(url, token, **options):
    own = Api(url, timeout=5)
    return Follower(url, lambda: spectator_tickets(own, token), **options)
