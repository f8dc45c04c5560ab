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

// tests/queue.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_test = __toESM(require("node:test"), 1);

// src/shared/sync/entry.ts
var holeKey = (card, hole) => `hole/${card}/${hole}`;
var createKey = (round) => `create/${round}`;
var finishKey = (round) => `finish/${round}`;
var fields = ["strokes", "putts", "firstPuttFeet", "fairway", "penalties", "greensideBunker"];
function stateOf(hole) {
  if (!hole || "cleared" in hole && hole.cleared)
    return null;
  const state = {};
  for (const field of fields) {
    const value = hole[field];
    if (value !== void 0 && value !== null)
      state[field] = value;
  }
  if (hole.pickedUp)
    state["pickedUp"] = true;
  if (hole.note)
    state["note"] = hole.note;
  return state;
}
function isSame(a, b) {
  return JSON.stringify(stateOf(a)) === JSON.stringify(stateOf(b));
}

// src/shared/sync/queue.ts
function tapped(before, tap2) {
  const untouched = !before || before.state === "waiting" && before.maybe.length === 0;
  if (untouched && isSame(tap2.value, tap2.stored))
    return void 0;
  const fresh = {
    kind: "hole",
    key: holeKey(tap2.cardId, tap2.hole),
    owner: tap2.owner,
    roundId: tap2.roundId,
    cardId: tap2.cardId,
    hole: tap2.hole,
    value: tap2.value,
    base: tap2.stored?.version ?? 0,
    maybe: [],
    order: tap2.order,
    rev: 1,
    state: "waiting"
  };
  if (!before)
    return fresh;
  if (before.state === "refused")
    return { ...fresh, maybe: before.maybe, rev: before.rev + 1 };
  return { ...before, value: tap2.value, rev: before.rev + 1 };
}
function created(owner, body, order) {
  return { kind: "create", key: createKey(body.id), owner, roundId: body.id, body, order, rev: 1, state: "waiting" };
}
function finished(owner, roundId, allowMissing, order) {
  return { kind: "finish", key: finishKey(roundId), owner, roundId, allowMissing, order, rev: 1, state: "waiting" };
}
function next(entries, owner) {
  const all = [...entries].filter((entry) => entry.owner === owner);
  const isCreated = (round) => !all.some((entry) => entry.kind === "create" && entry.roundId === round);
  const hasHoles = (round) => all.some((entry) => entry.kind === "hole" && entry.roundId === round);
  return all.filter((entry) => entry.state === "waiting").filter((entry) => entry.kind === "create" || isCreated(entry.roundId)).filter((entry) => entry.kind !== "finish" || !hasHoles(entry.roundId)).sort((a, b) => rank(a) - rank(b) || a.order - b.order)[0];
}
var rank = (entry) => ["create", "hole", "finish"].indexOf(entry.kind);
function sending(entry) {
  return entry.maybe.some((value) => isSame(value, entry.value)) ? entry : { ...entry, maybe: [...entry.maybe, entry.value] };
}
function stored(now, sent, answer2) {
  const version = answer2.hole?.version ?? 0;
  if (!now || now.rev === sent.rev || isSame(now.value, answer2.hole))
    return void 0;
  return { ...now, base: version, maybe: [], state: "waiting" };
}
function conflicted(now, answer2) {
  if (!now || isSame(now.value, answer2.stored))
    return void 0;
  const version = answer2.stored?.version ?? 0;
  if (now.maybe.some((value) => isSame(value, answer2.stored) && !isSame(value, now.value))) {
    return { ...now, base: version, maybe: [], state: "waiting", rev: now.rev + 1 };
  }
  return { ...now, state: "conflict", stored: answer2.stored, storedBy: answer2.storedByName, rev: now.rev + 1 };
}
function settled(now, keep) {
  if (keep === "theirs")
    return void 0;
  const { stored: theirs, storedBy: _, ...rest } = now;
  return { ...rest, base: theirs?.version ?? 0, maybe: [], state: "waiting", rev: now.rev + 1 };
}
function refused(now, sent, refusal) {
  if (!now)
    return void 0;
  return now.rev === sent.rev ? { ...now, state: "refused", refusal } : now;
}
function backoff(failures, random, retryAfter = 0) {
  const wait = Math.min(60, 2 ** Math.min(failures - 1, 6));
  return Math.max(wait * (1 - random / 4), retryAfter);
}

