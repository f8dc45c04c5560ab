"""A short, reproducible run of `make fuzz`, and a test that its judge detects faults."""

import email.message
import unittest

from fuzz.judge import Judge
from fuzz.runner import Fuzz
from instance import Instance


class MadeUpRequests(unittest.TestCase):
    def test_none_is_answered_badly(self):
        faults = Fuzz(Instance("postgres").up(), seed=18).run(1_200, say=lambda _: None)
        self.assertEqual(faults[:5], [])

    def test_the_judge_sees_what_is_wrong(self):
        judge = Judge(["s3cret"], ["Marker"])
        sound = b'{"type":"/problems/not-found","title":"x","status":404}'

        def faults(status=404, body=sound, kind="sound", media="application/problem+json", method="GET"):
            headers = email.message.Message()
            headers["Content-Type"] = media
            return judge.faults(kind, method, status, headers, body)

        self.assertEqual(faults(), [])
        self.assertEqual(faults(505, b"", "spoiled", "text/html"), [])
        self.assertEqual(faults(400, b"<html>", "spoiled", "text/html"), [])
        self.assertEqual(faults(200, b"{}", media="application/json"), [])
        for status, body, media in [
            (500, sound, "application/problem+json"), (503, sound, "application/problem+json"),
            (404, b"<html>", "text/html"), (404, b"{", "application/problem+json"),
            (409, sound, "application/problem+json"), (200, b'"Marker"', "application/json"),
            (200, b"s3cret", "application/json"), (200, b'"at Sources/Golf/Card.swift"', "application/json"),
            (200, b'"select id from golf.players"', "application/json"), (200, b"/usr/lib/x", "application/json"),
        ]:
            self.assertNotEqual(faults(status, body, media=media), [], body)
