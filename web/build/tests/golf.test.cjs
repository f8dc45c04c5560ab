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

// tests/golf.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_test = __toESM(require("node:test"), 1);

// src/shared/golf/hole-value.ts
function withStrokes(before, strokes) {
  const { pickedUp: _, putts, penalties, ...rest } = before ?? {};
  return {
    ...rest,
    strokes,
    ...putts !== void 0 && putts < strokes ? { putts } : {},
    ...penalties !== void 0 && penalties < strokes ? { penalties } : {}
  };
}
function pickedUp(before) {
  return before?.note ? { pickedUp: true, note: before.note } : { pickedUp: true };
}
function withDetail(before, detail, value) {
  const { [detail]: held, ...rest } = before;
  return held === value ? rest : { ...before, [detail]: value };
}

// src/shared/golf/handicap-index.ts
function parseIndex(text) {
  const plain = text.trim().replace(",", ".");
  if (plain === "")
    return null;
  if (!/^[+-]?\d{1,2}(\.\d)?$/.test(plain))
    return void 0;
  const value = plain.startsWith("+") ? -Number(plain.slice(1)) : Number(plain);
  return value >= -10 && value <= 54 ? value : void 0;
}

// src/shared/golf/names.ts
function scoreName(strokes, par) {
  if (strokes === 1)
    return "ace";
  const over = strokes - par;
  if (over <= -3)
    return "albatross";
  if (over >= 3)
    return `+${over}`;
  return ["eagle", "birdie", "par", "bogey", "double"][over + 2] ?? "";
}
function shapeOf(strokes, par) {
  const over = strokes - par;
  if (over <= -2)
    return "double-circle";
  if (over === -1)
    return "circle";
  if (over === 0)
    return "plain";
  return over === 1 ? "square" : "double-square";
}

