"""Values that a JSON schema allows, and sometimes one that it does not."""

import string
import uuid

from golf_api import uuid7

ODD = [
    None, True, -1, 0, 2**63, -2**63, 1e308, 0.1, "", " ", "\0", "\u202e", "x" * 5_000, "\U0001f3cc" * 60, "é", [], {}, [[]], "NaN",
    "'; drop table golf.players; --", "../../etc/passwd", "${jndi:ldap://x}", "{{7*7}}", "%s%n", "2026-02-30",
]


class Values:
    def __init__(self, contract, luck, known):
        self.contract, self.luck, self.known = contract, luck, known

    def of(self, schema, name=""):
        """A value for a schema; one in twelve violates it."""
        if self.luck.random() < 1 / 12:
            return self.luck.choice(ODD)
        schema = self.contract.resolve(schema)
        for part in schema.get("allOf", []):
            schema = {**self.contract.resolve(part), **{key: value for key, value in schema.items() if key != "allOf"}}
        if schema.get("nullable") and self.luck.random() < 0.2:
            return None
        if "enum" in schema:
            return self.luck.choice(schema["enum"])
        return getattr(self, schema.get("type", "string"))(schema, name)

    def object(self, schema, _):
        needed = set(schema.get("required", []))
        value = {
            name: self.of(part, name) for name, part in schema.get("properties", {}).items()
            if (name in needed and self.luck.random() < 0.97) or self.luck.random() < 0.5
        }
        if self.luck.random() < 0.05:
            value[self.luck.choice(["x", "", "__proto__", "\0", "id", "~/"])] = self.luck.choice(ODD)
        return value

    def array(self, schema, name):
        count = self.luck.randint(schema.get("minItems", 0), schema.get("maxItems", 4))
        return [self.of(schema["items"], name) for _ in range(count)]

    def integer(self, schema, _):
        return self.luck.randint(schema.get("minimum", -3), schema.get("maximum", 100))

    def number(self, schema, name):
        return self.integer(schema, name) + self.luck.choice([0, 0.1, 0.5, 0.05])

    def boolean(self, *_):
        return self.luck.random() < 0.5

    def string(self, schema, name):
        if name in self.known and self.luck.random() < 0.8:
            return self.luck.choice(self.known[name])
        if schema.get("format") == "uuid":
            fresh = uuid7(self.luck.randint(0, 2**47), self.luck.random())
            return self.luck.choice([fresh, str(uuid.UUID(int=self.luck.getrandbits(128)))])
        if schema.get("format") == "date":
            return f"20{self.luck.randint(10, 26)}-{self.luck.randint(1, 12):02}-{self.luck.randint(1, 31):02}"
        length = self.luck.randint(schema.get("minLength", 0), min(schema.get("maxLength", 40), 200))
        return "".join(self.luck.choice(string.ascii_lowercase + string.digits) for _ in range(length))
