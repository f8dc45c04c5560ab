"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// tests/contracts.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_test = __toESM(require("node:test"), 1);

// tests/schema.ts
var silent = ["$schema", "$id", "title", "description", "$defs", "format", "examples"];
function faults(schema, value, load2, root, at = "") {
  const found = [];
  const say = (what) => found.push(`${at || "/"}: ${what}`);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  for (const [key, rule] of Object.entries(schema)) {
    const some = rule;
    switch (key) {
      case "$ref": {
        const [file, pointer] = String(rule).split("#");
        const home = file ? load2(file) : root;
        const target = (pointer ?? "").split("/").filter(Boolean).reduce((part, name) => part[name], home);
        found.push(...faults(target, value, load2, home, at));
        break;
      }
      case "type": {
        const kinds = [].concat(rule);
        const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        const fits = kinds.some((one) => one === kind || one === "integer" && Number.isInteger(value));
        if (!fits)
          say(`is ${kind}, not ${kinds.join(" or ")}`);
        break;
      }
      case "required":
        if (isObject) {
          for (const name of some)
            if (!(name in value))
              say(`lacks ${name}`);
        }
        break;
      case "properties":
        if (!isObject)
          break;
        for (const [name, part] of Object.entries(rule)) {
          if (name in value)
            found.push(...faults(part, value[name], load2, root, `${at}/${name}`));
        }
        break;
      case "items":
        if (Array.isArray(value))
          value.forEach((one, place) => found.push(...faults(some, one, load2, root, `${at}/${place}`)));
        break;
      case "anyOf":
        if (!rule.some((one) => faults(one, value, load2, root, at).length === 0))
          say("fits none of anyOf");
        break;
      case "allOf":
        for (const one of rule)
          found.push(...faults(one, value, load2, root, at));
        break;
      case "not":
        if (faults(some, value, load2, root, at).length === 0)
          say("fits what it must not");
        break;
      case "enum":
        if (!rule.includes(value))
          say(`is ${String(value)}`);
        break;
      case "const":
        if (rule !== value)
          say(`is ${String(value)}, not ${String(rule)}`);
        break;
      case "pattern":
        if (typeof value === "string" && !new RegExp(String(rule), "u").test(value))
          say(`does not match ${String(rule)}`);
        break;
      case "minimum":
        if (typeof value === "number" && value < Number(rule))
          say(`is below ${String(rule)}`);
        break;
      case "maximum":
        if (typeof value === "number" && value > Number(rule))
          say(`is above ${String(rule)}`);
        break;
      case "minLength":
        if (typeof value === "string" && [...value].length < Number(rule))
          say("is too short");
        break;
      case "maxLength":
        if (typeof value === "string" && [...value].length > Number(rule))
          say("is too long");
        break;
      case "minItems":
        if (Array.isArray(value) && value.length < Number(rule))
          say("has too few items");
        break;
      case "maxItems":
        if (Array.isArray(value) && value.length > Number(rule))
          say("has too many items");
        break;
      default:
        if (!silent.includes(key))
          throw new Error(`${at}: the keyword ${key} is not known here`);
    }
  }
  return found;
}

