"""Each race, the test that runs into it, and what guards against it: as the text that is there, and a text without the
guard. `runner.py` takes a guard out, sees its test fail, and puts it back."""

import dataclasses

ROUND, EVENTS, ANALYTICS, KIT = (
    "Tests/RoundServiceTests", "Tests/EventLogTests", "Tests/AnalyticsServiceTests", "Tests/ServiceKitTests",
)
BATCHING = "Tests/BatchingTests"
SCORES = "Sources/RoundService/Store/Scores"
ROUNDS = "Sources/RoundService/Store/Rounds"
LOCK = (f"{SCORES}/ScoreStatements.swift", 'order by id for no key update",', 'order by id",')


@dataclasses.dataclass(frozen=True)
class Guard:
    race: str
    test: str
    test_file: str
    guard: str
    # File, what stands there once, what takes its place.
    edits: tuple
    # Those of one turn are out at the same time: no test of a turn runs over another guard of it.
    turn: int


GUARDS = [
    Guard(
        "lost event: a transaction with a lower number commits after a higher one was delivered",
        "An event whose transaction commits late is delivered, though younger ones were before it",
        f"{EVENTS}/RelayRaceTests.swift", "what is delivered is told by the row's absence, not by a cursor",
        ((
            "Sources/EventLog/Outbox/Outbox.swift",
            "      events: InCardOrder.sort(try answers[1].dropFirst().map(event)),\n",
            "      events: Cursor.pass(InCardOrder.sort(try answers[1].dropFirst().map(event))),\n",
        ), (
            "Sources/EventLog/Outbox/Outbox.swift", "enum Outbox {\n",
            "enum Cursor {\n  nonisolated(unsafe) static var last = 0\n"
            "  static func pass(_ events: [OutboxEvent]) -> [OutboxEvent] {\n"
            "    let events = events.filter { $0.row > last }\n"
            "    last = max(last, events.map(\\.row).max() ?? 0)\n    return events\n  }\n}\n\nenum Outbox {\n",
        )), 1,
    ),
    Guard(
        "lost event: a transaction commits late below the row from which the relay reads",
        "An event that commits late below the bound is delivered", f"{EVENTS}/RelayRaceTests.swift",
        "the bound rises when every transaction has ended that may have taken a lower number",
        ((
            "Sources/EventLog/Outbox/OutboxBound.swift", "guard let next, next.transaction <= horizon else {",
            "guard let next, next.transaction <= horizon || next.row > 0 else {",
        ),), 3,
    ),
    Guard(
        "lost event: the late transaction is not yet known to the snapshot that saw a younger event",
        "An event that commits late below the bound is delivered", f"{EVENTS}/RelayRaceTests.swift",
        "what must have ended is told by a number given out after the take, not by the snapshot's own end",
        ((
            "Sources/EventLog/Outbox/Outbox.swift", "select pg_current_xact_id()::text::bigint as transaction, count",
            "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as transaction, count",
        ),), 4,
    ),
    Guard(
        "a held snapshot, under which delivered rows stay in the outbox's index",
        "A snapshot that is held does not make the relay walk over all that it has delivered",
        f"{EVENTS}/RelayRaceTests.swift", "the relay reads from a bound on, which no reader's snapshot holds",
        ((
            "Sources/EventLog/Outbox/OutboxTurns.swift",
            "everybody.offer(min(row, ceiling), after: transaction)", "everybody.offer(min(row, 0), after: transaction)",
        ),), 2,
    ),
    Guard(
        "a long queue of one player before another's fresh event",
        "While one player's long queue is delivered another's event does not wait for its end",
        f"{EVENTS}/FairnessTests.swift", "who has more than a share waiting is taken in turn with all others",
        ((
            "Sources/EventLog/Outbox/OutboxTurns.swift", "where count > limit / 5 && busy",
            "where count > limit && busy",
        ),), 1,
    ),
    Guard(
        "inverted history: two transactions write one card's events",
        "Of two scores of one card the one that waited comes second in the log and in the outbox",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the card is locked before its sequence is read", (LOCK,), 2,
    ),
    Guard(
        "an `If-Match` that waited for a lock", "An If-Match that waited for the lock meets what was committed meanwhile",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the lock is a statement of its own, before the one that compares",
        (LOCK,), 2,
    ),
    Guard(
        "a hole landing after `RoundFinished`", "A hole that arrives after the finish it waited for is not written",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the locked card's own status is judged",
        ((f"{SCORES}/ScoreStatements.swift", "when c.status <> 'open' then", "when c.status = 'never' then"),), 3,
    ),
    Guard(
        "a stale value put back by a slow reader", "A slow reader does not put back what a write has replaced",
        f"{ROUND}/Cache/RoundCacheTests.swift", "no fill below a card's floor",
        ((
            "Sources/RoundService/Cache/CacheScripts.swift",
            "if not number or number < tonumber(floors[i + 1]) then", "if not floors[i + 1] then",
        ),), 1,
    ),
    Guard(
        "an old entry found by who has read PostgreSQL since, its floor still on the way",
        "What was answered from the record is not followed by an older entry",
        f"{ROUND}/Cache/RoundCacheTests.swift", "nothing older is answered than this process has answered already",
        ((
            "Sources/RoundService/Cache/RoundCache.swift",
            "!version.isOlder(than: lookup.known?.version ?? version)", "version.revision >= 0",
        ),), 3,
    ),
    Guard(
        "a commit whose process dies before the cache's floor",
        "A commit whose process died before the floor is made good before the event leaves the outbox",
        f"{ROUND}/Cache/LostFloorTests.swift", "the relay raises the floor again before it deletes the row",
        (("Sources/EventLog/Relay/Relay.swift", "      await floors.raise(CacheFloor.highest(of: events))\n", ""),), 2,
    ),
    Guard(
        "a commit whose process dies before the cache's floor, while Kafka is away",
        "A commit whose process died before the floor is made good while nothing can be delivered",
        f"{ROUND}/Cache/LostFloorTests.swift", "the relay raises the floor before it delivers",
        ((
            "Sources/EventLog/Relay/Relay.swift",
            "      await floors.raise(CacheFloor.highest(of: events))\n"
            "      let step = RelayStep(events, try await sink.deliver(events))\n",
            "      let step = RelayStep(events, try await sink.deliver(events))\n"
            "      await floors.raise(CacheFloor.highest(of: events))\n",
        ),), 3,
    ),
    Guard(
        "a session filled back after sign-out", "A late fill does not bring back a session that was ended",
        f"{KIT}/Sessions/SessionsTests.swift", "a fill takes nobody's place, and a sign-out leaves a tombstone",
        (("Sources/ServiceKit/Identity/SessionCache.swift", 'text(record), "NX", "PX"', 'text(record), "PX"'),), 1,
    ),
    Guard(
        "two relays at once", "oneRelayHasTheTurnAndTheOtherTakesOver", f"{EVENTS}/RelayTests.swift",
        "an advisory lock gives the turn",
        ((
            "Sources/EventLog/Relay/RelaySession.swift", '"select pg_try_advisory_lock($1) as locked"',
            '"select $1::bigint is not null as locked"',
        ),), 3,
    ),
    Guard(
        "two relays, one of which lost its turn without knowing",
        "A relay that lost its session while it delivered does not work on beside the next",
        f"{EVENTS}/RelayRaceTests.swift", "each use checks that the session is still the one that holds the lock",
        ((
            "Sources/EventLog/Relay/RelaySession.swift", "guard database.connection == connection else {",
            "guard database.connection == connection || database.isConnected else {",
        ),), 2,
    ),
    Guard(
        "a consumer that lost its partition and writes on",
        "Of two consumers of one partition the one that lost it overwrites nothing",
        f"{ANALYTICS}/Store/RedisViewsTests.swift", "a ledger is written only over the version that was read",
        ((
            "Sources/AnalyticsService/Store/Redis/ViewScripts.swift", "if version ~= ARGV[2] then", "if not version then",
        ),), 2,
    ),
    Guard(
        "a dead letter replayed after its successors",
        "A dead letter that comes again after its successors undoes nothing that they said",
        f"{ANALYTICS}/Consumer/ProjectorTests.swift", "an event applies only as its card's next",
        ((
            "Sources/AnalyticsService/Ledger/Ledger.swift", "if sequence <= last { return .ignored }",
            "if sequence < 1 { return .ignored }",
        ),), 1,
    ),
    Guard(
        "a gap in a card's sequence", "A gap is filled from the log", f"{ANALYTICS}/Consumer/ProjectorTests.swift",
        "beyond the next, the card is read again from the log",
        ((
            "Sources/AnalyticsService/Ledger/Ledger.swift", "if sequence > last + 1 {",
            "if sequence > last + 1_000 {",
        ),), 2,
    ),
    Guard(
        "live events during a rebuild", "Events applied at any moment of a rebuild are in the new views",
        f"{ANALYTICS}/Rebuild/RebuildTests.swift", "events are applied to the views that are being built, too",
        ((
            "Sources/AnalyticsService/Consumer/Projector.swift",
            "guard let building = markers.building, building != standing else { return }",
            "guard let building = markers.building, building != standing, records.isEmpty else { return }",
        ),), 3,
    ),
    Guard(
        "Redis emptied with ledgers still cached",
        "An emptied Redis is filled again with the same bytes, without being asked",
        f"{ANALYTICS}/Store/RedisViewsTests.swift", "the views' epoch is compared before a batch and again by its write",
        (
            (
                "Sources/AnalyticsService/Consumer/Projector.swift",
                "guard markers.current == standing, markers.server == standing.server else {",
                "guard markers.current == standing || !records.isEmpty else {",
            ),
            (
                "Sources/AnalyticsService/Store/Redis/ViewScripts.swift",
                "    if redis.call('GET', KEYS[1]) ~= ARGV[1] and redis.call('GET', KEYS[2]) ~= ARGV[1] then\n"
                "      return 'superseded'\n    end\n    local version", "    local version",
            ),
        ), 4,
    ),
    Guard(
        "the same batch holding one hole twice", "One batch with a hole twice: the last wins, each has its own answer and event",
        f"{ROUND}/Scores/ScoreProgramTests.swift", "a hole's second write goes with the next statement",
        ((f"{SCORES}/ScoreWaves.swift", "next[place] = wave + 1", "next[place] = wave"),), 1,
    ),
    Guard(
        "one bad row in a batch of fifty", "A bad row in a batch of fifty fails alone",
        f"{ROUND}/Scores/ScoreProgramTests.swift", "a batch with a faulty value is halved until that stands alone",
        ((
            f"{SCORES}/ScoreProgram.swift", "where error.isFaultOfValues && writes.count > 1",
            "where error.isFaultOfValues && writes.count > 1_000",
        ),), 2,
    ),
    Guard(
        "one card locked elsewhere while others score", "A batch with a card that somebody holds is written but for that card",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "a batch that waited too long leaves the held cards out",
        ((
            f"{SCORES}/ScoreProgram.swift", "where error.code == .lockNotAvailable && writes.count > 1",
            "where error.code == .lockNotAvailable && writes.count > 1_000",
        ),), 3,
    ),
    Guard(
        "one card locked elsewhere, and score upon score for it",
        "Others wait for a held card once, however many scores come for it",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "a card that was found held has its scores written singly for a while",
        ((
            f"{SCORES}/ScoreWriter.swift", "guard !held.isHeld(write.card) else {",
            "guard !held.isHeld(write.card) || isAvailable else {",
        ),), 4,
    ),
    Guard(
        "a page that shows one player writes with the cookie of another, who signed in in the next tab",
        "No route writes for one account with another's cookie", f"{ROUND}/Accounts/OtherAccountTests.swift",
        "each request is held against the account that it names, where its session is found",
        ((
            "Sources/ServiceKit/Identity/NamedAccount.swift", "guard UUIDText.parse(name) == player else {",
            "guard UUIDText.parse(name) != nil else {",
        ),), 1,
    ),
    Guard(
        "a commit that notifies holds up every other writer's",
        "A score is committed while another commit holds the lock of notifications",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the relay is woken after the commit, by a connection of its own",
        ((
            f"{SCORES}/ScoreStatements.swift", "end as stored_by_name\n",
            "end as stored_by_name,\n           pg_notify('golf_outbox', '')::text as woken\n",
        ),), 4,
    ),
    Guard(
        "a handshake half made while the listening socket closes", "aHandshakeUnderWayIsAwaitedAndNobodyNewLetIn",
        "Tests/HTTPServerTests/DrainTests.swift", "a drain waits for handshakes under way before it closes the socket",
        ((
            "Sources/HTTPServer/Server/HTTPServer.swift",
            "MonotonicInstant.now >= settled && !socket.hasHandshakes", "MonotonicInstant.now >= settled",
        ),), 1,
    ),
    Guard(
        "a lane's timer planned for a request that was refused, which nobody wakes it for",
        "A request that is refused or met by an outage leaves the timer alone",
        f"{BATCHING}/BatchTimerTests.swift", "the timer is planned only for a request that waits",
        ((
            "Sources/Batching/BatchState.swift",
            "    if let outage = outage(of: queue) { return .unavailable(outage) }\n",
            "    if let outage = outage(of: queue) {\n      timerLooks = timerLooks ?? item.deadline\n"
            "      return .unavailable(outage)\n    }\n",
        ),), 3,
    ),
    Guard(
        "a request that comes while an idle worker looks whether its server is there",
        "A worker that looks at its connection is not woken, and another one is",
        f"{BATCHING}/BatchStateTests.swift", "a worker that looks is not idle",
        ((
            "Sources/Batching/BatchState.swift", "  mutating func beginProbe(_ worker: Int) { idle[worker] = false }\n",
            "  mutating func beginProbe(_ worker: Int) {}\n",
        ),), 4,
    ),
    Guard(
        "a commit while Redis is full, and the older answer that it cannot replace",
        "After a commit the older answer is gone and cannot come back",
        f"{ROUND}/Cache/FullRedisTests.swift", "the older answer goes before the floor is written",
        ((
            "Sources/EventLog/Cache/CacheFloorScripts.swift",
            "      if not version or tonumber(version) < number then redis.call('DEL', entry) end\n"
            "      local floor = tonumber(redis.call('HGET', floors, field) or '0')\n"
            "      if floor < number then redis.call('HSET', floors, field, ARGV[i + 2]) end\n",
            "      local floor = tonumber(redis.call('HGET', floors, field) or '0')\n"
            "      if floor < number then redis.call('HSET', floors, field, ARGV[i + 2]) end\n"
            "      if not version or tonumber(version) < number then redis.call('DEL', entry) end\n",
        ),), 4,
    ),
    Guard(
        "a floor that Redis was too slow or too busy for, on a connection that goes on",
        "A raise that found no place in line is followed by a new generation",
        f"{EVENTS}/CacheFloorsTests.swift", "a floor that was not raised renews the cache's generation",
        ((
            "Sources/EventLog/Cache/CacheFloors.swift",
            "    if await !areRaised(floors) { generation.renew() }\n", "    _ = await areRaised(floors)\n",
        ),), 1,
    ),
    Guard(
        "a change of the round itself, which raises no card's sequence",
        "An answer from before a change of the round itself is neither kept nor put back",
        f"{ROUND}/Cache/RoundCacheTests.swift", "the round's revision has a floor of its own",
        ((
            "Sources/EventLog/Cache/CacheFloors.swift", "CacheFloorScripts.raise(floors))",
            "CacheFloorScripts.raise(floors.filter { $0.card != nil }))",
        ),), 2,
    ),
    Guard(
        "a commit whose process died before the floor, while Kafka is away and no relay raises it",
        "A process that begins leaves nothing that is cached to be read",
        f"{ROUND}/Cache/RoundReadTests.swift", "a process renews the cache's generation when it begins",
        (("Sources/RoundService/Operations/RoundServiceParts.swift", "    cache.floors.mayBeMissing()\n", ""),), 3,
    ),
    Guard(
        "a commit whose answer was lost, and the request that comes again and changes nothing",
        "Each answer that knows a sequence tells it, changed or not",
        f"{ROUND}/Scores/ToldSequenceTests.swift", "an answer that changed nothing raises its floor as well",
        ((
            "Sources/RoundService/Store/Scores/ScoreOutcome.swift",
            "case .success(.accepted(let card)): sequence",
            "case .success(.accepted(let card)) where card.changed: sequence",
        ),), 4,
    ),
    Guard(
        "a sign-out while Redis is full", "A full Redis takes the tombstone of a session, and none of a stranger's token",
        f"{KIT}/Sessions/SessionsTests.swift", "the copy goes before the tombstone is written",
        (("Sources/ServiceKit/Identity/SessionCache.swift", " then redis.call('DEL', KEYS[1]) end", " then end"),), 4,
    ),
    Guard(
        "a round that is started while its account ends", "A round that starts while its account ends is not left behind",
        f"{ROUND}/Accounts/EndedAccountTests.swift",
        "a start holds its account's row, for which the end waits; after it there is no account",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift",
            "where p.id = $2::uuid and p.deleted_at is null\n    for key share of p\n",
            "where p.id = $2::uuid and p.deleted_at is null\n",
        ), (f"{ROUNDS}/RoundWriter+account.swift", "and host_id is null for update", "and host_id is null")), 1,
    ),
    Guard(
        "a deleted round that comes back while its account ends",
        "A deleted round that comes back while its account ends does not stay",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a restoration holds its account's row, for which the end waits",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift", "and deleted_at is null for key share", "and deleted_at is null",
        ),), 2,
    ),
    Guard(
        "a sign-in that was checked before its account ended",
        "A sign-in whose account ends meanwhile starts no session", f"{ROUND}/Accounts/EndedAccountTests.swift",
        "a session starts under its account's row, and only where that is an account still",
        ((
            "Sources/RoundService/Accounts/AccountStore.swift",
            "where id = $1 and deleted_at is null and host_id is null for no key update",
            "where id = $1 for no key update",
        ),), 2,
    ),
    Guard(
        "a session that starts while its account ends", "A session that starts while its account ends goes with it",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a sign-in holds its account's row, for which the end waits",
        ((
            "Sources/RoundService/Accounts/AccountStore.swift", "and host_id is null for no key update",
            "and host_id is null",
        ),), 3,
    ),
    Guard(
        "two processes that work off one ended account", "Two processes do not work on one account at once",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a piece holds the account's row, and passes over one that is held",
        ((
            "Sources/RoundService/Accounts/EndedAccountPiece.swift", "for update skip locked)", "for update)",
        ),), 3,
    ),
    Guard(
        "a guest who comes into a round that a piece of an ended account waits for",
        "A guest who comes while a piece waits for the round goes with it, name and all",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "the cards are looked for again once the round is held",
        ((
            "Sources/RoundService/Accounts/EndedAccountPiece.swift",
            "    let cards = try session.execute(EndedAccountStatements.lockCards, [.uuids(rounds)]).map {\n",
            "    let cards = try before.map {\n",
        ), (
            "Sources/RoundService/Accounts/EndedAccountPiece.swift",
            "    try session.execute(EndedAccountStatements.lockCards, [.uuids(rounds)])\n",
            "    let before = try session.execute(EndedAccountStatements.lockCards, [.uuids(rounds)])\n",
        )), 4,
    ),
    Guard(
        "starts of one account at the same moment, at the edge of its quota",
        "Starts of one account at the same moment do not pass its quota", f"{ROUND}/Rounds/RoundBoundsTests.swift",
        "the count is judged by the statement that raises it, under the row's lock",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift",
            "where n.ever < $4::int and (n.day < excluded.day or n.today < $3::int)",
            "where (select o.today from golf.round_counts o where o.player_id = $1::uuid) < $3::int + 0 * $4::int",
        ),), 5,
    ),
]
