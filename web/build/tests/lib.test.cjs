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

// tests/lib.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_test = __toESM(require("node:test"), 1);

// src/shared/lib/device.ts
function deviceName(agent = navigator.userAgent) {
  const browser = /Edg\//.test(agent) ? "Edge" : /Firefox\//.test(agent) ? "Firefox" : /Chrome\//.test(agent) ? "Chrome" : /Safari\//.test(agent) ? "Safari" : "Browser";
  const system = /Android/.test(agent) ? "Android" : /iPhone|iPad/.test(agent) ? "iPhone" : /Mac OS X/.test(agent) ? "Mac" : /Windows/.test(agent) ? "Windows" : /Linux/.test(agent) ? "Linux" : "";
  return system === "" ? browser : `${browser} on ${system}`;
}

// src/shared/lib/format.ts
var minus = "\u2212";
function toPar(value) {
  if (value === null || value === void 0)
    return "\u2013";
  return value === 0 ? "E" : signed(value);
}
function signed(value, decimals = 0) {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0)
    return text;
  return (value < 0 ? minus : "+") + text;
}
var day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
var dayYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
var clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
function playedOn(date, today = localDate()) {
  const value = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(value.getTime()))
    return date;
  return date.slice(0, 4) === today.slice(0, 4) ? day.format(value).replace(",", "") : dayYear.format(value);
}
function localDate(now = new Date()) {
  const two = (value) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
function moment(iso, now = new Date()) {
  const value = new Date(iso);
  if (Number.isNaN(value.getTime()))
    return "";
  const time = clock.format(value);
  return localDate(value) === localDate(now) ? time : `${playedOn(localDate(value), localDate(now))}, ${time}`;
}
function list(names) {
  if (names.length < 2)
    return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

// src/shared/lib/route.ts
var fixed = {
  "": { page: "home" },
  "sign-in": { page: "sign-in" },
  "sign-up": { page: "sign-up" },
  rounds: { page: "rounds" },
  "rounds/new": { page: "new-round" },
  figures: { page: "figures" },
  you: { page: "you" }
};
var uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function match(address) {
  const [place = "", search = ""] = address.split("?");
  const parts = place.split("/").filter((part) => part !== "");
  const known = fixed[parts.join("/")];
  if (known)
    return known;
  const [head, round, page, ...more] = parts;
  if (head !== "rounds" || !round || !uuid.test(round) || more.length > 0)
    return { page: "not-found" };
  const given = new URLSearchParams(search);
  const card = given.get("card") ?? void 0;
  switch (page) {
    case void 0:
      return { page: "round", round };
    case "play": {
      const hole = Number(given.get("hole"));
      return { page: "play", round, hole: Number.isInteger(hole) && hole >= 1 && hole <= 18 ? hole : void 0, card };
    }
    case "card":
      return { page: "whole-card", round, card };
    case "settings":
      return { page: "round-settings", round };
    default:
      return { page: "not-found" };
  }
}
function path(route) {
  switch (route.page) {
    case "round":
      return `/rounds/${route.round}`;
    case "play":
      return `/rounds/${route.round}/play${query({ hole: route.hole, card: route.card })}`;
    case "whole-card":
      return `/rounds/${route.round}/card${query({ card: route.card })}`;
    case "round-settings":
      return `/rounds/${route.round}/settings`;
    default:
      return `/${Object.keys(fixed).find((key) => fixed[key].page === route.page) ?? ""}`;
  }
}
function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== void 0);
  return given.length === 0 ? "" : `?${given.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

// src/shared/lib/uuid7.ts
function uuid7(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let place = 5, rest = now; place >= 0; place -= 1) {
    bytes[place] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 112 | bytes[6] & 15;
  bytes[8] = 128 | bytes[8] & 63;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// tests/lib.test.ts
var id = "0192f0d1-2b4c-7d01-8a11-5c2e9f704b01";
(0, import_node_test.default)("every route leads to an address that leads back to it", () => {
  for (const address of [
    "/",
    "/sign-in",
    "/sign-up",
    "/rounds",
    "/rounds/new",
    "/figures",
    "/you",
    `/rounds/${id}`,
    `/rounds/${id}/play`,
    `/rounds/${id}/play?hole=7&card=${id}`,
    `/rounds/${id}/card`,
    `/rounds/${id}/settings`
  ]) {
    import_strict.default.equal(path(match(address)), address);
  }
});
(0, import_node_test.default)("what is no address of ours is not found", () => {
  for (const address of ["/nowhere", "/rounds/7", `/rounds/${id}/else`, `/rounds/${id}/play/more`, "/you/too"]) {
    import_strict.default.equal(match(address).page, "not-found");
  }
  import_strict.default.deepEqual(match(`/rounds/${id}/play?hole=19`), { page: "play", round: id, hole: void 0, card: void 0 });
});
(0, import_node_test.default)("a UUIDv7 has its version, its variant and its time, and no two are the same", () => {
  const made = uuid7(1730617092940);
  import_strict.default.match(made, /^0192f0d1-2b4c-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  import_strict.default.equal(new Set(Array.from({ length: 1e3 }, () => uuid7(1))).size, 1e3);
  import_strict.default.ok(uuid7(1e3) < uuid7(2e3));
});
(0, import_node_test.default)("to par has E and a real minus sign", () => {
  import_strict.default.deepEqual([0, 3, -2, null].map(toPar), ["E", "+3", "\u22122", "\u2013"]);
  import_strict.default.deepEqual([signed(1.25, 1), signed(-0.04, 1), signed(-1.5, 1)], ["+1.3", "0.0", "\u22121.5"]);
});
(0, import_node_test.default)("dates are the player\u2019s own", () => {
  import_strict.default.equal(localDate(new Date(2026, 4, 7, 0, 5)), "2026-05-07");
  import_strict.default.equal(playedOn("2026-05-17", "2026-11-23"), "Sun 17 May");
  import_strict.default.equal(playedOn("2025-05-17", "2026-11-23"), "17 May 2025");
  import_strict.default.equal(moment("2026-05-17T07:31:00Z", new Date("2026-05-17T20:00:00Z")), "09:31");
});
(0, import_node_test.default)("names are listed as one says them", () => {
  import_strict.default.deepEqual([list(["A"]), list(["A", "B"]), list(["A", "B", "C"])], ["A", "A and B", "A, B and C"]);
});
(0, import_node_test.default)("a device has a short plain name", () => {
  const agent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36";
  import_strict.default.equal(deviceName(agent), "Chrome on Android");
  import_strict.default.ok(/^[\x20-\x7e]{1,64}$/.test(deviceName("something else")));
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvbGliLnRlc3QudHMiLCAiLi4vLi4vc3JjL3NoYXJlZC9saWIvZGV2aWNlLnRzIiwgIi4uLy4uL3NyYy9zaGFyZWQvbGliL2Zvcm1hdC50cyIsICIuLi8uLi9zcmMvc2hhcmVkL2xpYi9yb3V0ZS50cyIsICIuLi8uLi9zcmMvc2hhcmVkL2xpYi91dWlkNy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnXG5pbXBvcnQgdGVzdCBmcm9tICdub2RlOnRlc3QnXG5pbXBvcnQgeyBkZXZpY2VOYW1lIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9saWIvZGV2aWNlJ1xuaW1wb3J0IHsgbGlzdCwgbG9jYWxEYXRlLCBtb21lbnQsIHBsYXllZE9uLCBzaWduZWQsIHRvUGFyIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9saWIvZm9ybWF0J1xuaW1wb3J0IHsgbWF0Y2gsIHBhdGggfSBmcm9tICcuLi9zcmMvc2hhcmVkL2xpYi9yb3V0ZSdcbmltcG9ydCB7IHV1aWQ3IH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9saWIvdXVpZDcnXG5cbmNvbnN0IGlkID0gJzAxOTJmMGQxLTJiNGMtN2QwMS04YTExLTVjMmU5ZjcwNGIwMSdcblxudGVzdCgnZXZlcnkgcm91dGUgbGVhZHMgdG8gYW4gYWRkcmVzcyB0aGF0IGxlYWRzIGJhY2sgdG8gaXQnLCAoKSA9PiB7XG4gIGZvciAoY29uc3QgYWRkcmVzcyBvZiBbXG4gICAgJy8nLFxuICAgICcvc2lnbi1pbicsXG4gICAgJy9zaWduLXVwJyxcbiAgICAnL3JvdW5kcycsXG4gICAgJy9yb3VuZHMvbmV3JyxcbiAgICAnL2ZpZ3VyZXMnLFxuICAgICcveW91JyxcbiAgICBgL3JvdW5kcy8ke2lkfWAsXG4gICAgYC9yb3VuZHMvJHtpZH0vcGxheWAsXG4gICAgYC9yb3VuZHMvJHtpZH0vcGxheT9ob2xlPTcmY2FyZD0ke2lkfWAsXG4gICAgYC9yb3VuZHMvJHtpZH0vY2FyZGAsXG4gICAgYC9yb3VuZHMvJHtpZH0vc2V0dGluZ3NgLFxuICBdKSB7XG4gICAgYXNzZXJ0LmVxdWFsKHBhdGgobWF0Y2goYWRkcmVzcykpLCBhZGRyZXNzKVxuICB9XG59KVxuXG50ZXN0KCd3aGF0IGlzIG5vIGFkZHJlc3Mgb2Ygb3VycyBpcyBub3QgZm91bmQnLCAoKSA9PiB7XG4gIGZvciAoY29uc3QgYWRkcmVzcyBvZiBbJy9ub3doZXJlJywgJy9yb3VuZHMvNycsIGAvcm91bmRzLyR7aWR9L2Vsc2VgLCBgL3JvdW5kcy8ke2lkfS9wbGF5L21vcmVgLCAnL3lvdS90b28nXSkge1xuICAgIGFzc2VydC5lcXVhbChtYXRjaChhZGRyZXNzKS5wYWdlLCAnbm90LWZvdW5kJylcbiAgfVxuICBhc3NlcnQuZGVlcEVxdWFsKG1hdGNoKGAvcm91bmRzLyR7aWR9L3BsYXk/aG9sZT0xOWApLCB7IHBhZ2U6ICdwbGF5Jywgcm91bmQ6IGlkLCBob2xlOiB1bmRlZmluZWQsIGNhcmQ6IHVuZGVmaW5lZCB9KVxufSlcblxudGVzdCgnYSBVVUlEdjcgaGFzIGl0cyB2ZXJzaW9uLCBpdHMgdmFyaWFudCBhbmQgaXRzIHRpbWUsIGFuZCBubyB0d28gYXJlIHRoZSBzYW1lJywgKCkgPT4ge1xuICBjb25zdCBtYWRlID0gdXVpZDcoMHgwMTkyZjBkMTJiNGMpXG4gIGFzc2VydC5tYXRjaChtYWRlLCAvXjAxOTJmMGQxLTJiNGMtN1swLTlhLWZdezN9LVs4OWFiXVswLTlhLWZdezN9LVswLTlhLWZdezEyfSQvKVxuICBhc3NlcnQuZXF1YWwobmV3IFNldChBcnJheS5mcm9tKHsgbGVuZ3RoOiAxMDAwIH0sICgpID0+IHV1aWQ3KDEpKSkuc2l6ZSwgMTAwMClcbiAgYXNzZXJ0Lm9rKHV1aWQ3KDEwMDApIDwgdXVpZDcoMjAwMCkpXG59KVxuXG50ZXN0KCd0byBwYXIgaGFzIEUgYW5kIGEgcmVhbCBtaW51cyBzaWduJywgKCkgPT4ge1xuICBhc3NlcnQuZGVlcEVxdWFsKFswLCAzLCAtMiwgbnVsbF0ubWFwKHRvUGFyKSwgWydFJywgJyszJywgJ1xcdTIyMTIyJywgJ1x1MjAxMyddKVxuICBhc3NlcnQuZGVlcEVxdWFsKFtzaWduZWQoMS4yNSwgMSksIHNpZ25lZCgtMC4wNCwgMSksIHNpZ25lZCgtMS41LCAxKV0sIFsnKzEuMycsICcwLjAnLCAnXFx1MjIxMjEuNSddKVxufSlcblxudGVzdCgnZGF0ZXMgYXJlIHRoZSBwbGF5ZXJcdTIwMTlzIG93bicsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKGxvY2FsRGF0ZShuZXcgRGF0ZSgyMDI2LCA0LCA3LCAwLCA1KSksICcyMDI2LTA1LTA3JylcbiAgYXNzZXJ0LmVxdWFsKHBsYXllZE9uKCcyMDI2LTA1LTE3JywgJzIwMjYtMTEtMjMnKSwgJ1N1biAxNyBNYXknKVxuICBhc3NlcnQuZXF1YWwocGxheWVkT24oJzIwMjUtMDUtMTcnLCAnMjAyNi0xMS0yMycpLCAnMTcgTWF5IDIwMjUnKVxuICBhc3NlcnQuZXF1YWwobW9tZW50KCcyMDI2LTA1LTE3VDA3OjMxOjAwWicsIG5ldyBEYXRlKCcyMDI2LTA1LTE3VDIwOjAwOjAwWicpKSwgJzA5OjMxJylcbn0pXG5cbnRlc3QoJ25hbWVzIGFyZSBsaXN0ZWQgYXMgb25lIHNheXMgdGhlbScsICgpID0+IHtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbbGlzdChbJ0EnXSksIGxpc3QoWydBJywgJ0InXSksIGxpc3QoWydBJywgJ0InLCAnQyddKV0sIFsnQScsICdBIGFuZCBCJywgJ0EsIEIgYW5kIEMnXSlcbn0pXG5cbnRlc3QoJ2EgZGV2aWNlIGhhcyBhIHNob3J0IHBsYWluIG5hbWUnLCAoKSA9PiB7XG4gIGNvbnN0IGFnZW50ID0gJ01vemlsbGEvNS4wIChMaW51eDsgQW5kcm9pZCAxNCkgQXBwbGVXZWJLaXQvNTM3LjM2IENocm9tZS8xNTYuMCBNb2JpbGUgU2FmYXJpLzUzNy4zNidcbiAgYXNzZXJ0LmVxdWFsKGRldmljZU5hbWUoYWdlbnQpLCAnQ2hyb21lIG9uIEFuZHJvaWQnKVxuICBhc3NlcnQub2soL15bXFx4MjAtXFx4N2VdezEsNjR9JC8udGVzdChkZXZpY2VOYW1lKCdzb21ldGhpbmcgZWxzZScpKSlcbn0pXG4iLCAiLyoqIEEgbmFtZSBmb3IgdGhpcyBkZXZpY2UgdGhhdCBhbm90aGVyIG9mIHRoZSBwbGF5ZXIncyBkZXZpY2VzIGNhbiBzaG93OiBcIkNocm9tZSBvbiBBbmRyb2lkXCIuICovXG5leHBvcnQgZnVuY3Rpb24gZGV2aWNlTmFtZShhZ2VudDogc3RyaW5nID0gbmF2aWdhdG9yLnVzZXJBZ2VudCk6IHN0cmluZyB7XG4gIGNvbnN0IGJyb3dzZXIgPSAvRWRnXFwvLy50ZXN0KGFnZW50KVxuICAgID8gJ0VkZ2UnXG4gICAgOiAvRmlyZWZveFxcLy8udGVzdChhZ2VudClcbiAgICAgID8gJ0ZpcmVmb3gnXG4gICAgICA6IC9DaHJvbWVcXC8vLnRlc3QoYWdlbnQpXG4gICAgICAgID8gJ0Nocm9tZSdcbiAgICAgICAgOiAvU2FmYXJpXFwvLy50ZXN0KGFnZW50KVxuICAgICAgICAgID8gJ1NhZmFyaSdcbiAgICAgICAgICA6ICdCcm93c2VyJ1xuICBjb25zdCBzeXN0ZW0gPSAvQW5kcm9pZC8udGVzdChhZ2VudClcbiAgICA/ICdBbmRyb2lkJ1xuICAgIDogL2lQaG9uZXxpUGFkLy50ZXN0KGFnZW50KVxuICAgICAgPyAnaVBob25lJ1xuICAgICAgOiAvTWFjIE9TIFgvLnRlc3QoYWdlbnQpXG4gICAgICAgID8gJ01hYydcbiAgICAgICAgOiAvV2luZG93cy8udGVzdChhZ2VudClcbiAgICAgICAgICA/ICdXaW5kb3dzJ1xuICAgICAgICAgIDogL0xpbnV4Ly50ZXN0KGFnZW50KVxuICAgICAgICAgICAgPyAnTGludXgnXG4gICAgICAgICAgICA6ICcnXG4gIHJldHVybiBzeXN0ZW0gPT09ICcnID8gYnJvd3NlciA6IGAke2Jyb3dzZXJ9IG9uICR7c3lzdGVtfWBcbn1cbiIsICIvKiogQSByZWFsIG1pbnVzIHNpZ24sIGFzIG9uIGEgcHJpbnRlZCBjYXJkLiAqL1xuY29uc3QgbWludXMgPSAnXFx1MjIxMidcblxuLyoqIFRvIHBhciBhcyBnb2xmZXJzIHdyaXRlIGl0OiBFLCArMywgXHUyMjEyMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b1Bhcih2YWx1ZTogbnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gJ1x1MjAxMydcbiAgcmV0dXJuIHZhbHVlID09PSAwID8gJ0UnIDogc2lnbmVkKHZhbHVlKVxufVxuXG4vKiogKzMgb3IgXHUyMjEyMiwgd2l0aCBhcyBtYW55IGRlY2ltYWxzIGFzIGFza2VkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZ25lZCh2YWx1ZTogbnVtYmVyLCBkZWNpbWFscyA9IDApOiBzdHJpbmcge1xuICBjb25zdCB0ZXh0ID0gTWF0aC5hYnModmFsdWUpLnRvRml4ZWQoZGVjaW1hbHMpXG4gIGlmIChOdW1iZXIodGV4dCkgPT09IDApIHJldHVybiB0ZXh0XG4gIHJldHVybiAodmFsdWUgPCAwID8gbWludXMgOiAnKycpICsgdGV4dFxufVxuXG4vKiogQSBudW1iZXIgd2l0aCBvbmUgZGVjaW1hbCBhbmQgYSByZWFsIG1pbnVzIHNpZ24uICovXG5leHBvcnQgZnVuY3Rpb24gZGVjaW1hbCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuICh2YWx1ZSA8IDAgPyBtaW51cyA6ICcnKSArIE1hdGguYWJzKHZhbHVlKS50b0ZpeGVkKDEpXG59XG5cbmNvbnN0IGRheSA9IG5ldyBJbnRsLkRhdGVUaW1lRm9ybWF0KCdlbi1HQicsIHsgd2Vla2RheTogJ3Nob3J0JywgZGF5OiAnbnVtZXJpYycsIG1vbnRoOiAnc2hvcnQnLCB0aW1lWm9uZTogJ1VUQycgfSlcbmNvbnN0IGRheVllYXIgPSBuZXcgSW50bC5EYXRlVGltZUZvcm1hdCgnZW4tR0InLCB7IGRheTogJ251bWVyaWMnLCBtb250aDogJ3Nob3J0JywgeWVhcjogJ251bWVyaWMnLCB0aW1lWm9uZTogJ1VUQycgfSlcbmNvbnN0IGNsb2NrID0gbmV3IEludGwuRGF0ZVRpbWVGb3JtYXQoJ2VuLUdCJywgeyBob3VyOiAnMi1kaWdpdCcsIG1pbnV0ZTogJzItZGlnaXQnIH0pXG5cbi8qKiBgMjAyNi0wNS0xN2AgYXMgXCJTdW4gMTcgTWF5XCIsIHdpdGggdGhlIHllYXIgd2hlbiBpdCBpcyBub3QgdGhpcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGxheWVkT24oZGF0ZTogc3RyaW5nLCB0b2RheTogc3RyaW5nID0gbG9jYWxEYXRlKCkpOiBzdHJpbmcge1xuICBjb25zdCB2YWx1ZSA9IG5ldyBEYXRlKGAke2RhdGV9VDAwOjAwOjAwWmApXG4gIGlmIChOdW1iZXIuaXNOYU4odmFsdWUuZ2V0VGltZSgpKSkgcmV0dXJuIGRhdGVcbiAgcmV0dXJuIGRhdGUuc2xpY2UoMCwgNCkgPT09IHRvZGF5LnNsaWNlKDAsIDQpID8gZGF5LmZvcm1hdCh2YWx1ZSkucmVwbGFjZSgnLCcsICcnKSA6IGRheVllYXIuZm9ybWF0KHZhbHVlKVxufVxuXG4vKiogVGhlIHBsYXllcidzIG93biBkYXRlIHRvZGF5LCBhcyB0aGUgY29udHJhY3Qgd2FudHMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbG9jYWxEYXRlKG5vdzogRGF0ZSA9IG5ldyBEYXRlKCkpOiBzdHJpbmcge1xuICBjb25zdCB0d28gPSAodmFsdWU6IG51bWJlcikgPT4gU3RyaW5nKHZhbHVlKS5wYWRTdGFydCgyLCAnMCcpXG4gIHJldHVybiBgJHtub3cuZ2V0RnVsbFllYXIoKX0tJHt0d28obm93LmdldE1vbnRoKCkgKyAxKX0tJHt0d28obm93LmdldERhdGUoKSl9YFxufVxuXG4vKiogV2hlbiBzb21ldGhpbmcgd2FzIHdyaXR0ZW46IHRoZSB0aW1lIHRvZGF5LCBlbHNlIHRoZSBkYXRlIHRvby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtb21lbnQoaXNvOiBzdHJpbmcgfCBudW1iZXIsIG5vdzogRGF0ZSA9IG5ldyBEYXRlKCkpOiBzdHJpbmcge1xuICBjb25zdCB2YWx1ZSA9IG5ldyBEYXRlKGlzbylcbiAgaWYgKE51bWJlci5pc05hTih2YWx1ZS5nZXRUaW1lKCkpKSByZXR1cm4gJydcbiAgY29uc3QgdGltZSA9IGNsb2NrLmZvcm1hdCh2YWx1ZSlcbiAgcmV0dXJuIGxvY2FsRGF0ZSh2YWx1ZSkgPT09IGxvY2FsRGF0ZShub3cpID8gdGltZSA6IGAke3BsYXllZE9uKGxvY2FsRGF0ZSh2YWx1ZSksIGxvY2FsRGF0ZShub3cpKX0sICR7dGltZX1gXG59XG5cbi8qKiBcIkFubmFcIiwgXCJBbm5hIGFuZCBCb2RvXCIsIFwiQW5uYSwgQm9kbyBhbmQgQ2xlb1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3QobmFtZXM6IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgaWYgKG5hbWVzLmxlbmd0aCA8IDIpIHJldHVybiBuYW1lc1swXSA/PyAnJ1xuICByZXR1cm4gYCR7bmFtZXMuc2xpY2UoMCwgLTEpLmpvaW4oJywgJyl9IGFuZCAke25hbWVzW25hbWVzLmxlbmd0aCAtIDFdfWBcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvdW50KGFtb3VudDogbnVtYmVyLCBvbmU6IHN0cmluZywgbWFueSA9IGAke29uZX1zYCk6IHN0cmluZyB7XG4gIHJldHVybiBgJHthbW91bnR9ICR7YW1vdW50ID09PSAxID8gb25lIDogbWFueX1gXG59XG4iLCAiLyoqIFdoZXJlIHRoZSBhcHAgY2FuIGJlLiAqL1xuZXhwb3J0IHR5cGUgUm91dGUgPVxuICB8IHsgcGFnZTogJ2hvbWUnIH1cbiAgfCB7IHBhZ2U6ICdzaWduLWluJyB9XG4gIHwgeyBwYWdlOiAnc2lnbi11cCcgfVxuICB8IHsgcGFnZTogJ3JvdW5kcycgfVxuICB8IHsgcGFnZTogJ25ldy1yb3VuZCcgfVxuICB8IHsgcGFnZTogJ3JvdW5kJzsgcm91bmQ6IHN0cmluZyB9XG4gIHwgeyBwYWdlOiAncGxheSc7IHJvdW5kOiBzdHJpbmc7IGhvbGU/OiBudW1iZXI7IGNhcmQ/OiBzdHJpbmcgfVxuICB8IHsgcGFnZTogJ3dob2xlLWNhcmQnOyByb3VuZDogc3RyaW5nOyBjYXJkPzogc3RyaW5nIH1cbiAgfCB7IHBhZ2U6ICdyb3VuZC1zZXR0aW5ncyc7IHJvdW5kOiBzdHJpbmcgfVxuICB8IHsgcGFnZTogJ2ZpZ3VyZXMnIH1cbiAgfCB7IHBhZ2U6ICd5b3UnIH1cbiAgfCB7IHBhZ2U6ICdub3QtZm91bmQnIH1cblxuY29uc3QgZml4ZWQ6IFJlY29yZDxzdHJpbmcsIFJvdXRlPiA9IHtcbiAgJyc6IHsgcGFnZTogJ2hvbWUnIH0sXG4gICdzaWduLWluJzogeyBwYWdlOiAnc2lnbi1pbicgfSxcbiAgJ3NpZ24tdXAnOiB7IHBhZ2U6ICdzaWduLXVwJyB9LFxuICByb3VuZHM6IHsgcGFnZTogJ3JvdW5kcycgfSxcbiAgJ3JvdW5kcy9uZXcnOiB7IHBhZ2U6ICduZXctcm91bmQnIH0sXG4gIGZpZ3VyZXM6IHsgcGFnZTogJ2ZpZ3VyZXMnIH0sXG4gIHlvdTogeyBwYWdlOiAneW91JyB9LFxufVxuXG5jb25zdCB1dWlkID0gL15bMC05YS1mXXs4fSgtWzAtOWEtZl17NH0pezN9LVswLTlhLWZdezEyfSQvaVxuXG4vKiogVGhlIHJvdXRlIG9mIGFuIGFkZHJlc3MgKHBhdGggd2l0aCBxdWVyeSkuIFB1cmU7IGBwYXRoYCBvZiB0aGUgcmVzdWx0IGxlYWRzIGJhY2sgdG8gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbWF0Y2goYWRkcmVzczogc3RyaW5nKTogUm91dGUge1xuICBjb25zdCBbcGxhY2UgPSAnJywgc2VhcmNoID0gJyddID0gYWRkcmVzcy5zcGxpdCgnPycpXG4gIGNvbnN0IHBhcnRzID0gcGxhY2Uuc3BsaXQoJy8nKS5maWx0ZXIoKHBhcnQpID0+IHBhcnQgIT09ICcnKVxuICBjb25zdCBrbm93biA9IGZpeGVkW3BhcnRzLmpvaW4oJy8nKV1cbiAgaWYgKGtub3duKSByZXR1cm4ga25vd25cbiAgY29uc3QgW2hlYWQsIHJvdW5kLCBwYWdlLCAuLi5tb3JlXSA9IHBhcnRzXG4gIGlmIChoZWFkICE9PSAncm91bmRzJyB8fCAhcm91bmQgfHwgIXV1aWQudGVzdChyb3VuZCkgfHwgbW9yZS5sZW5ndGggPiAwKSByZXR1cm4geyBwYWdlOiAnbm90LWZvdW5kJyB9XG4gIGNvbnN0IGdpdmVuID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhzZWFyY2gpXG4gIGNvbnN0IGNhcmQgPSBnaXZlbi5nZXQoJ2NhcmQnKSA/PyB1bmRlZmluZWRcbiAgc3dpdGNoIChwYWdlKSB7XG4gICAgY2FzZSB1bmRlZmluZWQ6XG4gICAgICByZXR1cm4geyBwYWdlOiAncm91bmQnLCByb3VuZCB9XG4gICAgY2FzZSAncGxheSc6IHtcbiAgICAgIGNvbnN0IGhvbGUgPSBOdW1iZXIoZ2l2ZW4uZ2V0KCdob2xlJykpXG4gICAgICByZXR1cm4geyBwYWdlOiAncGxheScsIHJvdW5kLCBob2xlOiBOdW1iZXIuaXNJbnRlZ2VyKGhvbGUpICYmIGhvbGUgPj0gMSAmJiBob2xlIDw9IDE4ID8gaG9sZSA6IHVuZGVmaW5lZCwgY2FyZCB9XG4gICAgfVxuICAgIGNhc2UgJ2NhcmQnOlxuICAgICAgcmV0dXJuIHsgcGFnZTogJ3dob2xlLWNhcmQnLCByb3VuZCwgY2FyZCB9XG4gICAgY2FzZSAnc2V0dGluZ3MnOlxuICAgICAgcmV0dXJuIHsgcGFnZTogJ3JvdW5kLXNldHRpbmdzJywgcm91bmQgfVxuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4geyBwYWdlOiAnbm90LWZvdW5kJyB9XG4gIH1cbn1cblxuLyoqIFRoZSBhZGRyZXNzIG9mIGEgcm91dGUuICovXG5leHBvcnQgZnVuY3Rpb24gcGF0aChyb3V0ZTogUm91dGUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKHJvdXRlLnBhZ2UpIHtcbiAgICBjYXNlICdyb3VuZCc6XG4gICAgICByZXR1cm4gYC9yb3VuZHMvJHtyb3V0ZS5yb3VuZH1gXG4gICAgY2FzZSAncGxheSc6XG4gICAgICByZXR1cm4gYC9yb3VuZHMvJHtyb3V0ZS5yb3VuZH0vcGxheSR7cXVlcnkoeyBob2xlOiByb3V0ZS5ob2xlLCBjYXJkOiByb3V0ZS5jYXJkIH0pfWBcbiAgICBjYXNlICd3aG9sZS1jYXJkJzpcbiAgICAgIHJldHVybiBgL3JvdW5kcy8ke3JvdXRlLnJvdW5kfS9jYXJkJHtxdWVyeSh7IGNhcmQ6IHJvdXRlLmNhcmQgfSl9YFxuICAgIGNhc2UgJ3JvdW5kLXNldHRpbmdzJzpcbiAgICAgIHJldHVybiBgL3JvdW5kcy8ke3JvdXRlLnJvdW5kfS9zZXR0aW5nc2BcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIGAvJHtPYmplY3Qua2V5cyhmaXhlZCkuZmluZCgoa2V5KSA9PiBmaXhlZFtrZXldIS5wYWdlID09PSByb3V0ZS5wYWdlKSA/PyAnJ31gXG4gIH1cbn1cblxuZnVuY3Rpb24gcXVlcnkodmFsdWVzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXIgfCB1bmRlZmluZWQ+KTogc3RyaW5nIHtcbiAgY29uc3QgZ2l2ZW4gPSBPYmplY3QuZW50cmllcyh2YWx1ZXMpLmZpbHRlcigoWywgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gdW5kZWZpbmVkKVxuICByZXR1cm4gZ2l2ZW4ubGVuZ3RoID09PSAwID8gJycgOiBgPyR7Z2l2ZW4ubWFwKChba2V5LCB2YWx1ZV0pID0+IGAke2tleX09JHt2YWx1ZX1gKS5qb2luKCcmJyl9YFxufVxuIiwgIi8qKiBBIFVVSUR2NyAoUkZDIDk1NjIpOiBgcmFuZG9tVVVJRGAgaXMgbWlzc2luZyBvbiBwbGFpbiBIVFRQLCBgZ2V0UmFuZG9tVmFsdWVzYCBuZXZlciBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1dWlkNyhub3c6IG51bWJlciA9IERhdGUubm93KCkpOiBzdHJpbmcge1xuICBjb25zdCBieXRlcyA9IGNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKVxuICBmb3IgKGxldCBwbGFjZSA9IDUsIHJlc3QgPSBub3c7IHBsYWNlID49IDA7IHBsYWNlIC09IDEpIHtcbiAgICBieXRlc1twbGFjZV0gPSByZXN0ICUgMjU2XG4gICAgcmVzdCA9IE1hdGguZmxvb3IocmVzdCAvIDI1NilcbiAgfVxuICBieXRlc1s2XSA9IDB4NzAgfCAoYnl0ZXNbNl0hICYgMHgwZilcbiAgYnl0ZXNbOF0gPSAweDgwIHwgKGJ5dGVzWzhdISAmIDB4M2YpXG4gIGNvbnN0IGhleCA9IEFycmF5LmZyb20oYnl0ZXMsIChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKVxuICByZXR1cm4gW2hleC5zbGljZSgwLCA4KSwgaGV4LnNsaWNlKDgsIDEyKSwgaGV4LnNsaWNlKDEyLCAxNiksIGhleC5zbGljZSgxNiwgMjApLCBoZXguc2xpY2UoMjApXS5qb2luKCctJylcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxvQkFBbUI7QUFDbkIsdUJBQWlCOzs7QUNBVixTQUFTLFdBQVcsUUFBZ0IsVUFBVSxXQUFtQjtBQUN0RSxRQUFNLFVBQVUsUUFBUSxLQUFLLEtBQUssSUFDOUIsU0FDQSxZQUFZLEtBQUssS0FBSyxJQUNwQixZQUNBLFdBQVcsS0FBSyxLQUFLLElBQ25CLFdBQ0EsV0FBVyxLQUFLLEtBQUssSUFDbkIsV0FDQTtBQUNWLFFBQU0sU0FBUyxVQUFVLEtBQUssS0FBSyxJQUMvQixZQUNBLGNBQWMsS0FBSyxLQUFLLElBQ3RCLFdBQ0EsV0FBVyxLQUFLLEtBQUssSUFDbkIsUUFDQSxVQUFVLEtBQUssS0FBSyxJQUNsQixZQUNBLFFBQVEsS0FBSyxLQUFLLElBQ2hCLFVBQ0E7QUFDWixTQUFPLFdBQVcsS0FBSyxVQUFVLEdBQUcsY0FBYztBQUNwRDs7O0FDdEJBLElBQU0sUUFBUTtBQUdQLFNBQVMsTUFBTSxPQUEwQztBQUM5RCxNQUFJLFVBQVUsUUFBUSxVQUFVO0FBQVcsV0FBTztBQUNsRCxTQUFPLFVBQVUsSUFBSSxNQUFNLE9BQU8sS0FBSztBQUN6QztBQUdPLFNBQVMsT0FBTyxPQUFlLFdBQVcsR0FBVztBQUMxRCxRQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssRUFBRSxRQUFRLFFBQVE7QUFDN0MsTUFBSSxPQUFPLElBQUksTUFBTTtBQUFHLFdBQU87QUFDL0IsVUFBUSxRQUFRLElBQUksUUFBUSxPQUFPO0FBQ3JDO0FBT0EsSUFBTSxNQUFNLElBQUksS0FBSyxlQUFlLFNBQVMsRUFBRSxTQUFTLFNBQVMsS0FBSyxXQUFXLE9BQU8sU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNsSCxJQUFNLFVBQVUsSUFBSSxLQUFLLGVBQWUsU0FBUyxFQUFFLEtBQUssV0FBVyxPQUFPLFNBQVMsTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQ3JILElBQU0sUUFBUSxJQUFJLEtBQUssZUFBZSxTQUFTLEVBQUUsTUFBTSxXQUFXLFFBQVEsVUFBVSxDQUFDO0FBRzlFLFNBQVMsU0FBUyxNQUFjLFFBQWdCLFVBQVUsR0FBVztBQUMxRSxRQUFNLFFBQVEsSUFBSSxLQUFLLEdBQUcsZ0JBQWdCO0FBQzFDLE1BQUksT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQUcsV0FBTztBQUMxQyxTQUFPLEtBQUssTUFBTSxHQUFHLENBQUMsTUFBTSxNQUFNLE1BQU0sR0FBRyxDQUFDLElBQUksSUFBSSxPQUFPLEtBQUssRUFBRSxRQUFRLEtBQUssRUFBRSxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQzNHO0FBR08sU0FBUyxVQUFVLE1BQVksSUFBSSxLQUFLLEdBQVc7QUFDeEQsUUFBTSxNQUFNLENBQUMsVUFBa0IsT0FBTyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFDNUQsU0FBTyxHQUFHLElBQUksWUFBWSxLQUFLLElBQUksSUFBSSxTQUFTLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxRQUFRLENBQUM7QUFDN0U7QUFHTyxTQUFTLE9BQU8sS0FBc0IsTUFBWSxJQUFJLEtBQUssR0FBVztBQUMzRSxRQUFNLFFBQVEsSUFBSSxLQUFLLEdBQUc7QUFDMUIsTUFBSSxPQUFPLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFBRyxXQUFPO0FBQzFDLFFBQU0sT0FBTyxNQUFNLE9BQU8sS0FBSztBQUMvQixTQUFPLFVBQVUsS0FBSyxNQUFNLFVBQVUsR0FBRyxJQUFJLE9BQU8sR0FBRyxTQUFTLFVBQVUsS0FBSyxHQUFHLFVBQVUsR0FBRyxDQUFDLE1BQU07QUFDeEc7QUFHTyxTQUFTLEtBQUssT0FBeUI7QUFDNUMsTUFBSSxNQUFNLFNBQVM7QUFBRyxXQUFPLE1BQU0sQ0FBQyxLQUFLO0FBQ3pDLFNBQU8sR0FBRyxNQUFNLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJLFNBQVMsTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUN2RTs7O0FDbkNBLElBQU0sUUFBK0I7QUFBQSxFQUNuQyxJQUFJLEVBQUUsTUFBTSxPQUFPO0FBQUEsRUFDbkIsV0FBVyxFQUFFLE1BQU0sVUFBVTtBQUFBLEVBQzdCLFdBQVcsRUFBRSxNQUFNLFVBQVU7QUFBQSxFQUM3QixRQUFRLEVBQUUsTUFBTSxTQUFTO0FBQUEsRUFDekIsY0FBYyxFQUFFLE1BQU0sWUFBWTtBQUFBLEVBQ2xDLFNBQVMsRUFBRSxNQUFNLFVBQVU7QUFBQSxFQUMzQixLQUFLLEVBQUUsTUFBTSxNQUFNO0FBQ3JCO0FBRUEsSUFBTSxPQUFPO0FBR04sU0FBUyxNQUFNLFNBQXdCO0FBQzVDLFFBQU0sQ0FBQyxRQUFRLElBQUksU0FBUyxFQUFFLElBQUksUUFBUSxNQUFNLEdBQUc7QUFDbkQsUUFBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFO0FBQzNELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDbkMsTUFBSTtBQUFPLFdBQU87QUFDbEIsUUFBTSxDQUFDLE1BQU0sT0FBTyxNQUFNLEdBQUcsSUFBSSxJQUFJO0FBQ3JDLE1BQUksU0FBUyxZQUFZLENBQUMsU0FBUyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxTQUFTO0FBQUcsV0FBTyxFQUFFLE1BQU0sWUFBWTtBQUNwRyxRQUFNLFFBQVEsSUFBSSxnQkFBZ0IsTUFBTTtBQUN4QyxRQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sS0FBSztBQUNsQyxVQUFRLE1BQU07QUFBQSxJQUNaLEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFBQSxJQUNoQyxLQUFLLFFBQVE7QUFDWCxZQUFNLE9BQU8sT0FBTyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ3JDLGFBQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sVUFBVSxJQUFJLEtBQUssUUFBUSxLQUFLLFFBQVEsS0FBSyxPQUFPLFFBQVcsS0FBSztBQUFBLElBQ2pIO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sY0FBYyxPQUFPLEtBQUs7QUFBQSxJQUMzQyxLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sa0JBQWtCLE1BQU07QUFBQSxJQUN6QztBQUNFLGFBQU8sRUFBRSxNQUFNLFlBQVk7QUFBQSxFQUMvQjtBQUNGO0FBR08sU0FBUyxLQUFLLE9BQXNCO0FBQ3pDLFVBQVEsTUFBTSxNQUFNO0FBQUEsSUFDbEIsS0FBSztBQUNILGFBQU8sV0FBVyxNQUFNO0FBQUEsSUFDMUIsS0FBSztBQUNILGFBQU8sV0FBVyxNQUFNLGFBQWEsTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUNuRixLQUFLO0FBQ0gsYUFBTyxXQUFXLE1BQU0sYUFBYSxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ2pFLEtBQUs7QUFDSCxhQUFPLFdBQVcsTUFBTTtBQUFBLElBQzFCO0FBQ0UsYUFBTyxJQUFJLE9BQU8sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFFBQVEsTUFBTSxHQUFHLEVBQUcsU0FBUyxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3BGO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sUUFBNkQ7QUFDMUUsUUFBTSxRQUFRLE9BQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFTO0FBQzlFLFNBQU8sTUFBTSxXQUFXLElBQUksS0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sR0FBRyxPQUFPLE9BQU8sRUFBRSxLQUFLLEdBQUc7QUFDOUY7OztBQ3ZFTyxTQUFTLE1BQU0sTUFBYyxLQUFLLElBQUksR0FBVztBQUN0RCxRQUFNLFFBQVEsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQztBQUN2RCxXQUFTLFFBQVEsR0FBRyxPQUFPLEtBQUssU0FBUyxHQUFHLFNBQVMsR0FBRztBQUN0RCxVQUFNLEtBQUssSUFBSSxPQUFPO0FBQ3RCLFdBQU8sS0FBSyxNQUFNLE9BQU8sR0FBRztBQUFBLEVBQzlCO0FBQ0EsUUFBTSxDQUFDLElBQUksTUFBUSxNQUFNLENBQUMsSUFBSztBQUMvQixRQUFNLENBQUMsSUFBSSxNQUFRLE1BQU0sQ0FBQyxJQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBQ25GLFNBQU8sQ0FBQyxJQUFJLE1BQU0sR0FBRyxDQUFDLEdBQUcsSUFBSSxNQUFNLEdBQUcsRUFBRSxHQUFHLElBQUksTUFBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU0sSUFBSSxFQUFFLEdBQUcsSUFBSSxNQUFNLEVBQUUsQ0FBQyxFQUFFLEtBQUssR0FBRztBQUMxRzs7O0FKSkEsSUFBTSxLQUFLO0FBQUEsSUFFWCxpQkFBQUEsU0FBSyx5REFBeUQsTUFBTTtBQUNsRSxhQUFXLFdBQVc7QUFBQSxJQUNwQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLElBQ1gsV0FBVyx1QkFBdUI7QUFBQSxJQUNsQyxXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsRUFDYixHQUFHO0FBQ0Qsa0JBQUFDLFFBQU8sTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsT0FBTztBQUFBLEVBQzVDO0FBQ0YsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssMkNBQTJDLE1BQU07QUFDcEQsYUFBVyxXQUFXLENBQUMsWUFBWSxhQUFhLFdBQVcsV0FBVyxXQUFXLGdCQUFnQixVQUFVLEdBQUc7QUFDNUcsa0JBQUFDLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxNQUFNLFdBQVc7QUFBQSxFQUMvQztBQUNBLGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxXQUFXLGlCQUFpQixHQUFHLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLFFBQVcsTUFBTSxPQUFVLENBQUM7QUFDckgsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssK0VBQStFLE1BQU07QUFDeEYsUUFBTSxPQUFPLE1BQU0sYUFBYztBQUNqQyxnQkFBQUMsUUFBTyxNQUFNLE1BQU0sNkRBQTZEO0FBQ2hGLGdCQUFBQSxRQUFPLE1BQU0sSUFBSSxJQUFJLE1BQU0sS0FBSyxFQUFFLFFBQVEsSUFBSyxHQUFHLE1BQU0sTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFLE1BQU0sR0FBSTtBQUM3RSxnQkFBQUEsUUFBTyxHQUFHLE1BQU0sR0FBSSxJQUFJLE1BQU0sR0FBSSxDQUFDO0FBQ3JDLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLHNDQUFzQyxNQUFNO0FBQy9DLGdCQUFBQyxRQUFPLFVBQVUsQ0FBQyxHQUFHLEdBQUcsSUFBSSxJQUFJLEVBQUUsSUFBSSxLQUFLLEdBQUcsQ0FBQyxLQUFLLE1BQU0sV0FBVyxRQUFHLENBQUM7QUFDekUsZ0JBQUFBLFFBQU8sVUFBVSxDQUFDLE9BQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsR0FBRyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxRQUFRLE9BQU8sV0FBVyxDQUFDO0FBQ3JHLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLG1DQUE4QixNQUFNO0FBQ3ZDLGdCQUFBQyxRQUFPLE1BQU0sVUFBVSxJQUFJLEtBQUssTUFBTSxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxZQUFZO0FBQ2hFLGdCQUFBQSxRQUFPLE1BQU0sU0FBUyxjQUFjLFlBQVksR0FBRyxZQUFZO0FBQy9ELGdCQUFBQSxRQUFPLE1BQU0sU0FBUyxjQUFjLFlBQVksR0FBRyxhQUFhO0FBQ2hFLGdCQUFBQSxRQUFPLE1BQU0sT0FBTyx3QkFBd0IsSUFBSSxLQUFLLHNCQUFzQixDQUFDLEdBQUcsT0FBTztBQUN4RixDQUFDO0FBQUEsSUFFRCxpQkFBQUQsU0FBSyxxQ0FBcUMsTUFBTTtBQUM5QyxnQkFBQUMsUUFBTyxVQUFVLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssV0FBVyxZQUFZLENBQUM7QUFDekcsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssbUNBQW1DLE1BQU07QUFDNUMsUUFBTSxRQUFRO0FBQ2QsZ0JBQUFDLFFBQU8sTUFBTSxXQUFXLEtBQUssR0FBRyxtQkFBbUI7QUFDbkQsZ0JBQUFBLFFBQU8sR0FBRyxzQkFBc0IsS0FBSyxXQUFXLGdCQUFnQixDQUFDLENBQUM7QUFDcEUsQ0FBQzsiLAogICJuYW1lcyI6IFsidGVzdCIsICJhc3NlcnQiXQp9Cg==
