"""Validates answers against an OpenAPI contract: each must be documented, and as documented."""

import json
import re

import jsonschema_rs
import yaml

from instance import ROOT


class Contract:
    def __init__(self, name):
        self.document = yaml.safe_load((ROOT / f"contracts/openapi/{name}.yaml").read_text(encoding="utf-8"))
        schemas = self.document["components"]["schemas"]
        self.schemas = {name: json_schema(local(schema)) for name, schema in schemas.items()}
        # operationId -> (method, path, responses)
        self.operations = {}
        # path -> methods
        self.methods = {}
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method == "parameters":
                    continue
                self.operations[operation["operationId"]] = (method.upper(), path, operation["responses"])
                self.methods.setdefault(path, set()).add(method.upper())

    def documented(self):
        """Every operation with every status."""
        return {(name, status) for name, (_, _, responses) in self.operations.items() for status in responses}

    def faults(self, name, answer):
        """The violations of the contract in an answer."""
        responses = self.operations[name][2]
        if str(answer.status) not in responses:
            return [f"{name}: {answer.status} is not documented: {answer.body}"]
        response = self.resolve(responses[str(answer.status)])
        found = [
            f"{name} {answer.status}: no {header}"
            for header in response.get("headers", {}) if header not in answer.headers
        ]
        content = response.get("content")
        media = (answer.headers.get("Content-Type") or "").split(";")[0]
        if not content:
            return found + ([f"{name} {answer.status}: a body where none is documented"] if answer.body else [])
        if media not in content:
            return found + [f"{name} {answer.status}: {media} is not documented"]
        schema = {**json_schema(local(content[media]["schema"])), "$defs": self.schemas}
        for error in jsonschema_rs.Draft202012Validator(schema, validate_formats=True).iter_errors(answer.body):
            found.append(f"{name} {answer.status}: {'/'.join(map(str, error.instance_path))}: {error.message}")
        return found

    def resolve(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node


def local(node):
    """The schema with its references rewritten to those of JSON Schema."""
    if isinstance(node, dict):
        return {
            key: value.replace("#/components/schemas/", "#/$defs/") if key == "$ref" else local(value)
            for key, value in node.items()
        }
    return [local(value) for value in node] if isinstance(node, list) else node


def json_schema(node):
    """OpenAPI 3.0 has `nullable`; JSON Schema has another type."""
    if isinstance(node, list):
        return [json_schema(value) for value in node]
    if not isinstance(node, dict):
        return node
    plain = {key: json_schema(value) for key, value in node.items() if key != "nullable"}
    return {"anyOf": [{"type": "null"}, plain]} if node.get("nullable") is True else plain


def problem_faults(name, answer):
    """A problem has its own explanation, and reveals no internals."""
    if answer.status < 400:
        return []
    text = json.dumps(answer.body)
    found = []
    if answer.body.get("status") != answer.status:
        found.append(f"{name}: the problem's status is not the answer's: {text}")
    if not re.fullmatch(r"/problems/[a-z0-9-]+", answer.body.get("type", "")):
        found.append(f"{name}: not a stable type: {text}")
    if re.search(r"(?i)select |insert |sqlstate|\.swift|/usr/|/home/", text):
        found.append(f"{name}: shows its inside: {text}")
    return found
