"""The nginx of the web app's image, with its own files, on other ports: its status pages, and who may read them."""

import http.client
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import unittest

from eventually import eventually
from instance import ROOT


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def own_address():
    """An address of this machine that looks like any other client's, or nothing. No packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        try:
            one.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return one.getsockname()[0]


@unittest.skipUnless(shutil.which("nginx", path="/usr/sbin:/usr/bin"), "there is no nginx here")
class WebImage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="golf-web-")))
        folder.chmod(0o755)
        for path in (ROOT / "deploy/nginx").glob("*.conf"):
            shutil.copy(path, folder)
        cls.ports = {8080: free_port(), 9080: free_port()}
        text = (ROOT / "deploy/docker/web.conf").read_text()
        for port, other in cls.ports.items():
            text = text.replace(f"listen {port};", f"listen {other};")
        for old, new in {"/tmp/": f"{folder}/", "/srv/web": f"{folder}/files", "/dev/stdout": f"{folder}/log"}.items():
            text = text.replace(old, new)
        (folder / "web.conf").write_text(text)
        (folder / "files").mkdir()
        (folder / "files/index.html").write_text("the app")
        cls.nginx = subprocess.Popen(  # pylint: disable=consider-using-with
            [shutil.which("nginx", path="/usr/sbin:/usr/bin"), "-e", "stderr", "-c", str(folder / "web.conf")],
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.nginx.wait, 20)
        cls.addClassCleanup(cls.nginx.terminate)
        eventually("it answers", lambda: cls.ask(9080, "/livez")[0] == 200)

    @classmethod
    def ask(cls, port, path, address="127.0.0.1"):
        connection = http.client.HTTPConnection(address, cls.ports[port], timeout=5)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def test_an_exporter_beside_it_gets_its_figures_and_nobody_else_does(self):
        status, text = self.ask(9080, "/stub_status")
        self.assertEqual(status, 200)
        self.assertTrue(re.match(r"Active connections: \d+", text), text)
        # On the app's own port this path is a page of the app, like any other.
        self.assertNotIn("Active connections", self.ask(8080, "/stub_status")[1])
        if (address := own_address()) and not address.startswith("127."):
            self.assertEqual(self.ask(9080, "/stub_status", address)[0], 403)
            self.assertEqual(self.ask(9080, "/livez", address)[0], 200)


if __name__ == "__main__":
    unittest.main()
