"""What an answer must not contain, whatever the request."""

import json
import re

INSIDE = re.compile(
    r"(?i)\bselect .* from\b|\binsert into\b|\bupdate golf|\bsqlstate|\bgolf\.[a-z_]+ |pg_catalog|violates |syntax error at"
    r"|\.swift\b|/usr/|/home/|/root/|/var/lib|/tmp/|fatal error|stack trace|backtrace|\$argon2|hiredis|libpq|PGRES_"
)


class Judge:
    def __init__(self, secrets, markers):
        """Secrets that no caller may see, and texts that only their player may see."""
        self.hidden = [text for text in [*secrets, *markers] if text]

    def faults(self, kind, method, status, headers, body):
        """The faults of an answer, in words."""
        found = []
        # nginx and libmicrohttpd send these for input that is not HTTP as they know it.
        if status >= 500 and not (kind == "spoiled" and status in (501, 505)):
            found.append(f"status {status}")
        text = body.decode("utf-8", "replace") + str(headers)
        found += [f"shows its inside: {match}" for match in INSIDE.findall(text)]
        found += [f"shows what is hidden: {word}" for word in self.hidden if word in text]
        if status >= 400 and kind == "sound" and method != "HEAD":
            found += problem_faults(status, headers, body)
        return found


def problem_faults(status, headers, body):
    if (headers.get("Content-Type") or "") != "application/problem+json":
        return [f"{status} is no problem: {headers.get('Content-Type')}"]
    try:
        problem = json.loads(body)
    except ValueError:
        return [f"{status} is no JSON"]
    if problem.get("status") != status or not re.fullmatch(r"/problems/[a-z0-9-]+", problem.get("type", "")):
        return [f"{status} is not said in the problem"]
    return []
