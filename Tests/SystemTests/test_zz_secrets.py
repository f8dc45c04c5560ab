"""What must not appear in a log: passwords, tokens, cookies, and the servers' own secrets. Last by its name, so that it
reads the logs of the whole run before it.
"""

import hashlib
import http.client
import json
import re
import time
import unittest
import urllib.parse
import urllib.request

from instance import ROOT, Instance, said
from live import TEXT, Closed, HandshakeRefused, LiveSocket, frame, make_link, member_tickets, spectator_tickets
from golf_api import Api  # noqa: E402: instance says where it is
from scorers import PASSWORD, sign_up, start_round

# The stage `measured` runs this file, with nothing beside it, because of what it measures:
MEASURED = "nothing, but it reads what all other files have written, so it is the last"

OWN = "mulligan on the ninth, twice"


class Secrets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()
        cls.instances = [
            Instance(folder.name) for folder in (ROOT / ".test/instances").iterdir() if (folder / "settings.env").exists()
        ]

    def sessions(self):
        """What every record that is up stores of its sessions."""
        found = set()
        for instance in self.instances:
            done = instance.run("sql", "select encode(token_hash, 'hex') from golf.sessions", check=False)
            found.update(said(done) if done.returncode == 0 else [])
        return found

    def texts(self):
        """Every log line of every instance, and what both services export to Prometheus; by its place."""
        for folder in (instance.logs for instance in self.instances):
            for path in folder.glob("*.log*"):
                yield str(path), path.read_text(encoding="utf-8", errors="replace")
        for part in ("round-service", "analytics-service"):
            for path in ("/metrics", "/background"):
                with urllib.request.urlopen(self.instance.health_url(part) + path) as answer:
                    yield part + path, answer.read().decode()

    def misbehave(self):
        """Everything that could carry a secret into a log: valid, wrong and broken requests, with parts away."""
        handle = f"z{time.time_ns()}"
        api = Api(self.instance.url)
        api.sign_up(handle, "Secret", OWN)
        course = api.courses()[0]
        played = start_round(api, course, mode="front")
        token = make_link(api, played["id"])
        # A ticket's last part is what makes it one.
        tickets = [*member_tickets(api, played["id"]), *spectator_tickets(api, token)]
        codes = [ticket["ticket"].rsplit(".", 1)[1] for ticket in tickets]
        body = json.dumps({"handle": handle, "displayName": "Secret", "password": OWN})
        urls = [self.instance.url] + [
            f"http://127.0.0.1:{self.instance.setting(port)}" for port in ("ROUND_PORT", "ANALYTICS_PORT")
        ]
        bodies = [body, body[:-1], body + body, body.replace(f'"{OWN}"', f'["{OWN}"]'), f'"{OWN}"', OWN]
        for away in ((), ("redis",), ("redis", "postgres")):
            for part in away:
                self.instance.part("stop", part)
            for url in urls:
                for path in ("/api/players", "/api/session", "/api/analytics/overview"):
                    for text in bodies:
                        for media in ("application/json", "text/plain"):
                            self.send(url, "POST", path, text, {"Content-Type": media, "Cookie": api.cookie})
                for text in (token, f"{token}\x01", json.dumps({"token": token})[:-1], json.dumps({"token": token + "x"})):
                    self.send(url, "POST", "/api/spectate", text, {"Content-Type": "application/json"})
                for ticket in tickets:
                    self.send(url, "GET", f"/api/live?ticket={ticket['ticket']}&token={token}", None, {"Upgrade": "websocket"})
                    self.show(url, ticket["ticket"])
                for cookie in (api.cookie, api.cookie + "\x01", api.cookie[:-1], api.cookie * 200):
                    for path in ("/api/me", "/api/analytics/overview", f"/api/me?session={api.cookie}&password={OWN}"):
                        self.send(url, "GET", urllib.parse.quote(path, safe="/?=&"), None, {"Cookie": cookie})
            for part in reversed(away):
                self.instance.part("start", part)
        return [api.cookie.split("=", 1)[1], token, *codes]

    @staticmethod
    def show(url, ticket):
        """At the live socket: as it should be, damaged, and as no message should be."""
        for text in (json.dumps({"type": "subscribe", "ticket": ticket}), json.dumps({"type": "subscribe", "ticket": ticket[:-1]}),
                     json.dumps({"type": ticket}), ticket, json.dumps({"ticket": ticket})[:-1]):
            try:
                with LiveSocket(url, timeout=5) as connection:
                    connection.socket.sendall(frame(TEXT, text.encode()))
                    connection.receive(0.1)
            except (OSError, Closed, HandshakeRefused):
                pass

    @staticmethod
    def send(url, method, path, body, headers):
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=15)
        try:
            connection.request(method, path, body, headers)
            connection.getresponse().read()
        except (OSError, http.client.HTTPException, ValueError):
            pass
        finally:
            connection.close()

    def test_no_log_and_no_metric_holds_a_secret(self):
        tokens = self.misbehave()
        stored = self.sessions()
        self.assertGreater(len(stored), 0)
        self.assertIn(hash_of(tokens[0]), stored, "the sessions' hashes are found by the cookies")
        secrets = [OWN, PASSWORD, urllib.parse.quote(OWN), *tokens]
        for folder in (ROOT / ".test/instances").glob("*/secrets.env"):
            # The keys of live tickets are one value, separated by commas.
            secrets += [secret for line in folder.read_text().splitlines() if "=" in line
                        for secret in line.split("=", 1)[1].split(",")]
        found, size = [], 0
        for place, text in self.texts():
            size += len(text)
            found += [f"{place}: {secret}" for secret in secrets if secret in text]
            found += [f"{place}: a password's hash" for _ in re.finditer(r"\$argon2", text)]
            # Any word that is a session's token in this record, or its stored form.
            for word in set(re.findall(r"[0-9a-f]{64}", text)):
                if word in stored or hash_of(word) in stored:
                    found.append(f"{place}: the token or hash {word}")
        self.assertEqual(found, [])
        self.assertGreater(size, 10_000, "there were logs to be read")


def hash_of(token):
    return hashlib.blake2b(token.encode(), digest_size=32).hexdigest()