// tests/queue.test.ts
var anna = "anna";
var tap = (strokes, stored2, hole = 1) => ({
  owner: anna,
  roundId: "round",
  cardId: "card",
  hole,
  value: strokes === null ? null : { strokes },
  stored: stored2,
  order: hole
});
var recorded = (strokes, version) => ({
  hole: 1,
  strokes,
  pickedUp: false,
  version,
  recordedAt: "2026-05-17T09:00:00.000Z",
  recordedBy: anna
});
var answer = (hole) => ({ id: "card", hole, sequence: 2 });
var conflict = (stored2) => ({ stored: stored2, storedByName: "Bodo" });
var must = (value) => {
  import_strict.default.ok(value);
  return value;
};
(0, import_node_test.default)("a tap is made from the version that the server was last known to have", () => {
  import_strict.default.equal(must(tapped(void 0, tap(5))).base, 0);
  import_strict.default.equal(must(tapped(void 0, tap(5, recorded(4, 3)))).base, 3);
});
(0, import_node_test.default)("a tap that changes nothing sends nothing", () => {
  import_strict.default.equal(tapped(void 0, tap(4, recorded(4, 3))), void 0);
  import_strict.default.equal(tapped(void 0, tap(null)), void 0);
});
(0, import_node_test.default)("two taps before sending are one value, from the first base", () => {
  const first = must(tapped(void 0, tap(5, recorded(4, 3))));
  const second = must(tapped(first, tap(6, recorded(4, 3))));
  import_strict.default.deepEqual([second.value, second.base], [{ strokes: 6 }, 3]);
});
(0, import_node_test.default)("a tap taken back before it was sent leaves nothing", () => {
  const first = must(tapped(void 0, tap(5)));
  import_strict.default.equal(tapped(first, tap(null)), void 0);
});
(0, import_node_test.default)("a tap taken back after it was sent without an answer is still cleared there", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  const back = must(tapped(sent, tap(null)));
  import_strict.default.deepEqual([back.value, back.base], [null, 0]);
});
(0, import_node_test.default)("what was sent and acknowledged leaves the queue", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  import_strict.default.equal(stored(sent, sent, answer(recorded(5, 1))), void 0);
});
(0, import_node_test.default)("what was tapped while the old value was on its way goes out from the new version", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  const now = must(tapped(sent, tap(6)));
  const after = must(stored(now, sent, answer(recorded(5, 1))));
  import_strict.default.deepEqual([after.value, after.base, after.state, after.maybe], [{ strokes: 6 }, 1, "waiting", []]);
});
(0, import_node_test.default)("a 412 whose stored value is the one wanted is a success", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  import_strict.default.equal(conflicted(sent, conflict(recorded(5, 1))), void 0);
});
(0, import_node_test.default)("a 412 whose stored value is one of ours that got no answer is written over, not asked about", () => {
  const lost = sending(must(tapped(void 0, tap(5))));
  const sent = sending(must(tapped(lost, tap(6))));
  const after = must(conflicted(sent, conflict(recorded(5, 1))));
  import_strict.default.deepEqual([after.state, after.base, after.value], ["waiting", 1, { strokes: 6 }]);
});
(0, import_node_test.default)("a 412 with a value of another device waits for the player", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  const after = must(conflicted(sent, conflict(recorded(7, 2))));
  import_strict.default.equal(after.state, "conflict");
  import_strict.default.equal(after.storedBy, "Bodo");
  import_strict.default.equal(next([after], anna), void 0);
  const mine = must(settled(after, "mine"));
  import_strict.default.deepEqual([mine.state, mine.base, mine.value], ["waiting", 2, { strokes: 5 }]);
  import_strict.default.equal(settled(after, "theirs"), void 0);
});
(0, import_node_test.default)("a tap on a hole in conflict changes mine and settles nothing", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  const held = must(conflicted(sent, conflict(recorded(7, 2))));
  const now = must(tapped(held, tap(6, recorded(7, 2))));
  import_strict.default.deepEqual([now.state, now.value], ["conflict", { strokes: 6 }]);
});
(0, import_node_test.default)("a refusal keeps the value and the reason, and is not sent again by itself", () => {
  const sent = must(tapped(void 0, tap(5)));
  const after = must(refused(sent, sent, { slug: "round-finished", title: "The round is finished" }));
  import_strict.default.equal(after.refusal?.slug, "round-finished");
  import_strict.default.equal(next([after], anna), void 0);
  import_strict.default.equal(must(tapped(after, tap(4))).state, "waiting");
});
(0, import_node_test.default)("a refusal of an older value does not touch a newer one", () => {
  const sent = sending(must(tapped(void 0, tap(5))));
  const now = must(tapped(sent, tap(6)));
  import_strict.default.equal(must(refused(now, sent, { slug: "invalid", title: "" })).state, "waiting");
});
(0, import_node_test.default)("a round goes before its holes, holes in order, the finish last", () => {
  const holes = [3, 1, 2].map((hole) => must(tapped(void 0, tap(5, void 0, hole))));
  const round = created(anna, { id: "round" }, 99);
  const finish = finished(anna, "round", false, 0);
  let waiting = [finish, ...holes, round];
  const sent = [];
  for (let entry = next(waiting, anna); entry; entry = next(waiting, anna)) {
    const { key } = entry;
    sent.push(key);
    waiting = waiting.filter((other) => other.key !== key);
  }
  import_strict.default.deepEqual(sent, ["create/round", "hole/card/1", "hole/card/2", "hole/card/3", "finish/round"]);
});
(0, import_node_test.default)("a finish waits while a hole is in conflict", () => {
  const hole = { ...must(tapped(void 0, tap(5))), state: "conflict" };
  import_strict.default.equal(next([hole, finished(anna, "round", false, 0)], anna), void 0);
});
(0, import_node_test.default)("holes of a round that was refused wait with it", () => {
  const round = { ...created(anna, { id: "round" }, 1), state: "refused" };
  import_strict.default.equal(next([round, must(tapped(void 0, tap(5)))], anna), void 0);
});
(0, import_node_test.default)("nobody sends what another player tapped on this device", () => {
  import_strict.default.equal(next([must(tapped(void 0, tap(5)))], "bodo"), void 0);
});
(0, import_node_test.default)("waiting grows to a minute, and is never shorter than the server asked", () => {
  import_strict.default.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => backoff(failures, 0)),
    [1, 2, 4, 8, 16, 32, 60, 60]
  );
  import_strict.default.equal(backoff(1, 1), 0.75);
  import_strict.default.equal(backoff(1, 0.5, 5), 5);
});
(0, import_node_test.default)("a hole is the same whatever else its record carries, and not entered is not 0", () => {
  import_strict.default.ok(isSame(recorded(5, 3), { strokes: 5 }));
  import_strict.default.ok(isSame({ ...recorded(5, 3), cleared: true }, null));
  import_strict.default.ok(!isSame({ strokes: 5, putts: 0 }, { strokes: 5 }));
  import_strict.default.ok(!isSame({ strokes: 5, greensideBunker: false }, { strokes: 5 }));
});
(0, import_node_test.default)("no order of answers loses the last tap", () => {
  const write = (world, sent) => {
    if (sent.base !== (world.server?.version ?? 0))
      return "conflict";
    if (isSame(world.server ?? null, sent.value))
      return world.server ?? recorded(0, 0);
    const version = (world.server?.version ?? 0) + 1;
    return sent.value === null ? { hole: 1, cleared: true, version, recordedAt: "", recordedBy: anna } : { ...recorded(sent.value.strokes ?? 0, version) };
  };
  const steps = [
    (world) => ({ ...world, last: 5, entry: tapped(world.entry, tap(5)) ?? world.entry }),
    (world) => ({ ...world, last: 6, entry: tapped(world.entry, tap(6)) ?? world.entry }),
    (world) => {
      if (!world.entry)
        return world;
      const entry = sending(world.entry);
      const result = write(world, entry);
      return result === "conflict" ? { ...world, entry } : { ...world, entry, server: result };
    },
    (world) => {
      if (!world.entry)
        return world;
      const entry = sending(world.entry);
      const result = write(world, entry);
      if (result === "conflict")
        return { ...world, entry: conflicted(entry, conflict(world.server ?? null)) };
      return { ...world, server: result, entry: stored(entry, entry, answer(result)) };
    }
  ];
  let walks = 0;
  const walk = (world, depth) => {
    if (depth === 0) {
      let now = world;
      for (let turn = 0; turn < 5 && now.entry; turn += 1)
        now = steps[3](now);
      walks += 1;
      import_strict.default.equal(now.entry, void 0);
      if (now.last !== null)
        import_strict.default.ok(isSame(now.server, { strokes: now.last }));
      return;
    }
    for (const step of steps) {
      const known = world.entry ? world : { ...world, entry: void 0 };
      const next2 = step(known);
      walk(step === steps[0] || step === steps[1] ? retap(known, next2.last) : next2, depth - 1);
    }
  };
  const retap = (world, strokes) => ({
    ...world,
    last: strokes,
    entry: tapped(world.entry, tap(strokes, world.entry ? void 0 : world.server))
  });
  walk({ last: null }, 6);
  import_strict.default.equal(walks, 4 ** 6);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvcXVldWUudGVzdC50cyIsICIuLi8uLi9zcmMvc2hhcmVkL3N5bmMvZW50cnkudHMiLCAiLi4vLi4vc3JjL3NoYXJlZC9zeW5jL3F1ZXVlLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCdcbmltcG9ydCB0ZXN0IGZyb20gJ25vZGU6dGVzdCdcbmltcG9ydCB0eXBlIHsgQ2FyZFN0YXRlLCBIb2xlQ29uZmxpY3QsIFJlY29yZGVkSG9sZSB9IGZyb20gJy4uL3NyYy9zaGFyZWQvYXBpL3R5cGVzJ1xuaW1wb3J0IHR5cGUgeyBFbnRyeSwgSG9sZUVudHJ5IH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9zeW5jL2VudHJ5J1xuaW1wb3J0IHsgaXNTYW1lIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9zeW5jL2VudHJ5J1xuaW1wb3J0ICogYXMgcXVldWUgZnJvbSAnLi4vc3JjL3NoYXJlZC9zeW5jL3F1ZXVlJ1xuXG5jb25zdCBhbm5hID0gJ2FubmEnXG5jb25zdCB0YXAgPSAoc3Ryb2tlczogbnVtYmVyIHwgbnVsbCwgc3RvcmVkPzogUmVjb3JkZWRIb2xlLCBob2xlID0gMSk6IHF1ZXVlLlRhcCA9PiAoe1xuICBvd25lcjogYW5uYSxcbiAgcm91bmRJZDogJ3JvdW5kJyxcbiAgY2FyZElkOiAnY2FyZCcsXG4gIGhvbGUsXG4gIHZhbHVlOiBzdHJva2VzID09PSBudWxsID8gbnVsbCA6IHsgc3Ryb2tlcyB9LFxuICBzdG9yZWQsXG4gIG9yZGVyOiBob2xlLFxufSlcbmNvbnN0IHJlY29yZGVkID0gKHN0cm9rZXM6IG51bWJlciwgdmVyc2lvbjogbnVtYmVyKTogUmVjb3JkZWRIb2xlID0+ICh7XG4gIGhvbGU6IDEsXG4gIHN0cm9rZXMsXG4gIHBpY2tlZFVwOiBmYWxzZSxcbiAgdmVyc2lvbixcbiAgcmVjb3JkZWRBdDogJzIwMjYtMDUtMTdUMDk6MDA6MDAuMDAwWicsXG4gIHJlY29yZGVkQnk6IGFubmEsXG59KVxuY29uc3QgYW5zd2VyID0gKGhvbGU6IFJlY29yZGVkSG9sZSkgPT4gKHsgaWQ6ICdjYXJkJywgaG9sZSwgc2VxdWVuY2U6IDIgfSkgYXMgQ2FyZFN0YXRlXG5jb25zdCBjb25mbGljdCA9IChzdG9yZWQ6IFJlY29yZGVkSG9sZSB8IG51bGwpID0+ICh7IHN0b3JlZCwgc3RvcmVkQnlOYW1lOiAnQm9kbycgfSkgYXMgSG9sZUNvbmZsaWN0XG5jb25zdCBtdXN0ID0gPFQ+KHZhbHVlOiBUIHwgdW5kZWZpbmVkKTogVCA9PiB7XG4gIGFzc2VydC5vayh2YWx1ZSlcbiAgcmV0dXJuIHZhbHVlXG59XG5cbnRlc3QoJ2EgdGFwIGlzIG1hZGUgZnJvbSB0aGUgdmVyc2lvbiB0aGF0IHRoZSBzZXJ2ZXIgd2FzIGxhc3Qga25vd24gdG8gaGF2ZScsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSkuYmFzZSwgMClcbiAgYXNzZXJ0LmVxdWFsKG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUsIHJlY29yZGVkKDQsIDMpKSkpLmJhc2UsIDMpXG59KVxuXG50ZXN0KCdhIHRhcCB0aGF0IGNoYW5nZXMgbm90aGluZyBzZW5kcyBub3RoaW5nJywgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDQsIHJlY29yZGVkKDQsIDMpKSksIHVuZGVmaW5lZClcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcChudWxsKSksIHVuZGVmaW5lZClcbn0pXG5cbnRlc3QoJ3R3byB0YXBzIGJlZm9yZSBzZW5kaW5nIGFyZSBvbmUgdmFsdWUsIGZyb20gdGhlIGZpcnN0IGJhc2UnLCAoKSA9PiB7XG4gIGNvbnN0IGZpcnN0ID0gbXVzdChxdWV1ZS50YXBwZWQodW5kZWZpbmVkLCB0YXAoNSwgcmVjb3JkZWQoNCwgMykpKSlcbiAgY29uc3Qgc2Vjb25kID0gbXVzdChxdWV1ZS50YXBwZWQoZmlyc3QsIHRhcCg2LCByZWNvcmRlZCg0LCAzKSkpKVxuICBhc3NlcnQuZGVlcEVxdWFsKFtzZWNvbmQudmFsdWUsIHNlY29uZC5iYXNlXSwgW3sgc3Ryb2tlczogNiB9LCAzXSlcbn0pXG5cbnRlc3QoJ2EgdGFwIHRha2VuIGJhY2sgYmVmb3JlIGl0IHdhcyBzZW50IGxlYXZlcyBub3RoaW5nJywgKCkgPT4ge1xuICBjb25zdCBmaXJzdCA9IG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSlcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLnRhcHBlZChmaXJzdCwgdGFwKG51bGwpKSwgdW5kZWZpbmVkKVxufSlcblxudGVzdCgnYSB0YXAgdGFrZW4gYmFjayBhZnRlciBpdCB3YXMgc2VudCB3aXRob3V0IGFuIGFuc3dlciBpcyBzdGlsbCBjbGVhcmVkIHRoZXJlJywgKCkgPT4ge1xuICBjb25zdCBzZW50ID0gcXVldWUuc2VuZGluZyhtdXN0KHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcCg1KSkpKVxuICBjb25zdCBiYWNrID0gbXVzdChxdWV1ZS50YXBwZWQoc2VudCwgdGFwKG51bGwpKSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChbYmFjay52YWx1ZSwgYmFjay5iYXNlXSwgW251bGwsIDBdKVxufSlcblxudGVzdCgnd2hhdCB3YXMgc2VudCBhbmQgYWNrbm93bGVkZ2VkIGxlYXZlcyB0aGUgcXVldWUnLCAoKSA9PiB7XG4gIGNvbnN0IHNlbnQgPSBxdWV1ZS5zZW5kaW5nKG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSkpXG4gIGFzc2VydC5lcXVhbChxdWV1ZS5zdG9yZWQoc2VudCwgc2VudCwgYW5zd2VyKHJlY29yZGVkKDUsIDEpKSksIHVuZGVmaW5lZClcbn0pXG5cbnRlc3QoJ3doYXQgd2FzIHRhcHBlZCB3aGlsZSB0aGUgb2xkIHZhbHVlIHdhcyBvbiBpdHMgd2F5IGdvZXMgb3V0IGZyb20gdGhlIG5ldyB2ZXJzaW9uJywgKCkgPT4ge1xuICBjb25zdCBzZW50ID0gcXVldWUuc2VuZGluZyhtdXN0KHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcCg1KSkpKVxuICBjb25zdCBub3cgPSBtdXN0KHF1ZXVlLnRhcHBlZChzZW50LCB0YXAoNikpKVxuICBjb25zdCBhZnRlciA9IG11c3QocXVldWUuc3RvcmVkKG5vdywgc2VudCwgYW5zd2VyKHJlY29yZGVkKDUsIDEpKSkpXG4gIGFzc2VydC5kZWVwRXF1YWwoW2FmdGVyLnZhbHVlLCBhZnRlci5iYXNlLCBhZnRlci5zdGF0ZSwgYWZ0ZXIubWF5YmVdLCBbeyBzdHJva2VzOiA2IH0sIDEsICd3YWl0aW5nJywgW11dKVxufSlcblxudGVzdCgnYSA0MTIgd2hvc2Ugc3RvcmVkIHZhbHVlIGlzIHRoZSBvbmUgd2FudGVkIGlzIGEgc3VjY2VzcycsICgpID0+IHtcbiAgY29uc3Qgc2VudCA9IHF1ZXVlLnNlbmRpbmcobXVzdChxdWV1ZS50YXBwZWQodW5kZWZpbmVkLCB0YXAoNSkpKSlcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLmNvbmZsaWN0ZWQoc2VudCwgY29uZmxpY3QocmVjb3JkZWQoNSwgMSkpKSwgdW5kZWZpbmVkKVxufSlcblxudGVzdCgnYSA0MTIgd2hvc2Ugc3RvcmVkIHZhbHVlIGlzIG9uZSBvZiBvdXJzIHRoYXQgZ290IG5vIGFuc3dlciBpcyB3cml0dGVuIG92ZXIsIG5vdCBhc2tlZCBhYm91dCcsICgpID0+IHtcbiAgY29uc3QgbG9zdCA9IHF1ZXVlLnNlbmRpbmcobXVzdChxdWV1ZS50YXBwZWQodW5kZWZpbmVkLCB0YXAoNSkpKSlcbiAgY29uc3Qgc2VudCA9IHF1ZXVlLnNlbmRpbmcobXVzdChxdWV1ZS50YXBwZWQobG9zdCwgdGFwKDYpKSkpXG4gIGNvbnN0IGFmdGVyID0gbXVzdChxdWV1ZS5jb25mbGljdGVkKHNlbnQsIGNvbmZsaWN0KHJlY29yZGVkKDUsIDEpKSkpXG4gIGFzc2VydC5kZWVwRXF1YWwoW2FmdGVyLnN0YXRlLCBhZnRlci5iYXNlLCBhZnRlci52YWx1ZV0sIFsnd2FpdGluZycsIDEsIHsgc3Ryb2tlczogNiB9XSlcbn0pXG5cbnRlc3QoJ2EgNDEyIHdpdGggYSB2YWx1ZSBvZiBhbm90aGVyIGRldmljZSB3YWl0cyBmb3IgdGhlIHBsYXllcicsICgpID0+IHtcbiAgY29uc3Qgc2VudCA9IHF1ZXVlLnNlbmRpbmcobXVzdChxdWV1ZS50YXBwZWQodW5kZWZpbmVkLCB0YXAoNSkpKSlcbiAgY29uc3QgYWZ0ZXIgPSBtdXN0KHF1ZXVlLmNvbmZsaWN0ZWQoc2VudCwgY29uZmxpY3QocmVjb3JkZWQoNywgMikpKSlcbiAgYXNzZXJ0LmVxdWFsKGFmdGVyLnN0YXRlLCAnY29uZmxpY3QnKVxuICBhc3NlcnQuZXF1YWwoYWZ0ZXIuc3RvcmVkQnksICdCb2RvJylcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLm5leHQoW2FmdGVyXSwgYW5uYSksIHVuZGVmaW5lZClcbiAgY29uc3QgbWluZSA9IG11c3QocXVldWUuc2V0dGxlZChhZnRlciwgJ21pbmUnKSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChbbWluZS5zdGF0ZSwgbWluZS5iYXNlLCBtaW5lLnZhbHVlXSwgWyd3YWl0aW5nJywgMiwgeyBzdHJva2VzOiA1IH1dKVxuICBhc3NlcnQuZXF1YWwocXVldWUuc2V0dGxlZChhZnRlciwgJ3RoZWlycycpLCB1bmRlZmluZWQpXG59KVxuXG50ZXN0KCdhIHRhcCBvbiBhIGhvbGUgaW4gY29uZmxpY3QgY2hhbmdlcyBtaW5lIGFuZCBzZXR0bGVzIG5vdGhpbmcnLCAoKSA9PiB7XG4gIGNvbnN0IHNlbnQgPSBxdWV1ZS5zZW5kaW5nKG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSkpXG4gIGNvbnN0IGhlbGQgPSBtdXN0KHF1ZXVlLmNvbmZsaWN0ZWQoc2VudCwgY29uZmxpY3QocmVjb3JkZWQoNywgMikpKSlcbiAgY29uc3Qgbm93ID0gbXVzdChxdWV1ZS50YXBwZWQoaGVsZCwgdGFwKDYsIHJlY29yZGVkKDcsIDIpKSkpXG4gIGFzc2VydC5kZWVwRXF1YWwoW25vdy5zdGF0ZSwgbm93LnZhbHVlXSwgWydjb25mbGljdCcsIHsgc3Ryb2tlczogNiB9XSlcbn0pXG5cbnRlc3QoJ2EgcmVmdXNhbCBrZWVwcyB0aGUgdmFsdWUgYW5kIHRoZSByZWFzb24sIGFuZCBpcyBub3Qgc2VudCBhZ2FpbiBieSBpdHNlbGYnLCAoKSA9PiB7XG4gIGNvbnN0IHNlbnQgPSBtdXN0KHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcCg1KSkpXG4gIGNvbnN0IGFmdGVyID0gbXVzdChxdWV1ZS5yZWZ1c2VkPEhvbGVFbnRyeT4oc2VudCwgc2VudCwgeyBzbHVnOiAncm91bmQtZmluaXNoZWQnLCB0aXRsZTogJ1RoZSByb3VuZCBpcyBmaW5pc2hlZCcgfSkpXG4gIGFzc2VydC5lcXVhbChhZnRlci5yZWZ1c2FsPy5zbHVnLCAncm91bmQtZmluaXNoZWQnKVxuICBhc3NlcnQuZXF1YWwocXVldWUubmV4dChbYWZ0ZXJdLCBhbm5hKSwgdW5kZWZpbmVkKVxuICBhc3NlcnQuZXF1YWwobXVzdChxdWV1ZS50YXBwZWQoYWZ0ZXIsIHRhcCg0KSkpLnN0YXRlLCAnd2FpdGluZycpXG59KVxuXG50ZXN0KCdhIHJlZnVzYWwgb2YgYW4gb2xkZXIgdmFsdWUgZG9lcyBub3QgdG91Y2ggYSBuZXdlciBvbmUnLCAoKSA9PiB7XG4gIGNvbnN0IHNlbnQgPSBxdWV1ZS5zZW5kaW5nKG11c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSkpXG4gIGNvbnN0IG5vdyA9IG11c3QocXVldWUudGFwcGVkKHNlbnQsIHRhcCg2KSkpXG4gIGFzc2VydC5lcXVhbChtdXN0KHF1ZXVlLnJlZnVzZWQ8SG9sZUVudHJ5Pihub3csIHNlbnQsIHsgc2x1ZzogJ2ludmFsaWQnLCB0aXRsZTogJycgfSkpLnN0YXRlLCAnd2FpdGluZycpXG59KVxuXG50ZXN0KCdhIHJvdW5kIGdvZXMgYmVmb3JlIGl0cyBob2xlcywgaG9sZXMgaW4gb3JkZXIsIHRoZSBmaW5pc2ggbGFzdCcsICgpID0+IHtcbiAgY29uc3QgaG9sZXMgPSBbMywgMSwgMl0ubWFwKChob2xlKSA9PiBtdXN0KHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcCg1LCB1bmRlZmluZWQsIGhvbGUpKSkpXG4gIGNvbnN0IHJvdW5kID0gcXVldWUuY3JlYXRlZChhbm5hLCB7IGlkOiAncm91bmQnIH0gYXMgbmV2ZXIsIDk5KVxuICBjb25zdCBmaW5pc2ggPSBxdWV1ZS5maW5pc2hlZChhbm5hLCAncm91bmQnLCBmYWxzZSwgMClcbiAgbGV0IHdhaXRpbmc6IEVudHJ5W10gPSBbZmluaXNoLCAuLi5ob2xlcywgcm91bmRdXG4gIGNvbnN0IHNlbnQ6IHN0cmluZ1tdID0gW11cbiAgZm9yIChsZXQgZW50cnkgPSBxdWV1ZS5uZXh0KHdhaXRpbmcsIGFubmEpOyBlbnRyeTsgZW50cnkgPSBxdWV1ZS5uZXh0KHdhaXRpbmcsIGFubmEpKSB7XG4gICAgY29uc3QgeyBrZXkgfSA9IGVudHJ5XG4gICAgc2VudC5wdXNoKGtleSlcbiAgICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKG90aGVyKSA9PiBvdGhlci5rZXkgIT09IGtleSlcbiAgfVxuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnQsIFsnY3JlYXRlL3JvdW5kJywgJ2hvbGUvY2FyZC8xJywgJ2hvbGUvY2FyZC8yJywgJ2hvbGUvY2FyZC8zJywgJ2ZpbmlzaC9yb3VuZCddKVxufSlcblxudGVzdCgnYSBmaW5pc2ggd2FpdHMgd2hpbGUgYSBob2xlIGlzIGluIGNvbmZsaWN0JywgKCkgPT4ge1xuICBjb25zdCBob2xlOiBFbnRyeSA9IHsgLi4ubXVzdChxdWV1ZS50YXBwZWQodW5kZWZpbmVkLCB0YXAoNSkpKSwgc3RhdGU6ICdjb25mbGljdCcgfVxuICBhc3NlcnQuZXF1YWwocXVldWUubmV4dChbaG9sZSwgcXVldWUuZmluaXNoZWQoYW5uYSwgJ3JvdW5kJywgZmFsc2UsIDApXSwgYW5uYSksIHVuZGVmaW5lZClcbn0pXG5cbnRlc3QoJ2hvbGVzIG9mIGEgcm91bmQgdGhhdCB3YXMgcmVmdXNlZCB3YWl0IHdpdGggaXQnLCAoKSA9PiB7XG4gIGNvbnN0IHJvdW5kOiBFbnRyeSA9IHsgLi4ucXVldWUuY3JlYXRlZChhbm5hLCB7IGlkOiAncm91bmQnIH0gYXMgbmV2ZXIsIDEpLCBzdGF0ZTogJ3JlZnVzZWQnIH1cbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLm5leHQoW3JvdW5kLCBtdXN0KHF1ZXVlLnRhcHBlZCh1bmRlZmluZWQsIHRhcCg1KSkpXSwgYW5uYSksIHVuZGVmaW5lZClcbn0pXG5cbnRlc3QoJ25vYm9keSBzZW5kcyB3aGF0IGFub3RoZXIgcGxheWVyIHRhcHBlZCBvbiB0aGlzIGRldmljZScsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLm5leHQoW211c3QocXVldWUudGFwcGVkKHVuZGVmaW5lZCwgdGFwKDUpKSldLCAnYm9kbycpLCB1bmRlZmluZWQpXG59KVxuXG50ZXN0KCd3YWl0aW5nIGdyb3dzIHRvIGEgbWludXRlLCBhbmQgaXMgbmV2ZXIgc2hvcnRlciB0aGFuIHRoZSBzZXJ2ZXIgYXNrZWQnLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgWzEsIDIsIDMsIDQsIDUsIDYsIDcsIDUwXS5tYXAoKGZhaWx1cmVzKSA9PiBxdWV1ZS5iYWNrb2ZmKGZhaWx1cmVzLCAwKSksXG4gICAgWzEsIDIsIDQsIDgsIDE2LCAzMiwgNjAsIDYwXSxcbiAgKVxuICBhc3NlcnQuZXF1YWwocXVldWUuYmFja29mZigxLCAxKSwgMC43NSlcbiAgYXNzZXJ0LmVxdWFsKHF1ZXVlLmJhY2tvZmYoMSwgMC41LCA1KSwgNSlcbn0pXG5cbnRlc3QoJ2EgaG9sZSBpcyB0aGUgc2FtZSB3aGF0ZXZlciBlbHNlIGl0cyByZWNvcmQgY2FycmllcywgYW5kIG5vdCBlbnRlcmVkIGlzIG5vdCAwJywgKCkgPT4ge1xuICBhc3NlcnQub2soaXNTYW1lKHJlY29yZGVkKDUsIDMpLCB7IHN0cm9rZXM6IDUgfSkpXG4gIGFzc2VydC5vayhpc1NhbWUoeyAuLi5yZWNvcmRlZCg1LCAzKSwgY2xlYXJlZDogdHJ1ZSB9LCBudWxsKSlcbiAgYXNzZXJ0Lm9rKCFpc1NhbWUoeyBzdHJva2VzOiA1LCBwdXR0czogMCB9LCB7IHN0cm9rZXM6IDUgfSkpXG4gIGFzc2VydC5vayghaXNTYW1lKHsgc3Ryb2tlczogNSwgZ3JlZW5zaWRlQnVua2VyOiBmYWxzZSB9LCB7IHN0cm9rZXM6IDUgfSkpXG59KVxuXG50ZXN0KCdubyBvcmRlciBvZiBhbnN3ZXJzIGxvc2VzIHRoZSBsYXN0IHRhcCcsICgpID0+IHtcbiAgLy8gRXZlcnkgd2FsayBvZiB0YXBzLCBsb3N0IGFuc3dlcnMgYW5kIGFuc3dlcnMsIHNpeCBzdGVwcyBkZWVwOyB0aGVuIHRoZSBuZXR3b3JrIGhvbGRzLiBUaGUgc2VydmVyIGlzIGEgdmFsdWUuXG4gIHR5cGUgV29ybGQgPSB7IGVudHJ5PzogSG9sZUVudHJ5OyBzZXJ2ZXI/OiBSZWNvcmRlZEhvbGU7IGxhc3Q6IG51bWJlciB8IG51bGwgfVxuICBjb25zdCB3cml0ZSA9ICh3b3JsZDogV29ybGQsIHNlbnQ6IEhvbGVFbnRyeSk6IFJlY29yZGVkSG9sZSB8ICdjb25mbGljdCcgPT4ge1xuICAgIGlmIChzZW50LmJhc2UgIT09ICh3b3JsZC5zZXJ2ZXI/LnZlcnNpb24gPz8gMCkpIHJldHVybiAnY29uZmxpY3QnXG4gICAgaWYgKGlzU2FtZSh3b3JsZC5zZXJ2ZXIgPz8gbnVsbCwgc2VudC52YWx1ZSkpIHJldHVybiB3b3JsZC5zZXJ2ZXIgPz8gcmVjb3JkZWQoMCwgMClcbiAgICBjb25zdCB2ZXJzaW9uID0gKHdvcmxkLnNlcnZlcj8udmVyc2lvbiA/PyAwKSArIDFcbiAgICByZXR1cm4gc2VudC52YWx1ZSA9PT0gbnVsbFxuICAgICAgPyB7IGhvbGU6IDEsIGNsZWFyZWQ6IHRydWUsIHZlcnNpb24sIHJlY29yZGVkQXQ6ICcnLCByZWNvcmRlZEJ5OiBhbm5hIH1cbiAgICAgIDogeyAuLi5yZWNvcmRlZChzZW50LnZhbHVlLnN0cm9rZXMgPz8gMCwgdmVyc2lvbikgfVxuICB9XG4gIGNvbnN0IHN0ZXBzOiAoKHdvcmxkOiBXb3JsZCkgPT4gV29ybGQpW10gPSBbXG4gICAgKHdvcmxkKSA9PiAoeyAuLi53b3JsZCwgbGFzdDogNSwgZW50cnk6IHF1ZXVlLnRhcHBlZCh3b3JsZC5lbnRyeSwgdGFwKDUpKSA/PyB3b3JsZC5lbnRyeSB9KSxcbiAgICAod29ybGQpID0+ICh7IC4uLndvcmxkLCBsYXN0OiA2LCBlbnRyeTogcXVldWUudGFwcGVkKHdvcmxkLmVudHJ5LCB0YXAoNikpID8/IHdvcmxkLmVudHJ5IH0pLFxuICAgICh3b3JsZCkgPT4ge1xuICAgICAgaWYgKCF3b3JsZC5lbnRyeSkgcmV0dXJuIHdvcmxkXG4gICAgICBjb25zdCBlbnRyeSA9IHF1ZXVlLnNlbmRpbmcod29ybGQuZW50cnkpXG4gICAgICBjb25zdCByZXN1bHQgPSB3cml0ZSh3b3JsZCwgZW50cnkpXG4gICAgICByZXR1cm4gcmVzdWx0ID09PSAnY29uZmxpY3QnID8geyAuLi53b3JsZCwgZW50cnkgfSA6IHsgLi4ud29ybGQsIGVudHJ5LCBzZXJ2ZXI6IHJlc3VsdCB9XG4gICAgfSxcbiAgICAod29ybGQpID0+IHtcbiAgICAgIGlmICghd29ybGQuZW50cnkpIHJldHVybiB3b3JsZFxuICAgICAgY29uc3QgZW50cnkgPSBxdWV1ZS5zZW5kaW5nKHdvcmxkLmVudHJ5KVxuICAgICAgY29uc3QgcmVzdWx0ID0gd3JpdGUod29ybGQsIGVudHJ5KVxuICAgICAgaWYgKHJlc3VsdCA9PT0gJ2NvbmZsaWN0JykgcmV0dXJuIHsgLi4ud29ybGQsIGVudHJ5OiBxdWV1ZS5jb25mbGljdGVkKGVudHJ5LCBjb25mbGljdCh3b3JsZC5zZXJ2ZXIgPz8gbnVsbCkpIH1cbiAgICAgIHJldHVybiB7IC4uLndvcmxkLCBzZXJ2ZXI6IHJlc3VsdCwgZW50cnk6IHF1ZXVlLnN0b3JlZChlbnRyeSwgZW50cnksIGFuc3dlcihyZXN1bHQpKSB9XG4gICAgfSxcbiAgXVxuICBsZXQgd2Fsa3MgPSAwXG4gIGNvbnN0IHdhbGsgPSAod29ybGQ6IFdvcmxkLCBkZXB0aDogbnVtYmVyKSA9PiB7XG4gICAgaWYgKGRlcHRoID09PSAwKSB7XG4gICAgICBsZXQgbm93ID0gd29ybGRcbiAgICAgIGZvciAobGV0IHR1cm4gPSAwOyB0dXJuIDwgNSAmJiBub3cuZW50cnk7IHR1cm4gKz0gMSkgbm93ID0gc3RlcHNbM10hKG5vdylcbiAgICAgIHdhbGtzICs9IDFcbiAgICAgIGFzc2VydC5lcXVhbChub3cuZW50cnksIHVuZGVmaW5lZClcbiAgICAgIGlmIChub3cubGFzdCAhPT0gbnVsbCkgYXNzZXJ0Lm9rKGlzU2FtZShub3cuc2VydmVyLCB7IHN0cm9rZXM6IG5vdy5sYXN0IH0pKVxuICAgICAgcmV0dXJuXG4gICAgfVxuICAgIGZvciAoY29uc3Qgc3RlcCBvZiBzdGVwcykge1xuICAgICAgLy8gQSBkZXZpY2UgdGhhdCBoYXMgaGVhcmQgdGhlIGFuc3dlciB0YXBzIG9uIHRvcCBvZiBpdC5cbiAgICAgIGNvbnN0IGtub3duID0gd29ybGQuZW50cnkgPyB3b3JsZCA6IHsgLi4ud29ybGQsIGVudHJ5OiB1bmRlZmluZWQgfVxuICAgICAgY29uc3QgbmV4dCA9IHN0ZXAoa25vd24pXG4gICAgICB3YWxrKHN0ZXAgPT09IHN0ZXBzWzBdIHx8IHN0ZXAgPT09IHN0ZXBzWzFdID8gcmV0YXAoa25vd24sIG5leHQubGFzdCkgOiBuZXh0LCBkZXB0aCAtIDEpXG4gICAgfVxuICB9XG4gIGNvbnN0IHJldGFwID0gKHdvcmxkOiBXb3JsZCwgc3Ryb2tlczogbnVtYmVyIHwgbnVsbCk6IFdvcmxkID0+ICh7XG4gICAgLi4ud29ybGQsXG4gICAgbGFzdDogc3Ryb2tlcyxcbiAgICBlbnRyeTogcXVldWUudGFwcGVkKHdvcmxkLmVudHJ5LCB0YXAoc3Ryb2tlcywgd29ybGQuZW50cnkgPyB1bmRlZmluZWQgOiB3b3JsZC5zZXJ2ZXIpKSxcbiAgfSlcbiAgd2Fsayh7IGxhc3Q6IG51bGwgfSwgNilcbiAgYXNzZXJ0LmVxdWFsKHdhbGtzLCA0ICoqIDYpXG59KVxuIiwgImltcG9ydCB0eXBlIHsgSG9sZVN0YXRlLCBOZXdSb3VuZCwgUmVjb3JkZWRIb2xlIH0gZnJvbSAnLi4vYXBpL3R5cGVzJ1xuXG4vKiogV2h5IHRoZSBzZXJ2ZXIgd291bGQgbm90IHRha2Ugc29tZXRoaW5nLCBpbiBpdHMgb3duIHdvcmRzLiAqL1xuZXhwb3J0IHR5cGUgUmVmdXNhbCA9IHsgc2x1Zzogc3RyaW5nOyB0aXRsZTogc3RyaW5nOyBkZXRhaWw/OiBzdHJpbmcgfVxuXG50eXBlIENvbW1vbiA9IHtcbiAga2V5OiBzdHJpbmdcbiAgLyoqIFRoZSBhY2NvdW50IHRoYXQgbWFkZSBpdDsgbm9ib2R5IGVsc2UncyBzZXNzaW9uIHNlbmRzIGl0LiAqL1xuICBvd25lcjogc3RyaW5nXG4gIHJvdW5kSWQ6IHN0cmluZ1xuICAvKiogUGxhY2UgaW4gdGhlIHF1ZXVlLiAqL1xuICBvcmRlcjogbnVtYmVyXG4gIC8qKiBSYWlzZWQgYnkgZXZlcnkgY2hhbmdlLCBzbyB0aGF0IGFuIGFuc3dlciB0byBhbiBvbGRlciB2YWx1ZSBpcyBrbm93biBhcyBzdWNoLiAqL1xuICByZXY6IG51bWJlclxuICBzdGF0ZTogJ3dhaXRpbmcnIHwgJ2NvbmZsaWN0JyB8ICdyZWZ1c2VkJ1xuICByZWZ1c2FsPzogUmVmdXNhbFxufVxuXG5leHBvcnQgdHlwZSBIb2xlRW50cnkgPSBDb21tb24gJiB7XG4gIGtpbmQ6ICdob2xlJ1xuICBjYXJkSWQ6IHN0cmluZ1xuICBob2xlOiBudW1iZXJcbiAgLyoqIE51bGwgY2xlYXJzIHRoZSBob2xlLiAqL1xuICB2YWx1ZTogSG9sZVN0YXRlIHwgbnVsbFxuICAvKiogVGhlIHN0b3JlZCB2ZXJzaW9uIGl0IHdhcyBtYWRlIGZyb206IGdvZXMgb3V0IGFzIGBJZi1NYXRjaGAuICovXG4gIGJhc2U6IG51bWJlclxuICAvKiogVmFsdWVzIHRoYXQgd2VyZSBzZW50IHdpdGhvdXQgYW4gYW5zd2VyOiBpZiBvbmUgb2YgdGhlbSBpcyBmb3VuZCBzdG9yZWQsIGl0IHdhcyBvdXJzLiAqL1xuICBtYXliZTogKEhvbGVTdGF0ZSB8IG51bGwpW11cbiAgLyoqIFdpdGggYGNvbmZsaWN0YDogd2hhdCBhbm90aGVyIGRldmljZSB3cm90ZS4gKi9cbiAgc3RvcmVkPzogUmVjb3JkZWRIb2xlIHwgbnVsbFxuICBzdG9yZWRCeT86IHN0cmluZ1xufVxuZXhwb3J0IHR5cGUgQ3JlYXRlRW50cnkgPSBDb21tb24gJiB7IGtpbmQ6ICdjcmVhdGUnOyBib2R5OiBOZXdSb3VuZCB9XG5leHBvcnQgdHlwZSBGaW5pc2hFbnRyeSA9IENvbW1vbiAmIHsga2luZDogJ2ZpbmlzaCc7IGFsbG93TWlzc2luZzogYm9vbGVhbiB9XG5leHBvcnQgdHlwZSBFbnRyeSA9IEhvbGVFbnRyeSB8IENyZWF0ZUVudHJ5IHwgRmluaXNoRW50cnlcblxuZXhwb3J0IGNvbnN0IGhvbGVLZXkgPSAoY2FyZDogc3RyaW5nLCBob2xlOiBudW1iZXIpID0+IGBob2xlLyR7Y2FyZH0vJHtob2xlfWBcbmV4cG9ydCBjb25zdCBjcmVhdGVLZXkgPSAocm91bmQ6IHN0cmluZykgPT4gYGNyZWF0ZS8ke3JvdW5kfWBcbmV4cG9ydCBjb25zdCBmaW5pc2hLZXkgPSAocm91bmQ6IHN0cmluZykgPT4gYGZpbmlzaC8ke3JvdW5kfWBcblxuY29uc3QgZmllbGRzID0gWydzdHJva2VzJywgJ3B1dHRzJywgJ2ZpcnN0UHV0dEZlZXQnLCAnZmFpcndheScsICdwZW5hbHRpZXMnLCAnZ3JlZW5zaWRlQnVua2VyJ10gYXMgY29uc3RcblxuLyoqIEEgc3RvcmVkIG9yIGEgc2VudCBob2xlIGFzIHRoZSBzdGF0ZSB0aGF0IGEgUFVUIGNhcnJpZXM7IG51bGwgZm9yIGEgY2xlYXJlZCBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhdGVPZihob2xlOiBSZWNvcmRlZEhvbGUgfCBIb2xlU3RhdGUgfCBudWxsIHwgdW5kZWZpbmVkKTogSG9sZVN0YXRlIHwgbnVsbCB7XG4gIGlmICghaG9sZSB8fCAoJ2NsZWFyZWQnIGluIGhvbGUgJiYgaG9sZS5jbGVhcmVkKSkgcmV0dXJuIG51bGxcbiAgY29uc3Qgc3RhdGU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge31cbiAgZm9yIChjb25zdCBmaWVsZCBvZiBmaWVsZHMpIHtcbiAgICBjb25zdCB2YWx1ZSA9IGhvbGVbZmllbGRdXG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQgJiYgdmFsdWUgIT09IG51bGwpIHN0YXRlW2ZpZWxkXSA9IHZhbHVlXG4gIH1cbiAgaWYgKGhvbGUucGlja2VkVXApIHN0YXRlWydwaWNrZWRVcCddID0gdHJ1ZVxuICBpZiAoaG9sZS5ub3RlKSBzdGF0ZVsnbm90ZSddID0gaG9sZS5ub3RlXG4gIHJldHVybiBzdGF0ZSBhcyBIb2xlU3RhdGVcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzU2FtZShcbiAgYTogUmVjb3JkZWRIb2xlIHwgSG9sZVN0YXRlIHwgbnVsbCB8IHVuZGVmaW5lZCxcbiAgYjogUmVjb3JkZWRIb2xlIHwgSG9sZVN0YXRlIHwgbnVsbCB8IHVuZGVmaW5lZCxcbik6IGJvb2xlYW4ge1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoc3RhdGVPZihhKSkgPT09IEpTT04uc3RyaW5naWZ5KHN0YXRlT2YoYikpXG59XG4iLCAiLy8gV2hhdCBoYXBwZW5zIHRvIHRoZSBxdWV1ZSwgYXMgcHVyZSBmdW5jdGlvbnMgb2YgaXRzIGVudHJpZXM6IG5vdGhpbmcgaGVyZSBzZW5kcywgc3RvcmVzIG9yIHdhaXRzLlxuaW1wb3J0IHR5cGUgeyBDYXJkU3RhdGUsIEhvbGVDb25mbGljdCwgSG9sZVN0YXRlLCBOZXdSb3VuZCwgUmVjb3JkZWRIb2xlIH0gZnJvbSAnLi4vYXBpL3R5cGVzJ1xuaW1wb3J0IHR5cGUgeyBDcmVhdGVFbnRyeSwgRW50cnksIEZpbmlzaEVudHJ5LCBIb2xlRW50cnksIFJlZnVzYWwgfSBmcm9tICcuL2VudHJ5J1xuaW1wb3J0IHsgY3JlYXRlS2V5LCBmaW5pc2hLZXksIGhvbGVLZXksIGlzU2FtZSB9IGZyb20gJy4vZW50cnknXG5cbmV4cG9ydCB0eXBlIFRhcCA9IHtcbiAgb3duZXI6IHN0cmluZ1xuICByb3VuZElkOiBzdHJpbmdcbiAgY2FyZElkOiBzdHJpbmdcbiAgaG9sZTogbnVtYmVyXG4gIHZhbHVlOiBIb2xlU3RhdGUgfCBudWxsXG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgd2FzIGxhc3Qga25vd24gdG8gaGF2ZSB0aGVyZS4gKi9cbiAgc3RvcmVkOiBSZWNvcmRlZEhvbGUgfCB1bmRlZmluZWRcbiAgb3JkZXI6IG51bWJlclxufVxuXG4vKiogQSBzY29yZSB3YXMgdGFwcGVkLiBVbmRlZmluZWQ6IHRoZXJlIGlzIG5vdGhpbmcgdG8gc2VuZCwgdGhlIHNlcnZlciBhbHJlYWR5IGhhcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YXBwZWQoYmVmb3JlOiBIb2xlRW50cnkgfCB1bmRlZmluZWQsIHRhcDogVGFwKTogSG9sZUVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdW50b3VjaGVkID0gIWJlZm9yZSB8fCAoYmVmb3JlLnN0YXRlID09PSAnd2FpdGluZycgJiYgYmVmb3JlLm1heWJlLmxlbmd0aCA9PT0gMClcbiAgaWYgKHVudG91Y2hlZCAmJiBpc1NhbWUodGFwLnZhbHVlLCB0YXAuc3RvcmVkKSkgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCBmcmVzaDogSG9sZUVudHJ5ID0ge1xuICAgIGtpbmQ6ICdob2xlJyxcbiAgICBrZXk6IGhvbGVLZXkodGFwLmNhcmRJZCwgdGFwLmhvbGUpLFxuICAgIG93bmVyOiB0YXAub3duZXIsXG4gICAgcm91bmRJZDogdGFwLnJvdW5kSWQsXG4gICAgY2FyZElkOiB0YXAuY2FyZElkLFxuICAgIGhvbGU6IHRhcC5ob2xlLFxuICAgIHZhbHVlOiB0YXAudmFsdWUsXG4gICAgYmFzZTogdGFwLnN0b3JlZD8udmVyc2lvbiA/PyAwLFxuICAgIG1heWJlOiBbXSxcbiAgICBvcmRlcjogdGFwLm9yZGVyLFxuICAgIHJldjogMSxcbiAgICBzdGF0ZTogJ3dhaXRpbmcnLFxuICB9XG4gIGlmICghYmVmb3JlKSByZXR1cm4gZnJlc2hcbiAgaWYgKGJlZm9yZS5zdGF0ZSA9PT0gJ3JlZnVzZWQnKSByZXR1cm4geyAuLi5mcmVzaCwgbWF5YmU6IGJlZm9yZS5tYXliZSwgcmV2OiBiZWZvcmUucmV2ICsgMSB9XG4gIC8vIEEgY29uZmxpY3Qgc3RheXMgb25lIHVudGlsIGl0IGlzIHNldHRsZWQ6IGEgbmV3IHZhbHVlIGlzIG9ubHkgbWluZSwgbm90IGFuIGFuc3dlciB0byB0aGVpcnMuXG4gIHJldHVybiB7IC4uLmJlZm9yZSwgdmFsdWU6IHRhcC52YWx1ZSwgcmV2OiBiZWZvcmUucmV2ICsgMSB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVkKG93bmVyOiBzdHJpbmcsIGJvZHk6IE5ld1JvdW5kICYgeyBpZDogc3RyaW5nIH0sIG9yZGVyOiBudW1iZXIpOiBDcmVhdGVFbnRyeSB7XG4gIHJldHVybiB7IGtpbmQ6ICdjcmVhdGUnLCBrZXk6IGNyZWF0ZUtleShib2R5LmlkKSwgb3duZXIsIHJvdW5kSWQ6IGJvZHkuaWQsIGJvZHksIG9yZGVyLCByZXY6IDEsIHN0YXRlOiAnd2FpdGluZycgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gZmluaXNoZWQob3duZXI6IHN0cmluZywgcm91bmRJZDogc3RyaW5nLCBhbGxvd01pc3Npbmc6IGJvb2xlYW4sIG9yZGVyOiBudW1iZXIpOiBGaW5pc2hFbnRyeSB7XG4gIHJldHVybiB7IGtpbmQ6ICdmaW5pc2gnLCBrZXk6IGZpbmlzaEtleShyb3VuZElkKSwgb3duZXIsIHJvdW5kSWQsIGFsbG93TWlzc2luZywgb3JkZXIsIHJldjogMSwgc3RhdGU6ICd3YWl0aW5nJyB9XG59XG5cbi8qKiBXaGF0IGlzIHRvIGJlIHNlbnQgbmV4dDogYSByb3VuZCBiZWZvcmUgaXRzIGhvbGVzLCBpdHMgaG9sZXMgYmVmb3JlIGl0cyBmaW5pc2guICovXG5leHBvcnQgZnVuY3Rpb24gbmV4dChlbnRyaWVzOiBJdGVyYWJsZTxFbnRyeT4sIG93bmVyOiBzdHJpbmcpOiBFbnRyeSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGFsbCA9IFsuLi5lbnRyaWVzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5vd25lciA9PT0gb3duZXIpXG4gIGNvbnN0IGlzQ3JlYXRlZCA9IChyb3VuZDogc3RyaW5nKSA9PiAhYWxsLnNvbWUoKGVudHJ5KSA9PiBlbnRyeS5raW5kID09PSAnY3JlYXRlJyAmJiBlbnRyeS5yb3VuZElkID09PSByb3VuZClcbiAgY29uc3QgaGFzSG9sZXMgPSAocm91bmQ6IHN0cmluZykgPT4gYWxsLnNvbWUoKGVudHJ5KSA9PiBlbnRyeS5raW5kID09PSAnaG9sZScgJiYgZW50cnkucm91bmRJZCA9PT0gcm91bmQpXG4gIHJldHVybiBhbGxcbiAgICAuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkuc3RhdGUgPT09ICd3YWl0aW5nJylcbiAgICAuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkua2luZCA9PT0gJ2NyZWF0ZScgfHwgaXNDcmVhdGVkKGVudHJ5LnJvdW5kSWQpKVxuICAgIC5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5raW5kICE9PSAnZmluaXNoJyB8fCAhaGFzSG9sZXMoZW50cnkucm91bmRJZCkpXG4gICAgLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEub3JkZXIgLSBiLm9yZGVyKVswXVxufVxuXG5jb25zdCByYW5rID0gKGVudHJ5OiBFbnRyeSkgPT4gWydjcmVhdGUnLCAnaG9sZScsICdmaW5pc2gnXS5pbmRleE9mKGVudHJ5LmtpbmQpXG5cbi8qKiBBIHJlcXVlc3QgaXMgYWJvdXQgdG8gbGVhdmU6IGl0cyB2YWx1ZSBtYXkgYmUgc3RvcmVkIGV2ZW4gaWYgbm8gYW5zd2VyIGNvbWVzLiBXcml0dGVuIGRvd24gYmVmb3JlIGl0IGlzIHNlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gc2VuZGluZyhlbnRyeTogSG9sZUVudHJ5KTogSG9sZUVudHJ5IHtcbiAgcmV0dXJuIGVudHJ5Lm1heWJlLnNvbWUoKHZhbHVlKSA9PiBpc1NhbWUodmFsdWUsIGVudHJ5LnZhbHVlKSlcbiAgICA/IGVudHJ5XG4gICAgOiB7IC4uLmVudHJ5LCBtYXliZTogWy4uLmVudHJ5Lm1heWJlLCBlbnRyeS52YWx1ZV0gfVxufVxuXG4vKiogVGhlIHNlcnZlciBzdG9yZWQgd2hhdCB3YXMgc2VudC4gV2hhdCB3YXMgdGFwcGVkIG1lYW53aGlsZSB3YWl0cywgbWFkZSBmcm9tIHRoZSBuZXcgdmVyc2lvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdG9yZWQobm93OiBIb2xlRW50cnkgfCB1bmRlZmluZWQsIHNlbnQ6IEhvbGVFbnRyeSwgYW5zd2VyOiBDYXJkU3RhdGUpOiBIb2xlRW50cnkgfCB1bmRlZmluZWQge1xuICBjb25zdCB2ZXJzaW9uID0gYW5zd2VyLmhvbGU/LnZlcnNpb24gPz8gMFxuICBpZiAoIW5vdyB8fCBub3cucmV2ID09PSBzZW50LnJldiB8fCBpc1NhbWUobm93LnZhbHVlLCBhbnN3ZXIuaG9sZSkpIHJldHVybiB1bmRlZmluZWRcbiAgcmV0dXJuIHsgLi4ubm93LCBiYXNlOiB2ZXJzaW9uLCBtYXliZTogW10sIHN0YXRlOiAnd2FpdGluZycgfVxufVxuXG4vKipcbiAqIFRoZSBzdG9yZWQgdmVyc2lvbiB3YXMgYW5vdGhlci4gSWYgdGhlIHN0b3JlZCB2YWx1ZSBpcyB0aGUgb25lIHRoYXQgaXMgd2FudGVkLCBhbGwgaXMgd2VsbDsgaWYgaXQgaXMgb25lIHRoYXQgdGhpc1xuICogZGV2aWNlIHNlbnQgd2l0aG91dCBoZWFyaW5nIGFuIGFuc3dlciwgdGhlIG5ld2VyIHZhbHVlIGdvZXMgb3V0IG9uIHRvcCBvZiBpdDsgZWxzZSB0d28gcGVvcGxlIGhhdmUgdG8gYWdyZWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25mbGljdGVkKG5vdzogSG9sZUVudHJ5IHwgdW5kZWZpbmVkLCBhbnN3ZXI6IEhvbGVDb25mbGljdCk6IEhvbGVFbnRyeSB8IHVuZGVmaW5lZCB7XG4gIGlmICghbm93IHx8IGlzU2FtZShub3cudmFsdWUsIGFuc3dlci5zdG9yZWQpKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IHZlcnNpb24gPSBhbnN3ZXIuc3RvcmVkPy52ZXJzaW9uID8/IDBcbiAgLy8gVGhlIGxhc3Qgb2YgdGhlbSBpcyB3aGF0IHdhcyBqdXN0IHNlbnQgYW5kIHJlZnVzZWQ7IGl0IGlzIG5vdCBzdG9yZWQsIG9yIGl0IHdvdWxkIGJlIHRoZSB3YW50ZWQgb25lLlxuICBpZiAobm93Lm1heWJlLnNvbWUoKHZhbHVlKSA9PiBpc1NhbWUodmFsdWUsIGFuc3dlci5zdG9yZWQpICYmICFpc1NhbWUodmFsdWUsIG5vdy52YWx1ZSkpKSB7XG4gICAgcmV0dXJuIHsgLi4ubm93LCBiYXNlOiB2ZXJzaW9uLCBtYXliZTogW10sIHN0YXRlOiAnd2FpdGluZycsIHJldjogbm93LnJldiArIDEgfVxuICB9XG4gIHJldHVybiB7IC4uLm5vdywgc3RhdGU6ICdjb25mbGljdCcsIHN0b3JlZDogYW5zd2VyLnN0b3JlZCwgc3RvcmVkQnk6IGFuc3dlci5zdG9yZWRCeU5hbWUsIHJldjogbm93LnJldiArIDEgfVxufVxuXG4vKiogT25lIHRhcCBzZXR0bGVkIGEgY29uZmxpY3QuIFVuZGVmaW5lZDogdGhlaXJzIGlzIGtlcHQsIHRoZXJlIGlzIG5vdGhpbmcgdG8gc2VuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXR0bGVkKG5vdzogSG9sZUVudHJ5LCBrZWVwOiAnbWluZScgfCAndGhlaXJzJyk6IEhvbGVFbnRyeSB8IHVuZGVmaW5lZCB7XG4gIGlmIChrZWVwID09PSAndGhlaXJzJykgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCB7IHN0b3JlZDogdGhlaXJzLCBzdG9yZWRCeTogXywgLi4ucmVzdCB9ID0gbm93XG4gIHJldHVybiB7IC4uLnJlc3QsIGJhc2U6IHRoZWlycz8udmVyc2lvbiA/PyAwLCBtYXliZTogW10sIHN0YXRlOiAnd2FpdGluZycsIHJldjogbm93LnJldiArIDEgfVxufVxuXG4vKiogVGhlIHNlcnZlciB3aWxsIG5vdCB0YWtlIGl0LiBJdCBzdGF5cywgd2l0aCB0aGUgcmVhc29uLCB1bnRpbCB0aGUgcGxheWVyIGhhcyBzZWVuIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZWQ8VCBleHRlbmRzIEVudHJ5Pihub3c6IFQgfCB1bmRlZmluZWQsIHNlbnQ6IFQsIHJlZnVzYWw6IFJlZnVzYWwpOiBUIHwgdW5kZWZpbmVkIHtcbiAgaWYgKCFub3cpIHJldHVybiB1bmRlZmluZWRcbiAgcmV0dXJuIG5vdy5yZXYgPT09IHNlbnQucmV2ID8geyAuLi5ub3csIHN0YXRlOiAncmVmdXNlZCcsIHJlZnVzYWwgfSA6IG5vd1xufVxuXG4vKiogU2Vjb25kcyB1bnRpbCB0aGUgbmV4dCBhdHRlbXB0IGFmdGVyIHNvIG1hbnkgZmFpbHVyZXMgaW4gYSByb3c6IDEsIDIsIDQgXHUyMDI2IDYwLCBsZXNzIHVwIHRvIGEgcXVhcnRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGZhaWx1cmVzOiBudW1iZXIsIHJhbmRvbTogbnVtYmVyLCByZXRyeUFmdGVyID0gMCk6IG51bWJlciB7XG4gIGNvbnN0IHdhaXQgPSBNYXRoLm1pbig2MCwgMiAqKiBNYXRoLm1pbihmYWlsdXJlcyAtIDEsIDYpKVxuICByZXR1cm4gTWF0aC5tYXgod2FpdCAqICgxIC0gcmFuZG9tIC8gNCksIHJldHJ5QWZ0ZXIpXG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsb0JBQW1CO0FBQ25CLHVCQUFpQjs7O0FDbUNWLElBQU0sVUFBVSxDQUFDLE1BQWMsU0FBaUIsUUFBUSxRQUFRO0FBQ2hFLElBQU0sWUFBWSxDQUFDLFVBQWtCLFVBQVU7QUFDL0MsSUFBTSxZQUFZLENBQUMsVUFBa0IsVUFBVTtBQUV0RCxJQUFNLFNBQVMsQ0FBQyxXQUFXLFNBQVMsaUJBQWlCLFdBQVcsYUFBYSxpQkFBaUI7QUFHdkYsU0FBUyxRQUFRLE1BQXFFO0FBQzNGLE1BQUksQ0FBQyxRQUFTLGFBQWEsUUFBUSxLQUFLO0FBQVUsV0FBTztBQUN6RCxRQUFNLFFBQWlDLENBQUM7QUFDeEMsYUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBTSxRQUFRLEtBQUssS0FBSztBQUN4QixRQUFJLFVBQVUsVUFBYSxVQUFVO0FBQU0sWUFBTSxLQUFLLElBQUk7QUFBQSxFQUM1RDtBQUNBLE1BQUksS0FBSztBQUFVLFVBQU0sVUFBVSxJQUFJO0FBQ3ZDLE1BQUksS0FBSztBQUFNLFVBQU0sTUFBTSxJQUFJLEtBQUs7QUFDcEMsU0FBTztBQUNUO0FBRU8sU0FBUyxPQUNkLEdBQ0EsR0FDUztBQUNULFNBQU8sS0FBSyxVQUFVLFFBQVEsQ0FBQyxDQUFDLE1BQU0sS0FBSyxVQUFVLFFBQVEsQ0FBQyxDQUFDO0FBQ2pFOzs7QUMzQ08sU0FBUyxPQUFPLFFBQStCQSxNQUFpQztBQUNyRixRQUFNLFlBQVksQ0FBQyxVQUFXLE9BQU8sVUFBVSxhQUFhLE9BQU8sTUFBTSxXQUFXO0FBQ3BGLE1BQUksYUFBYSxPQUFPQSxLQUFJLE9BQU9BLEtBQUksTUFBTTtBQUFHLFdBQU87QUFDdkQsUUFBTSxRQUFtQjtBQUFBLElBQ3ZCLE1BQU07QUFBQSxJQUNOLEtBQUssUUFBUUEsS0FBSSxRQUFRQSxLQUFJLElBQUk7QUFBQSxJQUNqQyxPQUFPQSxLQUFJO0FBQUEsSUFDWCxTQUFTQSxLQUFJO0FBQUEsSUFDYixRQUFRQSxLQUFJO0FBQUEsSUFDWixNQUFNQSxLQUFJO0FBQUEsSUFDVixPQUFPQSxLQUFJO0FBQUEsSUFDWCxNQUFNQSxLQUFJLFFBQVEsV0FBVztBQUFBLElBQzdCLE9BQU8sQ0FBQztBQUFBLElBQ1IsT0FBT0EsS0FBSTtBQUFBLElBQ1gsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLENBQUM7QUFBUSxXQUFPO0FBQ3BCLE1BQUksT0FBTyxVQUFVO0FBQVcsV0FBTyxFQUFFLEdBQUcsT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxFQUFFO0FBRTVGLFNBQU8sRUFBRSxHQUFHLFFBQVEsT0FBT0EsS0FBSSxPQUFPLEtBQUssT0FBTyxNQUFNLEVBQUU7QUFDNUQ7QUFFTyxTQUFTLFFBQVEsT0FBZSxNQUFpQyxPQUE0QjtBQUNsRyxTQUFPLEVBQUUsTUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLEVBQUUsR0FBRyxPQUFPLFNBQVMsS0FBSyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxVQUFVO0FBQ25IO0FBRU8sU0FBUyxTQUFTLE9BQWUsU0FBaUIsY0FBdUIsT0FBNEI7QUFDMUcsU0FBTyxFQUFFLE1BQU0sVUFBVSxLQUFLLFVBQVUsT0FBTyxHQUFHLE9BQU8sU0FBUyxjQUFjLE9BQU8sS0FBSyxHQUFHLE9BQU8sVUFBVTtBQUNsSDtBQUdPLFNBQVMsS0FBSyxTQUEwQixPQUFrQztBQUMvRSxRQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFVBQVUsS0FBSztBQUNoRSxRQUFNLFlBQVksQ0FBQyxVQUFrQixDQUFDLElBQUksS0FBSyxDQUFDLFVBQVUsTUFBTSxTQUFTLFlBQVksTUFBTSxZQUFZLEtBQUs7QUFDNUcsUUFBTSxXQUFXLENBQUMsVUFBa0IsSUFBSSxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsVUFBVSxNQUFNLFlBQVksS0FBSztBQUN4RyxTQUFPLElBQ0osT0FBTyxDQUFDLFVBQVUsTUFBTSxVQUFVLFNBQVMsRUFDM0MsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFlBQVksVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUNyRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsWUFBWSxDQUFDLFNBQVMsTUFBTSxPQUFPLENBQUMsRUFDckUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUM3RDtBQUVBLElBQU0sT0FBTyxDQUFDLFVBQWlCLENBQUMsVUFBVSxRQUFRLFFBQVEsRUFBRSxRQUFRLE1BQU0sSUFBSTtBQUd2RSxTQUFTLFFBQVEsT0FBNkI7QUFDbkQsU0FBTyxNQUFNLE1BQU0sS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLE1BQU0sS0FBSyxDQUFDLElBQ3pELFFBQ0EsRUFBRSxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3ZEO0FBR08sU0FBUyxPQUFPLEtBQTRCLE1BQWlCQyxTQUEwQztBQUM1RyxRQUFNLFVBQVVBLFFBQU8sTUFBTSxXQUFXO0FBQ3hDLE1BQUksQ0FBQyxPQUFPLElBQUksUUFBUSxLQUFLLE9BQU8sT0FBTyxJQUFJLE9BQU9BLFFBQU8sSUFBSTtBQUFHLFdBQU87QUFDM0UsU0FBTyxFQUFFLEdBQUcsS0FBSyxNQUFNLFNBQVMsT0FBTyxDQUFDLEdBQUcsT0FBTyxVQUFVO0FBQzlEO0FBTU8sU0FBUyxXQUFXLEtBQTRCQSxTQUE2QztBQUNsRyxNQUFJLENBQUMsT0FBTyxPQUFPLElBQUksT0FBT0EsUUFBTyxNQUFNO0FBQUcsV0FBTztBQUNyRCxRQUFNLFVBQVVBLFFBQU8sUUFBUSxXQUFXO0FBRTFDLE1BQUksSUFBSSxNQUFNLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBT0EsUUFBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLE9BQU8sSUFBSSxLQUFLLENBQUMsR0FBRztBQUN4RixXQUFPLEVBQUUsR0FBRyxLQUFLLE1BQU0sU0FBUyxPQUFPLENBQUMsR0FBRyxPQUFPLFdBQVcsS0FBSyxJQUFJLE1BQU0sRUFBRTtBQUFBLEVBQ2hGO0FBQ0EsU0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPLFlBQVksUUFBUUEsUUFBTyxRQUFRLFVBQVVBLFFBQU8sY0FBYyxLQUFLLElBQUksTUFBTSxFQUFFO0FBQzdHO0FBR08sU0FBUyxRQUFRLEtBQWdCLE1BQWdEO0FBQ3RGLE1BQUksU0FBUztBQUFVLFdBQU87QUFDOUIsUUFBTSxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsR0FBRyxLQUFLLElBQUk7QUFDakQsU0FBTyxFQUFFLEdBQUcsTUFBTSxNQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sQ0FBQyxHQUFHLE9BQU8sV0FBVyxLQUFLLElBQUksTUFBTSxFQUFFO0FBQzlGO0FBR08sU0FBUyxRQUF5QixLQUFvQixNQUFTLFNBQWlDO0FBQ3JHLE1BQUksQ0FBQztBQUFLLFdBQU87QUFDakIsU0FBTyxJQUFJLFFBQVEsS0FBSyxNQUFNLEVBQUUsR0FBRyxLQUFLLE9BQU8sV0FBVyxRQUFRLElBQUk7QUFDeEU7QUFHTyxTQUFTLFFBQVEsVUFBa0IsUUFBZ0IsYUFBYSxHQUFXO0FBQ2hGLFFBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQ3hELFNBQU8sS0FBSyxJQUFJLFFBQVEsSUFBSSxTQUFTLElBQUksVUFBVTtBQUNyRDs7O0FGcEdBLElBQU0sT0FBTztBQUNiLElBQU0sTUFBTSxDQUFDLFNBQXdCQyxTQUF1QixPQUFPLE9BQWtCO0FBQUEsRUFDbkYsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1I7QUFBQSxFQUNBLE9BQU8sWUFBWSxPQUFPLE9BQU8sRUFBRSxRQUFRO0FBQUEsRUFDM0MsUUFBQUE7QUFBQSxFQUNBLE9BQU87QUFDVDtBQUNBLElBQU0sV0FBVyxDQUFDLFNBQWlCLGFBQW1DO0FBQUEsRUFDcEUsTUFBTTtBQUFBLEVBQ047QUFBQSxFQUNBLFVBQVU7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQ2Q7QUFDQSxJQUFNLFNBQVMsQ0FBQyxVQUF3QixFQUFFLElBQUksUUFBUSxNQUFNLFVBQVUsRUFBRTtBQUN4RSxJQUFNLFdBQVcsQ0FBQ0EsYUFBaUMsRUFBRSxRQUFBQSxTQUFRLGNBQWMsT0FBTztBQUNsRixJQUFNLE9BQU8sQ0FBSSxVQUE0QjtBQUMzQyxnQkFBQUMsUUFBTyxHQUFHLEtBQUs7QUFDZixTQUFPO0FBQ1Q7QUFBQSxJQUVBLGlCQUFBQyxTQUFLLHlFQUF5RSxNQUFNO0FBQ2xGLGdCQUFBRCxRQUFPLE1BQU0sS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUMxRCxnQkFBQUEsUUFBTyxNQUFNLEtBQVcsT0FBTyxRQUFXLElBQUksR0FBRyxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUM1RSxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyw0Q0FBNEMsTUFBTTtBQUNyRCxnQkFBQUQsUUFBTyxNQUFZLE9BQU8sUUFBVyxJQUFJLEdBQUcsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsTUFBUztBQUN2RSxnQkFBQUEsUUFBTyxNQUFZLE9BQU8sUUFBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQVM7QUFDNUQsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssOERBQThELE1BQU07QUFDdkUsUUFBTSxRQUFRLEtBQVcsT0FBTyxRQUFXLElBQUksR0FBRyxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNsRSxRQUFNLFNBQVMsS0FBVyxPQUFPLE9BQU8sSUFBSSxHQUFHLFNBQVMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQy9ELGdCQUFBRCxRQUFPLFVBQVUsQ0FBQyxPQUFPLE9BQU8sT0FBTyxJQUFJLEdBQUcsQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUNuRSxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyxzREFBc0QsTUFBTTtBQUMvRCxRQUFNLFFBQVEsS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNsRCxnQkFBQUQsUUFBTyxNQUFZLE9BQU8sT0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQVM7QUFDeEQsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssK0VBQStFLE1BQU07QUFDeEYsUUFBTSxPQUFhLFFBQVEsS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hFLFFBQU0sT0FBTyxLQUFXLE9BQU8sTUFBTSxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQy9DLGdCQUFBRCxRQUFPLFVBQVUsQ0FBQyxLQUFLLE9BQU8sS0FBSyxJQUFJLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNyRCxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyxtREFBbUQsTUFBTTtBQUM1RCxRQUFNLE9BQWEsUUFBUSxLQUFXLE9BQU8sUUFBVyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEUsZ0JBQUFELFFBQU8sTUFBWSxPQUFPLE1BQU0sTUFBTSxPQUFPLFNBQVMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQVM7QUFDMUUsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssb0ZBQW9GLE1BQU07QUFDN0YsUUFBTSxPQUFhLFFBQVEsS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hFLFFBQU0sTUFBTSxLQUFXLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLFFBQU0sUUFBUSxLQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbEUsZ0JBQUFELFFBQU8sVUFBVSxDQUFDLE1BQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sS0FBSyxHQUFHLENBQUMsRUFBRSxTQUFTLEVBQUUsR0FBRyxHQUFHLFdBQVcsQ0FBQyxDQUFDLENBQUM7QUFDMUcsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssMkRBQTJELE1BQU07QUFDcEUsUUFBTSxPQUFhLFFBQVEsS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hFLGdCQUFBRCxRQUFPLE1BQVksV0FBVyxNQUFNLFNBQVMsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsTUFBUztBQUMxRSxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSywrRkFBK0YsTUFBTTtBQUN4RyxRQUFNLE9BQWEsUUFBUSxLQUFXLE9BQU8sUUFBVyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEUsUUFBTSxPQUFhLFFBQVEsS0FBVyxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzNELFFBQU0sUUFBUSxLQUFXLFdBQVcsTUFBTSxTQUFTLFNBQVMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ25FLGdCQUFBRCxRQUFPLFVBQVUsQ0FBQyxNQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUMsV0FBVyxHQUFHLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztBQUN6RixDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyw2REFBNkQsTUFBTTtBQUN0RSxRQUFNLE9BQWEsUUFBUSxLQUFXLE9BQU8sUUFBVyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEUsUUFBTSxRQUFRLEtBQVcsV0FBVyxNQUFNLFNBQVMsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbkUsZ0JBQUFELFFBQU8sTUFBTSxNQUFNLE9BQU8sVUFBVTtBQUNwQyxnQkFBQUEsUUFBTyxNQUFNLE1BQU0sVUFBVSxNQUFNO0FBQ25DLGdCQUFBQSxRQUFPLE1BQVksS0FBSyxDQUFDLEtBQUssR0FBRyxJQUFJLEdBQUcsTUFBUztBQUNqRCxRQUFNLE9BQU8sS0FBVyxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQzlDLGdCQUFBQSxRQUFPLFVBQVUsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxHQUFHLENBQUMsV0FBVyxHQUFHLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztBQUNwRixnQkFBQUEsUUFBTyxNQUFZLFFBQVEsT0FBTyxRQUFRLEdBQUcsTUFBUztBQUN4RCxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyxnRUFBZ0UsTUFBTTtBQUN6RSxRQUFNLE9BQWEsUUFBUSxLQUFXLE9BQU8sUUFBVyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDaEUsUUFBTSxPQUFPLEtBQVcsV0FBVyxNQUFNLFNBQVMsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbEUsUUFBTSxNQUFNLEtBQVcsT0FBTyxNQUFNLElBQUksR0FBRyxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMzRCxnQkFBQUQsUUFBTyxVQUFVLENBQUMsSUFBSSxPQUFPLElBQUksS0FBSyxHQUFHLENBQUMsWUFBWSxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFDdkUsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssNkVBQTZFLE1BQU07QUFDdEYsUUFBTSxPQUFPLEtBQVcsT0FBTyxRQUFXLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDakQsUUFBTSxRQUFRLEtBQVcsUUFBbUIsTUFBTSxNQUFNLEVBQUUsTUFBTSxrQkFBa0IsT0FBTyx3QkFBd0IsQ0FBQyxDQUFDO0FBQ25ILGdCQUFBRCxRQUFPLE1BQU0sTUFBTSxTQUFTLE1BQU0sZ0JBQWdCO0FBQ2xELGdCQUFBQSxRQUFPLE1BQVksS0FBSyxDQUFDLEtBQUssR0FBRyxJQUFJLEdBQUcsTUFBUztBQUNqRCxnQkFBQUEsUUFBTyxNQUFNLEtBQVcsT0FBTyxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFDakUsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssMERBQTBELE1BQU07QUFDbkUsUUFBTSxPQUFhLFFBQVEsS0FBVyxPQUFPLFFBQVcsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2hFLFFBQU0sTUFBTSxLQUFXLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLGdCQUFBRCxRQUFPLE1BQU0sS0FBVyxRQUFtQixLQUFLLE1BQU0sRUFBRSxNQUFNLFdBQVcsT0FBTyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sU0FBUztBQUN6RyxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyxrRUFBa0UsTUFBTTtBQUMzRSxRQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQVcsT0FBTyxRQUFXLElBQUksR0FBRyxRQUFXLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDNUYsUUFBTSxRQUFjLFFBQVEsTUFBTSxFQUFFLElBQUksUUFBUSxHQUFZLEVBQUU7QUFDOUQsUUFBTSxTQUFlLFNBQVMsTUFBTSxTQUFTLE9BQU8sQ0FBQztBQUNyRCxNQUFJLFVBQW1CLENBQUMsUUFBUSxHQUFHLE9BQU8sS0FBSztBQUMvQyxRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxRQUFjLEtBQUssU0FBUyxJQUFJLEdBQUcsT0FBTyxRQUFjLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFDcEYsVUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixTQUFLLEtBQUssR0FBRztBQUNiLGNBQVUsUUFBUSxPQUFPLENBQUMsVUFBVSxNQUFNLFFBQVEsR0FBRztBQUFBLEVBQ3ZEO0FBQ0EsZ0JBQUFELFFBQU8sVUFBVSxNQUFNLENBQUMsZ0JBQWdCLGVBQWUsZUFBZSxlQUFlLGNBQWMsQ0FBQztBQUN0RyxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyw4Q0FBOEMsTUFBTTtBQUN2RCxRQUFNLE9BQWMsRUFBRSxHQUFHLEtBQVcsT0FBTyxRQUFXLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxPQUFPLFdBQVc7QUFDbEYsZ0JBQUFELFFBQU8sTUFBWSxLQUFLLENBQUMsTUFBWSxTQUFTLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxNQUFTO0FBQzNGLENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLGtEQUFrRCxNQUFNO0FBQzNELFFBQU0sUUFBZSxFQUFFLEdBQVMsUUFBUSxNQUFNLEVBQUUsSUFBSSxRQUFRLEdBQVksQ0FBQyxHQUFHLE9BQU8sVUFBVTtBQUM3RixnQkFBQUQsUUFBTyxNQUFZLEtBQUssQ0FBQyxPQUFPLEtBQVcsT0FBTyxRQUFXLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxNQUFTO0FBQzFGLENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLDBEQUEwRCxNQUFNO0FBQ25FLGdCQUFBRCxRQUFPLE1BQVksS0FBSyxDQUFDLEtBQVcsT0FBTyxRQUFXLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxNQUFTO0FBQ3JGLENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLHlFQUF5RSxNQUFNO0FBQ2xGLGdCQUFBRCxRQUFPO0FBQUEsSUFDTCxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxhQUFtQixRQUFRLFVBQVUsQ0FBQyxDQUFDO0FBQUEsSUFDdEUsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUM3QjtBQUNBLGdCQUFBQSxRQUFPLE1BQVksUUFBUSxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQ3RDLGdCQUFBQSxRQUFPLE1BQVksUUFBUSxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUM7QUFDMUMsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssaUZBQWlGLE1BQU07QUFDMUYsZ0JBQUFELFFBQU8sR0FBRyxPQUFPLFNBQVMsR0FBRyxDQUFDLEdBQUcsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQ2hELGdCQUFBQSxRQUFPLEdBQUcsT0FBTyxFQUFFLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxTQUFTLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDNUQsZ0JBQUFBLFFBQU8sR0FBRyxDQUFDLE9BQU8sRUFBRSxTQUFTLEdBQUcsT0FBTyxFQUFFLEdBQUcsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQzNELGdCQUFBQSxRQUFPLEdBQUcsQ0FBQyxPQUFPLEVBQUUsU0FBUyxHQUFHLGlCQUFpQixNQUFNLEdBQUcsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQzNFLENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLDBDQUEwQyxNQUFNO0FBR25ELFFBQU0sUUFBUSxDQUFDLE9BQWMsU0FBK0M7QUFDMUUsUUFBSSxLQUFLLFVBQVUsTUFBTSxRQUFRLFdBQVc7QUFBSSxhQUFPO0FBQ3ZELFFBQUksT0FBTyxNQUFNLFVBQVUsTUFBTSxLQUFLLEtBQUs7QUFBRyxhQUFPLE1BQU0sVUFBVSxTQUFTLEdBQUcsQ0FBQztBQUNsRixVQUFNLFdBQVcsTUFBTSxRQUFRLFdBQVcsS0FBSztBQUMvQyxXQUFPLEtBQUssVUFBVSxPQUNsQixFQUFFLE1BQU0sR0FBRyxTQUFTLE1BQU0sU0FBUyxZQUFZLElBQUksWUFBWSxLQUFLLElBQ3BFLEVBQUUsR0FBRyxTQUFTLEtBQUssTUFBTSxXQUFXLEdBQUcsT0FBTyxFQUFFO0FBQUEsRUFDdEQ7QUFDQSxRQUFNLFFBQXFDO0FBQUEsSUFDekMsQ0FBQyxXQUFXLEVBQUUsR0FBRyxPQUFPLE1BQU0sR0FBRyxPQUFhLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssTUFBTSxNQUFNO0FBQUEsSUFDekYsQ0FBQyxXQUFXLEVBQUUsR0FBRyxPQUFPLE1BQU0sR0FBRyxPQUFhLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssTUFBTSxNQUFNO0FBQUEsSUFDekYsQ0FBQyxVQUFVO0FBQ1QsVUFBSSxDQUFDLE1BQU07QUFBTyxlQUFPO0FBQ3pCLFlBQU0sUUFBYyxRQUFRLE1BQU0sS0FBSztBQUN2QyxZQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUs7QUFDakMsYUFBTyxXQUFXLGFBQWEsRUFBRSxHQUFHLE9BQU8sTUFBTSxJQUFJLEVBQUUsR0FBRyxPQUFPLE9BQU8sUUFBUSxPQUFPO0FBQUEsSUFDekY7QUFBQSxJQUNBLENBQUMsVUFBVTtBQUNULFVBQUksQ0FBQyxNQUFNO0FBQU8sZUFBTztBQUN6QixZQUFNLFFBQWMsUUFBUSxNQUFNLEtBQUs7QUFDdkMsWUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLO0FBQ2pDLFVBQUksV0FBVztBQUFZLGVBQU8sRUFBRSxHQUFHLE9BQU8sT0FBYSxXQUFXLE9BQU8sU0FBUyxNQUFNLFVBQVUsSUFBSSxDQUFDLEVBQUU7QUFDN0csYUFBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLFFBQVEsT0FBYSxPQUFPLE9BQU8sT0FBTyxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBQ0EsTUFBSSxRQUFRO0FBQ1osUUFBTSxPQUFPLENBQUMsT0FBYyxVQUFrQjtBQUM1QyxRQUFJLFVBQVUsR0FBRztBQUNmLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxJQUFJLE9BQU8sUUFBUTtBQUFHLGNBQU0sTUFBTSxDQUFDLEVBQUcsR0FBRztBQUN4RSxlQUFTO0FBQ1Qsb0JBQUFELFFBQU8sTUFBTSxJQUFJLE9BQU8sTUFBUztBQUNqQyxVQUFJLElBQUksU0FBUztBQUFNLHNCQUFBQSxRQUFPLEdBQUcsT0FBTyxJQUFJLFFBQVEsRUFBRSxTQUFTLElBQUksS0FBSyxDQUFDLENBQUM7QUFDMUU7QUFBQSxJQUNGO0FBQ0EsZUFBVyxRQUFRLE9BQU87QUFFeEIsWUFBTSxRQUFRLE1BQU0sUUFBUSxRQUFRLEVBQUUsR0FBRyxPQUFPLE9BQU8sT0FBVTtBQUNqRSxZQUFNRSxRQUFPLEtBQUssS0FBSztBQUN2QixXQUFLLFNBQVMsTUFBTSxDQUFDLEtBQUssU0FBUyxNQUFNLENBQUMsSUFBSSxNQUFNLE9BQU9BLE1BQUssSUFBSSxJQUFJQSxPQUFNLFFBQVEsQ0FBQztBQUFBLElBQ3pGO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxDQUFDLE9BQWMsYUFBbUM7QUFBQSxJQUM5RCxHQUFHO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTixPQUFhLE9BQU8sTUFBTSxPQUFPLElBQUksU0FBUyxNQUFNLFFBQVEsU0FBWSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsT0FBSyxFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDdEIsZ0JBQUFGLFFBQU8sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUM1QixDQUFDOyIsCiAgIm5hbWVzIjogWyJ0YXAiLCAiYW5zd2VyIiwgInN0b3JlZCIsICJhc3NlcnQiLCAidGVzdCIsICJuZXh0Il0KfQo=
