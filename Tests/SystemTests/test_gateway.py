"""What the gateway itself promises: files, headers, and its own errors in the API's language."""

import http.client
import json
import re
import unittest
import urllib.parse

from instance import ROOT, Instance


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

    def test_pages_run_no_script_but_ours(self):
        for path in ("/", "/assets/nothing.js"):
            answer, _ = self.ask(path)
            policy = answer.getheader("Content-Security-Policy")
            self.assertIn("default-src 'none'", policy)
            self.assertIn("script-src 'self';", policy)
            self.assertNotIn("unsafe", policy)
            self.assertEqual(answer.getheader("X-Content-Type-Options"), "nosniff")

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
        for path in ("/livez", "/readyz", "/metrics"):
            _, body = self.ask(path)
            self.assertEqual(body, page, path)
