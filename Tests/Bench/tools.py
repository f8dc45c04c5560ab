"""The tools with which the figures are compared, each run for one turn."""

import contextlib
import os
import pathlib
import re
import socket
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 128


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


def wrk(url, script, seconds, connections=CONNECTIONS, targets=None):
    """Requests a second, latencies in milliseconds, and how many were not answered by 2xx or 3xx."""
    environment = {**os.environ, **({"GOLF_BENCH_TARGETS": str(targets)} if targets else {})}
    text = run("wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "-s", HERE / script, url, env=environment)
    found = re.search(r"RESULT rate=(\S+) p50=(\S+) p99=(\S+) bad=(\d+)", text)
    rate, p50, p99 = (float(found[place]) for place in (1, 2, 3))
    if int(found[4]):
        raise AssertionError(f"{found[4]} requests were not answered well:\n{text}")
    return {"rate": rate, "p50": p50, "p99": p99}


def redis_get(instance, size, seconds):
    """`redis-benchmark -c 128 -t get` with values of that size, a command at a time on each connection."""
    secrets = dict(line.split("=", 1) for line in (instance.folder / "secrets.env").read_text().splitlines() if line)
    # It takes its password only on the command line; this instance ends with the run.
    command = [
        "redis-benchmark", "-h", "127.0.0.1", "-p", instance.setting("REDIS_PORT"), "--user", "operator",
        "-a", secrets["REDIS_OPERATOR_PASSWORD"], "-c", CONNECTIONS, "-d", size, "-q",
    ]

    def rate(kind, count):
        text = run(*command, "-t", kind, "-n", count)
        return float(re.findall(r"([\d.]+) requests per second", text)[-1])

    # The value exists before it is requested, and the turn is as long as the others.
    rate("set", 1_000)
    return rate("get", int(rate("get", 20_000) * seconds))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def static_nginx(body):
    """An nginx that serves these bytes from a file; returns its address."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="golf-bench-") as folder:
        root = pathlib.Path(folder)
        (root / "body.json").write_bytes(body)
        root.chmod(0o755)
        (root / "nginx.conf").write_text(f"""
            worker_processes auto; daemon off; pid {root}/pid; error_log stderr error;
            events {{ worker_connections 4096; }}
            http {{
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types {{ }}
              default_type application/json; open_file_cache max=10;
              client_body_temp_path {root}/1; proxy_temp_path {root}/2; fastcgi_temp_path {root}/3;
              uwsgi_temp_path {root}/4; scgi_temp_path {root}/5;
              server {{ listen 127.0.0.1:{port} backlog=4096; root {root}; }}
            }}""")
        nginx = subprocess.Popen(["nginx", "-p", folder, "-c", f"{root}/nginx.conf", "-e", "stderr"])
        try:
            deadline = time.monotonic() + 10
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if time.monotonic() > deadline or nginx.poll() is not None:
                    raise AssertionError("nginx does not serve the file")
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/body.json"
        finally:
            nginx.terminate()
            nginx.wait(10)


def pgbench(instance, script, seconds, cards, clients=32):
    """Scores a second by pgbench, on the copy of the record."""
    text = instance.run(
        "pgbench", "-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T", str(seconds), "-D", f"cards={cards}",
        "-f", str(HERE / script),
    ).stdout
    return float(re.search(r"tps = ([\d.]+)", text)[1])


def kcat_seconds(brokers, topic):
    """How long kcat takes to read a topic to its end."""
    begin = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        subprocess.run(
            ["kcat", "-C", "-b", brokers, "-t", topic, "-o", "beginning", "-e", "-q"], check=True, stdout=nowhere,
            stderr=subprocess.DEVNULL,
        )
    return time.monotonic() - begin
