"""The gateway's own promises: files, headers, and its own errors in the API's format."""

import http.client
import json
import re
import socket
import time
import unittest
import urllib.parse

from instance import ROOT, Instance
from scorers import PASSWORD


class Gateway(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance("postgres").up()

    def ask(self, path, method="GET", body=None, headers=None):
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.instance.url).netloc, timeout=10)
        self.addCleanup(connection.close)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer, answer.read()

    def test_a_page_is_asked_for_again_and_what_it_names_is_kept(self):
        answer, page = self.ask("/")
        self.assertEqual((answer.status, answer.getheader("Cache-Control")), (200, "no-cache"))
        names = re.findall(rb'"(/assets/[^"]+)"', page)
        self.assertTrue(names, "the page names its files by their content")
        for name in names:
            answer, _ = self.ask(name.decode())
            self.assertEqual(answer.status, 200, name)
            self.assertIn("immutable", answer.getheader("Cache-Control"))

    def test_any_page_of_the_app_opens_by_its_address(self):
        answer, page = self.ask("/rounds/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01")
        self.assertEqual((answer.status, page), (200, (ROOT / "web/dist/index.html").read_bytes()))
        for missing in ("/assets/nothing.js", "/nothing.js"):
            answer, _ = self.ask(missing)
            self.assertEqual(answer.status, 404)
            self.assertNotIn("immutable", answer.getheader("Cache-Control") or "")

    def test_the_spectators_page_is_for_no_search_engine(self):
        answer, page = self.ask("/watch")
        self.assertEqual((answer.status, page), (200, (ROOT / "web/dist/index.html").read_bytes()))
        self.assertEqual((answer.getheader("X-Robots-Tag"), answer.getheader("Cache-Control")), ("noindex", "no-cache"))
        self.assertEqual(answer.getheader("Referrer-Policy"), "same-origin")
        self.assertIsNone(self.ask("/")[0].getheader("X-Robots-Tag"))

    def test_pages_run_no_script_but_ours(self):
        for path in ("/", "/assets/nothing.js"):
            answer, _ = self.ask(path)
            policy = answer.getheader("Content-Security-Policy")
            self.assertIn("default-src 'none'", policy)
            self.assertIn("script-src 'self';", policy)
            self.assertNotIn("unsafe", policy)
            self.assertEqual(answer.getheader("X-Content-Type-Options"), "nosniff")

    def test_the_page_has_no_script_and_no_style_of_its_own(self):
        page = (ROOT / "web/dist/index.html").read_text(encoding="utf-8")
        self.assertEqual(re.findall(r"<script\b[^>]*>[^<]+", page), [])
        self.assertEqual(re.findall(r"<style\b|\sstyle=|\son[a-z]+=|javascript:", page), [])
        self.assertNotIn("http://", page)
        self.assertNotIn("https://", page)

    def test_security_headers_are_on_every_answer_once(self):
        """On pages, files, the API's answers, and nginx's own answers to malformed requests."""
        host = urllib.parse.urlsplit(self.instance.url).netloc
        head = f"Host: {host}\r\nConnection: close\r\n"
        asked = {
            "page": (f"GET / HTTP/1.1\r\n{head}\r\n", 200),
            "no such file": (f"GET /assets/nothing.js HTTP/1.1\r\n{head}\r\n", 404),
            "not for pages": (f"POST / HTTP/1.1\r\n{head}Content-Length: 0\r\n\r\n", 405),
            "TRACE": (f"TRACE / HTTP/1.1\r\n{head}\r\n", 405),
            "no host": ("GET / HTTP/1.1\r\n\r\n", 400),
            "no HTTP": ("hello\r\n\r\n", 400),
            "long line": (f"GET /{'a' * 9_000} HTTP/1.1\r\n{head}\r\n", 414),
            "long header": (f"GET / HTTP/1.1\r\n{head}X: {'a' * 9_000}\r\n\r\n", 400),
            "two hosts": (f"GET / HTTP/1.1\r\nHost: x\r\n{head}\r\n", 400),
            "escape": (f"GET /../../etc/passwd HTTP/1.1\r\n{head}\r\n", 400),
            "API": (f"GET /api/me HTTP/1.1\r\n{head}\r\n", 401),
            "analytics": (f"GET /api/analytics/overview HTTP/1.1\r\n{head}\r\n", 401),
            "page of spectators": (f"GET /watch HTTP/1.1\r\n{head}\r\n", 200),
            "too large": (f"POST /api/rounds HTTP/1.1\r\n{head}Content-Length: 70000\r\n\r\n", 413),
            "no route": (f"GET /api/nothing HTTP/1.1\r\n{head}\r\n", 404),
        }
        for name, (text, status) in asked.items():
            fields = self.raw(text)
            self.assertEqual(fields.pop(":status"), [str(status)], name)
            self.assertEqual(fields.get("x-content-type-options"), ["nosniff"], name)
            self.assertEqual(len(fields.get("content-security-policy", [])), 1, name)
            self.assertIn("default-src 'none'", fields["content-security-policy"][0], name)
            self.assertIn("frame-ancestors 'none'", fields["content-security-policy"][0], name)
            self.assertEqual(fields.get("referrer-policy"), ["same-origin"], name)
            self.assertNotRegex(fields.get("server", [""])[0], r"[0-9]", name)

    def raw(self, text):
        """Sends exactly these bytes; returns the answer's fields in lower case, each with all of its values."""
        address = urllib.parse.urlsplit(self.instance.url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(text.encode())
            answer = b""
            while b"\r\n\r\n" not in answer and (piece := connection.recv(65_536)):
                answer += piece
        first, *lines = answer.split(b"\r\n\r\n")[0].decode().split("\r\n")
        fields = {":status": [first.split(" ")[1]]}
        for line in lines:
            name, value = line.split(":", 1)
            fields.setdefault(name.lower(), []).append(value.strip())
        return fields

    def test_nobody_chooses_the_address_that_counts(self):
        """Sign-ups count by the address that the gateway saw, whatever a client adds in front of it."""
        before = self.instance.environment["LIMIT_SIGN_UP"]
        try:
            self.instance.environment["LIMIT_SIGN_UP"] = "2/1h"
            self.instance.part("stop", "round-service")
            self.instance.part("start", "round-service")
            statuses = []
            for number in range(4):
                body = {"handle": f"x{time.time_ns()}", "displayName": "X", "password": PASSWORD}
                headers = {
                    "Content-Type": "application/json", "X-Forwarded-For": f"203.0.113.{number}",
                    "X-Real-IP": f"203.0.113.{number}", "Forwarded": f"for=203.0.113.{number}",
                }
                answer, _ = self.ask("/api/players", "POST", json.dumps(body), headers)
                statuses.append(answer.status)
            self.assertEqual(statuses, [201, 201, 429, 429])
            self.assertGreater(int(answer.getheader("Retry-After")), 0)
        finally:
            self.instance.environment["LIMIT_SIGN_UP"] = before
            self.instance.part("stop", "round-service")
            self.instance.part("start", "round-service")

    def test_a_body_that_is_too_large_is_a_problem(self):
        answer, body = self.ask("/api/rounds", "POST", b" " * 70_000, {"Content-Type": "application/json"})
        self.assertEqual((answer.status, answer.getheader("Content-Type")), (413, "application/problem+json"))
        self.assertEqual(json.loads(body)["status"], 413)

    def test_a_service_that_is_away_is_a_problem_with_a_time_to_come_back(self):
        for part, path in (("round-service", "/api/me"), ("analytics-service", "/api/analytics/overview")):
            self.instance.part("stop", part)
            try:
                answer, body = self.ask(path)
            finally:
                self.instance.part("start", part)
            self.assertEqual((answer.status, answer.getheader("Content-Type")), (503, "application/problem+json"))
            self.assertTrue(answer.getheader("Retry-After"))
            self.assertEqual(json.loads(body)["type"], "/problems/unavailable")

    def test_a_request_id_goes_through_if_it_is_plain(self):
        answer, _ = self.ask("/api/me", headers={"X-Request-Id": "tee-time.7"})
        self.assertEqual(answer.getheader("X-Request-Id"), "tee-time.7")
        answer, _ = self.ask("/api/me", headers={"X-Request-Id": "tee time"})
        self.assertRegex(answer.getheader("X-Request-Id"), r"^[0-9a-f]{32}$")

    def test_health_and_metrics_are_not_on_the_public_side(self):
        page = (ROOT / "web/dist/index.html").read_bytes()
        for path in ("/livez", "/readyz", "/metrics", "/background"):
            _, body = self.ask(path)
            self.assertEqual(body, page, path)
