"""The stand-in's live updates: tickets, the socket at `/api/live`, and what each follower is told (contracts/asyncapi).

`server.py` gives the names that both need: NOW, Refused. Whatever a request has changed is told after it: `changed`
compares each followed round with what its followers know.
"""

import base64
import hashlib
import hmac
import json
import struct
import threading
import time
from datetime import datetime, timezone

LIFE = 600
#: A socket that shows no ticket is closed after so many seconds; beats come every `BEAT` seconds.
PATIENCE, BEAT = 5, 20
KEY = b"a stand-in needs no secret"
FIELDS = ("strokes", "putts", "firstPuttFeet", "fairway", "penalties", "greensideBunker", "pickedUp")
SOCKETS = set()
VERSION = [0]


def stamp(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def ticket(subject, holder):
    """`holder` is `player:ID`, `member:ID:CARD` or `link:ID`."""
    end = time.time() + LIFE
    signed = f"v1.{subject}.{holder}.{int(end * 1000)}"
    code = hmac.new(KEY, signed.encode(), hashlib.sha256).hexdigest()
    return {"subject": subject, "ticket": f"{signed}.{code}", "endsAt": stamp(end)}


def tickets(state, body, me):
    own = ticket(f"player:{me['id']}", f"player:{me['id']}")
    if body["round"] is None:
        return {"player": own, "round": None}
    r = state.rounds.get(body["round"])
    card = r and not r.get("deleted") and next((c for c in r["cards"] if c["player"]["id"] == me["id"]), None)
    if not card:
        raise Refused(404, "not-found", "Not there, or not yours")
    return {"player": own, "round": ticket(f"round:{r['id']}", f"member:{me['id']}:{card['id']}")}


def card_of(r, c):
    plain = lambda h: {"hole": h["hole"]} | {k: h[k] for k in FIELDS if h.get(k) not in (None, False) or k == "greensideBunker" and k in h}
    return {"id": c["id"], "sequence": c["sequence"], "status": "deleted" if r.get("deleted") else c["status"], "tee": c["tee"],
            "startHole": r["startHole"], "at": max((h["recordedAt"] for h in c["holes"]), default=None),
            "holes": [] if r.get("deleted") else [plain(h) for h in c["holes"] if not h.get("cleared")]}


class Socket:
    """One client. `follows` has what it knows: by subject, the pass of its ticket and the cards and revision told."""

    def __init__(self, connection):
        self.connection, self.follows, self.lock = connection, {}, threading.Lock()

    def send(self, message):
        body = json.dumps(message).encode()
        head = struct.pack("!BB", 0x81, len(body)) if len(body) < 126 else struct.pack("!BBH", 0x81, 126, len(body))
        self.raw(head + body)

    def raw(self, data):
        try:
            with self.lock:
                self.connection.sendall(data)
        except OSError:
            SOCKETS.discard(self)

    def close(self, code):
        self.raw(struct.pack("!BBH", 0x88, 2, code))

    def subscribe(self, state, text):
        parts = text.split(".")
        signed = ".".join(parts[:-1])
        if len(parts) != 5 or parts[4] != hmac.new(KEY, signed.encode(), hashlib.sha256).hexdigest():
            self.send({"type": "refused", "reason": "ticket-invalid"})
            return self.close(1008)
        subject, holder, end = parts[1], parts[2], int(parts[3]) / 1000
        if end < time.time():
            return self.send({"type": "refused", "subject": subject, "reason": "ticket-expired"})
        if subject not in self.follows and len(self.follows) >= 4:
            return self.send({"type": "refused", "subject": subject, "reason": "too-many-subjects"})
        known = self.follows.get(subject)
        if known or subject.startswith("player:"):
            self.follows[subject] = known or {}
            return self.send({"type": "subscribed", "subject": subject, "endsAt": stamp(end)})
        r = state.rounds.get(subject[6:])
        cards = [card_of(r, c) for c in r["cards"]] if r else []
        self.follows[subject] = {"pass": holder.split(":")[-1], "revision": r["revision"] if r else 0,
                                 "cards": {c["id"]: c["sequence"] for c in cards}}
        self.send({"type": "snapshot", "subject": subject, "endsAt": stamp(end), "revision": r["revision"] if r else 0, "cards": cards})

    def tell(self, state, subject, known):
        r = state.rounds.get(subject[6:])
        if not r:
            return
        for c in r["cards"]:
            if known["cards"].get(c["id"], -1) < c["sequence"]:
                known["cards"][c["id"]] = c["sequence"]
                self.send({"type": "card", "subject": subject, "card": card_of(r, c)})
        for gone in set(known["cards"]) - {c["id"] for c in r["cards"]}:
            last = known["cards"].pop(gone)
            self.send({"type": "card", "subject": subject, "card": {
                "id": gone, "sequence": last + 1, "status": "removed", "tee": r["cards"][0]["tee"] if r["cards"] else "",
                "startHole": r["startHole"], "at": NOW(), "holes": []}})
            if gone == known["pass"]:
                self.end(subject, "removed")
        if known["revision"] < r["revision"]:
            known["revision"] = r["revision"]
            if subject in self.follows:
                self.send({"type": "round", "subject": subject, "revision": r["revision"]})

    def end(self, subject, reason):
        self.follows.pop(subject, None)
        self.send({"type": "ended", "subject": subject, "reason": reason})


def changed(state, figures_of=()):
    """After a request: tells what each follower does not know yet; `figures_of` are the players whose figures changed."""
    VERSION[0] += 1
    for one in list(SOCKETS):
        for subject, known in list(one.follows.items()):
            if subject.startswith("round:"):
                one.tell(state, subject, known)
            elif subject[7:] in figures_of:
                one.send({"type": "figures", "subject": subject, "version": VERSION[0]})


def end(pass_id, reason="revoked"):
    """Ends what the holders of a pass follow: a link that was revoked."""
    for one in list(SOCKETS):
        for subject, known in list(one.follows.items()):
            if known.get("pass") == pass_id:
                one.end(subject, reason)


def serve(handler, state, lock):
    """Upgrades the request and reads the client's messages until it goes."""
    key = handler.headers["Sec-WebSocket-Key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    handler.connection.sendall(f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
    handler.close_connection = True
    one = Socket(handler.connection)
    SOCKETS.add(one)
    beats = threading.Event()

    def beat():
        one.send({"type": "beat", "fresh": True})
        if not beats.wait(PATIENCE) and not one.follows:
            one.close(1008)
        while not beats.wait(BEAT):
            one.send({"type": "beat", "fresh": True})

    threading.Thread(target=beat, daemon=True).start()
    try:
        while True:
            kind, text = read(handler.rfile)
            if kind == 8:
                one.raw(struct.pack("!BBH", 0x88, 2, 1000))
                return
            if kind == 9:
                one.raw(struct.pack("!BB", 0x8A, len(text)) + text)
            elif kind == 1:
                message = json.loads(text)
                with lock:
                    if message["type"] == "subscribe":
                        one.subscribe(state, message["ticket"])
                    else:
                        one.follows.pop(message["subject"], None)
    except (OSError, struct.error):
        return
    finally:
        beats.set()
        SOCKETS.discard(one)


def read(stream):
    first, second = struct.unpack("!BB", stream.read(2))
    length = second & 0x7F
    if length == 126:
        length = struct.unpack("!H", stream.read(2))[0]
    mask, body = stream.read(4), stream.read(length)
    return first & 0x0F, bytes(b ^ mask[i % 4] for i, b in enumerate(body))
