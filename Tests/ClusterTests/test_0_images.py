"""The images themselves: small, not run as root, without a shell, and with labels and health checks."""

import json
import unittest

from cluster import shell

PARTS = ["round-service", "analytics-service", "web"]
MEGABYTES = 80


def inspected(part):
    text = shell(f'container_engine image inspect "$REGISTRY/{part}:$(image_tag)"').stdout
    return json.loads(text[text.index("["):])[0]


class Images(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.images = {part: inspected(part) for part in PARTS}

    def test_size(self):
        for part, image in self.images.items():
            print(f"            {image['Size'] / 1e6:6.1f} MB  {part}", flush=True)
        for part, image in self.images.items():
            self.assertLessEqual(image["Size"] / 1e6, MEGABYTES, part)

    def test_they_run_as_nobody_special(self):
        self.assertEqual({image["Config"]["User"] for image in self.images.values()}, {"10001:10001"})

    def test_labels(self):
        for part, image in self.images.items():
            labels = image["Config"]["Labels"]
            self.assertTrue(labels["org.opencontainers.image.title"].endswith(part))
            for name in ("version", "revision", "description", "licenses"):
                self.assertNotIn(labels[f"org.opencontainers.image.{name}"], ("", "0.0.0", "unknown"), f"{part}: {name}")

    def test_the_services_can_be_asked_how_they_are(self):
        for part in ("round-service", "analytics-service"):
            image = self.images[part]
            check = image["Config"].get("Healthcheck") or image.get("Healthcheck")  # Docker's place, podman's place
            self.assertEqual(check["Test"], ["CMD", f"/usr/local/bin/{part}", "health", "ready"])

    def test_there_is_no_shell(self):
        for part in PARTS:
            listed = shell(
                f'container=$(container_engine create "$REGISTRY/{part}:$(image_tag)" x | tail -n 1) && '
                'container_engine export "$container" | tar -t; container_engine rm "$container" >/dev/null').stdout
            self.assertRegex(listed, r"usr/local/bin/\w")
            self.assertNotRegex(listed, r"(?m)(^|/)(sh|bash|dash|busybox|apt|perl)$")
