"""The public API over one kept connection: what the demo player and the system tests use. Standard library only."""

import hashlib
import http.client
import json
import time
import urllib.parse


class Refused(Exception):
    """An answer that the caller did not expect."""

    def __init__(self, method, path, answer):
        super().__init__(f"{method} {path}: {answer.status} {answer.body}")
        self.answer = answer


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def etag(self):
        return self.headers.get("ETag")


class Api:
    """One client with one connection and one session; not for several threads at once."""

    def __init__(self, url, timeout=15):
        address = urllib.parse.urlsplit(url)
        self.host, self.port, self.timeout = address.hostname, address.port, timeout
        self.cookie = None
        self.connection = None

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def send(self, method, path, body=None, headers=None):
        """One request, once. A broken connection raises OSError or HTTPException; the outcome is then unknown."""
        headers = dict(headers or {})
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        if self.cookie:
            headers["Cookie"] = self.cookie
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        try:
            self.connection.request(method, path, data, headers)
            response = self.connection.getresponse()
            raw = response.read()
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        if response.will_close:
            self.close()
        for line in response.headers.get_all("Set-Cookie") or []:
            self.cookie = line.split(";")[0]
        is_json = "json" in response.headers.get("Content-Type", "")
        return Answer(response.status, response.headers, json.loads(raw) if raw and is_json else raw)

    def call(self, method, path, body=None, expect=(200, 201, 204), headers=None, patience=30):
        """Retries a request while the server is away, overloaded or rate-limiting: only for requests that are safe to repeat."""
        deadline = time.monotonic() + patience
        while True:
            try:
                answer = self.send(method, path, body, headers)
                if answer.status in expect:
                    return answer
                if answer.status not in (429, 503) or time.monotonic() > deadline:
                    raise Refused(method, path, answer)
                if answer.status == 429:
                    time.sleep(int(answer.headers["Retry-After"]))
            except (OSError, http.client.HTTPException):
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.2)

    def sign_up(self, handle, name, password):
        """Creates an account. If an answer was lost and the account exists already, signs in."""
        body = {"handle": handle, "displayName": name, "password": password}
        answer = self.call("POST", "/api/players", body, expect=(201, 409))
        return answer.body if answer.status == 201 else self.sign_in(handle, password)

    def sign_in(self, handle, password):
        return self.call("POST", "/api/session", {"handle": handle, "password": password}).body

    def courses(self):
        """Every course with its tees and holes."""
        courses = self.call("GET", "/api/courses").body["courses"]
        return [self.call("GET", f"/api/courses/{course['id']}").body for course in courses]


def uuid7(milliseconds, *seed):
    """A UUIDv7 whose random part is derived from the seed, so that repeating a request names the same thing."""
    value = (milliseconds << 80) | int.from_bytes(hashlib.sha256(repr(seed).encode()).digest()[:10], "big")
    value = value & ~(0xF << 76) | (7 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
