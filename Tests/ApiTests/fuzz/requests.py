"""Requests as bytes: generated from a contract, and then damaged."""

import json
import re
import urllib.parse

from fuzz.values import ODD, Values

JUNK = [b"\0", b"\r\n", b"\n", b" ", b"%00", b"%2e%2e/", b"\xff", b"\xc0\xaf", b"{", b"]", b'"', b"A" * 3_000, b"\x80" * 40, b"1e999", b";", b"?", b"#"]
MEDIA = ["application/json", "application/json", "application/json", "application/json; charset=utf-8", "text/plain",
         "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "application/json\x01"]
# Header fields that servers interpret differently.
FIELDS = ["Content-Length: 5", "Content-Length: -1", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip", "Host: other",
          "Expect: 100-continue", "Expect: nonsense", "Upgrade: websocket", "Connection: close, upgrade", "Range: bytes=0-",
          "If-None-Match: *", "If-Match: \"0\"", "If-Match: *", "Content-Encoding: gzip", "Accept: */*;q=x",
          "X-Forwarded-For: 203.0.113.7", "Forwarded: for=unknown", "X-HTTP-Method-Override: DELETE", "Origin: null",
          "Cookie: golf_session=0", "X-Device: " + "d" * 100, "traceparent: 00-0-0-0", "A: b\r\n c", " : x", "NoColon",
          "X-Long: " + "x" * 20_000]
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PURGE", "get", "G ET", "\0"]


class Maker:
    """Generates the requests of one service from its contract."""

    def __init__(self, contract, luck, known):
        """`known` has values for the names of parameters and members, including `cookie`."""
        self.contract, self.luck, self.known = contract, luck, known
        self.values = Values(contract, luck, known)

    def request(self):
        """(kind, method, bytes); `sound` is valid HTTP, `spoiled` may not be."""
        method, path, operation = self.luck.choice(self.operations())
        headers = {"Host": "localhost"}
        target, body = self.target(path, operation, headers), b""
        if "requestBody" in operation:
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            body = json.dumps(self.values.of(schema)).encode("utf-8", "surrogatepass")
            headers["Content-Type"] = self.luck.choice(MEDIA) if self.luck.random() < 0.1 else MEDIA[0]
        cookie = self.luck.choice(self.known["cookie"])
        if cookie:
            headers["Cookie"] = cookie
        if self.luck.random() < 0.25:
            body = self.spoil(body)
        if self.luck.random() < 0.1:
            target = self.spoil(target)
        if self.luck.random() < 0.05:
            method = self.luck.choice(METHODS)
        lines = [f"{name}: {value}" for name, value in headers.items()]
        if body or self.luck.random() < 0.5:
            lines.append(f"Content-Length: {len(body)}")
        spoiled = self.luck.random() < 0.1
        if spoiled:
            lines.insert(self.luck.randint(0, len(lines)), self.luck.choice(FIELDS))
        line = method.encode("latin-1") + b" " + target + b" HTTP/1.1\r\n"
        head = line + "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n"
        if spoiled and self.luck.random() < 0.3:
            head = self.spoil(head)
        return "spoiled" if spoiled or not is_plain(head) else "sound", method, head + body

    def operations(self):
        if not hasattr(self, "listed"):
            self.listed = [
                (method.upper(), path, {**operation, "shared": item.get("parameters", [])})
                for path, item in self.contract.document["paths"].items()
                for method, operation in item.items() if method != "parameters"
            ]
        return self.listed

    def target(self, path, operation, headers):
        query = []
        for parameter in operation["shared"] + operation.get("parameters", []):
            parameter = self.contract.resolve(parameter)
            value = self.values.of(parameter["schema"], parameter["name"])
            text = value if isinstance(value, str) else json.dumps(value)
            quoted = urllib.parse.quote(text, safe="")
            if parameter["in"] == "path":
                path = path.replace("{" + parameter["name"] + "}", quoted)
            elif self.luck.random() < 0.5:
                if parameter["in"] == "query":
                    query.append(f"{parameter['name']}={quoted}")
                else:
                    headers[parameter["name"]] = text.replace("\r", "").replace("\n", "").replace("\0", "")
        return (path + ("?" + "&".join(query) if query else "")).encode()

    def spoil(self, data):
        """A few edits, at any position."""
        data = bytearray(data)
        for _ in range(self.luck.randint(1, 4)):
            place, kind = self.luck.randint(0, len(data)), self.luck.randint(0, 5)
            if kind == 0:
                data[place:place] = self.luck.choice(JUNK)
            elif kind == 1:
                del data[place:place + self.luck.randint(1, 20)]
            elif kind == 2 and place < len(data):
                data[place] ^= 1 << self.luck.randint(0, 7)
            elif kind == 3:
                data[place:place] = json.dumps(self.luck.choice(ODD)).encode()
            elif kind == 4:
                data[place:place] = b"[" * self.luck.choice([5, 40, 30_000])
            else:
                data[place:place] = data[max(0, place - 30):place] * self.luck.choice([1, 50])
        return bytes(data)


def is_plain(head):
    """Whether it is HTTP that every server interprets alike, with a target below /api."""
    line, _, rest = head.partition(b"\r\n")
    if not re.fullmatch(rb"(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) /api/([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})* HTTP/1\.1", line):
        return False
    decoded = urllib.parse.unquote_to_bytes(line.split(b" ")[1].partition(b"?")[0])
    return len(head) < 7_000 and b".." not in decoded and all(byte >= 0x20 and byte != 0x7F for byte in decoded) and \
        all(0x20 <= byte < 0x7F or byte in b"\r\n" for byte in rest)
