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

// tests/overlay.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_test = __toESM(require("node:test"), 1);

// src/shared/golf/totals.ts
function scoreOf(card, hole) {
  return card.holes.find((recorded) => recorded.hole === hole && !recorded.cleared);
}
function teeOf(round, card) {
  const tee2 = round.tees.find((candidate) => candidate.id === card.tee) ?? round.tees[0];
  if (!tee2)
    throw new Error("a round without tees");
  return tee2;
}
function totals(holes2, tee2, holeOrder) {
  const scored = new Map(holes2.filter((hole) => !hole.cleared).map((hole) => [hole.hole, hole]));
  const sums = {
    out: null,
    in: null,
    total: null,
    toPar: null,
    putts: null,
    puttsHoles: 0,
    holesPlayed: 0,
    thru: 0,
    complete: false
  };
  for (const hole of tee2.holes) {
    const score = scored.get(hole.number);
    if (!score)
      continue;
    sums.holesPlayed += 1;
    if (score.strokes !== void 0) {
      if (hole.number <= 9)
        sums.out = (sums.out ?? 0) + score.strokes;
      else
        sums.in = (sums.in ?? 0) + score.strokes;
      sums.total = (sums.total ?? 0) + score.strokes;
      sums.toPar = (sums.toPar ?? 0) + score.strokes - hole.par;
    }
    if (score.putts !== void 0) {
      sums.putts = (sums.putts ?? 0) + score.putts;
      sums.puttsHoles += 1;
    }
  }
  const gap = holeOrder.findIndex((hole) => !scored.has(hole));
  sums.thru = gap === -1 ? holeOrder.length : gap;
  sums.complete = sums.holesPlayed === tee2.holes.length;
  return sums;
}
function hasNoReturn(card) {
  return card.holes.some((hole) => !hole.cleared && hole.pickedUp && hole.strokes === void 0);
}
function leader(cards) {
  const standing = cards.filter((card) => !hasNoReturn(card) && card.totals.toPar !== null);
  if (standing.length === 0)
    return null;
  const best = Math.min(...standing.map((card) => card.totals.toPar ?? 0));
  return { toPar: best, cards: standing.filter((card) => card.totals.toPar === best).map((card) => card.id) };
}

// src/shared/golf/provisional.ts
function teeInPlay(tee2, mode) {
  const same = { id: tee2.id, name: tee2.name, colour: tee2.colour, gender: tee2.gender };
  const give = (rating2, holes2) => ({
    ...same,
    courseRating: rating2.courseRating,
    slope: rating2.slope,
    par: holes2.reduce((sum, hole) => sum + hole.par, 0),
    holes: holes2
  });
  if (tee2.holes.length === 9) {
    if (mode === "front")
      return give(tee2, tee2.holes);
    if (mode === "back")
      return void 0;
    const twice = { courseRating: Math.round(tee2.courseRating * 20) / 10, slope: tee2.slope };
    return give(twice, [...lap(tee2.holes, 0), ...lap(tee2.holes, 1)]);
  }
  if (mode === "eighteen")
    return give(tee2, tee2.holes);
  const rating = mode === "front" ? tee2.front : tee2.back;
  return rating && give(
    rating,
    tee2.holes.filter((hole) => hole.number <= 9 === (mode === "front"))
  );
}
function lap(nine, which) {
  return nine.map((hole) => ({
    ...hole,
    number: hole.number + 9 * which,
    strokeIndex: 2 * hole.strokeIndex - 1 + which
  }));
}
function orderOfPlay(holes2, startHole) {
  const place = Math.max(0, holes2.indexOf(startHole));
  return [...holes2.slice(place), ...holes2.slice(0, place)];
}
function provisionalRound(body, course2, me2, now = new Date()) {
  const inPlay = course2.tees.map((tee2) => teeInPlay(tee2, body.mode)).filter((tee2) => tee2 !== void 0);
  const numbers = inPlay[0]?.holes.map((hole) => hole.number) ?? [];
  const startHole = body.startHole ?? numbers[0] ?? 1;
  const holeOrder = orderOfPlay(numbers, startHole);
  const tees = inPlay.filter((tee2) => body.players.some((player) => player.tee === tee2.id));
  return {
    id: body.id ?? "",
    ownerId: me2.id,
    status: "open",
    revision: 0,
    mode: body.mode,
    startHole,
    playedOn: body.playedOn,
    startedAt: now.toISOString(),
    finishedAt: null,
    course: {
      id: course2.id,
      revision: course2.revision,
      club: course2.club,
      name: course2.name,
      holeCount: course2.holeCount,
      teeChoices: inPlay.map(({ id, name, gender }) => ({ id, name, gender }))
    },
    tees,
    holeOrder,
    cards: body.players.map((player, place) => {
      const tee2 = tees.find((candidate) => candidate.id === player.tee) ?? tees[0];
      return {
        id: player.cardId ?? `${body.id}-${place}`,
        player: {
          id: player.guestName === void 0 ? me2.id : `${body.id}-guest-${place}`,
          name: player.guestName ?? me2.displayName,
          guest: player.guestName !== void 0
        },
        tee: tee2.id,
        handicapIndex: player.handicapIndex ?? null,
        status: "open",
        sequence: 0,
        holes: [],
        totals: totals([], tee2, holeOrder)
      };
    }),
    leader: null
  };
}

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

// src/shared/sync/overlay.ts
function overlay(base2, all, me2) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry of all)
    if (entry.roundId === base2.id && entry.owner === me2)
      entries.set(entry.key, entry);
  const cards = base2.cards.map((card) => {
    const mine = [...entries.values()].filter(
      // A refused value is not shown as if it stood: the true one is.
      (entry) => entry.kind === "hole" && entry.cardId === card.id && entry.state !== "refused"
    );
    if (mine.length === 0)
      return card;
    const holes2 = new Map(card.holes.map((hole) => [hole.hole, hole]));
    for (const entry of mine)
      holes2.set(entry.hole, tappedHole(entry, holes2.get(entry.hole), me2));
    const merged = [...holes2.values()].sort((a, b) => a.hole - b.hole);
    return { ...card, holes: merged, totals: totals(merged, teeOf(base2, card), base2.holeOrder) };
  });
  const finish = entries.get(finishKey(base2.id));
  const isFinishing = finish !== void 0 && finish.state === "waiting";
  return {
    round: { ...base2, cards, leader: leader(cards), status: isFinishing ? "finished" : base2.status },
    base: base2,
    entries,
    isProvisional: entries.has(createKey(base2.id)),
    isFinishing
  };
}
function tappedHole(entry, before, me2) {
  const meta = {
    hole: entry.hole,
    version: before?.version ?? 0,
    recordedAt: before?.recordedAt ?? "",
    recordedBy: before?.recordedBy ?? me2
  };
  return entry.value === null ? { ...meta, cleared: true } : { ...entry.value, ...meta };
}
function withCard(round, state) {
  const cards = round.cards.map((card) => {
    if (card.id !== state.id || card.sequence > state.sequence)
      return card;
    const others = card.holes.filter((hole) => hole.hole !== state.hole?.hole);
    const holes2 = state.hole ? [...others, state.hole].sort((a, b) => a.hole - b.hole) : card.holes;
    return { ...card, holes: holes2, sequence: state.sequence, status: state.status, totals: state.totals };
  });
  return { ...round, cards, leader: leader(cards) };
}
function withHole(round, cardId, hole) {
  const cards = round.cards.map((card) => {
    if (card.id !== cardId)
      return card;
    const held = card.holes.find((other) => other.hole === hole.hole);
    if (held && held.version >= hole.version)
      return card;
    const holes2 = [...card.holes.filter((other) => other.hole !== hole.hole), hole].sort((a, b) => a.hole - b.hole);
    return { ...card, holes: holes2, totals: totals(holes2, teeOf(round, card), round.holeOrder) };
  });
  return { ...round, cards, leader: leader(cards) };
}
function newer(known, fetched) {
  if (!known || known.id !== fetched.id)
    return fetched;
  if (known.revision > fetched.revision)
    return known;
  const cards = fetched.cards.map((card) => {
    const held = known.cards.find((candidate) => candidate.id === card.id);
    return held && held.sequence > card.sequence ? held : card;
  });
  return { ...fetched, cards, leader: leader(cards) };
}

// src/shared/sync/queue.ts
function tapped(before, tap) {
  const untouched = !before || before.state === "waiting" && before.maybe.length === 0;
  if (untouched && isSame(tap.value, tap.stored))
    return void 0;
  const fresh = {
    kind: "hole",
    key: holeKey(tap.cardId, tap.hole),
    owner: tap.owner,
    roundId: tap.roundId,
    cardId: tap.cardId,
    hole: tap.hole,
    value: tap.value,
    base: tap.stored?.version ?? 0,
    maybe: [],
    order: tap.order,
    rev: 1,
    state: "waiting"
  };
  if (!before)
    return fresh;
  if (before.state === "refused")
    return { ...fresh, maybe: before.maybe, rev: before.rev + 1 };
  return { ...before, value: tap.value, rev: before.rev + 1 };
}
function finished(owner, roundId, allowMissing, order) {
  return { kind: "finish", key: finishKey(roundId), owner, roundId, allowMissing, order, rev: 1, state: "waiting" };
}

