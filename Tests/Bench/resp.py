"""Just enough of Redis's protocol to watch a few keys."""

import socket


class Redis:
    """One connection as the operator."""

    def __init__(self, instance):
        secrets = dict(line.split("=", 1) for line in (instance.folder / "secrets.env").read_text().splitlines() if line)
        self.socket = socket.create_connection(("127.0.0.1", int(instance.setting("REDIS_PORT"))), 10)
        self.stream = self.socket.makefile("rb")
        self.pipeline([("AUTH", "operator", secrets["REDIS_OPERATOR_PASSWORD"])])

    def pipeline(self, commands):
        self.socket.sendall(b"".join(
            b"*%d\r\n" % len(command) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in map(str.encode, command))
            for command in commands))
        return [self.reply() for _ in commands]

    def reply(self):
        line = self.stream.readline().rstrip(b"\r\n")
        kind, rest = line[:1], line[1:]
        if kind == b"-":
            raise AssertionError(f"Redis: {rest.decode()}")
        if kind == b"$":
            return None if rest == b"-1" else self.stream.read(int(rest) + 2)[:-2]
        if kind == b"*":
            return [self.reply() for _ in range(int(rest))]
        return rest