// tests/contracts.test.ts
var events = (0, import_node_path.join)("/work/wt/ops/contracts", "events");
var read = (...path) => JSON.parse((0, import_node_fs.readFileSync)((0, import_node_path.join)(events, ...path), "utf8"));
var load = (file) => read(file);
var check = (schema, value) => faults(load(schema), value, load, load(schema));
for (const file of (0, import_node_fs.readdirSync)((0, import_node_path.join)(events, "examples"))) {
  const schema = `${file.split(".")[0]}.schema.json`;
  (0, import_node_test.default)(`${file} fits ${schema}`, () => {
    const example = read("examples", file);
    import_strict.default.deepEqual(check(schema, example), []);
    const required = load(schema)["required"];
    import_strict.default.ok(required.length > 0);
    for (const name of required) {
      const { [name]: _, ...rest } = example;
      import_strict.default.notDeepEqual(check(schema, rest), [], name);
    }
    import_strict.default.deepEqual(check(schema, { ...example, somethingNew: 1 }), []);
  });
}
(0, import_node_test.default)("each event has an example", () => {
  const examples = (0, import_node_fs.readdirSync)((0, import_node_path.join)(events, "examples")).map((file) => file.split(".")[0]);
  const schemas = (0, import_node_fs.readdirSync)(events).filter((file) => /^[A-Z].*\.schema\.json$/.test(file));
  import_strict.default.ok(schemas.length >= 9);
  for (const schema of schemas)
    import_strict.default.ok(examples.includes(schema.split(".")[0]), schema);
});
for (const file of (0, import_node_fs.readdirSync)((0, import_node_path.join)(events, "records"))) {
  (0, import_node_test.default)(`the record ${file} has the headers and the payload of its type`, () => {
    const { headers, payload } = read("records", file);
    import_strict.default.deepEqual(check("headers.schema.json", headers), []);
    import_strict.default.deepEqual(check(`${headers["ce_type"]}.schema.json`, JSON.parse(payload)), []);
  });
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvY29udHJhY3RzLnRlc3QudHMiLCAiLi4vLi4vdGVzdHMvc2NoZW1hLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCdcbmltcG9ydCB7IHJlYWRGaWxlU3luYywgcmVhZGRpclN5bmMgfSBmcm9tICdub2RlOmZzJ1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCB0ZXN0IGZyb20gJ25vZGU6dGVzdCdcbmltcG9ydCB7IGZhdWx0cywgdHlwZSBMb2FkIH0gZnJvbSAnLi9zY2hlbWEnXG5cbmRlY2xhcmUgY29uc3QgQ09OVFJBQ1RTOiBzdHJpbmdcbmNvbnN0IGV2ZW50cyA9IGpvaW4oQ09OVFJBQ1RTLCAnZXZlbnRzJylcbmNvbnN0IHJlYWQgPSAoLi4ucGF0aDogc3RyaW5nW10pID0+IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKGpvaW4oZXZlbnRzLCAuLi5wYXRoKSwgJ3V0ZjgnKSkgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj5cbmNvbnN0IGxvYWQ6IExvYWQgPSAoZmlsZSkgPT4gcmVhZChmaWxlKVxuY29uc3QgY2hlY2sgPSAoc2NoZW1hOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKSA9PiBmYXVsdHMobG9hZChzY2hlbWEpLCB2YWx1ZSwgbG9hZCwgbG9hZChzY2hlbWEpKVxuXG5mb3IgKGNvbnN0IGZpbGUgb2YgcmVhZGRpclN5bmMoam9pbihldmVudHMsICdleGFtcGxlcycpKSkge1xuICBjb25zdCBzY2hlbWEgPSBgJHtmaWxlLnNwbGl0KCcuJylbMF19LnNjaGVtYS5qc29uYFxuICB0ZXN0KGAke2ZpbGV9IGZpdHMgJHtzY2hlbWF9YCwgKCkgPT4ge1xuICAgIGNvbnN0IGV4YW1wbGUgPSByZWFkKCdleGFtcGxlcycsIGZpbGUpXG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjaGVjayhzY2hlbWEsIGV4YW1wbGUpLCBbXSlcbiAgICAvLyBBIGNoZWNrIHRoYXQgY2Fubm90IGZhaWwgaXMgbm9uZTogZWFjaCByZXF1aXJlZCBmaWVsZCwgdGFrZW4gYXdheSwgaGFzIHRvIGJlIG1pc3NlZC5cbiAgICBjb25zdCByZXF1aXJlZCA9IGxvYWQoc2NoZW1hKVsncmVxdWlyZWQnXSBhcyBzdHJpbmdbXVxuICAgIGFzc2VydC5vayhyZXF1aXJlZC5sZW5ndGggPiAwKVxuICAgIGZvciAoY29uc3QgbmFtZSBvZiByZXF1aXJlZCkge1xuICAgICAgY29uc3QgeyBbbmFtZV06IF8sIC4uLnJlc3QgfSA9IGV4YW1wbGVcbiAgICAgIGFzc2VydC5ub3REZWVwRXF1YWwoY2hlY2soc2NoZW1hLCByZXN0KSwgW10sIG5hbWUpXG4gICAgfVxuICAgIC8vIEFkZGl0aXZlIGNoYW5nZXMgb25seTogd2hvZXZlciByZWFkcyBpZ25vcmVzIHdoYXQgaXQgZG9lcyBub3Qga25vdy5cbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNoZWNrKHNjaGVtYSwgeyAuLi5leGFtcGxlLCBzb21ldGhpbmdOZXc6IDEgfSksIFtdKVxuICB9KVxufVxuXG50ZXN0KCdlYWNoIGV2ZW50IGhhcyBhbiBleGFtcGxlJywgKCkgPT4ge1xuICBjb25zdCBleGFtcGxlcyA9IHJlYWRkaXJTeW5jKGpvaW4oZXZlbnRzLCAnZXhhbXBsZXMnKSkubWFwKChmaWxlKSA9PiBmaWxlLnNwbGl0KCcuJylbMF0pXG4gIGNvbnN0IHNjaGVtYXMgPSByZWFkZGlyU3luYyhldmVudHMpLmZpbHRlcigoZmlsZSkgPT4gL15bQS1aXS4qXFwuc2NoZW1hXFwuanNvbiQvLnRlc3QoZmlsZSkpXG4gIGFzc2VydC5vayhzY2hlbWFzLmxlbmd0aCA+PSA5KVxuICBmb3IgKGNvbnN0IHNjaGVtYSBvZiBzY2hlbWFzKSBhc3NlcnQub2soZXhhbXBsZXMuaW5jbHVkZXMoc2NoZW1hLnNwbGl0KCcuJylbMF0pLCBzY2hlbWEpXG59KVxuXG5mb3IgKGNvbnN0IGZpbGUgb2YgcmVhZGRpclN5bmMoam9pbihldmVudHMsICdyZWNvcmRzJykpKSB7XG4gIHRlc3QoYHRoZSByZWNvcmQgJHtmaWxlfSBoYXMgdGhlIGhlYWRlcnMgYW5kIHRoZSBwYXlsb2FkIG9mIGl0cyB0eXBlYCwgKCkgPT4ge1xuICAgIGNvbnN0IHsgaGVhZGVycywgcGF5bG9hZCB9ID0gcmVhZCgncmVjb3JkcycsIGZpbGUpIGFzIHsgaGVhZGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nPjsgcGF5bG9hZDogc3RyaW5nIH1cbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNoZWNrKCdoZWFkZXJzLnNjaGVtYS5qc29uJywgaGVhZGVycyksIFtdKVxuICAgIGFzc2VydC5kZWVwRXF1YWwoY2hlY2soYCR7aGVhZGVyc1snY2VfdHlwZSddfS5zY2hlbWEuanNvbmAsIEpTT04ucGFyc2UocGF5bG9hZCkpLCBbXSlcbiAgfSlcbn1cbiIsICIvLyBBcyBtdWNoIG9mIEpTT04gU2NoZW1hIGFzIGNvbnRyYWN0cy9ldmVudHMgdXNlcy4gQSBrZXl3b3JkIHRoYXQgaXQgZG9lcyBub3Qga25vdyBpcyBhbiBlcnJvciwgbmV2ZXIgYSBwYXNzLlxudHlwZSBTY2hlbWEgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPlxuZXhwb3J0IHR5cGUgTG9hZCA9IChmaWxlOiBzdHJpbmcpID0+IFNjaGVtYVxuXG5jb25zdCBzaWxlbnQgPSBbJyRzY2hlbWEnLCAnJGlkJywgJ3RpdGxlJywgJ2Rlc2NyaXB0aW9uJywgJyRkZWZzJywgJ2Zvcm1hdCcsICdleGFtcGxlcyddXG5cbmV4cG9ydCBmdW5jdGlvbiBmYXVsdHMoc2NoZW1hOiBTY2hlbWEsIHZhbHVlOiB1bmtub3duLCBsb2FkOiBMb2FkLCByb290OiBTY2hlbWEsIGF0ID0gJycpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZvdW5kOiBzdHJpbmdbXSA9IFtdXG4gIGNvbnN0IHNheSA9ICh3aGF0OiBzdHJpbmcpID0+IGZvdW5kLnB1c2goYCR7YXQgfHwgJy8nfTogJHt3aGF0fWApXG4gIGNvbnN0IGlzT2JqZWN0ID0gdHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSlcbiAgZm9yIChjb25zdCBba2V5LCBydWxlXSBvZiBPYmplY3QuZW50cmllcyhzY2hlbWEpKSB7XG4gICAgY29uc3Qgc29tZSA9IHJ1bGUgYXMgbmV2ZXJcbiAgICBzd2l0Y2ggKGtleSkge1xuICAgICAgY2FzZSAnJHJlZic6IHtcbiAgICAgICAgY29uc3QgW2ZpbGUsIHBvaW50ZXJdID0gU3RyaW5nKHJ1bGUpLnNwbGl0KCcjJylcbiAgICAgICAgY29uc3QgaG9tZSA9IGZpbGUgPyBsb2FkKGZpbGUpIDogcm9vdFxuICAgICAgICBjb25zdCB0YXJnZXQgPSAocG9pbnRlciA/PyAnJylcbiAgICAgICAgICAuc3BsaXQoJy8nKVxuICAgICAgICAgIC5maWx0ZXIoQm9vbGVhbilcbiAgICAgICAgICAucmVkdWNlKChwYXJ0LCBuYW1lKSA9PiBwYXJ0W25hbWVdIGFzIFNjaGVtYSwgaG9tZSlcbiAgICAgICAgZm91bmQucHVzaCguLi5mYXVsdHModGFyZ2V0LCB2YWx1ZSwgbG9hZCwgaG9tZSwgYXQpKVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgICAgY2FzZSAndHlwZSc6IHtcbiAgICAgICAgY29uc3Qga2luZHMgPSAoW10gYXMgdW5rbm93bltdKS5jb25jYXQocnVsZSlcbiAgICAgICAgY29uc3Qga2luZCA9IHZhbHVlID09PSBudWxsID8gJ251bGwnIDogQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyAnYXJyYXknIDogdHlwZW9mIHZhbHVlXG4gICAgICAgIGNvbnN0IGZpdHMgPSBraW5kcy5zb21lKChvbmUpID0+IG9uZSA9PT0ga2luZCB8fCAob25lID09PSAnaW50ZWdlcicgJiYgTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkpKVxuICAgICAgICBpZiAoIWZpdHMpIHNheShgaXMgJHtraW5kfSwgbm90ICR7a2luZHMuam9pbignIG9yICcpfWApXG4gICAgICAgIGJyZWFrXG4gICAgICB9XG4gICAgICBjYXNlICdyZXF1aXJlZCc6XG4gICAgICAgIGlmIChpc09iamVjdCkgZm9yIChjb25zdCBuYW1lIG9mIHNvbWUgYXMgc3RyaW5nW10pIGlmICghKG5hbWUgaW4gKHZhbHVlIGFzIG9iamVjdCkpKSBzYXkoYGxhY2tzICR7bmFtZX1gKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAncHJvcGVydGllcyc6XG4gICAgICAgIGlmICghaXNPYmplY3QpIGJyZWFrXG4gICAgICAgIGZvciAoY29uc3QgW25hbWUsIHBhcnRdIG9mIE9iamVjdC5lbnRyaWVzKHJ1bGUgYXMgUmVjb3JkPHN0cmluZywgU2NoZW1hPikpIHtcbiAgICAgICAgICBpZiAobmFtZSBpbiAodmFsdWUgYXMgb2JqZWN0KSlcbiAgICAgICAgICAgIGZvdW5kLnB1c2goLi4uZmF1bHRzKHBhcnQsICh2YWx1ZSBhcyBTY2hlbWEpW25hbWVdLCBsb2FkLCByb290LCBgJHthdH0vJHtuYW1lfWApKVxuICAgICAgICB9XG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdpdGVtcyc6XG4gICAgICAgIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSlcbiAgICAgICAgICB2YWx1ZS5mb3JFYWNoKChvbmUsIHBsYWNlKSA9PiBmb3VuZC5wdXNoKC4uLmZhdWx0cyhzb21lLCBvbmUsIGxvYWQsIHJvb3QsIGAke2F0fS8ke3BsYWNlfWApKSlcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ2FueU9mJzpcbiAgICAgICAgaWYgKCEocnVsZSBhcyBTY2hlbWFbXSkuc29tZSgob25lKSA9PiBmYXVsdHMob25lLCB2YWx1ZSwgbG9hZCwgcm9vdCwgYXQpLmxlbmd0aCA9PT0gMCkpXG4gICAgICAgICAgc2F5KCdmaXRzIG5vbmUgb2YgYW55T2YnKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnYWxsT2YnOlxuICAgICAgICBmb3IgKGNvbnN0IG9uZSBvZiBydWxlIGFzIFNjaGVtYVtdKSBmb3VuZC5wdXNoKC4uLmZhdWx0cyhvbmUsIHZhbHVlLCBsb2FkLCByb290LCBhdCkpXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdub3QnOlxuICAgICAgICBpZiAoZmF1bHRzKHNvbWUsIHZhbHVlLCBsb2FkLCByb290LCBhdCkubGVuZ3RoID09PSAwKSBzYXkoJ2ZpdHMgd2hhdCBpdCBtdXN0IG5vdCcpXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdlbnVtJzpcbiAgICAgICAgaWYgKCEocnVsZSBhcyB1bmtub3duW10pLmluY2x1ZGVzKHZhbHVlKSkgc2F5KGBpcyAke1N0cmluZyh2YWx1ZSl9YClcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ2NvbnN0JzpcbiAgICAgICAgaWYgKHJ1bGUgIT09IHZhbHVlKSBzYXkoYGlzICR7U3RyaW5nKHZhbHVlKX0sIG5vdCAke1N0cmluZyhydWxlKX1gKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAncGF0dGVybic6XG4gICAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnICYmICFuZXcgUmVnRXhwKFN0cmluZyhydWxlKSwgJ3UnKS50ZXN0KHZhbHVlKSlcbiAgICAgICAgICBzYXkoYGRvZXMgbm90IG1hdGNoICR7U3RyaW5nKHJ1bGUpfWApXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdtaW5pbXVtJzpcbiAgICAgICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgJiYgdmFsdWUgPCBOdW1iZXIocnVsZSkpIHNheShgaXMgYmVsb3cgJHtTdHJpbmcocnVsZSl9YClcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ21heGltdW0nOlxuICAgICAgICBpZiAodHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA+IE51bWJlcihydWxlKSkgc2F5KGBpcyBhYm92ZSAke1N0cmluZyhydWxlKX1gKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnbWluTGVuZ3RoJzpcbiAgICAgICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgJiYgWy4uLnZhbHVlXS5sZW5ndGggPCBOdW1iZXIocnVsZSkpIHNheSgnaXMgdG9vIHNob3J0JylcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ21heExlbmd0aCc6XG4gICAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnICYmIFsuLi52YWx1ZV0ubGVuZ3RoID4gTnVtYmVyKHJ1bGUpKSBzYXkoJ2lzIHRvbyBsb25nJylcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ21pbkl0ZW1zJzpcbiAgICAgICAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA8IE51bWJlcihydWxlKSkgc2F5KCdoYXMgdG9vIGZldyBpdGVtcycpXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdtYXhJdGVtcyc6XG4gICAgICAgIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5sZW5ndGggPiBOdW1iZXIocnVsZSkpIHNheSgnaGFzIHRvbyBtYW55IGl0ZW1zJylcbiAgICAgICAgYnJlYWtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIGlmICghc2lsZW50LmluY2x1ZGVzKGtleSkpIHRocm93IG5ldyBFcnJvcihgJHthdH06IHRoZSBrZXl3b3JkICR7a2V5fSBpcyBub3Qga25vd24gaGVyZWApXG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZFxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLG9CQUFtQjtBQUNuQixxQkFBMEM7QUFDMUMsdUJBQXFCO0FBQ3JCLHVCQUFpQjs7O0FDQ2pCLElBQU0sU0FBUyxDQUFDLFdBQVcsT0FBTyxTQUFTLGVBQWUsU0FBUyxVQUFVLFVBQVU7QUFFaEYsU0FBUyxPQUFPLFFBQWdCLE9BQWdCQSxPQUFZLE1BQWMsS0FBSyxJQUFjO0FBQ2xHLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLE1BQU0sQ0FBQyxTQUFpQixNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVEsTUFBTTtBQUNoRSxRQUFNLFdBQVcsT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUs7QUFDcEYsYUFBVyxDQUFDLEtBQUssSUFBSSxLQUFLLE9BQU8sUUFBUSxNQUFNLEdBQUc7QUFDaEQsVUFBTSxPQUFPO0FBQ2IsWUFBUSxLQUFLO0FBQUEsTUFDWCxLQUFLLFFBQVE7QUFDWCxjQUFNLENBQUMsTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQzlDLGNBQU0sT0FBTyxPQUFPQSxNQUFLLElBQUksSUFBSTtBQUNqQyxjQUFNLFVBQVUsV0FBVyxJQUN4QixNQUFNLEdBQUcsRUFDVCxPQUFPLE9BQU8sRUFDZCxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssSUFBSSxHQUFhLElBQUk7QUFDcEQsY0FBTSxLQUFLLEdBQUcsT0FBTyxRQUFRLE9BQU9BLE9BQU0sTUFBTSxFQUFFLENBQUM7QUFDbkQ7QUFBQSxNQUNGO0FBQUEsTUFDQSxLQUFLLFFBQVE7QUFDWCxjQUFNLFFBQVMsQ0FBQyxFQUFnQixPQUFPLElBQUk7QUFDM0MsY0FBTSxPQUFPLFVBQVUsT0FBTyxTQUFTLE1BQU0sUUFBUSxLQUFLLElBQUksVUFBVSxPQUFPO0FBQy9FLGNBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQyxRQUFRLFFBQVEsUUFBUyxRQUFRLGFBQWEsT0FBTyxVQUFVLEtBQUssQ0FBRTtBQUMvRixZQUFJLENBQUM7QUFBTSxjQUFJLE1BQU0sYUFBYSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQ3REO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILFlBQUk7QUFBVSxxQkFBVyxRQUFRO0FBQWtCLGdCQUFJLEVBQUUsUUFBUztBQUFtQixrQkFBSSxTQUFTLE1BQU07QUFBQTtBQUN4RztBQUFBLE1BQ0YsS0FBSztBQUNILFlBQUksQ0FBQztBQUFVO0FBQ2YsbUJBQVcsQ0FBQyxNQUFNLElBQUksS0FBSyxPQUFPLFFBQVEsSUFBOEIsR0FBRztBQUN6RSxjQUFJLFFBQVM7QUFDWCxrQkFBTSxLQUFLLEdBQUcsT0FBTyxNQUFPLE1BQWlCLElBQUksR0FBR0EsT0FBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUNwRjtBQUNBO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQixnQkFBTSxRQUFRLENBQUMsS0FBSyxVQUFVLE1BQU0sS0FBSyxHQUFHLE9BQU8sTUFBTSxLQUFLQSxPQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQzlGO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxDQUFFLEtBQWtCLEtBQUssQ0FBQyxRQUFRLE9BQU8sS0FBSyxPQUFPQSxPQUFNLE1BQU0sRUFBRSxFQUFFLFdBQVcsQ0FBQztBQUNuRixjQUFJLG9CQUFvQjtBQUMxQjtBQUFBLE1BQ0YsS0FBSztBQUNILG1CQUFXLE9BQU87QUFBa0IsZ0JBQU0sS0FBSyxHQUFHLE9BQU8sS0FBSyxPQUFPQSxPQUFNLE1BQU0sRUFBRSxDQUFDO0FBQ3BGO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxPQUFPLE1BQU0sT0FBT0EsT0FBTSxNQUFNLEVBQUUsRUFBRSxXQUFXO0FBQUcsY0FBSSx1QkFBdUI7QUFDakY7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLENBQUUsS0FBbUIsU0FBUyxLQUFLO0FBQUcsY0FBSSxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQ25FO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxTQUFTO0FBQU8sY0FBSSxNQUFNLE9BQU8sS0FBSyxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQ2xFO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLElBQUksT0FBTyxPQUFPLElBQUksR0FBRyxHQUFHLEVBQUUsS0FBSyxLQUFLO0FBQ3hFLGNBQUksa0JBQWtCLE9BQU8sSUFBSSxHQUFHO0FBQ3RDO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxPQUFPLFVBQVUsWUFBWSxRQUFRLE9BQU8sSUFBSTtBQUFHLGNBQUksWUFBWSxPQUFPLElBQUksR0FBRztBQUNyRjtBQUFBLE1BQ0YsS0FBSztBQUNILFlBQUksT0FBTyxVQUFVLFlBQVksUUFBUSxPQUFPLElBQUk7QUFBRyxjQUFJLFlBQVksT0FBTyxJQUFJLEdBQUc7QUFDckY7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsR0FBRyxLQUFLLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFBRyxjQUFJLGNBQWM7QUFDckY7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsR0FBRyxLQUFLLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFBRyxjQUFJLGFBQWE7QUFDcEY7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUFHLGNBQUksbUJBQW1CO0FBQ2hGO0FBQUEsTUFDRixLQUFLO0FBQ0gsWUFBSSxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sU0FBUyxPQUFPLElBQUk7QUFBRyxjQUFJLG9CQUFvQjtBQUNqRjtBQUFBLE1BQ0Y7QUFDRSxZQUFJLENBQUMsT0FBTyxTQUFTLEdBQUc7QUFBRyxnQkFBTSxJQUFJLE1BQU0sR0FBRyxtQkFBbUIsdUJBQXVCO0FBQUEsSUFDNUY7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QURoRkEsSUFBTSxhQUFTLHVCQUFLLDBCQUFXLFFBQVE7QUFDdkMsSUFBTSxPQUFPLElBQUksU0FBbUIsS0FBSyxVQUFNLGlDQUFhLHVCQUFLLFFBQVEsR0FBRyxJQUFJLEdBQUcsTUFBTSxDQUFDO0FBQzFGLElBQU0sT0FBYSxDQUFDLFNBQVMsS0FBSyxJQUFJO0FBQ3RDLElBQU0sUUFBUSxDQUFDLFFBQWdCLFVBQW1CLE9BQU8sS0FBSyxNQUFNLEdBQUcsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBRWhHLFdBQVcsWUFBUSxnQ0FBWSx1QkFBSyxRQUFRLFVBQVUsQ0FBQyxHQUFHO0FBQ3hELFFBQU0sU0FBUyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUNuQyx1QkFBQUMsU0FBSyxHQUFHLGFBQWEsVUFBVSxNQUFNO0FBQ25DLFVBQU0sVUFBVSxLQUFLLFlBQVksSUFBSTtBQUNyQyxrQkFBQUMsUUFBTyxVQUFVLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBRTNDLFVBQU0sV0FBVyxLQUFLLE1BQU0sRUFBRSxVQUFVO0FBQ3hDLGtCQUFBQSxRQUFPLEdBQUcsU0FBUyxTQUFTLENBQUM7QUFDN0IsZUFBVyxRQUFRLFVBQVU7QUFDM0IsWUFBTSxFQUFFLENBQUMsSUFBSSxHQUFHLEdBQUcsR0FBRyxLQUFLLElBQUk7QUFDL0Isb0JBQUFBLFFBQU8sYUFBYSxNQUFNLFFBQVEsSUFBSSxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDbkQ7QUFFQSxrQkFBQUEsUUFBTyxVQUFVLE1BQU0sUUFBUSxFQUFFLEdBQUcsU0FBUyxjQUFjLEVBQUUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3JFLENBQUM7QUFDSDtBQUFBLElBRUEsaUJBQUFELFNBQUssNkJBQTZCLE1BQU07QUFDdEMsUUFBTSxlQUFXLGdDQUFZLHVCQUFLLFFBQVEsVUFBVSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDdkYsUUFBTSxjQUFVLDRCQUFZLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUywwQkFBMEIsS0FBSyxJQUFJLENBQUM7QUFDekYsZ0JBQUFDLFFBQU8sR0FBRyxRQUFRLFVBQVUsQ0FBQztBQUM3QixhQUFXLFVBQVU7QUFBUyxrQkFBQUEsUUFBTyxHQUFHLFNBQVMsU0FBUyxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQyxHQUFHLE1BQU07QUFDekYsQ0FBQztBQUVELFdBQVcsWUFBUSxnQ0FBWSx1QkFBSyxRQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQ3ZELHVCQUFBRCxTQUFLLGNBQWMsb0RBQW9ELE1BQU07QUFDM0UsVUFBTSxFQUFFLFNBQVMsUUFBUSxJQUFJLEtBQUssV0FBVyxJQUFJO0FBQ2pELGtCQUFBQyxRQUFPLFVBQVUsTUFBTSx1QkFBdUIsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUMxRCxrQkFBQUEsUUFBTyxVQUFVLE1BQU0sR0FBRyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0RixDQUFDO0FBQ0g7IiwKICAibmFtZXMiOiBbImxvYWQiLCAidGVzdCIsICJhc3NlcnQiXQp9Cg==