// tests/overlay.test.ts
var holes = Array.from({ length: 9 }, (_, place) => ({
  number: place + 1,
  par: 4,
  strokeIndex: place + 1,
  yards: 300
}));
var tee = { id: "t", name: "White", colour: "white", gender: "men", courseRating: 35, slope: 113, holes };
var course = { id: "c", revision: 1, club: "", name: "Nine", holeCount: 9, tees: [tee] };
var me = { id: "me", handle: "anna", displayName: "Anna" };
var base = provisionalRound(
  { id: "r", course: "c", mode: "front", playedOn: "2026-05-17", players: [{ cardId: "a", tee: "t" }] },
  course,
  me
);
var tapped2 = (hole, strokes, more = {}) => {
  const value = { strokes };
  const entry = tapped(void 0, {
    owner: "me",
    roundId: "r",
    cardId: "a",
    hole,
    value,
    stored: void 0,
    order: hole
  });
  import_strict.default.ok(entry);
  return { ...entry, ...more };
};
var stored = (hole, strokes, version) => ({
  hole,
  strokes,
  version,
  recordedAt: "",
  recordedBy: "me"
});
(0, import_node_test.default)("what was tapped counts before it is sent", () => {
  const { round } = overlay(base, [tapped2(1, 5), tapped2(2, 3)], "me");
  const { totals: totals2 } = round.cards[0];
  import_strict.default.deepEqual([totals2.total, totals2.toPar, totals2.thru], [8, 0, 2]);
  import_strict.default.deepEqual(round.leader, { toPar: 0, cards: ["a"] });
  import_strict.default.equal(base.cards[0]?.totals.total, null);
});
(0, import_node_test.default)("a refused value is not shown as if it stood", () => {
  const { round } = overlay(base, [tapped2(1, 5, { state: "refused" })], "me");
  import_strict.default.equal(round.cards[0]?.totals.total, null);
});
(0, import_node_test.default)("what another account left on this device does not show", () => {
  import_strict.default.equal(overlay(base, [tapped2(1, 5)], "bodo").entries.size, 0);
});
(0, import_node_test.default)("a finish that waits shows the round finished, and says so", () => {
  const view = overlay(base, [finished("me", "r", true, 1)], "me");
  import_strict.default.deepEqual([view.round.status, view.isFinishing, view.base.status], ["finished", true, "open"]);
});
(0, import_node_test.default)("an answer moves the card on, and an older answer does not move it back", () => {
  const state = (sequence, hole) => ({ id: "a", roundId: "r", status: "open", sequence, hole, totals: base.cards[0].totals });
  const first = withCard(base, state(5, stored(1, 4, 1)));
  const late = withCard(first, state(3, stored(1, 9, 1)));
  import_strict.default.equal(scoreOf(late.cards[0], 1)?.strokes, 4);
});
(0, import_node_test.default)("a fetched round that is older than what was acknowledged loses", () => {
  const known = {
    ...base,
    revision: 2,
    cards: base.cards.map((card) => ({ ...card, sequence: 7, holes: [stored(1, 4, 1)] }))
  };
  const fetched = { ...base, revision: 2, cards: base.cards.map((card) => ({ ...card, sequence: 6 })) };
  import_strict.default.equal(newer(known, fetched).cards[0]?.sequence, 7);
  import_strict.default.equal(newer(known, { ...fetched, revision: 3 }).revision, 3);
  import_strict.default.equal(newer(known, { ...fetched, revision: 1 }), known);
});
(0, import_node_test.default)("the other device\u2019s hole of a conflict takes the place of an older one only", () => {
  const first = withHole(base, "a", stored(1, 7, 2));
  import_strict.default.equal(first.cards[0]?.totals.total, 7);
  import_strict.default.equal(withHole(first, "a", stored(1, 3, 1)).cards[0]?.totals.total, 7);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvb3ZlcmxheS50ZXN0LnRzIiwgIi4uLy4uL3NyYy9zaGFyZWQvZ29sZi90b3RhbHMudHMiLCAiLi4vLi4vc3JjL3NoYXJlZC9nb2xmL3Byb3Zpc2lvbmFsLnRzIiwgIi4uLy4uL3NyYy9zaGFyZWQvc3luYy9lbnRyeS50cyIsICIuLi8uLi9zcmMvc2hhcmVkL3N5bmMvb3ZlcmxheS50cyIsICIuLi8uLi9zcmMvc2hhcmVkL3N5bmMvcXVldWUudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0J1xuaW1wb3J0IHRlc3QgZnJvbSAnbm9kZTp0ZXN0J1xuaW1wb3J0IHR5cGUgeyBDYXJkU3RhdGUsIENvdXJzZSwgUmVjb3JkZWRIb2xlIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9hcGkvdHlwZXMnXG5pbXBvcnQgeyBwcm92aXNpb25hbFJvdW5kIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9nb2xmL3Byb3Zpc2lvbmFsJ1xuaW1wb3J0IHsgc2NvcmVPZiB9IGZyb20gJy4uL3NyYy9zaGFyZWQvZ29sZi90b3RhbHMnXG5pbXBvcnQgdHlwZSB7IEVudHJ5IH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9zeW5jL2VudHJ5J1xuaW1wb3J0IHsgbmV3ZXIsIG92ZXJsYXksIHdpdGhDYXJkLCB3aXRoSG9sZSB9IGZyb20gJy4uL3NyYy9zaGFyZWQvc3luYy9vdmVybGF5J1xuaW1wb3J0ICogYXMgcXVldWUgZnJvbSAnLi4vc3JjL3NoYXJlZC9zeW5jL3F1ZXVlJ1xuXG5jb25zdCBob2xlcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDkgfSwgKF8sIHBsYWNlKSA9PiAoe1xuICBudW1iZXI6IHBsYWNlICsgMSxcbiAgcGFyOiA0LFxuICBzdHJva2VJbmRleDogcGxhY2UgKyAxLFxuICB5YXJkczogMzAwLFxufSkpXG5jb25zdCB0ZWUgPSB7IGlkOiAndCcsIG5hbWU6ICdXaGl0ZScsIGNvbG91cjogJ3doaXRlJywgZ2VuZGVyOiAnbWVuJyBhcyBjb25zdCwgY291cnNlUmF0aW5nOiAzNSwgc2xvcGU6IDExMywgaG9sZXMgfVxuY29uc3QgY291cnNlOiBDb3Vyc2UgPSB7IGlkOiAnYycsIHJldmlzaW9uOiAxLCBjbHViOiAnJywgbmFtZTogJ05pbmUnLCBob2xlQ291bnQ6IDksIHRlZXM6IFt0ZWVdIH1cbmNvbnN0IG1lID0geyBpZDogJ21lJywgaGFuZGxlOiAnYW5uYScsIGRpc3BsYXlOYW1lOiAnQW5uYScgfVxuY29uc3QgYmFzZSA9IHByb3Zpc2lvbmFsUm91bmQoXG4gIHsgaWQ6ICdyJywgY291cnNlOiAnYycsIG1vZGU6ICdmcm9udCcsIHBsYXllZE9uOiAnMjAyNi0wNS0xNycsIHBsYXllcnM6IFt7IGNhcmRJZDogJ2EnLCB0ZWU6ICd0JyB9XSB9LFxuICBjb3Vyc2UsXG4gIG1lLFxuKVxuY29uc3QgdGFwcGVkID0gKGhvbGU6IG51bWJlciwgc3Ryb2tlczogbnVtYmVyLCBtb3JlOiBQYXJ0aWFsPEVudHJ5PiA9IHt9KTogRW50cnkgPT4ge1xuICBjb25zdCB2YWx1ZSA9IHsgc3Ryb2tlcyB9XG4gIGNvbnN0IGVudHJ5ID0gcXVldWUudGFwcGVkKHVuZGVmaW5lZCwge1xuICAgIG93bmVyOiAnbWUnLFxuICAgIHJvdW5kSWQ6ICdyJyxcbiAgICBjYXJkSWQ6ICdhJyxcbiAgICBob2xlLFxuICAgIHZhbHVlLFxuICAgIHN0b3JlZDogdW5kZWZpbmVkLFxuICAgIG9yZGVyOiBob2xlLFxuICB9KVxuICBhc3NlcnQub2soZW50cnkpXG4gIHJldHVybiB7IC4uLmVudHJ5LCAuLi5tb3JlIH0gYXMgRW50cnlcbn1cbmNvbnN0IHN0b3JlZCA9IChob2xlOiBudW1iZXIsIHN0cm9rZXM6IG51bWJlciwgdmVyc2lvbjogbnVtYmVyKTogUmVjb3JkZWRIb2xlID0+ICh7XG4gIGhvbGUsXG4gIHN0cm9rZXMsXG4gIHZlcnNpb24sXG4gIHJlY29yZGVkQXQ6ICcnLFxuICByZWNvcmRlZEJ5OiAnbWUnLFxufSlcblxudGVzdCgnd2hhdCB3YXMgdGFwcGVkIGNvdW50cyBiZWZvcmUgaXQgaXMgc2VudCcsICgpID0+IHtcbiAgY29uc3QgeyByb3VuZCB9ID0gb3ZlcmxheShiYXNlLCBbdGFwcGVkKDEsIDUpLCB0YXBwZWQoMiwgMyldLCAnbWUnKVxuICBjb25zdCB7IHRvdGFscyB9ID0gcm91bmQuY2FyZHNbMF0hXG4gIGFzc2VydC5kZWVwRXF1YWwoW3RvdGFscy50b3RhbCwgdG90YWxzLnRvUGFyLCB0b3RhbHMudGhydV0sIFs4LCAwLCAyXSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChyb3VuZC5sZWFkZXIsIHsgdG9QYXI6IDAsIGNhcmRzOiBbJ2EnXSB9KVxuICBhc3NlcnQuZXF1YWwoYmFzZS5jYXJkc1swXT8udG90YWxzLnRvdGFsLCBudWxsKVxufSlcblxudGVzdCgnYSByZWZ1c2VkIHZhbHVlIGlzIG5vdCBzaG93biBhcyBpZiBpdCBzdG9vZCcsICgpID0+IHtcbiAgY29uc3QgeyByb3VuZCB9ID0gb3ZlcmxheShiYXNlLCBbdGFwcGVkKDEsIDUsIHsgc3RhdGU6ICdyZWZ1c2VkJyB9KV0sICdtZScpXG4gIGFzc2VydC5lcXVhbChyb3VuZC5jYXJkc1swXT8udG90YWxzLnRvdGFsLCBudWxsKVxufSlcblxudGVzdCgnd2hhdCBhbm90aGVyIGFjY291bnQgbGVmdCBvbiB0aGlzIGRldmljZSBkb2VzIG5vdCBzaG93JywgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwob3ZlcmxheShiYXNlLCBbdGFwcGVkKDEsIDUpXSwgJ2JvZG8nKS5lbnRyaWVzLnNpemUsIDApXG59KVxuXG50ZXN0KCdhIGZpbmlzaCB0aGF0IHdhaXRzIHNob3dzIHRoZSByb3VuZCBmaW5pc2hlZCwgYW5kIHNheXMgc28nLCAoKSA9PiB7XG4gIGNvbnN0IHZpZXcgPSBvdmVybGF5KGJhc2UsIFtxdWV1ZS5maW5pc2hlZCgnbWUnLCAncicsIHRydWUsIDEpXSwgJ21lJylcbiAgYXNzZXJ0LmRlZXBFcXVhbChbdmlldy5yb3VuZC5zdGF0dXMsIHZpZXcuaXNGaW5pc2hpbmcsIHZpZXcuYmFzZS5zdGF0dXNdLCBbJ2ZpbmlzaGVkJywgdHJ1ZSwgJ29wZW4nXSlcbn0pXG5cbnRlc3QoJ2FuIGFuc3dlciBtb3ZlcyB0aGUgY2FyZCBvbiwgYW5kIGFuIG9sZGVyIGFuc3dlciBkb2VzIG5vdCBtb3ZlIGl0IGJhY2snLCAoKSA9PiB7XG4gIGNvbnN0IHN0YXRlID0gKHNlcXVlbmNlOiBudW1iZXIsIGhvbGU6IFJlY29yZGVkSG9sZSkgPT5cbiAgICAoeyBpZDogJ2EnLCByb3VuZElkOiAncicsIHN0YXR1czogJ29wZW4nLCBzZXF1ZW5jZSwgaG9sZSwgdG90YWxzOiBiYXNlLmNhcmRzWzBdIS50b3RhbHMgfSkgYXMgQ2FyZFN0YXRlXG4gIGNvbnN0IGZpcnN0ID0gd2l0aENhcmQoYmFzZSwgc3RhdGUoNSwgc3RvcmVkKDEsIDQsIDEpKSlcbiAgY29uc3QgbGF0ZSA9IHdpdGhDYXJkKGZpcnN0LCBzdGF0ZSgzLCBzdG9yZWQoMSwgOSwgMSkpKVxuICBhc3NlcnQuZXF1YWwoc2NvcmVPZihsYXRlLmNhcmRzWzBdISwgMSk/LnN0cm9rZXMsIDQpXG59KVxuXG50ZXN0KCdhIGZldGNoZWQgcm91bmQgdGhhdCBpcyBvbGRlciB0aGFuIHdoYXQgd2FzIGFja25vd2xlZGdlZCBsb3NlcycsICgpID0+IHtcbiAgY29uc3Qga25vd24gPSB7XG4gICAgLi4uYmFzZSxcbiAgICByZXZpc2lvbjogMixcbiAgICBjYXJkczogYmFzZS5jYXJkcy5tYXAoKGNhcmQpID0+ICh7IC4uLmNhcmQsIHNlcXVlbmNlOiA3LCBob2xlczogW3N0b3JlZCgxLCA0LCAxKV0gfSkpLFxuICB9XG4gIGNvbnN0IGZldGNoZWQgPSB7IC4uLmJhc2UsIHJldmlzaW9uOiAyLCBjYXJkczogYmFzZS5jYXJkcy5tYXAoKGNhcmQpID0+ICh7IC4uLmNhcmQsIHNlcXVlbmNlOiA2IH0pKSB9XG4gIGFzc2VydC5lcXVhbChuZXdlcihrbm93biwgZmV0Y2hlZCkuY2FyZHNbMF0/LnNlcXVlbmNlLCA3KVxuICBhc3NlcnQuZXF1YWwobmV3ZXIoa25vd24sIHsgLi4uZmV0Y2hlZCwgcmV2aXNpb246IDMgfSkucmV2aXNpb24sIDMpXG4gIGFzc2VydC5lcXVhbChuZXdlcihrbm93biwgeyAuLi5mZXRjaGVkLCByZXZpc2lvbjogMSB9KSwga25vd24pXG59KVxuXG50ZXN0KCd0aGUgb3RoZXIgZGV2aWNlXHUyMDE5cyBob2xlIG9mIGEgY29uZmxpY3QgdGFrZXMgdGhlIHBsYWNlIG9mIGFuIG9sZGVyIG9uZSBvbmx5JywgKCkgPT4ge1xuICBjb25zdCBmaXJzdCA9IHdpdGhIb2xlKGJhc2UsICdhJywgc3RvcmVkKDEsIDcsIDIpKVxuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2FyZHNbMF0/LnRvdGFscy50b3RhbCwgNylcbiAgYXNzZXJ0LmVxdWFsKHdpdGhIb2xlKGZpcnN0LCAnYScsIHN0b3JlZCgxLCAzLCAxKSkuY2FyZHNbMF0/LnRvdGFscy50b3RhbCwgNylcbn0pXG4iLCAiaW1wb3J0IHR5cGUgeyBDYXJkLCBSZWNvcmRlZEhvbGUsIFJvdW5kLCBSb3VuZFRlZSwgVG90YWxzIH0gZnJvbSAnLi4vYXBpL3R5cGVzJ1xuXG4vKiogVGhlIGhvbGUgYXMgaXQgc3RhbmRzIG9uIHRoZSBjYXJkOyB1bmRlZmluZWQgaWYgaXQgaGFzIG5vIHNjb3JlIChuZXZlciB3cml0dGVuLCBvciBjbGVhcmVkKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY29yZU9mKGNhcmQ6IENhcmQsIGhvbGU6IG51bWJlcik6IFJlY29yZGVkSG9sZSB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBjYXJkLmhvbGVzLmZpbmQoKHJlY29yZGVkKSA9PiByZWNvcmRlZC5ob2xlID09PSBob2xlICYmICFyZWNvcmRlZC5jbGVhcmVkKVxufVxuXG5leHBvcnQgZnVuY3Rpb24gdGVlT2Yocm91bmQ6IFJvdW5kLCBjYXJkOiBDYXJkKTogUm91bmRUZWUge1xuICBjb25zdCB0ZWUgPSByb3VuZC50ZWVzLmZpbmQoKGNhbmRpZGF0ZSkgPT4gY2FuZGlkYXRlLmlkID09PSBjYXJkLnRlZSkgPz8gcm91bmQudGVlc1swXVxuICBpZiAoIXRlZSkgdGhyb3cgbmV3IEVycm9yKCdhIHJvdW5kIHdpdGhvdXQgdGVlcycpXG4gIHJldHVybiB0ZWVcbn1cblxuLyoqIFdoYXQgdGhlIGNhcmQgYWRkcyB1cCwgYnkgdGhlIHNlcnZlcidzIG93biBydWxlcywgc28gdGhhdCBhIHNjb3JlIGNvdW50cyBiZWZvcmUgaXQgaXMgc2VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b3RhbHMoaG9sZXM6IFJlY29yZGVkSG9sZVtdLCB0ZWU6IFJvdW5kVGVlLCBob2xlT3JkZXI6IG51bWJlcltdKTogVG90YWxzIHtcbiAgY29uc3Qgc2NvcmVkID0gbmV3IE1hcChob2xlcy5maWx0ZXIoKGhvbGUpID0+ICFob2xlLmNsZWFyZWQpLm1hcCgoaG9sZSkgPT4gW2hvbGUuaG9sZSwgaG9sZV0pKVxuICBjb25zdCBzdW1zOiBUb3RhbHMgPSB7XG4gICAgb3V0OiBudWxsLFxuICAgIGluOiBudWxsLFxuICAgIHRvdGFsOiBudWxsLFxuICAgIHRvUGFyOiBudWxsLFxuICAgIHB1dHRzOiBudWxsLFxuICAgIHB1dHRzSG9sZXM6IDAsXG4gICAgaG9sZXNQbGF5ZWQ6IDAsXG4gICAgdGhydTogMCxcbiAgICBjb21wbGV0ZTogZmFsc2UsXG4gIH1cbiAgZm9yIChjb25zdCBob2xlIG9mIHRlZS5ob2xlcykge1xuICAgIGNvbnN0IHNjb3JlID0gc2NvcmVkLmdldChob2xlLm51bWJlcilcbiAgICBpZiAoIXNjb3JlKSBjb250aW51ZVxuICAgIHN1bXMuaG9sZXNQbGF5ZWQgKz0gMVxuICAgIGlmIChzY29yZS5zdHJva2VzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGlmIChob2xlLm51bWJlciA8PSA5KSBzdW1zLm91dCA9IChzdW1zLm91dCA/PyAwKSArIHNjb3JlLnN0cm9rZXNcbiAgICAgIGVsc2Ugc3Vtcy5pbiA9IChzdW1zLmluID8/IDApICsgc2NvcmUuc3Ryb2tlc1xuICAgICAgc3Vtcy50b3RhbCA9IChzdW1zLnRvdGFsID8/IDApICsgc2NvcmUuc3Ryb2tlc1xuICAgICAgc3Vtcy50b1BhciA9IChzdW1zLnRvUGFyID8/IDApICsgc2NvcmUuc3Ryb2tlcyAtIGhvbGUucGFyXG4gICAgfVxuICAgIGlmIChzY29yZS5wdXR0cyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBzdW1zLnB1dHRzID0gKHN1bXMucHV0dHMgPz8gMCkgKyBzY29yZS5wdXR0c1xuICAgICAgc3Vtcy5wdXR0c0hvbGVzICs9IDFcbiAgICB9XG4gIH1cbiAgY29uc3QgZ2FwID0gaG9sZU9yZGVyLmZpbmRJbmRleCgoaG9sZSkgPT4gIXNjb3JlZC5oYXMoaG9sZSkpXG4gIHN1bXMudGhydSA9IGdhcCA9PT0gLTEgPyBob2xlT3JkZXIubGVuZ3RoIDogZ2FwXG4gIHN1bXMuY29tcGxldGUgPSBzdW1zLmhvbGVzUGxheWVkID09PSB0ZWUuaG9sZXMubGVuZ3RoXG4gIHJldHVybiBzdW1zXG59XG5cbi8qKiBBIGhvbGUgd2FzIHBpY2tlZCB1cCB3aXRob3V0IGEgc2NvcmU6IHRoZXJlIGlzIG5vIHN0cm9rZS1wbGF5IHRvdGFsIHRoZW4uICovXG5leHBvcnQgZnVuY3Rpb24gaGFzTm9SZXR1cm4oY2FyZDogQ2FyZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gY2FyZC5ob2xlcy5zb21lKChob2xlKSA9PiAhaG9sZS5jbGVhcmVkICYmIGhvbGUucGlja2VkVXAgJiYgaG9sZS5zdHJva2VzID09PSB1bmRlZmluZWQpXG59XG5cbi8qKiBXaG8gaXMgbG93ZXN0IHRvIHBhciwgdGllcyBuYW1lZDsgbnVsbCBiZWZvcmUgYSBob2xlIGlzIHBsYXllZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZWFkZXIoY2FyZHM6IENhcmRbXSk6IFJvdW5kWydsZWFkZXInXSB7XG4gIGNvbnN0IHN0YW5kaW5nID0gY2FyZHMuZmlsdGVyKChjYXJkKSA9PiAhaGFzTm9SZXR1cm4oY2FyZCkgJiYgY2FyZC50b3RhbHMudG9QYXIgIT09IG51bGwpXG4gIGlmIChzdGFuZGluZy5sZW5ndGggPT09IDApIHJldHVybiBudWxsXG4gIGNvbnN0IGJlc3QgPSBNYXRoLm1pbiguLi5zdGFuZGluZy5tYXAoKGNhcmQpID0+IGNhcmQudG90YWxzLnRvUGFyID8/IDApKVxuICByZXR1cm4geyB0b1BhcjogYmVzdCwgY2FyZHM6IHN0YW5kaW5nLmZpbHRlcigoY2FyZCkgPT4gY2FyZC50b3RhbHMudG9QYXIgPT09IGJlc3QpLm1hcCgoY2FyZCkgPT4gY2FyZC5pZCkgfVxufVxuXG5leHBvcnQgdHlwZSBTcG90ID0geyBjYXJkOiBzdHJpbmc7IGhvbGU6IG51bWJlciB9XG5cbi8qKiBXaGVyZSB0aGUgbmV4dCBzY29yZSBiZWxvbmdzOiB0aGUgZmlyc3QgaG9sZSBpbiBvcmRlciBvZiBwbGF5IHRoYXQgYSBjYXJkIGxhY2tzLCBmaXJzdCBjYXJkIGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5leHRFbXB0eShyb3VuZDogUm91bmQpOiBTcG90IHwgbnVsbCB7XG4gIGZvciAoY29uc3QgaG9sZSBvZiByb3VuZC5ob2xlT3JkZXIpIHtcbiAgICBmb3IgKGNvbnN0IGNhcmQgb2Ygcm91bmQuY2FyZHMpIGlmICghc2NvcmVPZihjYXJkLCBob2xlKSkgcmV0dXJuIHsgY2FyZDogY2FyZC5pZCwgaG9sZSB9XG4gIH1cbiAgcmV0dXJuIG51bGxcbn1cblxuLyoqIEFmdGVyIGEgc2NvcmU6IHRoZSBuZXh0IHBsYXllciBvbiB0aGlzIGhvbGUsIHRoZW4gdGhlIG5leHQgaG9sZSdzIGZpcnN0LiBOdWxsIGF0IHRoZSByb3VuZCdzIGVuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZnRlcihyb3VuZDogUm91bmQsIHNwb3Q6IFNwb3QpOiBTcG90IHwgbnVsbCB7XG4gIGNvbnN0IGNhcmQgPSByb3VuZC5jYXJkcy5maW5kSW5kZXgoKGNhbmRpZGF0ZSkgPT4gY2FuZGlkYXRlLmlkID09PSBzcG90LmNhcmQpXG4gIGNvbnN0IG5leHQgPSByb3VuZC5jYXJkc1tjYXJkICsgMV1cbiAgaWYgKG5leHQpIHJldHVybiB7IGNhcmQ6IG5leHQuaWQsIGhvbGU6IHNwb3QuaG9sZSB9XG4gIGNvbnN0IGhvbGUgPSByb3VuZC5ob2xlT3JkZXJbcm91bmQuaG9sZU9yZGVyLmluZGV4T2Yoc3BvdC5ob2xlKSArIDFdXG4gIGNvbnN0IGZpcnN0ID0gcm91bmQuY2FyZHNbMF1cbiAgcmV0dXJuIGhvbGUgPT09IHVuZGVmaW5lZCB8fCAhZmlyc3QgPyBudWxsIDogeyBjYXJkOiBmaXJzdC5pZCwgaG9sZSB9XG59XG5cbi8qKiBIb2xlcyB3aXRob3V0IGEgc2NvcmUsIGJ5IGNhcmQuICovXG5leHBvcnQgZnVuY3Rpb24gbWlzc2luZyhyb3VuZDogUm91bmQpOiB7IGNhcmQ6IENhcmQ7IGhvbGVzOiBudW1iZXJbXSB9W10ge1xuICByZXR1cm4gcm91bmQuY2FyZHNcbiAgICAubWFwKChjYXJkKSA9PiAoeyBjYXJkLCBob2xlczogcm91bmQuaG9sZU9yZGVyLmZpbHRlcigoaG9sZSkgPT4gIXNjb3JlT2YoY2FyZCwgaG9sZSkpIH0pKVxuICAgIC5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5ob2xlcy5sZW5ndGggPiAwKVxufVxuXG4vKiogU3Ryb2tlcyByZWNlaXZlZCBvbiBhIGhvbGUgYnkgYW4gaW5kZXg6IGl0cyB3aG9sZSBzdHJva2VzLCAxOCBob2xlcy4gTmVnYXRpdmUgZm9yIGEgcGx1cyBwbGF5ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gZG90cyhoYW5kaWNhcEluZGV4OiBudW1iZXIgfCBudWxsLCBzdHJva2VJbmRleDogbnVtYmVyLCB0ZWU6IFJvdW5kVGVlKTogbnVtYmVyIHtcbiAgaWYgKGhhbmRpY2FwSW5kZXggPT09IG51bGwgfHwgdGVlLmhvbGVzLmxlbmd0aCAhPT0gMTgpIHJldHVybiAwXG4gIGNvbnN0IGNvdXJzZSA9IE1hdGgucm91bmQoKGhhbmRpY2FwSW5kZXggKiB0ZWUuc2xvcGUpIC8gMTEzICsgKHRlZS5jb3Vyc2VSYXRpbmcgLSB0ZWUucGFyKSlcbiAgaWYgKGNvdXJzZSA8IDApIHJldHVybiBzdHJva2VJbmRleCA+IDE4ICsgY291cnNlID8gLTEgOiAwXG4gIHJldHVybiBNYXRoLmZsb29yKGNvdXJzZSAvIDE4KSArIChzdHJva2VJbmRleCA8PSBjb3Vyc2UgJSAxOCA/IDEgOiAwKVxufVxuIiwgImltcG9ydCB0eXBlIHsgQ291cnNlLCBDb3Vyc2VUZWUsIE1lLCBOZXdSb3VuZCwgUm91bmQsIFJvdW5kTW9kZSwgUm91bmRUZWUgfSBmcm9tICcuLi9hcGkvdHlwZXMnXG5pbXBvcnQgeyB0b3RhbHMgfSBmcm9tICcuL3RvdGFscydcblxuLyoqIFRoZSB0ZWUgd2l0aCB0aGUgaG9sZXMgdGhhdCBhIG1vZGUgcGxheXMsIGJ5IHRoZSBzZXJ2ZXIncyBydWxlczsgdW5kZWZpbmVkIHdoZXJlIHRoZSBjb3Vyc2UgaGFzIG5vIHN1Y2ggbmluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZWVJblBsYXkodGVlOiBDb3Vyc2VUZWUsIG1vZGU6IFJvdW5kTW9kZSk6IFJvdW5kVGVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc2FtZSA9IHsgaWQ6IHRlZS5pZCwgbmFtZTogdGVlLm5hbWUsIGNvbG91cjogdGVlLmNvbG91ciwgZ2VuZGVyOiB0ZWUuZ2VuZGVyIH1cbiAgY29uc3QgZ2l2ZSA9IChyYXRpbmc6IHsgY291cnNlUmF0aW5nOiBudW1iZXI7IHNsb3BlOiBudW1iZXIgfSwgaG9sZXM6IENvdXJzZVRlZVsnaG9sZXMnXSk6IFJvdW5kVGVlID0+ICh7XG4gICAgLi4uc2FtZSxcbiAgICBjb3Vyc2VSYXRpbmc6IHJhdGluZy5jb3Vyc2VSYXRpbmcsXG4gICAgc2xvcGU6IHJhdGluZy5zbG9wZSxcbiAgICBwYXI6IGhvbGVzLnJlZHVjZSgoc3VtLCBob2xlKSA9PiBzdW0gKyBob2xlLnBhciwgMCksXG4gICAgaG9sZXMsXG4gIH0pXG4gIGlmICh0ZWUuaG9sZXMubGVuZ3RoID09PSA5KSB7XG4gICAgaWYgKG1vZGUgPT09ICdmcm9udCcpIHJldHVybiBnaXZlKHRlZSwgdGVlLmhvbGVzKVxuICAgIGlmIChtb2RlID09PSAnYmFjaycpIHJldHVybiB1bmRlZmluZWRcbiAgICBjb25zdCB0d2ljZSA9IHsgY291cnNlUmF0aW5nOiBNYXRoLnJvdW5kKHRlZS5jb3Vyc2VSYXRpbmcgKiAyMCkgLyAxMCwgc2xvcGU6IHRlZS5zbG9wZSB9XG4gICAgcmV0dXJuIGdpdmUodHdpY2UsIFsuLi5sYXAodGVlLmhvbGVzLCAwKSwgLi4ubGFwKHRlZS5ob2xlcywgMSldKVxuICB9XG4gIGlmIChtb2RlID09PSAnZWlnaHRlZW4nKSByZXR1cm4gZ2l2ZSh0ZWUsIHRlZS5ob2xlcylcbiAgY29uc3QgcmF0aW5nID0gbW9kZSA9PT0gJ2Zyb250JyA/IHRlZS5mcm9udCA6IHRlZS5iYWNrXG4gIHJldHVybiAoXG4gICAgcmF0aW5nICYmXG4gICAgZ2l2ZShcbiAgICAgIHJhdGluZyxcbiAgICAgIHRlZS5ob2xlcy5maWx0ZXIoKGhvbGUpID0+IGhvbGUubnVtYmVyIDw9IDkgPT09IChtb2RlID09PSAnZnJvbnQnKSksXG4gICAgKVxuICApXG59XG5cbi8qKiBBIG5pbmUncyBmaXJzdCBvciBzZWNvbmQgbGFwOiBvZGQgc3Ryb2tlIGluZGV4ZXMgb24gdGhlIGZpcnN0LCBldmVuIG9uZXMgb24gdGhlIHNlY29uZC4gKi9cbmZ1bmN0aW9uIGxhcChuaW5lOiBDb3Vyc2VUZWVbJ2hvbGVzJ10sIHdoaWNoOiAwIHwgMSk6IENvdXJzZVRlZVsnaG9sZXMnXSB7XG4gIHJldHVybiBuaW5lLm1hcCgoaG9sZSkgPT4gKHtcbiAgICAuLi5ob2xlLFxuICAgIG51bWJlcjogaG9sZS5udW1iZXIgKyA5ICogd2hpY2gsXG4gICAgc3Ryb2tlSW5kZXg6IDIgKiBob2xlLnN0cm9rZUluZGV4IC0gMSArIHdoaWNoLFxuICB9KSlcbn1cblxuLyoqIEhvbGUgbnVtYmVycyBmcm9tIHRoZSBzdGFydCBob2xlIG9uLCB0aGVuIHJvdW5kIHRvIHRoZSBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcmRlck9mUGxheShob2xlczogbnVtYmVyW10sIHN0YXJ0SG9sZTogbnVtYmVyKTogbnVtYmVyW10ge1xuICBjb25zdCBwbGFjZSA9IE1hdGgubWF4KDAsIGhvbGVzLmluZGV4T2Yoc3RhcnRIb2xlKSlcbiAgcmV0dXJuIFsuLi5ob2xlcy5zbGljZShwbGFjZSksIC4uLmhvbGVzLnNsaWNlKDAsIHBsYWNlKV1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1vZGVzT2YoY291cnNlOiB7IGhvbGVDb3VudDogbnVtYmVyIH0pOiBSb3VuZE1vZGVbXSB7XG4gIHJldHVybiBjb3Vyc2UuaG9sZUNvdW50ID09PSA5ID8gWydlaWdodGVlbicsICdmcm9udCddIDogWydlaWdodGVlbicsICdmcm9udCcsICdiYWNrJ11cbn1cblxuLyoqIFRoZSByb3VuZCBhcyB0aGUgc2VydmVyIHdpbGwgc2hvdyBpdCwgYmVmb3JlIGl0IGhhcyBoZWFyZCBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm92aXNpb25hbFJvdW5kKGJvZHk6IE5ld1JvdW5kLCBjb3Vyc2U6IENvdXJzZSwgbWU6IE1lLCBub3c6IERhdGUgPSBuZXcgRGF0ZSgpKTogUm91bmQge1xuICBjb25zdCBpblBsYXkgPSBjb3Vyc2UudGVlcy5tYXAoKHRlZSkgPT4gdGVlSW5QbGF5KHRlZSwgYm9keS5tb2RlKSkuZmlsdGVyKCh0ZWUpOiB0ZWUgaXMgUm91bmRUZWUgPT4gdGVlICE9PSB1bmRlZmluZWQpXG4gIGNvbnN0IG51bWJlcnMgPSBpblBsYXlbMF0/LmhvbGVzLm1hcCgoaG9sZSkgPT4gaG9sZS5udW1iZXIpID8/IFtdXG4gIGNvbnN0IHN0YXJ0SG9sZSA9IGJvZHkuc3RhcnRIb2xlID8/IG51bWJlcnNbMF0gPz8gMVxuICBjb25zdCBob2xlT3JkZXIgPSBvcmRlck9mUGxheShudW1iZXJzLCBzdGFydEhvbGUpXG4gIGNvbnN0IHRlZXMgPSBpblBsYXkuZmlsdGVyKCh0ZWUpID0+IGJvZHkucGxheWVycy5zb21lKChwbGF5ZXIpID0+IHBsYXllci50ZWUgPT09IHRlZS5pZCkpXG4gIHJldHVybiB7XG4gICAgaWQ6IGJvZHkuaWQgPz8gJycsXG4gICAgb3duZXJJZDogbWUuaWQsXG4gICAgc3RhdHVzOiAnb3BlbicsXG4gICAgcmV2aXNpb246IDAsXG4gICAgbW9kZTogYm9keS5tb2RlLFxuICAgIHN0YXJ0SG9sZSxcbiAgICBwbGF5ZWRPbjogYm9keS5wbGF5ZWRPbixcbiAgICBzdGFydGVkQXQ6IG5vdy50b0lTT1N0cmluZygpLFxuICAgIGZpbmlzaGVkQXQ6IG51bGwsXG4gICAgY291cnNlOiB7XG4gICAgICBpZDogY291cnNlLmlkLFxuICAgICAgcmV2aXNpb246IGNvdXJzZS5yZXZpc2lvbixcbiAgICAgIGNsdWI6IGNvdXJzZS5jbHViLFxuICAgICAgbmFtZTogY291cnNlLm5hbWUsXG4gICAgICBob2xlQ291bnQ6IGNvdXJzZS5ob2xlQ291bnQsXG4gICAgICB0ZWVDaG9pY2VzOiBpblBsYXkubWFwKCh7IGlkLCBuYW1lLCBnZW5kZXIgfSkgPT4gKHsgaWQsIG5hbWUsIGdlbmRlciB9KSksXG4gICAgfSxcbiAgICB0ZWVzLFxuICAgIGhvbGVPcmRlcixcbiAgICBjYXJkczogYm9keS5wbGF5ZXJzLm1hcCgocGxheWVyLCBwbGFjZSkgPT4ge1xuICAgICAgY29uc3QgdGVlID0gdGVlcy5maW5kKChjYW5kaWRhdGUpID0+IGNhbmRpZGF0ZS5pZCA9PT0gcGxheWVyLnRlZSkgPz8gdGVlc1swXSFcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGlkOiBwbGF5ZXIuY2FyZElkID8/IGAke2JvZHkuaWR9LSR7cGxhY2V9YCxcbiAgICAgICAgcGxheWVyOiB7XG4gICAgICAgICAgaWQ6IHBsYXllci5ndWVzdE5hbWUgPT09IHVuZGVmaW5lZCA/IG1lLmlkIDogYCR7Ym9keS5pZH0tZ3Vlc3QtJHtwbGFjZX1gLFxuICAgICAgICAgIG5hbWU6IHBsYXllci5ndWVzdE5hbWUgPz8gbWUuZGlzcGxheU5hbWUsXG4gICAgICAgICAgZ3Vlc3Q6IHBsYXllci5ndWVzdE5hbWUgIT09IHVuZGVmaW5lZCxcbiAgICAgICAgfSxcbiAgICAgICAgdGVlOiB0ZWUuaWQsXG4gICAgICAgIGhhbmRpY2FwSW5kZXg6IHBsYXllci5oYW5kaWNhcEluZGV4ID8/IG51bGwsXG4gICAgICAgIHN0YXR1czogJ29wZW4nIGFzIGNvbnN0LFxuICAgICAgICBzZXF1ZW5jZTogMCxcbiAgICAgICAgaG9sZXM6IFtdLFxuICAgICAgICB0b3RhbHM6IHRvdGFscyhbXSwgdGVlLCBob2xlT3JkZXIpLFxuICAgICAgfVxuICAgIH0pLFxuICAgIGxlYWRlcjogbnVsbCxcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgSG9sZVN0YXRlLCBOZXdSb3VuZCwgUmVjb3JkZWRIb2xlIH0gZnJvbSAnLi4vYXBpL3R5cGVzJ1xuXG4vKiogV2h5IHRoZSBzZXJ2ZXIgd291bGQgbm90IHRha2Ugc29tZXRoaW5nLCBpbiBpdHMgb3duIHdvcmRzLiAqL1xuZXhwb3J0IHR5cGUgUmVmdXNhbCA9IHsgc2x1Zzogc3RyaW5nOyB0aXRsZTogc3RyaW5nOyBkZXRhaWw/OiBzdHJpbmcgfVxuXG50eXBlIENvbW1vbiA9IHtcbiAga2V5OiBzdHJpbmdcbiAgLyoqIFRoZSBhY2NvdW50IHRoYXQgbWFkZSBpdDsgbm9ib2R5IGVsc2UncyBzZXNzaW9uIHNlbmRzIGl0LiAqL1xuICBvd25lcjogc3RyaW5nXG4gIHJvdW5kSWQ6IHN0cmluZ1xuICAvKiogUGxhY2UgaW4gdGhlIHF1ZXVlLiAqL1xuICBvcmRlcjogbnVtYmVyXG4gIC8qKiBSYWlzZWQgYnkgZXZlcnkgY2hhbmdlLCBzbyB0aGF0IGFuIGFuc3dlciB0byBhbiBvbGRlciB2YWx1ZSBpcyBrbm93biBhcyBzdWNoLiAqL1xuICByZXY6IG51bWJlclxuICBzdGF0ZTogJ3dhaXRpbmcnIHwgJ2NvbmZsaWN0JyB8ICdyZWZ1c2VkJ1xuICByZWZ1c2FsPzogUmVmdXNhbFxufVxuXG5leHBvcnQgdHlwZSBIb2xlRW50cnkgPSBDb21tb24gJiB7XG4gIGtpbmQ6ICdob2xlJ1xuICBjYXJkSWQ6IHN0cmluZ1xuICBob2xlOiBudW1iZXJcbiAgLyoqIE51bGwgY2xlYXJzIHRoZSBob2xlLiAqL1xuICB2YWx1ZTogSG9sZVN0YXRlIHwgbnVsbFxuICAvKiogVGhlIHN0b3JlZCB2ZXJzaW9uIGl0IHdhcyBtYWRlIGZyb206IGdvZXMgb3V0IGFzIGBJZi1NYXRjaGAuICovXG4gIGJhc2U6IG51bWJlclxuICAvKiogVmFsdWVzIHRoYXQgd2VyZSBzZW50IHdpdGhvdXQgYW4gYW5zd2VyOiBpZiBvbmUgb2YgdGhlbSBpcyBmb3VuZCBzdG9yZWQsIGl0IHdhcyBvdXJzLiAqL1xuICBtYXliZTogKEhvbGVTdGF0ZSB8IG51bGwpW11cbiAgLyoqIFdpdGggYGNvbmZsaWN0YDogd2hhdCBhbm90aGVyIGRldmljZSB3cm90ZS4gKi9cbiAgc3RvcmVkPzogUmVjb3JkZWRIb2xlIHwgbnVsbFxuICBzdG9yZWRCeT86IHN0cmluZ1xufVxuZXhwb3J0IHR5cGUgQ3JlYXRlRW50cnkgPSBDb21tb24gJiB7IGtpbmQ6ICdjcmVhdGUnOyBib2R5OiBOZXdSb3VuZCB9XG5leHBvcnQgdHlwZSBGaW5pc2hFbnRyeSA9IENvbW1vbiAmIHsga2luZDogJ2ZpbmlzaCc7IGFsbG93TWlzc2luZzogYm9vbGVhbiB9XG5leHBvcnQgdHlwZSBFbnRyeSA9IEhvbGVFbnRyeSB8IENyZWF0ZUVudHJ5IHwgRmluaXNoRW50cnlcblxuZXhwb3J0IGNvbnN0IGhvbGVLZXkgPSAoY2FyZDogc3RyaW5nLCBob2xlOiBudW1iZXIpID0+IGBob2xlLyR7Y2FyZH0vJHtob2xlfWBcbmV4cG9ydCBjb25zdCBjcmVhdGVLZXkgPSAocm91bmQ6IHN0cmluZykgPT4gYGNyZWF0ZS8ke3JvdW5kfWBcbmV4cG9ydCBjb25zdCBmaW5pc2hLZXkgPSAocm91bmQ6IHN0cmluZykgPT4gYGZpbmlzaC8ke3JvdW5kfWBcblxuY29uc3QgZmllbGRzID0gWydzdHJva2VzJywgJ3B1dHRzJywgJ2ZpcnN0UHV0dEZlZXQnLCAnZmFpcndheScsICdwZW5hbHRpZXMnLCAnZ3JlZW5zaWRlQnVua2VyJ10gYXMgY29uc3RcblxuLyoqIEEgc3RvcmVkIG9yIGEgc2VudCBob2xlIGFzIHRoZSBzdGF0ZSB0aGF0IGEgUFVUIGNhcnJpZXM7IG51bGwgZm9yIGEgY2xlYXJlZCBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhdGVPZihob2xlOiBSZWNvcmRlZEhvbGUgfCBIb2xlU3RhdGUgfCBudWxsIHwgdW5kZWZpbmVkKTogSG9sZVN0YXRlIHwgbnVsbCB7XG4gIGlmICghaG9sZSB8fCAoJ2NsZWFyZWQnIGluIGhvbGUgJiYgaG9sZS5jbGVhcmVkKSkgcmV0dXJuIG51bGxcbiAgY29uc3Qgc3RhdGU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge31cbiAgZm9yIChjb25zdCBmaWVsZCBvZiBmaWVsZHMpIHtcbiAgICBjb25zdCB2YWx1ZSA9IGhvbGVbZmllbGRdXG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQgJiYgdmFsdWUgIT09IG51bGwpIHN0YXRlW2ZpZWxkXSA9IHZhbHVlXG4gIH1cbiAgaWYgKGhvbGUucGlja2VkVXApIHN0YXRlWydwaWNrZWRVcCddID0gdHJ1ZVxuICBpZiAoaG9sZS5ub3RlKSBzdGF0ZVsnbm90ZSddID0gaG9sZS5ub3RlXG4gIHJldHVybiBzdGF0ZSBhcyBIb2xlU3RhdGVcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzU2FtZShcbiAgYTogUmVjb3JkZWRIb2xlIHwgSG9sZVN0YXRlIHwgbnVsbCB8IHVuZGVmaW5lZCxcbiAgYjogUmVjb3JkZWRIb2xlIHwgSG9sZVN0YXRlIHwgbnVsbCB8IHVuZGVmaW5lZCxcbik6IGJvb2xlYW4ge1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoc3RhdGVPZihhKSkgPT09IEpTT04uc3RyaW5naWZ5KHN0YXRlT2YoYikpXG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDYXJkU3RhdGUsIFJlY29yZGVkSG9sZSwgUm91bmQgfSBmcm9tICcuLi9hcGkvdHlwZXMnXG5pbXBvcnQgeyBsZWFkZXIsIHRlZU9mLCB0b3RhbHMgfSBmcm9tICcuLi9nb2xmL3RvdGFscydcbmltcG9ydCB7IGNyZWF0ZUtleSwgZmluaXNoS2V5LCBob2xlS2V5LCB0eXBlIEVudHJ5LCB0eXBlIEhvbGVFbnRyeSB9IGZyb20gJy4vZW50cnknXG5cbi8qKiBBIHJvdW5kIGFzIHRoZSBwbGF5ZXIgc2VlcyBpdDogd2hhdCB0aGUgc2VydmVyIGhhcywgd2l0aCB3aGF0IHdhcyB0YXBwZWQgc2luY2Ugb24gdG9wLiAqL1xuZXhwb3J0IHR5cGUgUm91bmRWaWV3ID0ge1xuICByb3VuZDogUm91bmRcbiAgLyoqIFdoYXQgdGhlIHNlcnZlciB3YXMgbGFzdCBrbm93biB0byBoYXZlLiAqL1xuICBiYXNlOiBSb3VuZFxuICBlbnRyaWVzOiBNYXA8c3RyaW5nLCBFbnRyeT5cbiAgLyoqIE1hZGUgb24gdGhpcyBkZXZpY2UsIGFuZCB0aGUgc2VydmVyIGhhcyBub3QgaGVhcmQgb2YgaXQuICovXG4gIGlzUHJvdmlzaW9uYWw6IGJvb2xlYW5cbiAgLyoqIEZpbmlzaGVkIGhlcmUsIG5vdCB5ZXQgdGhlcmUuICovXG4gIGlzRmluaXNoaW5nOiBib29sZWFuXG59XG5cbmV4cG9ydCBmdW5jdGlvbiBvdmVybGF5KGJhc2U6IFJvdW5kLCBhbGw6IEl0ZXJhYmxlPEVudHJ5PiwgbWU6IHN0cmluZyk6IFJvdW5kVmlldyB7XG4gIGNvbnN0IGVudHJpZXMgPSBuZXcgTWFwPHN0cmluZywgRW50cnk+KClcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBhbGwpIGlmIChlbnRyeS5yb3VuZElkID09PSBiYXNlLmlkICYmIGVudHJ5Lm93bmVyID09PSBtZSkgZW50cmllcy5zZXQoZW50cnkua2V5LCBlbnRyeSlcbiAgY29uc3QgY2FyZHMgPSBiYXNlLmNhcmRzLm1hcCgoY2FyZCkgPT4ge1xuICAgIGNvbnN0IG1pbmUgPSBbLi4uZW50cmllcy52YWx1ZXMoKV0uZmlsdGVyKFxuICAgICAgLy8gQSByZWZ1c2VkIHZhbHVlIGlzIG5vdCBzaG93biBhcyBpZiBpdCBzdG9vZDogdGhlIHRydWUgb25lIGlzLlxuICAgICAgKGVudHJ5KTogZW50cnkgaXMgSG9sZUVudHJ5ID0+IGVudHJ5LmtpbmQgPT09ICdob2xlJyAmJiBlbnRyeS5jYXJkSWQgPT09IGNhcmQuaWQgJiYgZW50cnkuc3RhdGUgIT09ICdyZWZ1c2VkJyxcbiAgICApXG4gICAgaWYgKG1pbmUubGVuZ3RoID09PSAwKSByZXR1cm4gY2FyZFxuICAgIGNvbnN0IGhvbGVzID0gbmV3IE1hcChjYXJkLmhvbGVzLm1hcCgoaG9sZSkgPT4gW2hvbGUuaG9sZSwgaG9sZV0pKVxuICAgIGZvciAoY29uc3QgZW50cnkgb2YgbWluZSkgaG9sZXMuc2V0KGVudHJ5LmhvbGUsIHRhcHBlZEhvbGUoZW50cnksIGhvbGVzLmdldChlbnRyeS5ob2xlKSwgbWUpKVxuICAgIGNvbnN0IG1lcmdlZCA9IFsuLi5ob2xlcy52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gYS5ob2xlIC0gYi5ob2xlKVxuICAgIHJldHVybiB7IC4uLmNhcmQsIGhvbGVzOiBtZXJnZWQsIHRvdGFsczogdG90YWxzKG1lcmdlZCwgdGVlT2YoYmFzZSwgY2FyZCksIGJhc2UuaG9sZU9yZGVyKSB9XG4gIH0pXG4gIGNvbnN0IGZpbmlzaCA9IGVudHJpZXMuZ2V0KGZpbmlzaEtleShiYXNlLmlkKSlcbiAgY29uc3QgaXNGaW5pc2hpbmcgPSBmaW5pc2ggIT09IHVuZGVmaW5lZCAmJiBmaW5pc2guc3RhdGUgPT09ICd3YWl0aW5nJ1xuICByZXR1cm4ge1xuICAgIHJvdW5kOiB7IC4uLmJhc2UsIGNhcmRzLCBsZWFkZXI6IGxlYWRlcihjYXJkcyksIHN0YXR1czogaXNGaW5pc2hpbmcgPyAnZmluaXNoZWQnIDogYmFzZS5zdGF0dXMgfSxcbiAgICBiYXNlLFxuICAgIGVudHJpZXMsXG4gICAgaXNQcm92aXNpb25hbDogZW50cmllcy5oYXMoY3JlYXRlS2V5KGJhc2UuaWQpKSxcbiAgICBpc0ZpbmlzaGluZyxcbiAgfVxufVxuXG5mdW5jdGlvbiB0YXBwZWRIb2xlKGVudHJ5OiBIb2xlRW50cnksIGJlZm9yZTogUmVjb3JkZWRIb2xlIHwgdW5kZWZpbmVkLCBtZTogc3RyaW5nKTogUmVjb3JkZWRIb2xlIHtcbiAgY29uc3QgbWV0YSA9IHtcbiAgICBob2xlOiBlbnRyeS5ob2xlLFxuICAgIHZlcnNpb246IGJlZm9yZT8udmVyc2lvbiA/PyAwLFxuICAgIHJlY29yZGVkQXQ6IGJlZm9yZT8ucmVjb3JkZWRBdCA/PyAnJyxcbiAgICByZWNvcmRlZEJ5OiBiZWZvcmU/LnJlY29yZGVkQnkgPz8gbWUsXG4gIH1cbiAgcmV0dXJuIGVudHJ5LnZhbHVlID09PSBudWxsID8geyAuLi5tZXRhLCBjbGVhcmVkOiB0cnVlIH0gOiB7IC4uLmVudHJ5LnZhbHVlLCAuLi5tZXRhIH1cbn1cblxuZXhwb3J0IGNvbnN0IGVudHJ5T2YgPSAodmlldzogUm91bmRWaWV3LCBjYXJkOiBzdHJpbmcsIGhvbGU6IG51bWJlcikgPT5cbiAgdmlldy5lbnRyaWVzLmdldChob2xlS2V5KGNhcmQsIGhvbGUpKSBhcyBIb2xlRW50cnkgfCB1bmRlZmluZWRcblxuLyoqIFRoZSByb3VuZCB3aXRoIGEgY2FyZCdzIG5ldyBzdGF0ZSBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoQ2FyZChyb3VuZDogUm91bmQsIHN0YXRlOiBDYXJkU3RhdGUpOiBSb3VuZCB7XG4gIGNvbnN0IGNhcmRzID0gcm91bmQuY2FyZHMubWFwKChjYXJkKSA9PiB7XG4gICAgaWYgKGNhcmQuaWQgIT09IHN0YXRlLmlkIHx8IGNhcmQuc2VxdWVuY2UgPiBzdGF0ZS5zZXF1ZW5jZSkgcmV0dXJuIGNhcmRcbiAgICBjb25zdCBvdGhlcnMgPSBjYXJkLmhvbGVzLmZpbHRlcigoaG9sZSkgPT4gaG9sZS5ob2xlICE9PSBzdGF0ZS5ob2xlPy5ob2xlKVxuICAgIGNvbnN0IGhvbGVzID0gc3RhdGUuaG9sZSA/IFsuLi5vdGhlcnMsIHN0YXRlLmhvbGVdLnNvcnQoKGEsIGIpID0+IGEuaG9sZSAtIGIuaG9sZSkgOiBjYXJkLmhvbGVzXG4gICAgcmV0dXJuIHsgLi4uY2FyZCwgaG9sZXMsIHNlcXVlbmNlOiBzdGF0ZS5zZXF1ZW5jZSwgc3RhdHVzOiBzdGF0ZS5zdGF0dXMsIHRvdGFsczogc3RhdGUudG90YWxzIH1cbiAgfSlcbiAgcmV0dXJuIHsgLi4ucm91bmQsIGNhcmRzLCBsZWFkZXI6IGxlYWRlcihjYXJkcykgfVxufVxuXG4vKiogVGhlIHJvdW5kIHdpdGggYSBob2xlIG9mIGFub3RoZXIgZGV2aWNlJ3MgaW4gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aEhvbGUocm91bmQ6IFJvdW5kLCBjYXJkSWQ6IHN0cmluZywgaG9sZTogUmVjb3JkZWRIb2xlKTogUm91bmQge1xuICBjb25zdCBjYXJkcyA9IHJvdW5kLmNhcmRzLm1hcCgoY2FyZCkgPT4ge1xuICAgIGlmIChjYXJkLmlkICE9PSBjYXJkSWQpIHJldHVybiBjYXJkXG4gICAgY29uc3QgaGVsZCA9IGNhcmQuaG9sZXMuZmluZCgob3RoZXIpID0+IG90aGVyLmhvbGUgPT09IGhvbGUuaG9sZSlcbiAgICBpZiAoaGVsZCAmJiBoZWxkLnZlcnNpb24gPj0gaG9sZS52ZXJzaW9uKSByZXR1cm4gY2FyZFxuICAgIGNvbnN0IGhvbGVzID0gWy4uLmNhcmQuaG9sZXMuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIuaG9sZSAhPT0gaG9sZS5ob2xlKSwgaG9sZV0uc29ydCgoYSwgYikgPT4gYS5ob2xlIC0gYi5ob2xlKVxuICAgIHJldHVybiB7IC4uLmNhcmQsIGhvbGVzLCB0b3RhbHM6IHRvdGFscyhob2xlcywgdGVlT2Yocm91bmQsIGNhcmQpLCByb3VuZC5ob2xlT3JkZXIpIH1cbiAgfSlcbiAgcmV0dXJuIHsgLi4ucm91bmQsIGNhcmRzLCBsZWFkZXI6IGxlYWRlcihjYXJkcykgfVxufVxuXG4vKiogQSBmZXRjaGVkIHJvdW5kIG1heSBiZSBzb21lIHNlY29uZHMgb2xkZXIgdGhhbiBhIHNjb3JlIHRoYXQgd2FzIGFja25vd2xlZGdlZDogd2hhdGV2ZXIgaXMgbmV3ZXIgc3RheXMuICovXG5leHBvcnQgZnVuY3Rpb24gbmV3ZXIoa25vd246IFJvdW5kIHwgdW5kZWZpbmVkLCBmZXRjaGVkOiBSb3VuZCk6IFJvdW5kIHtcbiAgaWYgKCFrbm93biB8fCBrbm93bi5pZCAhPT0gZmV0Y2hlZC5pZCkgcmV0dXJuIGZldGNoZWRcbiAgaWYgKGtub3duLnJldmlzaW9uID4gZmV0Y2hlZC5yZXZpc2lvbikgcmV0dXJuIGtub3duXG4gIGNvbnN0IGNhcmRzID0gZmV0Y2hlZC5jYXJkcy5tYXAoKGNhcmQpID0+IHtcbiAgICBjb25zdCBoZWxkID0ga25vd24uY2FyZHMuZmluZCgoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuaWQgPT09IGNhcmQuaWQpXG4gICAgcmV0dXJuIGhlbGQgJiYgaGVsZC5zZXF1ZW5jZSA+IGNhcmQuc2VxdWVuY2UgPyBoZWxkIDogY2FyZFxuICB9KVxuICByZXR1cm4geyAuLi5mZXRjaGVkLCBjYXJkcywgbGVhZGVyOiBsZWFkZXIoY2FyZHMpIH1cbn1cbiIsICIvLyBXaGF0IGhhcHBlbnMgdG8gdGhlIHF1ZXVlLCBhcyBwdXJlIGZ1bmN0aW9ucyBvZiBpdHMgZW50cmllczogbm90aGluZyBoZXJlIHNlbmRzLCBzdG9yZXMgb3Igd2FpdHMuXG5pbXBvcnQgdHlwZSB7IENhcmRTdGF0ZSwgSG9sZUNvbmZsaWN0LCBIb2xlU3RhdGUsIE5ld1JvdW5kLCBSZWNvcmRlZEhvbGUgfSBmcm9tICcuLi9hcGkvdHlwZXMnXG5pbXBvcnQgdHlwZSB7IENyZWF0ZUVudHJ5LCBFbnRyeSwgRmluaXNoRW50cnksIEhvbGVFbnRyeSwgUmVmdXNhbCB9IGZyb20gJy4vZW50cnknXG5pbXBvcnQgeyBjcmVhdGVLZXksIGZpbmlzaEtleSwgaG9sZUtleSwgaXNTYW1lIH0gZnJvbSAnLi9lbnRyeSdcblxuZXhwb3J0IHR5cGUgVGFwID0ge1xuICBvd25lcjogc3RyaW5nXG4gIHJvdW5kSWQ6IHN0cmluZ1xuICBjYXJkSWQ6IHN0cmluZ1xuICBob2xlOiBudW1iZXJcbiAgdmFsdWU6IEhvbGVTdGF0ZSB8IG51bGxcbiAgLyoqIFdoYXQgdGhlIHNlcnZlciB3YXMgbGFzdCBrbm93biB0byBoYXZlIHRoZXJlLiAqL1xuICBzdG9yZWQ6IFJlY29yZGVkSG9sZSB8IHVuZGVmaW5lZFxuICBvcmRlcjogbnVtYmVyXG59XG5cbi8qKiBBIHNjb3JlIHdhcyB0YXBwZWQuIFVuZGVmaW5lZDogdGhlcmUgaXMgbm90aGluZyB0byBzZW5kLCB0aGUgc2VydmVyIGFscmVhZHkgaGFzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRhcHBlZChiZWZvcmU6IEhvbGVFbnRyeSB8IHVuZGVmaW5lZCwgdGFwOiBUYXApOiBIb2xlRW50cnkgfCB1bmRlZmluZWQge1xuICBjb25zdCB1bnRvdWNoZWQgPSAhYmVmb3JlIHx8IChiZWZvcmUuc3RhdGUgPT09ICd3YWl0aW5nJyAmJiBiZWZvcmUubWF5YmUubGVuZ3RoID09PSAwKVxuICBpZiAodW50b3VjaGVkICYmIGlzU2FtZSh0YXAudmFsdWUsIHRhcC5zdG9yZWQpKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IGZyZXNoOiBIb2xlRW50cnkgPSB7XG4gICAga2luZDogJ2hvbGUnLFxuICAgIGtleTogaG9sZUtleSh0YXAuY2FyZElkLCB0YXAuaG9sZSksXG4gICAgb3duZXI6IHRhcC5vd25lcixcbiAgICByb3VuZElkOiB0YXAucm91bmRJZCxcbiAgICBjYXJkSWQ6IHRhcC5jYXJkSWQsXG4gICAgaG9sZTogdGFwLmhvbGUsXG4gICAgdmFsdWU6IHRhcC52YWx1ZSxcbiAgICBiYXNlOiB0YXAuc3RvcmVkPy52ZXJzaW9uID8/IDAsXG4gICAgbWF5YmU6IFtdLFxuICAgIG9yZGVyOiB0YXAub3JkZXIsXG4gICAgcmV2OiAxLFxuICAgIHN0YXRlOiAnd2FpdGluZycsXG4gIH1cbiAgaWYgKCFiZWZvcmUpIHJldHVybiBmcmVzaFxuICBpZiAoYmVmb3JlLnN0YXRlID09PSAncmVmdXNlZCcpIHJldHVybiB7IC4uLmZyZXNoLCBtYXliZTogYmVmb3JlLm1heWJlLCByZXY6IGJlZm9yZS5yZXYgKyAxIH1cbiAgLy8gQSBjb25mbGljdCBzdGF5cyBvbmUgdW50aWwgaXQgaXMgc2V0dGxlZDogYSBuZXcgdmFsdWUgaXMgb25seSBtaW5lLCBub3QgYW4gYW5zd2VyIHRvIHRoZWlycy5cbiAgcmV0dXJuIHsgLi4uYmVmb3JlLCB2YWx1ZTogdGFwLnZhbHVlLCByZXY6IGJlZm9yZS5yZXYgKyAxIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZWQob3duZXI6IHN0cmluZywgYm9keTogTmV3Um91bmQgJiB7IGlkOiBzdHJpbmcgfSwgb3JkZXI6IG51bWJlcik6IENyZWF0ZUVudHJ5IHtcbiAgcmV0dXJuIHsga2luZDogJ2NyZWF0ZScsIGtleTogY3JlYXRlS2V5KGJvZHkuaWQpLCBvd25lciwgcm91bmRJZDogYm9keS5pZCwgYm9keSwgb3JkZXIsIHJldjogMSwgc3RhdGU6ICd3YWl0aW5nJyB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmaW5pc2hlZChvd25lcjogc3RyaW5nLCByb3VuZElkOiBzdHJpbmcsIGFsbG93TWlzc2luZzogYm9vbGVhbiwgb3JkZXI6IG51bWJlcik6IEZpbmlzaEVudHJ5IHtcbiAgcmV0dXJuIHsga2luZDogJ2ZpbmlzaCcsIGtleTogZmluaXNoS2V5KHJvdW5kSWQpLCBvd25lciwgcm91bmRJZCwgYWxsb3dNaXNzaW5nLCBvcmRlciwgcmV2OiAxLCBzdGF0ZTogJ3dhaXRpbmcnIH1cbn1cblxuLyoqIFdoYXQgaXMgdG8gYmUgc2VudCBuZXh0OiBhIHJvdW5kIGJlZm9yZSBpdHMgaG9sZXMsIGl0cyBob2xlcyBiZWZvcmUgaXRzIGZpbmlzaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXh0KGVudHJpZXM6IEl0ZXJhYmxlPEVudHJ5Piwgb3duZXI6IHN0cmluZyk6IEVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgYWxsID0gWy4uLmVudHJpZXNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5Lm93bmVyID09PSBvd25lcilcbiAgY29uc3QgaXNDcmVhdGVkID0gKHJvdW5kOiBzdHJpbmcpID0+ICFhbGwuc29tZSgoZW50cnkpID0+IGVudHJ5LmtpbmQgPT09ICdjcmVhdGUnICYmIGVudHJ5LnJvdW5kSWQgPT09IHJvdW5kKVxuICBjb25zdCBoYXNIb2xlcyA9IChyb3VuZDogc3RyaW5nKSA9PiBhbGwuc29tZSgoZW50cnkpID0+IGVudHJ5LmtpbmQgPT09ICdob2xlJyAmJiBlbnRyeS5yb3VuZElkID09PSByb3VuZClcbiAgcmV0dXJuIGFsbFxuICAgIC5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5zdGF0ZSA9PT0gJ3dhaXRpbmcnKVxuICAgIC5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5raW5kID09PSAnY3JlYXRlJyB8fCBpc0NyZWF0ZWQoZW50cnkucm91bmRJZCkpXG4gICAgLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LmtpbmQgIT09ICdmaW5pc2gnIHx8ICFoYXNIb2xlcyhlbnRyeS5yb3VuZElkKSlcbiAgICAuc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5vcmRlciAtIGIub3JkZXIpWzBdXG59XG5cbmNvbnN0IHJhbmsgPSAoZW50cnk6IEVudHJ5KSA9PiBbJ2NyZWF0ZScsICdob2xlJywgJ2ZpbmlzaCddLmluZGV4T2YoZW50cnkua2luZClcblxuLyoqIEEgcmVxdWVzdCBpcyBhYm91dCB0byBsZWF2ZTogaXRzIHZhbHVlIG1heSBiZSBzdG9yZWQgZXZlbiBpZiBubyBhbnN3ZXIgY29tZXMuIFdyaXR0ZW4gZG93biBiZWZvcmUgaXQgaXMgc2VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZW5kaW5nKGVudHJ5OiBIb2xlRW50cnkpOiBIb2xlRW50cnkge1xuICByZXR1cm4gZW50cnkubWF5YmUuc29tZSgodmFsdWUpID0+IGlzU2FtZSh2YWx1ZSwgZW50cnkudmFsdWUpKVxuICAgID8gZW50cnlcbiAgICA6IHsgLi4uZW50cnksIG1heWJlOiBbLi4uZW50cnkubWF5YmUsIGVudHJ5LnZhbHVlXSB9XG59XG5cbi8qKiBUaGUgc2VydmVyIHN0b3JlZCB3aGF0IHdhcyBzZW50LiBXaGF0IHdhcyB0YXBwZWQgbWVhbndoaWxlIHdhaXRzLCBtYWRlIGZyb20gdGhlIG5ldyB2ZXJzaW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3JlZChub3c6IEhvbGVFbnRyeSB8IHVuZGVmaW5lZCwgc2VudDogSG9sZUVudHJ5LCBhbnN3ZXI6IENhcmRTdGF0ZSk6IEhvbGVFbnRyeSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHZlcnNpb24gPSBhbnN3ZXIuaG9sZT8udmVyc2lvbiA/PyAwXG4gIGlmICghbm93IHx8IG5vdy5yZXYgPT09IHNlbnQucmV2IHx8IGlzU2FtZShub3cudmFsdWUsIGFuc3dlci5ob2xlKSkgcmV0dXJuIHVuZGVmaW5lZFxuICByZXR1cm4geyAuLi5ub3csIGJhc2U6IHZlcnNpb24sIG1heWJlOiBbXSwgc3RhdGU6ICd3YWl0aW5nJyB9XG59XG5cbi8qKlxuICogVGhlIHN0b3JlZCB2ZXJzaW9uIHdhcyBhbm90aGVyLiBJZiB0aGUgc3RvcmVkIHZhbHVlIGlzIHRoZSBvbmUgdGhhdCBpcyB3YW50ZWQsIGFsbCBpcyB3ZWxsOyBpZiBpdCBpcyBvbmUgdGhhdCB0aGlzXG4gKiBkZXZpY2Ugc2VudCB3aXRob3V0IGhlYXJpbmcgYW4gYW5zd2VyLCB0aGUgbmV3ZXIgdmFsdWUgZ29lcyBvdXQgb24gdG9wIG9mIGl0OyBlbHNlIHR3byBwZW9wbGUgaGF2ZSB0byBhZ3JlZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZsaWN0ZWQobm93OiBIb2xlRW50cnkgfCB1bmRlZmluZWQsIGFuc3dlcjogSG9sZUNvbmZsaWN0KTogSG9sZUVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgaWYgKCFub3cgfHwgaXNTYW1lKG5vdy52YWx1ZSwgYW5zd2VyLnN0b3JlZCkpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgdmVyc2lvbiA9IGFuc3dlci5zdG9yZWQ/LnZlcnNpb24gPz8gMFxuICAvLyBUaGUgbGFzdCBvZiB0aGVtIGlzIHdoYXQgd2FzIGp1c3Qgc2VudCBhbmQgcmVmdXNlZDsgaXQgaXMgbm90IHN0b3JlZCwgb3IgaXQgd291bGQgYmUgdGhlIHdhbnRlZCBvbmUuXG4gIGlmIChub3cubWF5YmUuc29tZSgodmFsdWUpID0+IGlzU2FtZSh2YWx1ZSwgYW5zd2VyLnN0b3JlZCkgJiYgIWlzU2FtZSh2YWx1ZSwgbm93LnZhbHVlKSkpIHtcbiAgICByZXR1cm4geyAuLi5ub3csIGJhc2U6IHZlcnNpb24sIG1heWJlOiBbXSwgc3RhdGU6ICd3YWl0aW5nJywgcmV2OiBub3cucmV2ICsgMSB9XG4gIH1cbiAgcmV0dXJuIHsgLi4ubm93LCBzdGF0ZTogJ2NvbmZsaWN0Jywgc3RvcmVkOiBhbnN3ZXIuc3RvcmVkLCBzdG9yZWRCeTogYW5zd2VyLnN0b3JlZEJ5TmFtZSwgcmV2OiBub3cucmV2ICsgMSB9XG59XG5cbi8qKiBPbmUgdGFwIHNldHRsZWQgYSBjb25mbGljdC4gVW5kZWZpbmVkOiB0aGVpcnMgaXMga2VwdCwgdGhlcmUgaXMgbm90aGluZyB0byBzZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldHRsZWQobm93OiBIb2xlRW50cnksIGtlZXA6ICdtaW5lJyB8ICd0aGVpcnMnKTogSG9sZUVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgaWYgKGtlZXAgPT09ICd0aGVpcnMnKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IHsgc3RvcmVkOiB0aGVpcnMsIHN0b3JlZEJ5OiBfLCAuLi5yZXN0IH0gPSBub3dcbiAgcmV0dXJuIHsgLi4ucmVzdCwgYmFzZTogdGhlaXJzPy52ZXJzaW9uID8/IDAsIG1heWJlOiBbXSwgc3RhdGU6ICd3YWl0aW5nJywgcmV2OiBub3cucmV2ICsgMSB9XG59XG5cbi8qKiBUaGUgc2VydmVyIHdpbGwgbm90IHRha2UgaXQuIEl0IHN0YXlzLCB3aXRoIHRoZSByZWFzb24sIHVudGlsIHRoZSBwbGF5ZXIgaGFzIHNlZW4gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlZDxUIGV4dGVuZHMgRW50cnk+KG5vdzogVCB8IHVuZGVmaW5lZCwgc2VudDogVCwgcmVmdXNhbDogUmVmdXNhbCk6IFQgfCB1bmRlZmluZWQge1xuICBpZiAoIW5vdykgcmV0dXJuIHVuZGVmaW5lZFxuICByZXR1cm4gbm93LnJldiA9PT0gc2VudC5yZXYgPyB7IC4uLm5vdywgc3RhdGU6ICdyZWZ1c2VkJywgcmVmdXNhbCB9IDogbm93XG59XG5cbi8qKiBTZWNvbmRzIHVudGlsIHRoZSBuZXh0IGF0dGVtcHQgYWZ0ZXIgc28gbWFueSBmYWlsdXJlcyBpbiBhIHJvdzogMSwgMiwgNCBcdTIwMjYgNjAsIGxlc3MgdXAgdG8gYSBxdWFydGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2tvZmYoZmFpbHVyZXM6IG51bWJlciwgcmFuZG9tOiBudW1iZXIsIHJldHJ5QWZ0ZXIgPSAwKTogbnVtYmVyIHtcbiAgY29uc3Qgd2FpdCA9IE1hdGgubWluKDYwLCAyICoqIE1hdGgubWluKGZhaWx1cmVzIC0gMSwgNikpXG4gIHJldHVybiBNYXRoLm1heCh3YWl0ICogKDEgLSByYW5kb20gLyA0KSwgcmV0cnlBZnRlcilcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxvQkFBbUI7QUFDbkIsdUJBQWlCOzs7QUNFVixTQUFTLFFBQVEsTUFBWSxNQUF3QztBQUMxRSxTQUFPLEtBQUssTUFBTSxLQUFLLENBQUMsYUFBYSxTQUFTLFNBQVMsUUFBUSxDQUFDLFNBQVMsT0FBTztBQUNsRjtBQUVPLFNBQVMsTUFBTSxPQUFjLE1BQXNCO0FBQ3hELFFBQU1BLE9BQU0sTUFBTSxLQUFLLEtBQUssQ0FBQyxjQUFjLFVBQVUsT0FBTyxLQUFLLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNyRixNQUFJLENBQUNBO0FBQUssVUFBTSxJQUFJLE1BQU0sc0JBQXNCO0FBQ2hELFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLE9BQU9DLFFBQXVCRCxNQUFlLFdBQTZCO0FBQ3hGLFFBQU0sU0FBUyxJQUFJLElBQUlDLE9BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQztBQUM3RixRQUFNLE9BQWU7QUFBQSxJQUNuQixLQUFLO0FBQUEsSUFDTCxJQUFJO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxZQUFZO0FBQUEsSUFDWixhQUFhO0FBQUEsSUFDYixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsRUFDWjtBQUNBLGFBQVcsUUFBUUQsS0FBSSxPQUFPO0FBQzVCLFVBQU0sUUFBUSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3BDLFFBQUksQ0FBQztBQUFPO0FBQ1osU0FBSyxlQUFlO0FBQ3BCLFFBQUksTUFBTSxZQUFZLFFBQVc7QUFDL0IsVUFBSSxLQUFLLFVBQVU7QUFBRyxhQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssTUFBTTtBQUFBO0FBQ3BELGFBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3RDLFdBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3ZDLFdBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxNQUFNLFVBQVUsS0FBSztBQUFBLElBQ3hEO0FBQ0EsUUFBSSxNQUFNLFVBQVUsUUFBVztBQUM3QixXQUFLLFNBQVMsS0FBSyxTQUFTLEtBQUssTUFBTTtBQUN2QyxXQUFLLGNBQWM7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE1BQU0sVUFBVSxVQUFVLENBQUMsU0FBUyxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFDM0QsT0FBSyxPQUFPLFFBQVEsS0FBSyxVQUFVLFNBQVM7QUFDNUMsT0FBSyxXQUFXLEtBQUssZ0JBQWdCQSxLQUFJLE1BQU07QUFDL0MsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLE1BQXFCO0FBQy9DLFNBQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsS0FBSyxXQUFXLEtBQUssWUFBWSxLQUFLLFlBQVksTUFBUztBQUMvRjtBQUdPLFNBQVMsT0FBTyxPQUFnQztBQUNyRCxRQUFNLFdBQVcsTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLFlBQVksSUFBSSxLQUFLLEtBQUssT0FBTyxVQUFVLElBQUk7QUFDeEYsTUFBSSxTQUFTLFdBQVc7QUFBRyxXQUFPO0FBQ2xDLFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxTQUFTLElBQUksQ0FBQyxTQUFTLEtBQUssT0FBTyxTQUFTLENBQUMsQ0FBQztBQUN2RSxTQUFPLEVBQUUsT0FBTyxNQUFNLE9BQU8sU0FBUyxPQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sVUFBVSxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFFLEVBQUU7QUFDNUc7OztBQ3ZETyxTQUFTLFVBQVVFLE1BQWdCLE1BQXVDO0FBQy9FLFFBQU0sT0FBTyxFQUFFLElBQUlBLEtBQUksSUFBSSxNQUFNQSxLQUFJLE1BQU0sUUFBUUEsS0FBSSxRQUFRLFFBQVFBLEtBQUksT0FBTztBQUNsRixRQUFNLE9BQU8sQ0FBQ0MsU0FBaURDLFlBQXlDO0FBQUEsSUFDdEcsR0FBRztBQUFBLElBQ0gsY0FBY0QsUUFBTztBQUFBLElBQ3JCLE9BQU9BLFFBQU87QUFBQSxJQUNkLEtBQUtDLE9BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQUEsSUFDbEQsT0FBQUE7QUFBQSxFQUNGO0FBQ0EsTUFBSUYsS0FBSSxNQUFNLFdBQVcsR0FBRztBQUMxQixRQUFJLFNBQVM7QUFBUyxhQUFPLEtBQUtBLE1BQUtBLEtBQUksS0FBSztBQUNoRCxRQUFJLFNBQVM7QUFBUSxhQUFPO0FBQzVCLFVBQU0sUUFBUSxFQUFFLGNBQWMsS0FBSyxNQUFNQSxLQUFJLGVBQWUsRUFBRSxJQUFJLElBQUksT0FBT0EsS0FBSSxNQUFNO0FBQ3ZGLFdBQU8sS0FBSyxPQUFPLENBQUMsR0FBRyxJQUFJQSxLQUFJLE9BQU8sQ0FBQyxHQUFHLEdBQUcsSUFBSUEsS0FBSSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDakU7QUFDQSxNQUFJLFNBQVM7QUFBWSxXQUFPLEtBQUtBLE1BQUtBLEtBQUksS0FBSztBQUNuRCxRQUFNLFNBQVMsU0FBUyxVQUFVQSxLQUFJLFFBQVFBLEtBQUk7QUFDbEQsU0FDRSxVQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0FBLEtBQUksTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFVBQVUsT0FBTyxTQUFTLFFBQVE7QUFBQSxFQUNwRTtBQUVKO0FBR0EsU0FBUyxJQUFJLE1BQTBCLE9BQWtDO0FBQ3ZFLFNBQU8sS0FBSyxJQUFJLENBQUMsVUFBVTtBQUFBLElBQ3pCLEdBQUc7QUFBQSxJQUNILFFBQVEsS0FBSyxTQUFTLElBQUk7QUFBQSxJQUMxQixhQUFhLElBQUksS0FBSyxjQUFjLElBQUk7QUFBQSxFQUMxQyxFQUFFO0FBQ0o7QUFHTyxTQUFTLFlBQVlFLFFBQWlCLFdBQTZCO0FBQ3hFLFFBQU0sUUFBUSxLQUFLLElBQUksR0FBR0EsT0FBTSxRQUFRLFNBQVMsQ0FBQztBQUNsRCxTQUFPLENBQUMsR0FBR0EsT0FBTSxNQUFNLEtBQUssR0FBRyxHQUFHQSxPQUFNLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDekQ7QUFPTyxTQUFTLGlCQUFpQixNQUFnQkMsU0FBZ0JDLEtBQVEsTUFBWSxJQUFJLEtBQUssR0FBVTtBQUN0RyxRQUFNLFNBQVNELFFBQU8sS0FBSyxJQUFJLENBQUNFLFNBQVEsVUFBVUEsTUFBSyxLQUFLLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQ0EsU0FBeUJBLFNBQVEsTUFBUztBQUNySCxRQUFNLFVBQVUsT0FBTyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQ2hFLFFBQU0sWUFBWSxLQUFLLGFBQWEsUUFBUSxDQUFDLEtBQUs7QUFDbEQsUUFBTSxZQUFZLFlBQVksU0FBUyxTQUFTO0FBQ2hELFFBQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQ0EsU0FBUSxLQUFLLFFBQVEsS0FBSyxDQUFDLFdBQVcsT0FBTyxRQUFRQSxLQUFJLEVBQUUsQ0FBQztBQUN4RixTQUFPO0FBQUEsSUFDTCxJQUFJLEtBQUssTUFBTTtBQUFBLElBQ2YsU0FBU0QsSUFBRztBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTSxLQUFLO0FBQUEsSUFDWDtBQUFBLElBQ0EsVUFBVSxLQUFLO0FBQUEsSUFDZixXQUFXLElBQUksWUFBWTtBQUFBLElBQzNCLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxNQUNOLElBQUlELFFBQU87QUFBQSxNQUNYLFVBQVVBLFFBQU87QUFBQSxNQUNqQixNQUFNQSxRQUFPO0FBQUEsTUFDYixNQUFNQSxRQUFPO0FBQUEsTUFDYixXQUFXQSxRQUFPO0FBQUEsTUFDbEIsWUFBWSxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxPQUFPLE9BQU8sRUFBRSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQUEsSUFDekU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsT0FBTyxLQUFLLFFBQVEsSUFBSSxDQUFDLFFBQVEsVUFBVTtBQUN6QyxZQUFNRSxPQUFNLEtBQUssS0FBSyxDQUFDLGNBQWMsVUFBVSxPQUFPLE9BQU8sR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMzRSxhQUFPO0FBQUEsUUFDTCxJQUFJLE9BQU8sVUFBVSxHQUFHLEtBQUssTUFBTTtBQUFBLFFBQ25DLFFBQVE7QUFBQSxVQUNOLElBQUksT0FBTyxjQUFjLFNBQVlELElBQUcsS0FBSyxHQUFHLEtBQUssWUFBWTtBQUFBLFVBQ2pFLE1BQU0sT0FBTyxhQUFhQSxJQUFHO0FBQUEsVUFDN0IsT0FBTyxPQUFPLGNBQWM7QUFBQSxRQUM5QjtBQUFBLFFBQ0EsS0FBS0MsS0FBSTtBQUFBLFFBQ1QsZUFBZSxPQUFPLGlCQUFpQjtBQUFBLFFBQ3ZDLFFBQVE7QUFBQSxRQUNSLFVBQVU7QUFBQSxRQUNWLE9BQU8sQ0FBQztBQUFBLFFBQ1IsUUFBUSxPQUFPLENBQUMsR0FBR0EsTUFBSyxTQUFTO0FBQUEsTUFDbkM7QUFBQSxJQUNGLENBQUM7QUFBQSxJQUNELFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQzNETyxJQUFNLFVBQVUsQ0FBQyxNQUFjLFNBQWlCLFFBQVEsUUFBUTtBQUNoRSxJQUFNLFlBQVksQ0FBQyxVQUFrQixVQUFVO0FBQy9DLElBQU0sWUFBWSxDQUFDLFVBQWtCLFVBQVU7QUFFdEQsSUFBTSxTQUFTLENBQUMsV0FBVyxTQUFTLGlCQUFpQixXQUFXLGFBQWEsaUJBQWlCO0FBR3ZGLFNBQVMsUUFBUSxNQUFxRTtBQUMzRixNQUFJLENBQUMsUUFBUyxhQUFhLFFBQVEsS0FBSztBQUFVLFdBQU87QUFDekQsUUFBTSxRQUFpQyxDQUFDO0FBQ3hDLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sUUFBUSxLQUFLLEtBQUs7QUFDeEIsUUFBSSxVQUFVLFVBQWEsVUFBVTtBQUFNLFlBQU0sS0FBSyxJQUFJO0FBQUEsRUFDNUQ7QUFDQSxNQUFJLEtBQUs7QUFBVSxVQUFNLFVBQVUsSUFBSTtBQUN2QyxNQUFJLEtBQUs7QUFBTSxVQUFNLE1BQU0sSUFBSSxLQUFLO0FBQ3BDLFNBQU87QUFDVDtBQUVPLFNBQVMsT0FDZCxHQUNBLEdBQ1M7QUFDVCxTQUFPLEtBQUssVUFBVSxRQUFRLENBQUMsQ0FBQyxNQUFNLEtBQUssVUFBVSxRQUFRLENBQUMsQ0FBQztBQUNqRTs7O0FDNUNPLFNBQVMsUUFBUUMsT0FBYSxLQUFzQkMsS0FBdUI7QUFDaEYsUUFBTSxVQUFVLG9CQUFJLElBQW1CO0FBQ3ZDLGFBQVcsU0FBUztBQUFLLFFBQUksTUFBTSxZQUFZRCxNQUFLLE1BQU0sTUFBTSxVQUFVQztBQUFJLGNBQVEsSUFBSSxNQUFNLEtBQUssS0FBSztBQUMxRyxRQUFNLFFBQVFELE1BQUssTUFBTSxJQUFJLENBQUMsU0FBUztBQUNyQyxVQUFNLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLEVBQUU7QUFBQTtBQUFBLE1BRWpDLENBQUMsVUFBOEIsTUFBTSxTQUFTLFVBQVUsTUFBTSxXQUFXLEtBQUssTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUN0RztBQUNBLFFBQUksS0FBSyxXQUFXO0FBQUcsYUFBTztBQUM5QixVQUFNRSxTQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDakUsZUFBVyxTQUFTO0FBQU0sTUFBQUEsT0FBTSxJQUFJLE1BQU0sTUFBTSxXQUFXLE9BQU9BLE9BQU0sSUFBSSxNQUFNLElBQUksR0FBR0QsR0FBRSxDQUFDO0FBQzVGLFVBQU0sU0FBUyxDQUFDLEdBQUdDLE9BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJO0FBQ2pFLFdBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxRQUFRLE1BQU1GLE9BQU0sSUFBSSxHQUFHQSxNQUFLLFNBQVMsRUFBRTtBQUFBLEVBQzdGLENBQUM7QUFDRCxRQUFNLFNBQVMsUUFBUSxJQUFJLFVBQVVBLE1BQUssRUFBRSxDQUFDO0FBQzdDLFFBQU0sY0FBYyxXQUFXLFVBQWEsT0FBTyxVQUFVO0FBQzdELFNBQU87QUFBQSxJQUNMLE9BQU8sRUFBRSxHQUFHQSxPQUFNLE9BQU8sUUFBUSxPQUFPLEtBQUssR0FBRyxRQUFRLGNBQWMsYUFBYUEsTUFBSyxPQUFPO0FBQUEsSUFDL0YsTUFBQUE7QUFBQSxJQUNBO0FBQUEsSUFDQSxlQUFlLFFBQVEsSUFBSSxVQUFVQSxNQUFLLEVBQUUsQ0FBQztBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxXQUFXLE9BQWtCLFFBQWtDQyxLQUEwQjtBQUNoRyxRQUFNLE9BQU87QUFBQSxJQUNYLE1BQU0sTUFBTTtBQUFBLElBQ1osU0FBUyxRQUFRLFdBQVc7QUFBQSxJQUM1QixZQUFZLFFBQVEsY0FBYztBQUFBLElBQ2xDLFlBQVksUUFBUSxjQUFjQTtBQUFBLEVBQ3BDO0FBQ0EsU0FBTyxNQUFNLFVBQVUsT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFTLEtBQUssSUFBSSxFQUFFLEdBQUcsTUFBTSxPQUFPLEdBQUcsS0FBSztBQUN2RjtBQU1PLFNBQVMsU0FBUyxPQUFjLE9BQXlCO0FBQzlELFFBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDdEMsUUFBSSxLQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUssV0FBVyxNQUFNO0FBQVUsYUFBTztBQUNuRSxVQUFNLFNBQVMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUN6RSxVQUFNRSxTQUFRLE1BQU0sT0FBTyxDQUFDLEdBQUcsUUFBUSxNQUFNLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksSUFBSSxLQUFLO0FBQzFGLFdBQU8sRUFBRSxHQUFHLE1BQU0sT0FBQUEsUUFBTyxVQUFVLE1BQU0sVUFBVSxRQUFRLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBTztBQUFBLEVBQ2hHLENBQUM7QUFDRCxTQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssRUFBRTtBQUNsRDtBQUdPLFNBQVMsU0FBUyxPQUFjLFFBQWdCLE1BQTJCO0FBQ2hGLFFBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDdEMsUUFBSSxLQUFLLE9BQU87QUFBUSxhQUFPO0FBQy9CLFVBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxDQUFDLFVBQVUsTUFBTSxTQUFTLEtBQUssSUFBSTtBQUNoRSxRQUFJLFFBQVEsS0FBSyxXQUFXLEtBQUs7QUFBUyxhQUFPO0FBQ2pELFVBQU1BLFNBQVEsQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSTtBQUM5RyxXQUFPLEVBQUUsR0FBRyxNQUFNLE9BQUFBLFFBQU8sUUFBUSxPQUFPQSxRQUFPLE1BQU0sT0FBTyxJQUFJLEdBQUcsTUFBTSxTQUFTLEVBQUU7QUFBQSxFQUN0RixDQUFDO0FBQ0QsU0FBTyxFQUFFLEdBQUcsT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLEVBQUU7QUFDbEQ7QUFHTyxTQUFTLE1BQU0sT0FBMEIsU0FBdUI7QUFDckUsTUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLFFBQVE7QUFBSSxXQUFPO0FBQzlDLE1BQUksTUFBTSxXQUFXLFFBQVE7QUFBVSxXQUFPO0FBQzlDLFFBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDeEMsVUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLLENBQUMsY0FBYyxVQUFVLE9BQU8sS0FBSyxFQUFFO0FBQ3JFLFdBQU8sUUFBUSxLQUFLLFdBQVcsS0FBSyxXQUFXLE9BQU87QUFBQSxFQUN4RCxDQUFDO0FBQ0QsU0FBTyxFQUFFLEdBQUcsU0FBUyxPQUFPLFFBQVEsT0FBTyxLQUFLLEVBQUU7QUFDcEQ7OztBQ3JFTyxTQUFTLE9BQU8sUUFBK0IsS0FBaUM7QUFDckYsUUFBTSxZQUFZLENBQUMsVUFBVyxPQUFPLFVBQVUsYUFBYSxPQUFPLE1BQU0sV0FBVztBQUNwRixNQUFJLGFBQWEsT0FBTyxJQUFJLE9BQU8sSUFBSSxNQUFNO0FBQUcsV0FBTztBQUN2RCxRQUFNLFFBQW1CO0FBQUEsSUFDdkIsTUFBTTtBQUFBLElBQ04sS0FBSyxRQUFRLElBQUksUUFBUSxJQUFJLElBQUk7QUFBQSxJQUNqQyxPQUFPLElBQUk7QUFBQSxJQUNYLFNBQVMsSUFBSTtBQUFBLElBQ2IsUUFBUSxJQUFJO0FBQUEsSUFDWixNQUFNLElBQUk7QUFBQSxJQUNWLE9BQU8sSUFBSTtBQUFBLElBQ1gsTUFBTSxJQUFJLFFBQVEsV0FBVztBQUFBLElBQzdCLE9BQU8sQ0FBQztBQUFBLElBQ1IsT0FBTyxJQUFJO0FBQUEsSUFDWCxLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksQ0FBQztBQUFRLFdBQU87QUFDcEIsTUFBSSxPQUFPLFVBQVU7QUFBVyxXQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLEVBQUU7QUFFNUYsU0FBTyxFQUFFLEdBQUcsUUFBUSxPQUFPLElBQUksT0FBTyxLQUFLLE9BQU8sTUFBTSxFQUFFO0FBQzVEO0FBTU8sU0FBUyxTQUFTLE9BQWUsU0FBaUIsY0FBdUIsT0FBNEI7QUFDMUcsU0FBTyxFQUFFLE1BQU0sVUFBVSxLQUFLLFVBQVUsT0FBTyxHQUFHLE9BQU8sU0FBUyxjQUFjLE9BQU8sS0FBSyxHQUFHLE9BQU8sVUFBVTtBQUNsSDs7O0FMckNBLElBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxDQUFDLEdBQUcsV0FBVztBQUFBLEVBQ3JELFFBQVEsUUFBUTtBQUFBLEVBQ2hCLEtBQUs7QUFBQSxFQUNMLGFBQWEsUUFBUTtBQUFBLEVBQ3JCLE9BQU87QUFDVCxFQUFFO0FBQ0YsSUFBTSxNQUFNLEVBQUUsSUFBSSxLQUFLLE1BQU0sU0FBUyxRQUFRLFNBQVMsUUFBUSxPQUFnQixjQUFjLElBQUksT0FBTyxLQUFLLE1BQU07QUFDbkgsSUFBTSxTQUFpQixFQUFFLElBQUksS0FBSyxVQUFVLEdBQUcsTUFBTSxJQUFJLE1BQU0sUUFBUSxXQUFXLEdBQUcsTUFBTSxDQUFDLEdBQUcsRUFBRTtBQUNqRyxJQUFNLEtBQUssRUFBRSxJQUFJLE1BQU0sUUFBUSxRQUFRLGFBQWEsT0FBTztBQUMzRCxJQUFNLE9BQU87QUFBQSxFQUNYLEVBQUUsSUFBSSxLQUFLLFFBQVEsS0FBSyxNQUFNLFNBQVMsVUFBVSxjQUFjLFNBQVMsQ0FBQyxFQUFFLFFBQVEsS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDcEc7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNQyxVQUFTLENBQUMsTUFBYyxTQUFpQixPQUF1QixDQUFDLE1BQWE7QUFDbEYsUUFBTSxRQUFRLEVBQUUsUUFBUTtBQUN4QixRQUFNLFFBQWMsT0FBTyxRQUFXO0FBQUEsSUFDcEMsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1I7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsZ0JBQUFDLFFBQU8sR0FBRyxLQUFLO0FBQ2YsU0FBTyxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUs7QUFDN0I7QUFDQSxJQUFNLFNBQVMsQ0FBQyxNQUFjLFNBQWlCLGFBQW1DO0FBQUEsRUFDaEY7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUNkO0FBQUEsSUFFQSxpQkFBQUMsU0FBSyw0Q0FBNEMsTUFBTTtBQUNyRCxRQUFNLEVBQUUsTUFBTSxJQUFJLFFBQVEsTUFBTSxDQUFDRixRQUFPLEdBQUcsQ0FBQyxHQUFHQSxRQUFPLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUNsRSxRQUFNLEVBQUUsUUFBQUcsUUFBTyxJQUFJLE1BQU0sTUFBTSxDQUFDO0FBQ2hDLGdCQUFBRixRQUFPLFVBQVUsQ0FBQ0UsUUFBTyxPQUFPQSxRQUFPLE9BQU9BLFFBQU8sSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUNyRSxnQkFBQUYsUUFBTyxVQUFVLE1BQU0sUUFBUSxFQUFFLE9BQU8sR0FBRyxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDekQsZ0JBQUFBLFFBQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxHQUFHLE9BQU8sT0FBTyxJQUFJO0FBQ2hELENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLCtDQUErQyxNQUFNO0FBQ3hELFFBQU0sRUFBRSxNQUFNLElBQUksUUFBUSxNQUFNLENBQUNGLFFBQU8sR0FBRyxHQUFHLEVBQUUsT0FBTyxVQUFVLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFDMUUsZ0JBQUFDLFFBQU8sTUFBTSxNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sT0FBTyxJQUFJO0FBQ2pELENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLDBEQUEwRCxNQUFNO0FBQ25FLGdCQUFBRCxRQUFPLE1BQU0sUUFBUSxNQUFNLENBQUNELFFBQU8sR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFDcEUsQ0FBQztBQUFBLElBRUQsaUJBQUFFLFNBQUssNkRBQTZELE1BQU07QUFDdEUsUUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFPLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUNyRSxnQkFBQUQsUUFBTyxVQUFVLENBQUMsS0FBSyxNQUFNLFFBQVEsS0FBSyxhQUFhLEtBQUssS0FBSyxNQUFNLEdBQUcsQ0FBQyxZQUFZLE1BQU0sTUFBTSxDQUFDO0FBQ3RHLENBQUM7QUFBQSxJQUVELGlCQUFBQyxTQUFLLDBFQUEwRSxNQUFNO0FBQ25GLFFBQU0sUUFBUSxDQUFDLFVBQWtCLFVBQzlCLEVBQUUsSUFBSSxLQUFLLFNBQVMsS0FBSyxRQUFRLFFBQVEsVUFBVSxNQUFNLFFBQVEsS0FBSyxNQUFNLENBQUMsRUFBRyxPQUFPO0FBQzFGLFFBQU0sUUFBUSxTQUFTLE1BQU0sTUFBTSxHQUFHLE9BQU8sR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3RELFFBQU0sT0FBTyxTQUFTLE9BQU8sTUFBTSxHQUFHLE9BQU8sR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3RELGdCQUFBRCxRQUFPLE1BQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUFJLENBQUMsR0FBRyxTQUFTLENBQUM7QUFDckQsQ0FBQztBQUFBLElBRUQsaUJBQUFDLFNBQUssa0VBQWtFLE1BQU07QUFDM0UsUUFBTSxRQUFRO0FBQUEsSUFDWixHQUFHO0FBQUEsSUFDSCxVQUFVO0FBQUEsSUFDVixPQUFPLEtBQUssTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLEdBQUcsTUFBTSxVQUFVLEdBQUcsT0FBTyxDQUFDLE9BQU8sR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUN0RjtBQUNBLFFBQU0sVUFBVSxFQUFFLEdBQUcsTUFBTSxVQUFVLEdBQUcsT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxHQUFHLE1BQU0sVUFBVSxFQUFFLEVBQUUsRUFBRTtBQUNwRyxnQkFBQUQsUUFBTyxNQUFNLE1BQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxDQUFDLEdBQUcsVUFBVSxDQUFDO0FBQ3hELGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsR0FBRyxTQUFTLFVBQVUsRUFBRSxDQUFDLEVBQUUsVUFBVSxDQUFDO0FBQ2xFLGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsR0FBRyxTQUFTLFVBQVUsRUFBRSxDQUFDLEdBQUcsS0FBSztBQUMvRCxDQUFDO0FBQUEsSUFFRCxpQkFBQUMsU0FBSyxtRkFBOEUsTUFBTTtBQUN2RixRQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssT0FBTyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ2pELGdCQUFBRCxRQUFPLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUM1QyxnQkFBQUEsUUFBTyxNQUFNLFNBQVMsT0FBTyxLQUFLLE9BQU8sR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDO0FBQzlFLENBQUM7IiwKICAibmFtZXMiOiBbInRlZSIsICJob2xlcyIsICJ0ZWUiLCAicmF0aW5nIiwgImhvbGVzIiwgImNvdXJzZSIsICJtZSIsICJ0ZWUiLCAiYmFzZSIsICJtZSIsICJob2xlcyIsICJob2xlcyIsICJ0YXBwZWQiLCAiYXNzZXJ0IiwgInRlc3QiLCAidG90YWxzIl0KfQo=