// src/shared/golf/totals.ts
function scoreOf(card2, hole) {
  return card2.holes.find((recorded) => recorded.hole === hole && !recorded.cleared);
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
    const score2 = scored.get(hole.number);
    if (!score2)
      continue;
    sums.holesPlayed += 1;
    if (score2.strokes !== void 0) {
      if (hole.number <= 9)
        sums.out = (sums.out ?? 0) + score2.strokes;
      else
        sums.in = (sums.in ?? 0) + score2.strokes;
      sums.total = (sums.total ?? 0) + score2.strokes;
      sums.toPar = (sums.toPar ?? 0) + score2.strokes - hole.par;
    }
    if (score2.putts !== void 0) {
      sums.putts = (sums.putts ?? 0) + score2.putts;
      sums.puttsHoles += 1;
    }
  }
  const gap = holeOrder.findIndex((hole) => !scored.has(hole));
  sums.thru = gap === -1 ? holeOrder.length : gap;
  sums.complete = sums.holesPlayed === tee2.holes.length;
  return sums;
}
function hasNoReturn(card2) {
  return card2.holes.some((hole) => !hole.cleared && hole.pickedUp && hole.strokes === void 0);
}
function leader(cards) {
  const standing = cards.filter((card2) => !hasNoReturn(card2) && card2.totals.toPar !== null);
  if (standing.length === 0)
    return null;
  const best = Math.min(...standing.map((card2) => card2.totals.toPar ?? 0));
  return { toPar: best, cards: standing.filter((card2) => card2.totals.toPar === best).map((card2) => card2.id) };
}
function nextEmpty(round2) {
  for (const hole of round2.holeOrder) {
    for (const card2 of round2.cards)
      if (!scoreOf(card2, hole))
        return { card: card2.id, hole };
  }
  return null;
}
function after(round2, spot) {
  const card2 = round2.cards.findIndex((candidate) => candidate.id === spot.card);
  const next = round2.cards[card2 + 1];
  if (next)
    return { card: next.id, hole: spot.hole };
  const hole = round2.holeOrder[round2.holeOrder.indexOf(spot.hole) + 1];
  const first = round2.cards[0];
  return hole === void 0 || !first ? null : { card: first.id, hole };
}
function missing(round2) {
  return round2.cards.map((card2) => ({ card: card2, holes: round2.holeOrder.filter((hole) => !scoreOf(card2, hole)) })).filter((entry) => entry.holes.length > 0);
}
function dots(handicapIndex, strokeIndex, tee2) {
  if (handicapIndex === null || tee2.holes.length !== 18)
    return 0;
  const course = Math.round(handicapIndex * tee2.slope / 113 + (tee2.courseRating - tee2.par));
  if (course < 0)
    return strokeIndex > 18 + course ? -1 : 0;
  return Math.floor(course / 18) + (strokeIndex <= course % 18 ? 1 : 0);
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
function provisionalRound(body, course, me, now = new Date()) {
  const inPlay = course.tees.map((tee2) => teeInPlay(tee2, body.mode)).filter((tee2) => tee2 !== void 0);
  const numbers = inPlay[0]?.holes.map((hole) => hole.number) ?? [];
  const startHole = body.startHole ?? numbers[0] ?? 1;
  const holeOrder = orderOfPlay(numbers, startHole);
  const tees = inPlay.filter((tee2) => body.players.some((player) => player.tee === tee2.id));
  return {
    id: body.id ?? "",
    ownerId: me.id,
    status: "open",
    revision: 0,
    mode: body.mode,
    startHole,
    playedOn: body.playedOn,
    startedAt: now.toISOString(),
    finishedAt: null,
    course: {
      id: course.id,
      revision: course.revision,
      club: course.club,
      name: course.name,
      holeCount: course.holeCount,
      teeChoices: inPlay.map(({ id, name, gender }) => ({ id, name, gender }))
    },
    tees,
    holeOrder,
    cards: body.players.map((player, place) => {
      const tee2 = tees.find((candidate) => candidate.id === player.tee) ?? tees[0];
      return {
        id: player.cardId ?? `${body.id}-${place}`,
        player: {
          id: player.guestName === void 0 ? me.id : `${body.id}-guest-${place}`,
          name: player.guestName ?? me.displayName,
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

// src/shared/golf/whole-card.ts
function parseWholeCard(text, holes2) {
  const scores = [];
  for (const word of text.toLowerCase().split(/[\s,;/|]+/)) {
    if (word === "")
      continue;
    if (/^1[0-9]$/.test(word)) {
      scores.push(Number(word));
      continue;
    }
    for (const piece of word.match(/10|./gu) ?? []) {
      if (/^(10|[1-9])$/.test(piece))
        scores.push(Number(piece));
      else if (piece === "x")
        scores.push("picked-up");
      else if (piece === ".")
        scores.push(null);
      else
        return {
          scores: scores.slice(0, holes2),
          fault: `\u201C${piece}\u201D is not a score: 1 to 19, x for picked up, . to skip`
        };
    }
  }
  if (scores.length > holes2) {
    return {
      scores: scores.slice(0, holes2),
      fault: `${scores.length} scores for ${holes2} holes; the last ones have no hole`
    };
  }
  return { scores };
}

// tests/golf.test.ts
var holes = Array.from({ length: 18 }, (_, place) => ({
  number: place + 1,
  par: [4, 5, 3][place % 3],
  strokeIndex: place + 1,
  yards: 300
}));
var tee = {
  id: "t",
  name: "White",
  colour: "white",
  gender: "men",
  courseRating: 71.6,
  slope: 131,
  par: 72,
  holes
};
var score = (hole, strokes, more = {}) => ({
  hole,
  ...strokes === void 0 ? { pickedUp: true } : { strokes },
  version: 1,
  recordedAt: "",
  recordedBy: "",
  ...more
});
var order = orderOfPlay(
  holes.map((hole) => hole.number),
  1
);
var card = (id, scores) => ({
  id,
  player: { id, name: id, guest: false },
  tee: "t",
  handicapIndex: null,
  status: "open",
  sequence: 1,
  holes: scores,
  totals: totals(scores, tee, order)
});
var round = (...cards) => ({ tees: [tee], cards, holeOrder: order, status: "open" });
(0, import_node_test.default)("an empty card adds up to nothing, not to zero", () => {
  const sums = totals([], tee, order);
  import_strict.default.deepEqual(
    [sums.out, sums.in, sums.total, sums.toPar, sums.putts, sums.thru],
    [null, null, null, null, null, 0]
  );
});
(0, import_node_test.default)("out, in, total, to par and putts are of the holes that have them", () => {
  const sums = totals([score(1, 5, { putts: 2 }), score(2, 5), score(10, 3, { putts: 0 })], tee, order);
  import_strict.default.deepEqual([sums.out, sums.in, sums.total, sums.toPar], [10, 3, 13, 0]);
  import_strict.default.deepEqual([sums.putts, sums.puttsHoles, sums.holesPlayed, sums.thru], [2, 2, 3, 2]);
});
(0, import_node_test.default)("a picked-up hole is played and has no strokes; a cleared one is neither", () => {
  const sums = totals([score(1), score(2, 4, { cleared: true })], tee, order);
  import_strict.default.deepEqual([sums.holesPlayed, sums.total, sums.thru, sums.complete], [1, null, 1, false]);
});
(0, import_node_test.default)("thru counts in order of play from the start hole", () => {
  const shotgun = orderOfPlay(order, 17);
  import_strict.default.deepEqual(shotgun.slice(0, 3), [17, 18, 1]);
  import_strict.default.equal(totals([score(17, 4), score(18, 4), score(2, 4)], tee, shotgun).thru, 2);
});
(0, import_node_test.default)("the leader is lowest to par, ties are named, and no return does not lead", () => {
  const anna = card("anna", [score(1, 4)]);
  const bodo = card("bodo", [score(1, 5), score(2, 4)]);
  const cleo = card("cleo", [score(1), score(2, 3)]);
  import_strict.default.deepEqual(leader([anna, bodo, cleo]), { toPar: 0, cards: ["anna", "bodo"] });
  import_strict.default.equal(leader([card("dora", [])]), null);
});
(0, import_node_test.default)("entry goes to the next player, then to the next hole, and ends with the round", () => {
  const two = round(card("anna", [score(1, 4)]), card("bodo", []));
  import_strict.default.deepEqual(nextEmpty(two), { card: "bodo", hole: 1 });
  import_strict.default.deepEqual(after(two, { card: "anna", hole: 1 }), { card: "bodo", hole: 1 });
  import_strict.default.deepEqual(after(two, { card: "bodo", hole: 1 }), { card: "anna", hole: 2 });
  import_strict.default.equal(after(two, { card: "bodo", hole: 18 }), null);
  import_strict.default.equal(missing(two)[0]?.holes.length, 17);
});
(0, import_node_test.default)("strokes received follow the stroke index and the course handicap", () => {
  import_strict.default.deepEqual([dots(18.4, 3, tee), dots(18.4, 4, tee), dots(null, 1, tee)], [2, 1, 0]);
});
(0, import_node_test.default)("circles under par, squares over it", () => {
  import_strict.default.deepEqual(
    [2, 3, 4, 5, 6, 9].map((strokes) => shapeOf(strokes, 4)),
    ["double-circle", "circle", "plain", "square", "double-square", "double-square"]
  );
  import_strict.default.deepEqual(
    [1, 2, 3, 4, 8].map((strokes) => scoreName(strokes, 4)),
    ["ace", "eagle", "birdie", "par", "+4"]
  );
});
(0, import_node_test.default)("details that cannot stand with new strokes go, all others stay", () => {
  const full = { strokes: 5, putts: 3, penalties: 1, fairway: "left", note: "wind" };
  import_strict.default.deepEqual(withStrokes(full, 3), { strokes: 3, penalties: 1, fairway: "left", note: "wind" });
  import_strict.default.deepEqual(withStrokes({ pickedUp: true }, 4), { strokes: 4 });
  import_strict.default.deepEqual(pickedUp(full), { pickedUp: true, note: "wind" });
  import_strict.default.deepEqual(withDetail({ strokes: 4, putts: 2 }, "putts", 2), { strokes: 4 });
});
(0, import_node_test.default)("a whole card reads as spaced, as run together, and as both", () => {
  import_strict.default.deepEqual(parseWholeCard("5 4 3 6", 18).scores, [5, 4, 3, 6]);
  import_strict.default.deepEqual(parseWholeCard("5436", 18).scores, [5, 4, 3, 6]);
  import_strict.default.deepEqual(parseWholeCard("54 11, 4", 18).scores, [5, 4, 11, 4]);
  import_strict.default.deepEqual(parseWholeCard("41054", 18).scores, [4, 10, 5, 4]);
  import_strict.default.deepEqual(parseWholeCard("4x.5", 18).scores, [4, "picked-up", null, 5]);
});
(0, import_node_test.default)("eighteen scores take eighteen keys and one to save: at most 25", () => {
  const typed = "454345445443545434";
  const read = parseWholeCard(typed, 18);
  import_strict.default.equal(read.scores.length, 18);
  import_strict.default.equal(read.fault, void 0);
  import_strict.default.ok(typed.length + 1 <= 25);
});
(0, import_node_test.default)("what is no score is named, and too many are not dropped in silence", () => {
  import_strict.default.match(parseWholeCard("4 5 q", 18).fault ?? "", /q/);
  import_strict.default.match(parseWholeCard("4 0 5", 18).fault ?? "", /0/);
  import_strict.default.match(parseWholeCard("4444444444", 9).fault ?? "", /10 scores for 9 holes/);
});
(0, import_node_test.default)("an index is read with a point, a comma, or the plus of a plus player", () => {
  import_strict.default.deepEqual(["18.4", "18,4", "+1.2", "", "54.1", "x", "18.44"].map(parseIndex), [
    18.4,
    18.4,
    -1.2,
    null,
    void 0,
    void 0,
    void 0
  ]);
});
(0, import_node_test.default)("a nine played twice has holes 10 to 18 with stroke indexes of their own", () => {
  const nine = { ...tee, holes: holes.slice(0, 9) };
  const twice = teeInPlay(nine, "eighteen");
  import_strict.default.equal(twice?.holes.length, 18);
  import_strict.default.deepEqual([...new Set(twice?.holes.map((hole) => hole.strokeIndex))].length, 18);
  import_strict.default.deepEqual([twice?.holes[9]?.number, twice?.holes[9]?.par, twice?.courseRating], [10, 4, 143.2]);
  import_strict.default.equal(teeInPlay(nine, "back"), void 0);
});
(0, import_node_test.default)("a round made here looks as the server will show it", () => {
  const course = {
    id: "c",
    revision: 1,
    club: "Club",
    name: "Course",
    holeCount: 18,
    tees: [{ ...tee, back: { courseRating: 36, slope: 130 } }]
  };
  const made = provisionalRound(
    {
      id: "r",
      course: "c",
      mode: "back",
      startHole: 12,
      playedOn: "2026-05-17",
      players: [{ tee: "t" }, { guestName: "Bodo", tee: "t" }]
    },
    course,
    { id: "me", handle: "anna", displayName: "Anna" }
  );
  import_strict.default.deepEqual(made.holeOrder, [12, 13, 14, 15, 16, 17, 18, 10, 11]);
  import_strict.default.deepEqual(
    made.cards.map((one) => one.player.name),
    ["Anna", "Bodo"]
  );
  import_strict.default.equal(made.cards[0]?.player.id, "me");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvZ29sZi50ZXN0LnRzIiwgIi4uLy4uL3NyYy9zaGFyZWQvZ29sZi9ob2xlLXZhbHVlLnRzIiwgIi4uLy4uL3NyYy9zaGFyZWQvZ29sZi9oYW5kaWNhcC1pbmRleC50cyIsICIuLi8uLi9zcmMvc2hhcmVkL2dvbGYvbmFtZXMudHMiLCAiLi4vLi4vc3JjL3NoYXJlZC9nb2xmL3RvdGFscy50cyIsICIuLi8uLi9zcmMvc2hhcmVkL2dvbGYvcHJvdmlzaW9uYWwudHMiLCAiLi4vLi4vc3JjL3NoYXJlZC9nb2xmL3dob2xlLWNhcmQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0J1xuaW1wb3J0IHRlc3QgZnJvbSAnbm9kZTp0ZXN0J1xuaW1wb3J0IHR5cGUgeyBDYXJkLCBDb3Vyc2UsIEhvbGUsIFJlY29yZGVkSG9sZSwgUm91bmQsIFJvdW5kVGVlIH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9hcGkvdHlwZXMnXG5pbXBvcnQgeyBwaWNrZWRVcCwgd2l0aERldGFpbCwgd2l0aFN0cm9rZXMgfSBmcm9tICcuLi9zcmMvc2hhcmVkL2dvbGYvaG9sZS12YWx1ZSdcbmltcG9ydCB7IHBhcnNlSW5kZXggfSBmcm9tICcuLi9zcmMvc2hhcmVkL2dvbGYvaGFuZGljYXAtaW5kZXgnXG5pbXBvcnQgeyBzY29yZU5hbWUsIHNoYXBlT2YgfSBmcm9tICcuLi9zcmMvc2hhcmVkL2dvbGYvbmFtZXMnXG5pbXBvcnQgeyBvcmRlck9mUGxheSwgcHJvdmlzaW9uYWxSb3VuZCwgdGVlSW5QbGF5IH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9nb2xmL3Byb3Zpc2lvbmFsJ1xuaW1wb3J0IHsgYWZ0ZXIsIGRvdHMsIGxlYWRlciwgbWlzc2luZywgbmV4dEVtcHR5LCB0b3RhbHMgfSBmcm9tICcuLi9zcmMvc2hhcmVkL2dvbGYvdG90YWxzJ1xuaW1wb3J0IHsgcGFyc2VXaG9sZUNhcmQgfSBmcm9tICcuLi9zcmMvc2hhcmVkL2dvbGYvd2hvbGUtY2FyZCdcblxuY29uc3QgaG9sZXM6IEhvbGVbXSA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDE4IH0sIChfLCBwbGFjZSkgPT4gKHtcbiAgbnVtYmVyOiBwbGFjZSArIDEsXG4gIHBhcjogWzQsIDUsIDNdW3BsYWNlICUgM10hLFxuICBzdHJva2VJbmRleDogcGxhY2UgKyAxLFxuICB5YXJkczogMzAwLFxufSkpXG5jb25zdCB0ZWU6IFJvdW5kVGVlID0ge1xuICBpZDogJ3QnLFxuICBuYW1lOiAnV2hpdGUnLFxuICBjb2xvdXI6ICd3aGl0ZScsXG4gIGdlbmRlcjogJ21lbicsXG4gIGNvdXJzZVJhdGluZzogNzEuNixcbiAgc2xvcGU6IDEzMSxcbiAgcGFyOiA3MixcbiAgaG9sZXMsXG59XG5jb25zdCBzY29yZSA9IChob2xlOiBudW1iZXIsIHN0cm9rZXM/OiBudW1iZXIsIG1vcmU6IFBhcnRpYWw8UmVjb3JkZWRIb2xlPiA9IHt9KTogUmVjb3JkZWRIb2xlID0+ICh7XG4gIGhvbGUsXG4gIC4uLihzdHJva2VzID09PSB1bmRlZmluZWQgPyB7IHBpY2tlZFVwOiB0cnVlIH0gOiB7IHN0cm9rZXMgfSksXG4gIHZlcnNpb246IDEsXG4gIHJlY29yZGVkQXQ6ICcnLFxuICByZWNvcmRlZEJ5OiAnJyxcbiAgLi4ubW9yZSxcbn0pXG5jb25zdCBvcmRlciA9IG9yZGVyT2ZQbGF5KFxuICBob2xlcy5tYXAoKGhvbGUpID0+IGhvbGUubnVtYmVyKSxcbiAgMSxcbilcbmNvbnN0IGNhcmQgPSAoaWQ6IHN0cmluZywgc2NvcmVzOiBSZWNvcmRlZEhvbGVbXSk6IENhcmQgPT4gKHtcbiAgaWQsXG4gIHBsYXllcjogeyBpZCwgbmFtZTogaWQsIGd1ZXN0OiBmYWxzZSB9LFxuICB0ZWU6ICd0JyxcbiAgaGFuZGljYXBJbmRleDogbnVsbCxcbiAgc3RhdHVzOiAnb3BlbicsXG4gIHNlcXVlbmNlOiAxLFxuICBob2xlczogc2NvcmVzLFxuICB0b3RhbHM6IHRvdGFscyhzY29yZXMsIHRlZSwgb3JkZXIpLFxufSlcbmNvbnN0IHJvdW5kID0gKC4uLmNhcmRzOiBDYXJkW10pID0+ICh7IHRlZXM6IFt0ZWVdLCBjYXJkcywgaG9sZU9yZGVyOiBvcmRlciwgc3RhdHVzOiAnb3BlbicgfSkgYXMgdW5rbm93biBhcyBSb3VuZFxuXG50ZXN0KCdhbiBlbXB0eSBjYXJkIGFkZHMgdXAgdG8gbm90aGluZywgbm90IHRvIHplcm8nLCAoKSA9PiB7XG4gIGNvbnN0IHN1bXMgPSB0b3RhbHMoW10sIHRlZSwgb3JkZXIpXG4gIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgW3N1bXMub3V0LCBzdW1zLmluLCBzdW1zLnRvdGFsLCBzdW1zLnRvUGFyLCBzdW1zLnB1dHRzLCBzdW1zLnRocnVdLFxuICAgIFtudWxsLCBudWxsLCBudWxsLCBudWxsLCBudWxsLCAwXSxcbiAgKVxufSlcblxudGVzdCgnb3V0LCBpbiwgdG90YWwsIHRvIHBhciBhbmQgcHV0dHMgYXJlIG9mIHRoZSBob2xlcyB0aGF0IGhhdmUgdGhlbScsICgpID0+IHtcbiAgY29uc3Qgc3VtcyA9IHRvdGFscyhbc2NvcmUoMSwgNSwgeyBwdXR0czogMiB9KSwgc2NvcmUoMiwgNSksIHNjb3JlKDEwLCAzLCB7IHB1dHRzOiAwIH0pXSwgdGVlLCBvcmRlcilcbiAgYXNzZXJ0LmRlZXBFcXVhbChbc3Vtcy5vdXQsIHN1bXMuaW4sIHN1bXMudG90YWwsIHN1bXMudG9QYXJdLCBbMTAsIDMsIDEzLCAwXSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChbc3Vtcy5wdXR0cywgc3Vtcy5wdXR0c0hvbGVzLCBzdW1zLmhvbGVzUGxheWVkLCBzdW1zLnRocnVdLCBbMiwgMiwgMywgMl0pXG59KVxuXG50ZXN0KCdhIHBpY2tlZC11cCBob2xlIGlzIHBsYXllZCBhbmQgaGFzIG5vIHN0cm9rZXM7IGEgY2xlYXJlZCBvbmUgaXMgbmVpdGhlcicsICgpID0+IHtcbiAgY29uc3Qgc3VtcyA9IHRvdGFscyhbc2NvcmUoMSksIHNjb3JlKDIsIDQsIHsgY2xlYXJlZDogdHJ1ZSB9KV0sIHRlZSwgb3JkZXIpXG4gIGFzc2VydC5kZWVwRXF1YWwoW3N1bXMuaG9sZXNQbGF5ZWQsIHN1bXMudG90YWwsIHN1bXMudGhydSwgc3Vtcy5jb21wbGV0ZV0sIFsxLCBudWxsLCAxLCBmYWxzZV0pXG59KVxuXG50ZXN0KCd0aHJ1IGNvdW50cyBpbiBvcmRlciBvZiBwbGF5IGZyb20gdGhlIHN0YXJ0IGhvbGUnLCAoKSA9PiB7XG4gIGNvbnN0IHNob3RndW4gPSBvcmRlck9mUGxheShvcmRlciwgMTcpXG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvdGd1bi5zbGljZSgwLCAzKSwgWzE3LCAxOCwgMV0pXG4gIGFzc2VydC5lcXVhbCh0b3RhbHMoW3Njb3JlKDE3LCA0KSwgc2NvcmUoMTgsIDQpLCBzY29yZSgyLCA0KV0sIHRlZSwgc2hvdGd1bikudGhydSwgMilcbn0pXG5cbnRlc3QoJ3RoZSBsZWFkZXIgaXMgbG93ZXN0IHRvIHBhciwgdGllcyBhcmUgbmFtZWQsIGFuZCBubyByZXR1cm4gZG9lcyBub3QgbGVhZCcsICgpID0+IHtcbiAgY29uc3QgYW5uYSA9IGNhcmQoJ2FubmEnLCBbc2NvcmUoMSwgNCldKVxuICBjb25zdCBib2RvID0gY2FyZCgnYm9kbycsIFtzY29yZSgxLCA1KSwgc2NvcmUoMiwgNCldKVxuICBjb25zdCBjbGVvID0gY2FyZCgnY2xlbycsIFtzY29yZSgxKSwgc2NvcmUoMiwgMyldKVxuICBhc3NlcnQuZGVlcEVxdWFsKGxlYWRlcihbYW5uYSwgYm9kbywgY2xlb10pLCB7IHRvUGFyOiAwLCBjYXJkczogWydhbm5hJywgJ2JvZG8nXSB9KVxuICBhc3NlcnQuZXF1YWwobGVhZGVyKFtjYXJkKCdkb3JhJywgW10pXSksIG51bGwpXG59KVxuXG50ZXN0KCdlbnRyeSBnb2VzIHRvIHRoZSBuZXh0IHBsYXllciwgdGhlbiB0byB0aGUgbmV4dCBob2xlLCBhbmQgZW5kcyB3aXRoIHRoZSByb3VuZCcsICgpID0+IHtcbiAgY29uc3QgdHdvID0gcm91bmQoY2FyZCgnYW5uYScsIFtzY29yZSgxLCA0KV0pLCBjYXJkKCdib2RvJywgW10pKVxuICBhc3NlcnQuZGVlcEVxdWFsKG5leHRFbXB0eSh0d28pLCB7IGNhcmQ6ICdib2RvJywgaG9sZTogMSB9KVxuICBhc3NlcnQuZGVlcEVxdWFsKGFmdGVyKHR3bywgeyBjYXJkOiAnYW5uYScsIGhvbGU6IDEgfSksIHsgY2FyZDogJ2JvZG8nLCBob2xlOiAxIH0pXG4gIGFzc2VydC5kZWVwRXF1YWwoYWZ0ZXIodHdvLCB7IGNhcmQ6ICdib2RvJywgaG9sZTogMSB9KSwgeyBjYXJkOiAnYW5uYScsIGhvbGU6IDIgfSlcbiAgYXNzZXJ0LmVxdWFsKGFmdGVyKHR3bywgeyBjYXJkOiAnYm9kbycsIGhvbGU6IDE4IH0pLCBudWxsKVxuICBhc3NlcnQuZXF1YWwobWlzc2luZyh0d28pWzBdPy5ob2xlcy5sZW5ndGgsIDE3KVxufSlcblxudGVzdCgnc3Ryb2tlcyByZWNlaXZlZCBmb2xsb3cgdGhlIHN0cm9rZSBpbmRleCBhbmQgdGhlIGNvdXJzZSBoYW5kaWNhcCcsICgpID0+IHtcbiAgLy8gMTguNCBcdTAwRDcgMTMxIC8gMTEzICsgKDcxLjYgXHUyMjEyIDcyKSA9IDIwLjksIHNvIDIxOiBvbmUgb24gZXZlcnkgaG9sZSwgdHdvIG9uIHRoZSBmaXJzdCB0aHJlZSBpbmRleGVzLlxuICBhc3NlcnQuZGVlcEVxdWFsKFtkb3RzKDE4LjQsIDMsIHRlZSksIGRvdHMoMTguNCwgNCwgdGVlKSwgZG90cyhudWxsLCAxLCB0ZWUpXSwgWzIsIDEsIDBdKVxufSlcblxudGVzdCgnY2lyY2xlcyB1bmRlciBwYXIsIHNxdWFyZXMgb3ZlciBpdCcsICgpID0+IHtcbiAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICBbMiwgMywgNCwgNSwgNiwgOV0ubWFwKChzdHJva2VzKSA9PiBzaGFwZU9mKHN0cm9rZXMsIDQpKSxcbiAgICBbJ2RvdWJsZS1jaXJjbGUnLCAnY2lyY2xlJywgJ3BsYWluJywgJ3NxdWFyZScsICdkb3VibGUtc3F1YXJlJywgJ2RvdWJsZS1zcXVhcmUnXSxcbiAgKVxuICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgIFsxLCAyLCAzLCA0LCA4XS5tYXAoKHN0cm9rZXMpID0+IHNjb3JlTmFtZShzdHJva2VzLCA0KSksXG4gICAgWydhY2UnLCAnZWFnbGUnLCAnYmlyZGllJywgJ3BhcicsICcrNCddLFxuICApXG59KVxuXG50ZXN0KCdkZXRhaWxzIHRoYXQgY2Fubm90IHN0YW5kIHdpdGggbmV3IHN0cm9rZXMgZ28sIGFsbCBvdGhlcnMgc3RheScsICgpID0+IHtcbiAgY29uc3QgZnVsbCA9IHsgc3Ryb2tlczogNSwgcHV0dHM6IDMsIHBlbmFsdGllczogMSwgZmFpcndheTogJ2xlZnQnIGFzIGNvbnN0LCBub3RlOiAnd2luZCcgfVxuICBhc3NlcnQuZGVlcEVxdWFsKHdpdGhTdHJva2VzKGZ1bGwsIDMpLCB7IHN0cm9rZXM6IDMsIHBlbmFsdGllczogMSwgZmFpcndheTogJ2xlZnQnLCBub3RlOiAnd2luZCcgfSlcbiAgYXNzZXJ0LmRlZXBFcXVhbCh3aXRoU3Ryb2tlcyh7IHBpY2tlZFVwOiB0cnVlIH0sIDQpLCB7IHN0cm9rZXM6IDQgfSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChwaWNrZWRVcChmdWxsKSwgeyBwaWNrZWRVcDogdHJ1ZSwgbm90ZTogJ3dpbmQnIH0pXG4gIGFzc2VydC5kZWVwRXF1YWwod2l0aERldGFpbCh7IHN0cm9rZXM6IDQsIHB1dHRzOiAyIH0sICdwdXR0cycsIDIpLCB7IHN0cm9rZXM6IDQgfSlcbn0pXG5cbnRlc3QoJ2Egd2hvbGUgY2FyZCByZWFkcyBhcyBzcGFjZWQsIGFzIHJ1biB0b2dldGhlciwgYW5kIGFzIGJvdGgnLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwocGFyc2VXaG9sZUNhcmQoJzUgNCAzIDYnLCAxOCkuc2NvcmVzLCBbNSwgNCwgMywgNl0pXG4gIGFzc2VydC5kZWVwRXF1YWwocGFyc2VXaG9sZUNhcmQoJzU0MzYnLCAxOCkuc2NvcmVzLCBbNSwgNCwgMywgNl0pXG4gIGFzc2VydC5kZWVwRXF1YWwocGFyc2VXaG9sZUNhcmQoJzU0IDExLCA0JywgMTgpLnNjb3JlcywgWzUsIDQsIDExLCA0XSlcbiAgYXNzZXJ0LmRlZXBFcXVhbChwYXJzZVdob2xlQ2FyZCgnNDEwNTQnLCAxOCkuc2NvcmVzLCBbNCwgMTAsIDUsIDRdKVxuICBhc3NlcnQuZGVlcEVxdWFsKHBhcnNlV2hvbGVDYXJkKCc0eC41JywgMTgpLnNjb3JlcywgWzQsICdwaWNrZWQtdXAnLCBudWxsLCA1XSlcbn0pXG5cbnRlc3QoJ2VpZ2h0ZWVuIHNjb3JlcyB0YWtlIGVpZ2h0ZWVuIGtleXMgYW5kIG9uZSB0byBzYXZlOiBhdCBtb3N0IDI1JywgKCkgPT4ge1xuICBjb25zdCB0eXBlZCA9ICc0NTQzNDU0NDU0NDM1NDU0MzQnXG4gIGNvbnN0IHJlYWQgPSBwYXJzZVdob2xlQ2FyZCh0eXBlZCwgMTgpXG4gIGFzc2VydC5lcXVhbChyZWFkLnNjb3Jlcy5sZW5ndGgsIDE4KVxuICBhc3NlcnQuZXF1YWwocmVhZC5mYXVsdCwgdW5kZWZpbmVkKVxuICBhc3NlcnQub2sodHlwZWQubGVuZ3RoICsgMSA8PSAyNSlcbn0pXG5cbnRlc3QoJ3doYXQgaXMgbm8gc2NvcmUgaXMgbmFtZWQsIGFuZCB0b28gbWFueSBhcmUgbm90IGRyb3BwZWQgaW4gc2lsZW5jZScsICgpID0+IHtcbiAgYXNzZXJ0Lm1hdGNoKHBhcnNlV2hvbGVDYXJkKCc0IDUgcScsIDE4KS5mYXVsdCA/PyAnJywgL3EvKVxuICBhc3NlcnQubWF0Y2gocGFyc2VXaG9sZUNhcmQoJzQgMCA1JywgMTgpLmZhdWx0ID8/ICcnLCAvMC8pXG4gIGFzc2VydC5tYXRjaChwYXJzZVdob2xlQ2FyZCgnNDQ0NDQ0NDQ0NCcsIDkpLmZhdWx0ID8/ICcnLCAvMTAgc2NvcmVzIGZvciA5IGhvbGVzLylcbn0pXG5cbnRlc3QoJ2FuIGluZGV4IGlzIHJlYWQgd2l0aCBhIHBvaW50LCBhIGNvbW1hLCBvciB0aGUgcGx1cyBvZiBhIHBsdXMgcGxheWVyJywgKCkgPT4ge1xuICBhc3NlcnQuZGVlcEVxdWFsKFsnMTguNCcsICcxOCw0JywgJysxLjInLCAnJywgJzU0LjEnLCAneCcsICcxOC40NCddLm1hcChwYXJzZUluZGV4KSwgW1xuICAgIDE4LjQsXG4gICAgMTguNCxcbiAgICAtMS4yLFxuICAgIG51bGwsXG4gICAgdW5kZWZpbmVkLFxuICAgIHVuZGVmaW5lZCxcbiAgICB1bmRlZmluZWQsXG4gIF0pXG59KVxuXG50ZXN0KCdhIG5pbmUgcGxheWVkIHR3aWNlIGhhcyBob2xlcyAxMCB0byAxOCB3aXRoIHN0cm9rZSBpbmRleGVzIG9mIHRoZWlyIG93bicsICgpID0+IHtcbiAgY29uc3QgbmluZSA9IHsgLi4udGVlLCBob2xlczogaG9sZXMuc2xpY2UoMCwgOSkgfVxuICBjb25zdCB0d2ljZSA9IHRlZUluUGxheShuaW5lLCAnZWlnaHRlZW4nKVxuICBhc3NlcnQuZXF1YWwodHdpY2U/LmhvbGVzLmxlbmd0aCwgMTgpXG4gIGFzc2VydC5kZWVwRXF1YWwoWy4uLm5ldyBTZXQodHdpY2U/LmhvbGVzLm1hcCgoaG9sZSkgPT4gaG9sZS5zdHJva2VJbmRleCkpXS5sZW5ndGgsIDE4KVxuICBhc3NlcnQuZGVlcEVxdWFsKFt0d2ljZT8uaG9sZXNbOV0/Lm51bWJlciwgdHdpY2U/LmhvbGVzWzldPy5wYXIsIHR3aWNlPy5jb3Vyc2VSYXRpbmddLCBbMTAsIDQsIDE0My4yXSlcbiAgYXNzZXJ0LmVxdWFsKHRlZUluUGxheShuaW5lLCAnYmFjaycpLCB1bmRlZmluZWQpXG59KVxuXG50ZXN0KCdhIHJvdW5kIG1hZGUgaGVyZSBsb29rcyBhcyB0aGUgc2VydmVyIHdpbGwgc2hvdyBpdCcsICgpID0+IHtcbiAgY29uc3QgY291cnNlOiBDb3Vyc2UgPSB7XG4gICAgaWQ6ICdjJyxcbiAgICByZXZpc2lvbjogMSxcbiAgICBjbHViOiAnQ2x1YicsXG4gICAgbmFtZTogJ0NvdXJzZScsXG4gICAgaG9sZUNvdW50OiAxOCxcbiAgICB0ZWVzOiBbeyAuLi50ZWUsIGJhY2s6IHsgY291cnNlUmF0aW5nOiAzNiwgc2xvcGU6IDEzMCB9IH1dLFxuICB9XG4gIGNvbnN0IG1hZGUgPSBwcm92aXNpb25hbFJvdW5kKFxuICAgIHtcbiAgICAgIGlkOiAncicsXG4gICAgICBjb3Vyc2U6ICdjJyxcbiAgICAgIG1vZGU6ICdiYWNrJyxcbiAgICAgIHN0YXJ0SG9sZTogMTIsXG4gICAgICBwbGF5ZWRPbjogJzIwMjYtMDUtMTcnLFxuICAgICAgcGxheWVyczogW3sgdGVlOiAndCcgfSwgeyBndWVzdE5hbWU6ICdCb2RvJywgdGVlOiAndCcgfV0sXG4gICAgfSxcbiAgICBjb3Vyc2UsXG4gICAgeyBpZDogJ21lJywgaGFuZGxlOiAnYW5uYScsIGRpc3BsYXlOYW1lOiAnQW5uYScgfSxcbiAgKVxuICBhc3NlcnQuZGVlcEVxdWFsKG1hZGUuaG9sZU9yZGVyLCBbMTIsIDEzLCAxNCwgMTUsIDE2LCAxNywgMTgsIDEwLCAxMV0pXG4gIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgbWFkZS5jYXJkcy5tYXAoKG9uZSkgPT4gb25lLnBsYXllci5uYW1lKSxcbiAgICBbJ0FubmEnLCAnQm9kbyddLFxuICApXG4gIGFzc2VydC5lcXVhbChtYWRlLmNhcmRzWzBdPy5wbGF5ZXIuaWQsICdtZScpXG59KVxuIiwgImltcG9ydCB0eXBlIHsgSG9sZVN0YXRlIH0gZnJvbSAnLi4vYXBpL3R5cGVzJ1xuXG4vKiogVGhlIGhvbGUgd2l0aCBvdGhlciBzdHJva2VzOyBkZXRhaWxzIHRoYXQgY2Fubm90IHN0YW5kIHdpdGggdGhlbSBnbywgYWxsIG90aGVycyBzdGF5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhTdHJva2VzKGJlZm9yZTogSG9sZVN0YXRlIHwgbnVsbCwgc3Ryb2tlczogbnVtYmVyKTogSG9sZVN0YXRlIHtcbiAgY29uc3QgeyBwaWNrZWRVcDogXywgcHV0dHMsIHBlbmFsdGllcywgLi4ucmVzdCB9ID0gYmVmb3JlID8/IHt9XG4gIHJldHVybiB7XG4gICAgLi4ucmVzdCxcbiAgICBzdHJva2VzLFxuICAgIC4uLihwdXR0cyAhPT0gdW5kZWZpbmVkICYmIHB1dHRzIDwgc3Ryb2tlcyA/IHsgcHV0dHMgfSA6IHt9KSxcbiAgICAuLi4ocGVuYWx0aWVzICE9PSB1bmRlZmluZWQgJiYgcGVuYWx0aWVzIDwgc3Ryb2tlcyA/IHsgcGVuYWx0aWVzIH0gOiB7fSksXG4gIH1cbn1cblxuLyoqIFBpY2tlZCB1cCwgd2l0aG91dCBhIHNjb3JlLiBXaGF0IGJlbG9uZ3MgdG8gYSBzY29yZSBnb2VzIHdpdGggaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcGlja2VkVXAoYmVmb3JlOiBIb2xlU3RhdGUgfCBudWxsKTogSG9sZVN0YXRlIHtcbiAgcmV0dXJuIGJlZm9yZT8ubm90ZSA/IHsgcGlja2VkVXA6IHRydWUsIG5vdGU6IGJlZm9yZS5ub3RlIH0gOiB7IHBpY2tlZFVwOiB0cnVlIH1cbn1cblxuLyoqIFRoZSBob2xlIHdpdGggb25lIGRldGFpbCBzZXQ7IHRoZSBzYW1lIGFnYWluIHRha2VzIGl0IGF3YXksIHNpbmNlIGl0IG1heSBiZSB1bmtub3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhEZXRhaWw8SyBleHRlbmRzICdwdXR0cycgfCAnZmFpcndheScgfCAncGVuYWx0aWVzJyB8ICdncmVlbnNpZGVCdW5rZXInPihcbiAgYmVmb3JlOiBIb2xlU3RhdGUsXG4gIGRldGFpbDogSyxcbiAgdmFsdWU6IEhvbGVTdGF0ZVtLXSxcbik6IEhvbGVTdGF0ZSB7XG4gIGNvbnN0IHsgW2RldGFpbF06IGhlbGQsIC4uLnJlc3QgfSA9IGJlZm9yZVxuICByZXR1cm4gaGVsZCA9PT0gdmFsdWUgPyAocmVzdCBhcyBIb2xlU3RhdGUpIDogeyAuLi5iZWZvcmUsIFtkZXRhaWxdOiB2YWx1ZSB9XG59XG4iLCAiLyoqIEFuIGluZGV4IGFzIHR5cGVkOiBcIjE4LjRcIiwgXCIxOCw0XCIsIFwiKzEuMlwiIGZvciBhIHBsdXMgcGxheWVyLiBOdWxsIGZvciBub25lLCB1bmRlZmluZWQgZm9yIHdoYXQgaXMgbm90IG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUluZGV4KHRleHQ6IHN0cmluZyk6IG51bWJlciB8IG51bGwgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFpbiA9IHRleHQudHJpbSgpLnJlcGxhY2UoJywnLCAnLicpXG4gIGlmIChwbGFpbiA9PT0gJycpIHJldHVybiBudWxsXG4gIGlmICghL15bKy1dP1xcZHsxLDJ9KFxcLlxcZCk/JC8udGVzdChwbGFpbikpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgdmFsdWUgPSBwbGFpbi5zdGFydHNXaXRoKCcrJykgPyAtTnVtYmVyKHBsYWluLnNsaWNlKDEpKSA6IE51bWJlcihwbGFpbilcbiAgcmV0dXJuIHZhbHVlID49IC0xMCAmJiB2YWx1ZSA8PSA1NCA/IHZhbHVlIDogdW5kZWZpbmVkXG59XG4iLCAiLyoqIFdoYXQgYSBzY29yZSBpcyBjYWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gc2NvcmVOYW1lKHN0cm9rZXM6IG51bWJlciwgcGFyOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAoc3Ryb2tlcyA9PT0gMSkgcmV0dXJuICdhY2UnXG4gIGNvbnN0IG92ZXIgPSBzdHJva2VzIC0gcGFyXG4gIGlmIChvdmVyIDw9IC0zKSByZXR1cm4gJ2FsYmF0cm9zcydcbiAgaWYgKG92ZXIgPj0gMykgcmV0dXJuIGArJHtvdmVyfWBcbiAgcmV0dXJuIFsnZWFnbGUnLCAnYmlyZGllJywgJ3BhcicsICdib2dleScsICdkb3VibGUnXVtvdmVyICsgMl0gPz8gJydcbn1cblxuLyoqIFRoZSBwcmludGVkIGNhcmQncyBzaWduczogcmluZ3MgdW5kZXIgcGFyLCBzcXVhcmVzIG92ZXIgaXQuICovXG5leHBvcnQgdHlwZSBTaGFwZSA9ICdwbGFpbicgfCAnY2lyY2xlJyB8ICdkb3VibGUtY2lyY2xlJyB8ICdzcXVhcmUnIHwgJ2RvdWJsZS1zcXVhcmUnXG5cbmV4cG9ydCBmdW5jdGlvbiBzaGFwZU9mKHN0cm9rZXM6IG51bWJlciwgcGFyOiBudW1iZXIpOiBTaGFwZSB7XG4gIGNvbnN0IG92ZXIgPSBzdHJva2VzIC0gcGFyXG4gIGlmIChvdmVyIDw9IC0yKSByZXR1cm4gJ2RvdWJsZS1jaXJjbGUnXG4gIGlmIChvdmVyID09PSAtMSkgcmV0dXJuICdjaXJjbGUnXG4gIGlmIChvdmVyID09PSAwKSByZXR1cm4gJ3BsYWluJ1xuICByZXR1cm4gb3ZlciA9PT0gMSA/ICdzcXVhcmUnIDogJ2RvdWJsZS1zcXVhcmUnXG59XG5cbmV4cG9ydCBjb25zdCBtb2RlTmFtZXMgPSB7IGVpZ2h0ZWVuOiAnMTggaG9sZXMnLCBmcm9udDogJ0Zyb250IG5pbmUnLCBiYWNrOiAnQmFjayBuaW5lJyB9IGFzIGNvbnN0XG5leHBvcnQgY29uc3QgZ2VuZGVyTmFtZXMgPSB7IG1lbjogJ21lbicsIHdvbWVuOiAnd29tZW4nLCBhbnk6ICdhbGwnIH0gYXMgY29uc3RcbiIsICJpbXBvcnQgdHlwZSB7IENhcmQsIFJlY29yZGVkSG9sZSwgUm91bmQsIFJvdW5kVGVlLCBUb3RhbHMgfSBmcm9tICcuLi9hcGkvdHlwZXMnXG5cbi8qKiBUaGUgaG9sZSBhcyBpdCBzdGFuZHMgb24gdGhlIGNhcmQ7IHVuZGVmaW5lZCBpZiBpdCBoYXMgbm8gc2NvcmUgKG5ldmVyIHdyaXR0ZW4sIG9yIGNsZWFyZWQpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNjb3JlT2YoY2FyZDogQ2FyZCwgaG9sZTogbnVtYmVyKTogUmVjb3JkZWRIb2xlIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGNhcmQuaG9sZXMuZmluZCgocmVjb3JkZWQpID0+IHJlY29yZGVkLmhvbGUgPT09IGhvbGUgJiYgIXJlY29yZGVkLmNsZWFyZWQpXG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0ZWVPZihyb3VuZDogUm91bmQsIGNhcmQ6IENhcmQpOiBSb3VuZFRlZSB7XG4gIGNvbnN0IHRlZSA9IHJvdW5kLnRlZXMuZmluZCgoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuaWQgPT09IGNhcmQudGVlKSA/PyByb3VuZC50ZWVzWzBdXG4gIGlmICghdGVlKSB0aHJvdyBuZXcgRXJyb3IoJ2Egcm91bmQgd2l0aG91dCB0ZWVzJylcbiAgcmV0dXJuIHRlZVxufVxuXG4vKiogV2hhdCB0aGUgY2FyZCBhZGRzIHVwLCBieSB0aGUgc2VydmVyJ3Mgb3duIHJ1bGVzLCBzbyB0aGF0IGEgc2NvcmUgY291bnRzIGJlZm9yZSBpdCBpcyBzZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvdGFscyhob2xlczogUmVjb3JkZWRIb2xlW10sIHRlZTogUm91bmRUZWUsIGhvbGVPcmRlcjogbnVtYmVyW10pOiBUb3RhbHMge1xuICBjb25zdCBzY29yZWQgPSBuZXcgTWFwKGhvbGVzLmZpbHRlcigoaG9sZSkgPT4gIWhvbGUuY2xlYXJlZCkubWFwKChob2xlKSA9PiBbaG9sZS5ob2xlLCBob2xlXSkpXG4gIGNvbnN0IHN1bXM6IFRvdGFscyA9IHtcbiAgICBvdXQ6IG51bGwsXG4gICAgaW46IG51bGwsXG4gICAgdG90YWw6IG51bGwsXG4gICAgdG9QYXI6IG51bGwsXG4gICAgcHV0dHM6IG51bGwsXG4gICAgcHV0dHNIb2xlczogMCxcbiAgICBob2xlc1BsYXllZDogMCxcbiAgICB0aHJ1OiAwLFxuICAgIGNvbXBsZXRlOiBmYWxzZSxcbiAgfVxuICBmb3IgKGNvbnN0IGhvbGUgb2YgdGVlLmhvbGVzKSB7XG4gICAgY29uc3Qgc2NvcmUgPSBzY29yZWQuZ2V0KGhvbGUubnVtYmVyKVxuICAgIGlmICghc2NvcmUpIGNvbnRpbnVlXG4gICAgc3Vtcy5ob2xlc1BsYXllZCArPSAxXG4gICAgaWYgKHNjb3JlLnN0cm9rZXMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgaWYgKGhvbGUubnVtYmVyIDw9IDkpIHN1bXMub3V0ID0gKHN1bXMub3V0ID8/IDApICsgc2NvcmUuc3Ryb2tlc1xuICAgICAgZWxzZSBzdW1zLmluID0gKHN1bXMuaW4gPz8gMCkgKyBzY29yZS5zdHJva2VzXG4gICAgICBzdW1zLnRvdGFsID0gKHN1bXMudG90YWwgPz8gMCkgKyBzY29yZS5zdHJva2VzXG4gICAgICBzdW1zLnRvUGFyID0gKHN1bXMudG9QYXIgPz8gMCkgKyBzY29yZS5zdHJva2VzIC0gaG9sZS5wYXJcbiAgICB9XG4gICAgaWYgKHNjb3JlLnB1dHRzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHN1bXMucHV0dHMgPSAoc3Vtcy5wdXR0cyA/PyAwKSArIHNjb3JlLnB1dHRzXG4gICAgICBzdW1zLnB1dHRzSG9sZXMgKz0gMVxuICAgIH1cbiAgfVxuICBjb25zdCBnYXAgPSBob2xlT3JkZXIuZmluZEluZGV4KChob2xlKSA9PiAhc2NvcmVkLmhhcyhob2xlKSlcbiAgc3Vtcy50aHJ1ID0gZ2FwID09PSAtMSA/IGhvbGVPcmRlci5sZW5ndGggOiBnYXBcbiAgc3Vtcy5jb21wbGV0ZSA9IHN1bXMuaG9sZXNQbGF5ZWQgPT09IHRlZS5ob2xlcy5sZW5ndGhcbiAgcmV0dXJuIHN1bXNcbn1cblxuLyoqIEEgaG9sZSB3YXMgcGlja2VkIHVwIHdpdGhvdXQgYSBzY29yZTogdGhlcmUgaXMgbm8gc3Ryb2tlLXBsYXkgdG90YWwgdGhlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNOb1JldHVybihjYXJkOiBDYXJkKTogYm9vbGVhbiB7XG4gIHJldHVybiBjYXJkLmhvbGVzLnNvbWUoKGhvbGUpID0+ICFob2xlLmNsZWFyZWQgJiYgaG9sZS5waWNrZWRVcCAmJiBob2xlLnN0cm9rZXMgPT09IHVuZGVmaW5lZClcbn1cblxuLyoqIFdobyBpcyBsb3dlc3QgdG8gcGFyLCB0aWVzIG5hbWVkOyBudWxsIGJlZm9yZSBhIGhvbGUgaXMgcGxheWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxlYWRlcihjYXJkczogQ2FyZFtdKTogUm91bmRbJ2xlYWRlciddIHtcbiAgY29uc3Qgc3RhbmRpbmcgPSBjYXJkcy5maWx0ZXIoKGNhcmQpID0+ICFoYXNOb1JldHVybihjYXJkKSAmJiBjYXJkLnRvdGFscy50b1BhciAhPT0gbnVsbClcbiAgaWYgKHN0YW5kaW5nLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGxcbiAgY29uc3QgYmVzdCA9IE1hdGgubWluKC4uLnN0YW5kaW5nLm1hcCgoY2FyZCkgPT4gY2FyZC50b3RhbHMudG9QYXIgPz8gMCkpXG4gIHJldHVybiB7IHRvUGFyOiBiZXN0LCBjYXJkczogc3RhbmRpbmcuZmlsdGVyKChjYXJkKSA9PiBjYXJkLnRvdGFscy50b1BhciA9PT0gYmVzdCkubWFwKChjYXJkKSA9PiBjYXJkLmlkKSB9XG59XG5cbmV4cG9ydCB0eXBlIFNwb3QgPSB7IGNhcmQ6IHN0cmluZzsgaG9sZTogbnVtYmVyIH1cblxuLyoqIFdoZXJlIHRoZSBuZXh0IHNjb3JlIGJlbG9uZ3M6IHRoZSBmaXJzdCBob2xlIGluIG9yZGVyIG9mIHBsYXkgdGhhdCBhIGNhcmQgbGFja3MsIGZpcnN0IGNhcmQgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gbmV4dEVtcHR5KHJvdW5kOiBSb3VuZCk6IFNwb3QgfCBudWxsIHtcbiAgZm9yIChjb25zdCBob2xlIG9mIHJvdW5kLmhvbGVPcmRlcikge1xuICAgIGZvciAoY29uc3QgY2FyZCBvZiByb3VuZC5jYXJkcykgaWYgKCFzY29yZU9mKGNhcmQsIGhvbGUpKSByZXR1cm4geyBjYXJkOiBjYXJkLmlkLCBob2xlIH1cbiAgfVxuICByZXR1cm4gbnVsbFxufVxuXG4vKiogQWZ0ZXIgYSBzY29yZTogdGhlIG5leHQgcGxheWVyIG9uIHRoaXMgaG9sZSwgdGhlbiB0aGUgbmV4dCBob2xlJ3MgZmlyc3QuIE51bGwgYXQgdGhlIHJvdW5kJ3MgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFmdGVyKHJvdW5kOiBSb3VuZCwgc3BvdDogU3BvdCk6IFNwb3QgfCBudWxsIHtcbiAgY29uc3QgY2FyZCA9IHJvdW5kLmNhcmRzLmZpbmRJbmRleCgoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuaWQgPT09IHNwb3QuY2FyZClcbiAgY29uc3QgbmV4dCA9IHJvdW5kLmNhcmRzW2NhcmQgKyAxXVxuICBpZiAobmV4dCkgcmV0dXJuIHsgY2FyZDogbmV4dC5pZCwgaG9sZTogc3BvdC5ob2xlIH1cbiAgY29uc3QgaG9sZSA9IHJvdW5kLmhvbGVPcmRlcltyb3VuZC5ob2xlT3JkZXIuaW5kZXhPZihzcG90LmhvbGUpICsgMV1cbiAgY29uc3QgZmlyc3QgPSByb3VuZC5jYXJkc1swXVxuICByZXR1cm4gaG9sZSA9PT0gdW5kZWZpbmVkIHx8ICFmaXJzdCA/IG51bGwgOiB7IGNhcmQ6IGZpcnN0LmlkLCBob2xlIH1cbn1cblxuLyoqIEhvbGVzIHdpdGhvdXQgYSBzY29yZSwgYnkgY2FyZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtaXNzaW5nKHJvdW5kOiBSb3VuZCk6IHsgY2FyZDogQ2FyZDsgaG9sZXM6IG51bWJlcltdIH1bXSB7XG4gIHJldHVybiByb3VuZC5jYXJkc1xuICAgIC5tYXAoKGNhcmQpID0+ICh7IGNhcmQsIGhvbGVzOiByb3VuZC5ob2xlT3JkZXIuZmlsdGVyKChob2xlKSA9PiAhc2NvcmVPZihjYXJkLCBob2xlKSkgfSkpXG4gICAgLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LmhvbGVzLmxlbmd0aCA+IDApXG59XG5cbi8qKiBTdHJva2VzIHJlY2VpdmVkIG9uIGEgaG9sZSBieSBhbiBpbmRleDogaXRzIHdob2xlIHN0cm9rZXMsIDE4IGhvbGVzLiBOZWdhdGl2ZSBmb3IgYSBwbHVzIHBsYXllci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkb3RzKGhhbmRpY2FwSW5kZXg6IG51bWJlciB8IG51bGwsIHN0cm9rZUluZGV4OiBudW1iZXIsIHRlZTogUm91bmRUZWUpOiBudW1iZXIge1xuICBpZiAoaGFuZGljYXBJbmRleCA9PT0gbnVsbCB8fCB0ZWUuaG9sZXMubGVuZ3RoICE9PSAxOCkgcmV0dXJuIDBcbiAgY29uc3QgY291cnNlID0gTWF0aC5yb3VuZCgoaGFuZGljYXBJbmRleCAqIHRlZS5zbG9wZSkgLyAxMTMgKyAodGVlLmNvdXJzZVJhdGluZyAtIHRlZS5wYXIpKVxuICBpZiAoY291cnNlIDwgMCkgcmV0dXJuIHN0cm9rZUluZGV4ID4gMTggKyBjb3Vyc2UgPyAtMSA6IDBcbiAgcmV0dXJuIE1hdGguZmxvb3IoY291cnNlIC8gMTgpICsgKHN0cm9rZUluZGV4IDw9IGNvdXJzZSAlIDE4ID8gMSA6IDApXG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb3Vyc2UsIENvdXJzZVRlZSwgTWUsIE5ld1JvdW5kLCBSb3VuZCwgUm91bmRNb2RlLCBSb3VuZFRlZSB9IGZyb20gJy4uL2FwaS90eXBlcydcbmltcG9ydCB7IHRvdGFscyB9IGZyb20gJy4vdG90YWxzJ1xuXG4vKiogVGhlIHRlZSB3aXRoIHRoZSBob2xlcyB0aGF0IGEgbW9kZSBwbGF5cywgYnkgdGhlIHNlcnZlcidzIHJ1bGVzOyB1bmRlZmluZWQgd2hlcmUgdGhlIGNvdXJzZSBoYXMgbm8gc3VjaCBuaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlZUluUGxheSh0ZWU6IENvdXJzZVRlZSwgbW9kZTogUm91bmRNb2RlKTogUm91bmRUZWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBzYW1lID0geyBpZDogdGVlLmlkLCBuYW1lOiB0ZWUubmFtZSwgY29sb3VyOiB0ZWUuY29sb3VyLCBnZW5kZXI6IHRlZS5nZW5kZXIgfVxuICBjb25zdCBnaXZlID0gKHJhdGluZzogeyBjb3Vyc2VSYXRpbmc6IG51bWJlcjsgc2xvcGU6IG51bWJlciB9LCBob2xlczogQ291cnNlVGVlWydob2xlcyddKTogUm91bmRUZWUgPT4gKHtcbiAgICAuLi5zYW1lLFxuICAgIGNvdXJzZVJhdGluZzogcmF0aW5nLmNvdXJzZVJhdGluZyxcbiAgICBzbG9wZTogcmF0aW5nLnNsb3BlLFxuICAgIHBhcjogaG9sZXMucmVkdWNlKChzdW0sIGhvbGUpID0+IHN1bSArIGhvbGUucGFyLCAwKSxcbiAgICBob2xlcyxcbiAgfSlcbiAgaWYgKHRlZS5ob2xlcy5sZW5ndGggPT09IDkpIHtcbiAgICBpZiAobW9kZSA9PT0gJ2Zyb250JykgcmV0dXJuIGdpdmUodGVlLCB0ZWUuaG9sZXMpXG4gICAgaWYgKG1vZGUgPT09ICdiYWNrJykgcmV0dXJuIHVuZGVmaW5lZFxuICAgIGNvbnN0IHR3aWNlID0geyBjb3Vyc2VSYXRpbmc6IE1hdGgucm91bmQodGVlLmNvdXJzZVJhdGluZyAqIDIwKSAvIDEwLCBzbG9wZTogdGVlLnNsb3BlIH1cbiAgICByZXR1cm4gZ2l2ZSh0d2ljZSwgWy4uLmxhcCh0ZWUuaG9sZXMsIDApLCAuLi5sYXAodGVlLmhvbGVzLCAxKV0pXG4gIH1cbiAgaWYgKG1vZGUgPT09ICdlaWdodGVlbicpIHJldHVybiBnaXZlKHRlZSwgdGVlLmhvbGVzKVxuICBjb25zdCByYXRpbmcgPSBtb2RlID09PSAnZnJvbnQnID8gdGVlLmZyb250IDogdGVlLmJhY2tcbiAgcmV0dXJuIChcbiAgICByYXRpbmcgJiZcbiAgICBnaXZlKFxuICAgICAgcmF0aW5nLFxuICAgICAgdGVlLmhvbGVzLmZpbHRlcigoaG9sZSkgPT4gaG9sZS5udW1iZXIgPD0gOSA9PT0gKG1vZGUgPT09ICdmcm9udCcpKSxcbiAgICApXG4gIClcbn1cblxuLyoqIEEgbmluZSdzIGZpcnN0IG9yIHNlY29uZCBsYXA6IG9kZCBzdHJva2UgaW5kZXhlcyBvbiB0aGUgZmlyc3QsIGV2ZW4gb25lcyBvbiB0aGUgc2Vjb25kLiAqL1xuZnVuY3Rpb24gbGFwKG5pbmU6IENvdXJzZVRlZVsnaG9sZXMnXSwgd2hpY2g6IDAgfCAxKTogQ291cnNlVGVlWydob2xlcyddIHtcbiAgcmV0dXJuIG5pbmUubWFwKChob2xlKSA9PiAoe1xuICAgIC4uLmhvbGUsXG4gICAgbnVtYmVyOiBob2xlLm51bWJlciArIDkgKiB3aGljaCxcbiAgICBzdHJva2VJbmRleDogMiAqIGhvbGUuc3Ryb2tlSW5kZXggLSAxICsgd2hpY2gsXG4gIH0pKVxufVxuXG4vKiogSG9sZSBudW1iZXJzIGZyb20gdGhlIHN0YXJ0IGhvbGUgb24sIHRoZW4gcm91bmQgdG8gdGhlIGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9yZGVyT2ZQbGF5KGhvbGVzOiBudW1iZXJbXSwgc3RhcnRIb2xlOiBudW1iZXIpOiBudW1iZXJbXSB7XG4gIGNvbnN0IHBsYWNlID0gTWF0aC5tYXgoMCwgaG9sZXMuaW5kZXhPZihzdGFydEhvbGUpKVxuICByZXR1cm4gWy4uLmhvbGVzLnNsaWNlKHBsYWNlKSwgLi4uaG9sZXMuc2xpY2UoMCwgcGxhY2UpXVxufVxuXG5leHBvcnQgZnVuY3Rpb24gbW9kZXNPZihjb3Vyc2U6IHsgaG9sZUNvdW50OiBudW1iZXIgfSk6IFJvdW5kTW9kZVtdIHtcbiAgcmV0dXJuIGNvdXJzZS5ob2xlQ291bnQgPT09IDkgPyBbJ2VpZ2h0ZWVuJywgJ2Zyb250J10gOiBbJ2VpZ2h0ZWVuJywgJ2Zyb250JywgJ2JhY2snXVxufVxuXG4vKiogVGhlIHJvdW5kIGFzIHRoZSBzZXJ2ZXIgd2lsbCBzaG93IGl0LCBiZWZvcmUgaXQgaGFzIGhlYXJkIG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHByb3Zpc2lvbmFsUm91bmQoYm9keTogTmV3Um91bmQsIGNvdXJzZTogQ291cnNlLCBtZTogTWUsIG5vdzogRGF0ZSA9IG5ldyBEYXRlKCkpOiBSb3VuZCB7XG4gIGNvbnN0IGluUGxheSA9IGNvdXJzZS50ZWVzLm1hcCgodGVlKSA9PiB0ZWVJblBsYXkodGVlLCBib2R5Lm1vZGUpKS5maWx0ZXIoKHRlZSk6IHRlZSBpcyBSb3VuZFRlZSA9PiB0ZWUgIT09IHVuZGVmaW5lZClcbiAgY29uc3QgbnVtYmVycyA9IGluUGxheVswXT8uaG9sZXMubWFwKChob2xlKSA9PiBob2xlLm51bWJlcikgPz8gW11cbiAgY29uc3Qgc3RhcnRIb2xlID0gYm9keS5zdGFydEhvbGUgPz8gbnVtYmVyc1swXSA/PyAxXG4gIGNvbnN0IGhvbGVPcmRlciA9IG9yZGVyT2ZQbGF5KG51bWJlcnMsIHN0YXJ0SG9sZSlcbiAgY29uc3QgdGVlcyA9IGluUGxheS5maWx0ZXIoKHRlZSkgPT4gYm9keS5wbGF5ZXJzLnNvbWUoKHBsYXllcikgPT4gcGxheWVyLnRlZSA9PT0gdGVlLmlkKSlcbiAgcmV0dXJuIHtcbiAgICBpZDogYm9keS5pZCA/PyAnJyxcbiAgICBvd25lcklkOiBtZS5pZCxcbiAgICBzdGF0dXM6ICdvcGVuJyxcbiAgICByZXZpc2lvbjogMCxcbiAgICBtb2RlOiBib2R5Lm1vZGUsXG4gICAgc3RhcnRIb2xlLFxuICAgIHBsYXllZE9uOiBib2R5LnBsYXllZE9uLFxuICAgIHN0YXJ0ZWRBdDogbm93LnRvSVNPU3RyaW5nKCksXG4gICAgZmluaXNoZWRBdDogbnVsbCxcbiAgICBjb3Vyc2U6IHtcbiAgICAgIGlkOiBjb3Vyc2UuaWQsXG4gICAgICByZXZpc2lvbjogY291cnNlLnJldmlzaW9uLFxuICAgICAgY2x1YjogY291cnNlLmNsdWIsXG4gICAgICBuYW1lOiBjb3Vyc2UubmFtZSxcbiAgICAgIGhvbGVDb3VudDogY291cnNlLmhvbGVDb3VudCxcbiAgICAgIHRlZUNob2ljZXM6IGluUGxheS5tYXAoKHsgaWQsIG5hbWUsIGdlbmRlciB9KSA9PiAoeyBpZCwgbmFtZSwgZ2VuZGVyIH0pKSxcbiAgICB9LFxuICAgIHRlZXMsXG4gICAgaG9sZU9yZGVyLFxuICAgIGNhcmRzOiBib2R5LnBsYXllcnMubWFwKChwbGF5ZXIsIHBsYWNlKSA9PiB7XG4gICAgICBjb25zdCB0ZWUgPSB0ZWVzLmZpbmQoKGNhbmRpZGF0ZSkgPT4gY2FuZGlkYXRlLmlkID09PSBwbGF5ZXIudGVlKSA/PyB0ZWVzWzBdIVxuICAgICAgcmV0dXJuIHtcbiAgICAgICAgaWQ6IHBsYXllci5jYXJkSWQgPz8gYCR7Ym9keS5pZH0tJHtwbGFjZX1gLFxuICAgICAgICBwbGF5ZXI6IHtcbiAgICAgICAgICBpZDogcGxheWVyLmd1ZXN0TmFtZSA9PT0gdW5kZWZpbmVkID8gbWUuaWQgOiBgJHtib2R5LmlkfS1ndWVzdC0ke3BsYWNlfWAsXG4gICAgICAgICAgbmFtZTogcGxheWVyLmd1ZXN0TmFtZSA/PyBtZS5kaXNwbGF5TmFtZSxcbiAgICAgICAgICBndWVzdDogcGxheWVyLmd1ZXN0TmFtZSAhPT0gdW5kZWZpbmVkLFxuICAgICAgICB9LFxuICAgICAgICB0ZWU6IHRlZS5pZCxcbiAgICAgICAgaGFuZGljYXBJbmRleDogcGxheWVyLmhhbmRpY2FwSW5kZXggPz8gbnVsbCxcbiAgICAgICAgc3RhdHVzOiAnb3BlbicgYXMgY29uc3QsXG4gICAgICAgIHNlcXVlbmNlOiAwLFxuICAgICAgICBob2xlczogW10sXG4gICAgICAgIHRvdGFsczogdG90YWxzKFtdLCB0ZWUsIGhvbGVPcmRlciksXG4gICAgICB9XG4gICAgfSksXG4gICAgbGVhZGVyOiBudWxsLFxuICB9XG59XG4iLCAiLyoqIE9uZSBob2xlIGFzIHR5cGVkOiBzdHJva2VzLCBwaWNrZWQgdXAsIG9yIHNraXBwZWQuICovXG5leHBvcnQgdHlwZSBUeXBlZCA9IG51bWJlciB8ICdwaWNrZWQtdXAnIHwgbnVsbFxuXG5leHBvcnQgdHlwZSBXaG9sZUNhcmQgPSB7XG4gIC8qKiBBcyBtYW55IGFzIHdlcmUgdHlwZWQsIGF0IG1vc3QgdGhlIGhvbGVzIGFza2VkIGZvci4gKi9cbiAgc2NvcmVzOiBUeXBlZFtdXG4gIC8qKiBXaGF0IGNvdWxkIG5vdCBiZSByZWFkLCBpbiB0aGUgcGxheWVyJ3Mgd29yZHM7IHVuZGVmaW5lZCBpZiBhbGwgY291bGQuICovXG4gIGZhdWx0Pzogc3RyaW5nXG59XG5cbi8qKlxuICogUmVhZHMgYSBjYXJkIGFzIGl0IGlzIHR5cGVkOiBcIjUgNCAzIDZcIiwgXCI1NDM2XCIsIG9yIGJvdGggbWl4ZWQuIEV2ZXJ5IGRpZ2l0IGlzIGEgaG9sZTsgMTAgdG8gMTkgYXJlIG9uZSBudW1iZXIgd2hlcmVcbiAqIHRoZXkgc3RhbmQgYWxvbmUgKFwiNCAxMSA1XCIpLCBhbmQgc28gaXMgYSAxMCB3aXRoaW4gYSBydW4sIHNpbmNlIG5vYm9keSBzY29yZXMgMC4gYHhgIGlzIHBpY2tlZCB1cCwgYC5gIHNraXBzIGEgaG9sZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlV2hvbGVDYXJkKHRleHQ6IHN0cmluZywgaG9sZXM6IG51bWJlcik6IFdob2xlQ2FyZCB7XG4gIGNvbnN0IHNjb3JlczogVHlwZWRbXSA9IFtdXG4gIGZvciAoY29uc3Qgd29yZCBvZiB0ZXh0LnRvTG93ZXJDYXNlKCkuc3BsaXQoL1tcXHMsOy98XSsvKSkge1xuICAgIGlmICh3b3JkID09PSAnJykgY29udGludWVcbiAgICBpZiAoL14xWzAtOV0kLy50ZXN0KHdvcmQpKSB7XG4gICAgICBzY29yZXMucHVzaChOdW1iZXIod29yZCkpXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IHBpZWNlIG9mIHdvcmQubWF0Y2goLzEwfC4vZ3UpID8/IFtdKSB7XG4gICAgICBpZiAoL14oMTB8WzEtOV0pJC8udGVzdChwaWVjZSkpIHNjb3Jlcy5wdXNoKE51bWJlcihwaWVjZSkpXG4gICAgICBlbHNlIGlmIChwaWVjZSA9PT0gJ3gnKSBzY29yZXMucHVzaCgncGlja2VkLXVwJylcbiAgICAgIGVsc2UgaWYgKHBpZWNlID09PSAnLicpIHNjb3Jlcy5wdXNoKG51bGwpXG4gICAgICBlbHNlXG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgc2NvcmVzOiBzY29yZXMuc2xpY2UoMCwgaG9sZXMpLFxuICAgICAgICAgIGZhdWx0OiBgXHUyMDFDJHtwaWVjZX1cdTIwMUQgaXMgbm90IGEgc2NvcmU6IDEgdG8gMTksIHggZm9yIHBpY2tlZCB1cCwgLiB0byBza2lwYCxcbiAgICAgICAgfVxuICAgIH1cbiAgfVxuICBpZiAoc2NvcmVzLmxlbmd0aCA+IGhvbGVzKSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIHNjb3Jlczogc2NvcmVzLnNsaWNlKDAsIGhvbGVzKSxcbiAgICAgIGZhdWx0OiBgJHtzY29yZXMubGVuZ3RofSBzY29yZXMgZm9yICR7aG9sZXN9IGhvbGVzOyB0aGUgbGFzdCBvbmVzIGhhdmUgbm8gaG9sZWAsXG4gICAgfVxuICB9XG4gIHJldHVybiB7IHNjb3JlcyB9XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsb0JBQW1CO0FBQ25CLHVCQUFpQjs7O0FDRVYsU0FBUyxZQUFZLFFBQTBCLFNBQTRCO0FBQ2hGLFFBQU0sRUFBRSxVQUFVLEdBQUcsT0FBTyxXQUFXLEdBQUcsS0FBSyxJQUFJLFVBQVUsQ0FBQztBQUM5RCxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSDtBQUFBLElBQ0EsR0FBSSxVQUFVLFVBQWEsUUFBUSxVQUFVLEVBQUUsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUMxRCxHQUFJLGNBQWMsVUFBYSxZQUFZLFVBQVUsRUFBRSxVQUFVLElBQUksQ0FBQztBQUFBLEVBQ3hFO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsUUFBcUM7QUFDNUQsU0FBTyxRQUFRLE9BQU8sRUFBRSxVQUFVLE1BQU0sTUFBTSxPQUFPLEtBQUssSUFBSSxFQUFFLFVBQVUsS0FBSztBQUNqRjtBQUdPLFNBQVMsV0FDZCxRQUNBLFFBQ0EsT0FDVztBQUNYLFFBQU0sRUFBRSxDQUFDLE1BQU0sR0FBRyxNQUFNLEdBQUcsS0FBSyxJQUFJO0FBQ3BDLFNBQU8sU0FBUyxRQUFTLE9BQXFCLEVBQUUsR0FBRyxRQUFRLENBQUMsTUFBTSxHQUFHLE1BQU07QUFDN0U7OztBQ3pCTyxTQUFTLFdBQVcsTUFBeUM7QUFDbEUsUUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFFBQVEsS0FBSyxHQUFHO0FBQzFDLE1BQUksVUFBVTtBQUFJLFdBQU87QUFDekIsTUFBSSxDQUFDLHdCQUF3QixLQUFLLEtBQUs7QUFBRyxXQUFPO0FBQ2pELFFBQU0sUUFBUSxNQUFNLFdBQVcsR0FBRyxJQUFJLENBQUMsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDLElBQUksT0FBTyxLQUFLO0FBQzVFLFNBQU8sU0FBUyxPQUFPLFNBQVMsS0FBSyxRQUFRO0FBQy9DOzs7QUNOTyxTQUFTLFVBQVUsU0FBaUIsS0FBcUI7QUFDOUQsTUFBSSxZQUFZO0FBQUcsV0FBTztBQUMxQixRQUFNLE9BQU8sVUFBVTtBQUN2QixNQUFJLFFBQVE7QUFBSSxXQUFPO0FBQ3ZCLE1BQUksUUFBUTtBQUFHLFdBQU8sSUFBSTtBQUMxQixTQUFPLENBQUMsU0FBUyxVQUFVLE9BQU8sU0FBUyxRQUFRLEVBQUUsT0FBTyxDQUFDLEtBQUs7QUFDcEU7QUFLTyxTQUFTLFFBQVEsU0FBaUIsS0FBb0I7QUFDM0QsUUFBTSxPQUFPLFVBQVU7QUFDdkIsTUFBSSxRQUFRO0FBQUksV0FBTztBQUN2QixNQUFJLFNBQVM7QUFBSSxXQUFPO0FBQ3hCLE1BQUksU0FBUztBQUFHLFdBQU87QUFDdkIsU0FBTyxTQUFTLElBQUksV0FBVztBQUNqQzs7O0FDZk8sU0FBUyxRQUFRQSxPQUFZLE1BQXdDO0FBQzFFLFNBQU9BLE1BQUssTUFBTSxLQUFLLENBQUMsYUFBYSxTQUFTLFNBQVMsUUFBUSxDQUFDLFNBQVMsT0FBTztBQUNsRjtBQVNPLFNBQVMsT0FBT0MsUUFBdUJDLE1BQWUsV0FBNkI7QUFDeEYsUUFBTSxTQUFTLElBQUksSUFBSUQsT0FBTSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQzdGLFFBQU0sT0FBZTtBQUFBLElBQ25CLEtBQUs7QUFBQSxJQUNMLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFlBQVk7QUFBQSxJQUNaLGFBQWE7QUFBQSxJQUNiLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxFQUNaO0FBQ0EsYUFBVyxRQUFRQyxLQUFJLE9BQU87QUFDNUIsVUFBTUMsU0FBUSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3BDLFFBQUksQ0FBQ0E7QUFBTztBQUNaLFNBQUssZUFBZTtBQUNwQixRQUFJQSxPQUFNLFlBQVksUUFBVztBQUMvQixVQUFJLEtBQUssVUFBVTtBQUFHLGFBQUssT0FBTyxLQUFLLE9BQU8sS0FBS0EsT0FBTTtBQUFBO0FBQ3BELGFBQUssTUFBTSxLQUFLLE1BQU0sS0FBS0EsT0FBTTtBQUN0QyxXQUFLLFNBQVMsS0FBSyxTQUFTLEtBQUtBLE9BQU07QUFDdkMsV0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLQSxPQUFNLFVBQVUsS0FBSztBQUFBLElBQ3hEO0FBQ0EsUUFBSUEsT0FBTSxVQUFVLFFBQVc7QUFDN0IsV0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLQSxPQUFNO0FBQ3ZDLFdBQUssY0FBYztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUNBLFFBQU0sTUFBTSxVQUFVLFVBQVUsQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQztBQUMzRCxPQUFLLE9BQU8sUUFBUSxLQUFLLFVBQVUsU0FBUztBQUM1QyxPQUFLLFdBQVcsS0FBSyxnQkFBZ0JELEtBQUksTUFBTTtBQUMvQyxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFlBQVlFLE9BQXFCO0FBQy9DLFNBQU9BLE1BQUssTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQUssV0FBVyxLQUFLLFlBQVksS0FBSyxZQUFZLE1BQVM7QUFDL0Y7QUFHTyxTQUFTLE9BQU8sT0FBZ0M7QUFDckQsUUFBTSxXQUFXLE1BQU0sT0FBTyxDQUFDQSxVQUFTLENBQUMsWUFBWUEsS0FBSSxLQUFLQSxNQUFLLE9BQU8sVUFBVSxJQUFJO0FBQ3hGLE1BQUksU0FBUyxXQUFXO0FBQUcsV0FBTztBQUNsQyxRQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsU0FBUyxJQUFJLENBQUNBLFVBQVNBLE1BQUssT0FBTyxTQUFTLENBQUMsQ0FBQztBQUN2RSxTQUFPLEVBQUUsT0FBTyxNQUFNLE9BQU8sU0FBUyxPQUFPLENBQUNBLFVBQVNBLE1BQUssT0FBTyxVQUFVLElBQUksRUFBRSxJQUFJLENBQUNBLFVBQVNBLE1BQUssRUFBRSxFQUFFO0FBQzVHO0FBS08sU0FBUyxVQUFVQyxRQUEyQjtBQUNuRCxhQUFXLFFBQVFBLE9BQU0sV0FBVztBQUNsQyxlQUFXRCxTQUFRQyxPQUFNO0FBQU8sVUFBSSxDQUFDLFFBQVFELE9BQU0sSUFBSTtBQUFHLGVBQU8sRUFBRSxNQUFNQSxNQUFLLElBQUksS0FBSztBQUFBLEVBQ3pGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFNQyxRQUFjLE1BQXlCO0FBQzNELFFBQU1ELFFBQU9DLE9BQU0sTUFBTSxVQUFVLENBQUMsY0FBYyxVQUFVLE9BQU8sS0FBSyxJQUFJO0FBQzVFLFFBQU0sT0FBT0EsT0FBTSxNQUFNRCxRQUFPLENBQUM7QUFDakMsTUFBSTtBQUFNLFdBQU8sRUFBRSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBSztBQUNsRCxRQUFNLE9BQU9DLE9BQU0sVUFBVUEsT0FBTSxVQUFVLFFBQVEsS0FBSyxJQUFJLElBQUksQ0FBQztBQUNuRSxRQUFNLFFBQVFBLE9BQU0sTUFBTSxDQUFDO0FBQzNCLFNBQU8sU0FBUyxVQUFhLENBQUMsUUFBUSxPQUFPLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSztBQUN0RTtBQUdPLFNBQVMsUUFBUUEsUUFBaUQ7QUFDdkUsU0FBT0EsT0FBTSxNQUNWLElBQUksQ0FBQ0QsV0FBVSxFQUFFLE1BQUFBLE9BQU0sT0FBT0MsT0FBTSxVQUFVLE9BQU8sQ0FBQyxTQUFTLENBQUMsUUFBUUQsT0FBTSxJQUFJLENBQUMsRUFBRSxFQUFFLEVBQ3ZGLE9BQU8sQ0FBQyxVQUFVLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFDN0M7QUFHTyxTQUFTLEtBQUssZUFBOEIsYUFBcUJGLE1BQXVCO0FBQzdGLE1BQUksa0JBQWtCLFFBQVFBLEtBQUksTUFBTSxXQUFXO0FBQUksV0FBTztBQUM5RCxRQUFNLFNBQVMsS0FBSyxNQUFPLGdCQUFnQkEsS0FBSSxRQUFTLE9BQU9BLEtBQUksZUFBZUEsS0FBSSxJQUFJO0FBQzFGLE1BQUksU0FBUztBQUFHLFdBQU8sY0FBYyxLQUFLLFNBQVMsS0FBSztBQUN4RCxTQUFPLEtBQUssTUFBTSxTQUFTLEVBQUUsS0FBSyxlQUFlLFNBQVMsS0FBSyxJQUFJO0FBQ3JFOzs7QUMxRk8sU0FBUyxVQUFVSSxNQUFnQixNQUF1QztBQUMvRSxRQUFNLE9BQU8sRUFBRSxJQUFJQSxLQUFJLElBQUksTUFBTUEsS0FBSSxNQUFNLFFBQVFBLEtBQUksUUFBUSxRQUFRQSxLQUFJLE9BQU87QUFDbEYsUUFBTSxPQUFPLENBQUNDLFNBQWlEQyxZQUF5QztBQUFBLElBQ3RHLEdBQUc7QUFBQSxJQUNILGNBQWNELFFBQU87QUFBQSxJQUNyQixPQUFPQSxRQUFPO0FBQUEsSUFDZCxLQUFLQyxPQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUFBLElBQ2xELE9BQUFBO0FBQUEsRUFDRjtBQUNBLE1BQUlGLEtBQUksTUFBTSxXQUFXLEdBQUc7QUFDMUIsUUFBSSxTQUFTO0FBQVMsYUFBTyxLQUFLQSxNQUFLQSxLQUFJLEtBQUs7QUFDaEQsUUFBSSxTQUFTO0FBQVEsYUFBTztBQUM1QixVQUFNLFFBQVEsRUFBRSxjQUFjLEtBQUssTUFBTUEsS0FBSSxlQUFlLEVBQUUsSUFBSSxJQUFJLE9BQU9BLEtBQUksTUFBTTtBQUN2RixXQUFPLEtBQUssT0FBTyxDQUFDLEdBQUcsSUFBSUEsS0FBSSxPQUFPLENBQUMsR0FBRyxHQUFHLElBQUlBLEtBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2pFO0FBQ0EsTUFBSSxTQUFTO0FBQVksV0FBTyxLQUFLQSxNQUFLQSxLQUFJLEtBQUs7QUFDbkQsUUFBTSxTQUFTLFNBQVMsVUFBVUEsS0FBSSxRQUFRQSxLQUFJO0FBQ2xELFNBQ0UsVUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBQSxLQUFJLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxVQUFVLE9BQU8sU0FBUyxRQUFRO0FBQUEsRUFDcEU7QUFFSjtBQUdBLFNBQVMsSUFBSSxNQUEwQixPQUFrQztBQUN2RSxTQUFPLEtBQUssSUFBSSxDQUFDLFVBQVU7QUFBQSxJQUN6QixHQUFHO0FBQUEsSUFDSCxRQUFRLEtBQUssU0FBUyxJQUFJO0FBQUEsSUFDMUIsYUFBYSxJQUFJLEtBQUssY0FBYyxJQUFJO0FBQUEsRUFDMUMsRUFBRTtBQUNKO0FBR08sU0FBUyxZQUFZRSxRQUFpQixXQUE2QjtBQUN4RSxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUdBLE9BQU0sUUFBUSxTQUFTLENBQUM7QUFDbEQsU0FBTyxDQUFDLEdBQUdBLE9BQU0sTUFBTSxLQUFLLEdBQUcsR0FBR0EsT0FBTSxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3pEO0FBT08sU0FBUyxpQkFBaUIsTUFBZ0IsUUFBZ0IsSUFBUSxNQUFZLElBQUksS0FBSyxHQUFVO0FBQ3RHLFFBQU0sU0FBUyxPQUFPLEtBQUssSUFBSSxDQUFDQyxTQUFRLFVBQVVBLE1BQUssS0FBSyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUNBLFNBQXlCQSxTQUFRLE1BQVM7QUFDckgsUUFBTSxVQUFVLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNoRSxRQUFNLFlBQVksS0FBSyxhQUFhLFFBQVEsQ0FBQyxLQUFLO0FBQ2xELFFBQU0sWUFBWSxZQUFZLFNBQVMsU0FBUztBQUNoRCxRQUFNLE9BQU8sT0FBTyxPQUFPLENBQUNBLFNBQVEsS0FBSyxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sUUFBUUEsS0FBSSxFQUFFLENBQUM7QUFDeEYsU0FBTztBQUFBLElBQ0wsSUFBSSxLQUFLLE1BQU07QUFBQSxJQUNmLFNBQVMsR0FBRztBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTSxLQUFLO0FBQUEsSUFDWDtBQUFBLElBQ0EsVUFBVSxLQUFLO0FBQUEsSUFDZixXQUFXLElBQUksWUFBWTtBQUFBLElBQzNCLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxNQUNOLElBQUksT0FBTztBQUFBLE1BQ1gsVUFBVSxPQUFPO0FBQUEsTUFDakIsTUFBTSxPQUFPO0FBQUEsTUFDYixNQUFNLE9BQU87QUFBQSxNQUNiLFdBQVcsT0FBTztBQUFBLE1BQ2xCLFlBQVksT0FBTyxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sT0FBTyxPQUFPLEVBQUUsSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLElBQ3pFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU8sS0FBSyxRQUFRLElBQUksQ0FBQyxRQUFRLFVBQVU7QUFDekMsWUFBTUEsT0FBTSxLQUFLLEtBQUssQ0FBQyxjQUFjLFVBQVUsT0FBTyxPQUFPLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDM0UsYUFBTztBQUFBLFFBQ0wsSUFBSSxPQUFPLFVBQVUsR0FBRyxLQUFLLE1BQU07QUFBQSxRQUNuQyxRQUFRO0FBQUEsVUFDTixJQUFJLE9BQU8sY0FBYyxTQUFZLEdBQUcsS0FBSyxHQUFHLEtBQUssWUFBWTtBQUFBLFVBQ2pFLE1BQU0sT0FBTyxhQUFhLEdBQUc7QUFBQSxVQUM3QixPQUFPLE9BQU8sY0FBYztBQUFBLFFBQzlCO0FBQUEsUUFDQSxLQUFLQSxLQUFJO0FBQUEsUUFDVCxlQUFlLE9BQU8saUJBQWlCO0FBQUEsUUFDdkMsUUFBUTtBQUFBLFFBQ1IsVUFBVTtBQUFBLFFBQ1YsT0FBTyxDQUFDO0FBQUEsUUFDUixRQUFRLE9BQU8sQ0FBQyxHQUFHQSxNQUFLLFNBQVM7QUFBQSxNQUNuQztBQUFBLElBQ0YsQ0FBQztBQUFBLElBQ0QsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDakZPLFNBQVMsZUFBZSxNQUFjQyxRQUEwQjtBQUNyRSxRQUFNLFNBQWtCLENBQUM7QUFDekIsYUFBVyxRQUFRLEtBQUssWUFBWSxFQUFFLE1BQU0sV0FBVyxHQUFHO0FBQ3hELFFBQUksU0FBUztBQUFJO0FBQ2pCLFFBQUksV0FBVyxLQUFLLElBQUksR0FBRztBQUN6QixhQUFPLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDeEI7QUFBQSxJQUNGO0FBQ0EsZUFBVyxTQUFTLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQyxHQUFHO0FBQzlDLFVBQUksZUFBZSxLQUFLLEtBQUs7QUFBRyxlQUFPLEtBQUssT0FBTyxLQUFLLENBQUM7QUFBQSxlQUNoRCxVQUFVO0FBQUssZUFBTyxLQUFLLFdBQVc7QUFBQSxlQUN0QyxVQUFVO0FBQUssZUFBTyxLQUFLLElBQUk7QUFBQTtBQUV0QyxlQUFPO0FBQUEsVUFDTCxRQUFRLE9BQU8sTUFBTSxHQUFHQSxNQUFLO0FBQUEsVUFDN0IsT0FBTyxTQUFJO0FBQUEsUUFDYjtBQUFBLElBQ0o7QUFBQSxFQUNGO0FBQ0EsTUFBSSxPQUFPLFNBQVNBLFFBQU87QUFDekIsV0FBTztBQUFBLE1BQ0wsUUFBUSxPQUFPLE1BQU0sR0FBR0EsTUFBSztBQUFBLE1BQzdCLE9BQU8sR0FBRyxPQUFPLHFCQUFxQkE7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsT0FBTztBQUNsQjs7O0FOOUJBLElBQU0sUUFBZ0IsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLFdBQVc7QUFBQSxFQUM5RCxRQUFRLFFBQVE7QUFBQSxFQUNoQixLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUM7QUFBQSxFQUN4QixhQUFhLFFBQVE7QUFBQSxFQUNyQixPQUFPO0FBQ1QsRUFBRTtBQUNGLElBQU0sTUFBZ0I7QUFBQSxFQUNwQixJQUFJO0FBQUEsRUFDSixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixjQUFjO0FBQUEsRUFDZCxPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTDtBQUNGO0FBQ0EsSUFBTSxRQUFRLENBQUMsTUFBYyxTQUFrQixPQUE4QixDQUFDLE9BQXFCO0FBQUEsRUFDakc7QUFBQSxFQUNBLEdBQUksWUFBWSxTQUFZLEVBQUUsVUFBVSxLQUFLLElBQUksRUFBRSxRQUFRO0FBQUEsRUFDM0QsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osR0FBRztBQUNMO0FBQ0EsSUFBTSxRQUFRO0FBQUEsRUFDWixNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQy9CO0FBQ0Y7QUFDQSxJQUFNLE9BQU8sQ0FBQyxJQUFZLFlBQWtDO0FBQUEsRUFDMUQ7QUFBQSxFQUNBLFFBQVEsRUFBRSxJQUFJLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFBQSxFQUNyQyxLQUFLO0FBQUEsRUFDTCxlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxRQUFRLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFDbkM7QUFDQSxJQUFNLFFBQVEsSUFBSSxXQUFtQixFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsT0FBTyxXQUFXLE9BQU8sUUFBUSxPQUFPO0FBQUEsSUFFNUYsaUJBQUFDLFNBQUssaURBQWlELE1BQU07QUFDMUQsUUFBTSxPQUFPLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSztBQUNsQyxnQkFBQUMsUUFBTztBQUFBLElBQ0wsQ0FBQyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLElBQ2pFLENBQUMsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxFQUNsQztBQUNGLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLG9FQUFvRSxNQUFNO0FBQzdFLFFBQU0sT0FBTyxPQUFPLENBQUMsTUFBTSxHQUFHLEdBQUcsRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLEdBQUcsRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEdBQUcsS0FBSyxLQUFLO0FBQ3BHLGdCQUFBQyxRQUFPLFVBQVUsQ0FBQyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssT0FBTyxLQUFLLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsQ0FBQztBQUM1RSxnQkFBQUEsUUFBTyxVQUFVLENBQUMsS0FBSyxPQUFPLEtBQUssWUFBWSxLQUFLLGFBQWEsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDM0YsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssMkVBQTJFLE1BQU07QUFDcEYsUUFBTSxPQUFPLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxNQUFNLEdBQUcsR0FBRyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUMsR0FBRyxLQUFLLEtBQUs7QUFDMUUsZ0JBQUFDLFFBQU8sVUFBVSxDQUFDLEtBQUssYUFBYSxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssUUFBUSxHQUFHLENBQUMsR0FBRyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ2hHLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLG9EQUFvRCxNQUFNO0FBQzdELFFBQU0sVUFBVSxZQUFZLE9BQU8sRUFBRTtBQUNyQyxnQkFBQUMsUUFBTyxVQUFVLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLENBQUM7QUFDakQsZ0JBQUFBLFFBQU8sTUFBTSxPQUFPLENBQUMsTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDdEYsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssNEVBQTRFLE1BQU07QUFDckYsUUFBTSxPQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN2QyxRQUFNLE9BQU8sS0FBSyxRQUFRLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDcEQsUUFBTSxPQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNqRCxnQkFBQUMsUUFBTyxVQUFVLE9BQU8sQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsRUFBRSxPQUFPLEdBQUcsT0FBTyxDQUFDLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDbEYsZ0JBQUFBLFFBQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQy9DLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLGlGQUFpRixNQUFNO0FBQzFGLFFBQU0sTUFBTSxNQUFNLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMvRCxnQkFBQUMsUUFBTyxVQUFVLFVBQVUsR0FBRyxHQUFHLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQzFELGdCQUFBQSxRQUFPLFVBQVUsTUFBTSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDakYsZ0JBQUFBLFFBQU8sVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUNqRixnQkFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFDekQsZ0JBQUFBLFFBQU8sTUFBTSxRQUFRLEdBQUcsRUFBRSxDQUFDLEdBQUcsTUFBTSxRQUFRLEVBQUU7QUFDaEQsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssb0VBQW9FLE1BQU07QUFFN0UsZ0JBQUFDLFFBQU8sVUFBVSxDQUFDLEtBQUssTUFBTSxHQUFHLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQzFGLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLHNDQUFzQyxNQUFNO0FBQy9DLGdCQUFBQyxRQUFPO0FBQUEsSUFDTCxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksUUFBUSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQ3ZELENBQUMsaUJBQWlCLFVBQVUsU0FBUyxVQUFVLGlCQUFpQixlQUFlO0FBQUEsRUFDakY7QUFDQSxnQkFBQUEsUUFBTztBQUFBLElBQ0wsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsWUFBWSxVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQUEsSUFDdEQsQ0FBQyxPQUFPLFNBQVMsVUFBVSxPQUFPLElBQUk7QUFBQSxFQUN4QztBQUNGLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLGtFQUFrRSxNQUFNO0FBQzNFLFFBQU0sT0FBTyxFQUFFLFNBQVMsR0FBRyxPQUFPLEdBQUcsV0FBVyxHQUFHLFNBQVMsUUFBaUIsTUFBTSxPQUFPO0FBQzFGLGdCQUFBQyxRQUFPLFVBQVUsWUFBWSxNQUFNLENBQUMsR0FBRyxFQUFFLFNBQVMsR0FBRyxXQUFXLEdBQUcsU0FBUyxRQUFRLE1BQU0sT0FBTyxDQUFDO0FBQ2xHLGdCQUFBQSxRQUFPLFVBQVUsWUFBWSxFQUFFLFVBQVUsS0FBSyxHQUFHLENBQUMsR0FBRyxFQUFFLFNBQVMsRUFBRSxDQUFDO0FBQ25FLGdCQUFBQSxRQUFPLFVBQVUsU0FBUyxJQUFJLEdBQUcsRUFBRSxVQUFVLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFDakUsZ0JBQUFBLFFBQU8sVUFBVSxXQUFXLEVBQUUsU0FBUyxHQUFHLE9BQU8sRUFBRSxHQUFHLFNBQVMsQ0FBQyxHQUFHLEVBQUUsU0FBUyxFQUFFLENBQUM7QUFDbkYsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssOERBQThELE1BQU07QUFDdkUsZ0JBQUFDLFFBQU8sVUFBVSxlQUFlLFdBQVcsRUFBRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDbkUsZ0JBQUFBLFFBQU8sVUFBVSxlQUFlLFFBQVEsRUFBRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDaEUsZ0JBQUFBLFFBQU8sVUFBVSxlQUFlLFlBQVksRUFBRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDckUsZ0JBQUFBLFFBQU8sVUFBVSxlQUFlLFNBQVMsRUFBRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLENBQUM7QUFDbEUsZ0JBQUFBLFFBQU8sVUFBVSxlQUFlLFFBQVEsRUFBRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLGFBQWEsTUFBTSxDQUFDLENBQUM7QUFDL0UsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssa0VBQWtFLE1BQU07QUFDM0UsUUFBTSxRQUFRO0FBQ2QsUUFBTSxPQUFPLGVBQWUsT0FBTyxFQUFFO0FBQ3JDLGdCQUFBQyxRQUFPLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRTtBQUNuQyxnQkFBQUEsUUFBTyxNQUFNLEtBQUssT0FBTyxNQUFTO0FBQ2xDLGdCQUFBQSxRQUFPLEdBQUcsTUFBTSxTQUFTLEtBQUssRUFBRTtBQUNsQyxDQUFDO0FBQUEsSUFFRCxpQkFBQUQsU0FBSyxzRUFBc0UsTUFBTTtBQUMvRSxnQkFBQUMsUUFBTyxNQUFNLGVBQWUsU0FBUyxFQUFFLEVBQUUsU0FBUyxJQUFJLEdBQUc7QUFDekQsZ0JBQUFBLFFBQU8sTUFBTSxlQUFlLFNBQVMsRUFBRSxFQUFFLFNBQVMsSUFBSSxHQUFHO0FBQ3pELGdCQUFBQSxRQUFPLE1BQU0sZUFBZSxjQUFjLENBQUMsRUFBRSxTQUFTLElBQUksdUJBQXVCO0FBQ25GLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLHdFQUF3RSxNQUFNO0FBQ2pGLGdCQUFBQyxRQUFPLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxJQUFJLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVLEdBQUc7QUFBQSxJQUNuRjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLDJFQUEyRSxNQUFNO0FBQ3BGLFFBQU0sT0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRTtBQUNoRCxRQUFNLFFBQVEsVUFBVSxNQUFNLFVBQVU7QUFDeEMsZ0JBQUFDLFFBQU8sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQ3BDLGdCQUFBQSxRQUFPLFVBQVUsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxXQUFXLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRTtBQUN0RixnQkFBQUEsUUFBTyxVQUFVLENBQUMsT0FBTyxNQUFNLENBQUMsR0FBRyxRQUFRLE9BQU8sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLFlBQVksR0FBRyxDQUFDLElBQUksR0FBRyxLQUFLLENBQUM7QUFDckcsZ0JBQUFBLFFBQU8sTUFBTSxVQUFVLE1BQU0sTUFBTSxHQUFHLE1BQVM7QUFDakQsQ0FBQztBQUFBLElBRUQsaUJBQUFELFNBQUssc0RBQXNELE1BQU07QUFDL0QsUUFBTSxTQUFpQjtBQUFBLElBQ3JCLElBQUk7QUFBQSxJQUNKLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLE1BQU0sQ0FBQyxFQUFFLEdBQUcsS0FBSyxNQUFNLEVBQUUsY0FBYyxJQUFJLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxFQUMzRDtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1g7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLFFBQVE7QUFBQSxNQUNSLE1BQU07QUFBQSxNQUNOLFdBQVc7QUFBQSxNQUNYLFVBQVU7QUFBQSxNQUNWLFNBQVMsQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLEVBQUUsV0FBVyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDekQ7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxRQUFRLFFBQVEsYUFBYSxPQUFPO0FBQUEsRUFDbEQ7QUFDQSxnQkFBQUMsUUFBTyxVQUFVLEtBQUssV0FBVyxDQUFDLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDckUsZ0JBQUFBLFFBQU87QUFBQSxJQUNMLEtBQUssTUFBTSxJQUFJLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQ3ZDLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDakI7QUFDQSxnQkFBQUEsUUFBTyxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLElBQUk7QUFDN0MsQ0FBQzsiLAogICJuYW1lcyI6IFsiY2FyZCIsICJob2xlcyIsICJ0ZWUiLCAic2NvcmUiLCAiY2FyZCIsICJyb3VuZCIsICJ0ZWUiLCAicmF0aW5nIiwgImhvbGVzIiwgInRlZSIsICJob2xlcyIsICJ0ZXN0IiwgImFzc2VydCJdCn0K
