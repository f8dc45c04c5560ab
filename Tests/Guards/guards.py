"""Each race, the test that provokes it, and the guard against it: its source text, and the same text without the guard.
`runner.py` takes a guard out, checks that its test fails, and puts it back."""

import dataclasses

ROUND, EVENTS, ANALYTICS, KIT = (
    "Tests/RoundServiceTests", "Tests/EventLogTests", "Tests/AnalyticsServiceTests", "Tests/ServiceKitTests",
)
BATCHING = "Tests/BatchingTests"
HUB = "Sources/AnalyticsService/Live/Hub"
SCORES = "Sources/RoundService/Scores"
TRUST = "Sources/RoundService/Trust"
ROUNDS = "Sources/RoundService/Rounds"
LIVE = "Sources/AnalyticsService/Store/Redis/LiveScripts.swift"
STORE = "Sources/AnalyticsService/Store/Redis/ViewScripts.swift"
FILL = "    if redis.call('HGET', hash, 'fill') ~= ARGV[3] then\n"
FILL_IF_NOT_DONE = "    if redis.call('HEXISTS', hash, 'done') == 1 then\n"
LOCK = (f"{SCORES}/ScoreStatements.swift", 'order by id for no key update",', 'order by id",')


@dataclasses.dataclass(frozen=True)
class Guard:
    race: str
    test: str
    test_file: str
    guard: str
    # File, the text that occurs there exactly once, its replacement.
    edits: tuple
    # The guards of one turn are taken out together: no test of a turn depends on another of its guards.
    turn: int


GUARDS = [
    Guard(
        "lost event: a transaction with a lower number commits after a higher one was delivered",
        "An event whose transaction commits late is delivered although younger ones came first",
        f"{EVENTS}/RelayRaceTests.swift", "an event counts as delivered when its row is gone, not when a cursor has passed it",
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
        "lost event: the snapshot that saw a younger event does not know the late transaction yet",
        "An event that commits late below the bound is delivered", f"{EVENTS}/RelayRaceTests.swift",
        "the transactions that must have ended are those below a number assigned after the take, not below the snapshot's end",
        ((
            "Sources/EventLog/Outbox/Outbox.swift", "select pg_current_xact_id()::text::bigint as transaction, count",
            "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as transaction, count",
        ),), 4,
    ),
    Guard(
        "a long-held snapshot keeps delivered rows in the outbox's index",
        "A snapshot held open does not make the relay scan delivered rows again",
        f"{EVENTS}/RelayRaceTests.swift", "the relay starts reading at a bound, which no snapshot holds back",
        ((
            "Sources/EventLog/Outbox/OutboxTurns.swift",
            "everybody.offer(min(row, ceiling), after: transaction)", "everybody.offer(min(row, 0), after: transaction)",
        ),), 2,
    ),
    Guard(
        "a long queue of one player delays another's new event",
        "One player's long queue does not delay another player's event",
        f"{EVENTS}/FairnessTests.swift", "a player with more than a share of the batch waiting takes turns with all others",
        ((
            "Sources/EventLog/Outbox/OutboxTurns.swift", "where count > limit / 5 && busy",
            "where count > limit && busy",
        ),), 1,
    ),
    Guard(
        "inverted history: two transactions write events of one card",
        "Of two scores of one card the one that waited comes second in the log and in the outbox",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the card is locked before its sequence is read", (LOCK,), 2,
    ),
    Guard(
        "an `If-Match` that waited for a lock", "An If-Match that waited for the lock is compared with the value that was committed meanwhile",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the lock is a statement of its own, before the one that compares",
        (LOCK,), 2,
    ),
    Guard(
        "a hole landing after `RoundFinished`", "A hole that arrives after the finish it waited for is not written",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the status of the locked card is checked",
        ((f"{SCORES}/ScoreStatements.swift", "when c.status <> 'open' then", "when c.status = 'never' then"),), 3,
    ),
    Guard(
        "a stale value put back by a slow reader", "A slow reader does not put back what a write has replaced",
        f"{ROUND}/Summary/RoundCacheTests.swift", "a fill below a card's floor is rejected",
        ((
            "Sources/RoundFreshness/CacheScripts.swift",
            "if not number or number < tonumber(floors[i + 1]) then", "if not floors[i + 1] then",
        ),), 1,
    ),
    Guard(
        "a reader that has already read PostgreSQL finds an older cache entry, because its floor is still on the way",
        "After an answer from the record no older cache entry is served",
        f"{ROUND}/Summary/RoundCacheTests.swift", "a process never answers with an older version than it has answered before",
        ((
            "Sources/RoundFreshness/RoundCache.swift",
            "!version.isOlder(than: lookup.known?.version ?? version)", "version.revision >= 0",
        ),), 3,
    ),
    Guard(
        "a commit whose process dies before it raises the cache's floor",
        "A commit whose process died before the floor is made good before the event leaves the outbox",
        f"{ROUND}/Summary/LostFloorTests.swift", "the relay raises the floor again before it deletes the row",
        (("Sources/EventLog/Relay/Relay.swift", "      await floors.raise(CacheFloor.highest(of: events))\n", ""),), 2,
    ),
    Guard(
        "a commit whose process dies before it raises the cache's floor, while Kafka is away",
        "A commit whose process died before the floor is made good while nothing can be delivered",
        f"{ROUND}/Summary/LostFloorTests.swift", "the relay raises the floor before it delivers",
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
        f"{KIT}/Sessions/SessionsTests.swift", "a fill never replaces an entry, and a sign-out leaves a tombstone",
        (("Sources/ServiceKit/Identity/SessionCache.swift", 'text(record), "NX", "PX"', 'text(record), "PX"'),), 1,
    ),
    Guard(
        "two relays at once", "oneRelayIsActiveAndTheOtherTakesOver", f"{EVENTS}/RelayTests.swift",
        "only the holder of an advisory lock is the active relay",
        ((
            "Sources/EventLog/Relay/RelaySession.swift", '"select pg_try_advisory_lock($1) as locked"',
            '"select $1::bigint is not null as locked"',
        ),), 3,
    ),
    Guard(
        "two relays, one of which lost the lock without noticing",
        "A relay that lost its session during a delivery stops before the next relay works",
        f"{EVENTS}/RelayRaceTests.swift", "each use checks that the session is still the one that holds the lock",
        ((
            "Sources/EventLog/Relay/RelaySession.swift", "guard database.connection == connection else {",
            "guard database.connection == connection || database.isConnected else {",
        ),), 2,
    ),
    Guard(
        "a consumer that lost its partition keeps writing",
        "Of two consumers of one partition the one that lost it overwrites nothing",
        f"{ANALYTICS}/Store/RedisViewsTests.swift", "a ledger is written only if the stored version is the one that was read",
        ((
            "Sources/AnalyticsService/Store/Redis/ViewScripts.swift", "if version ~= ARGV[2] then", "if not version then",
        ),), 2,
    ),
    Guard(
        "a dead letter replayed after its successors",
        "A dead letter that is replayed after its successors undoes none of their changes",
        f"{ANALYTICS}/Consumer/ProjectorTests.swift", "an event applies only as its card's next",
        ((
            "Sources/AnalyticsService/Ledger/Ledger.swift", "if sequence <= last { return .ignored }",
            "if sequence < 1 { return .ignored }",
        ),), 1,
    ),
    Guard(
        "a gap in a card's sequence", "A gap is filled from the log", f"{ANALYTICS}/Consumer/ProjectorTests.swift",
        "after a gap the card is reloaded from the log",
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
            "guard let building = markers.building, building != current else { return }",
            "guard let building = markers.building, building != current, records.isEmpty else { return }",
        ),), 3,
    ),
    Guard(
        "Redis emptied with ledgers still cached",
        "An emptied Redis is filled again with the same bytes, without a request for them",
        f"{ANALYTICS}/Store/RedisViewsTests.swift", "the views' epoch is compared before a batch and again when it is written",
        (
            (
                "Sources/AnalyticsService/Consumer/Projector.swift",
                "guard markers.current == current, markers.server == current.server else {",
                "guard markers.current == current || !records.isEmpty else {",
            ),
            (
                "Sources/AnalyticsService/Store/Redis/ViewScripts.swift",
                "    if redis.call('GET', KEYS[1]) ~= ARGV[1] and redis.call('GET', KEYS[2]) ~= ARGV[1] then\n"
                "      return 'superseded'\n    end\n    local version", "    local version",
            ),
        ), 4,
    ),
    Guard(
        "the same hole twice in one batch", "One batch with a hole twice: the last wins, each has its own answer and event",
        f"{ROUND}/Scores/ScoreProgramTests.swift", "the second write of a hole is sent with the next statement",
        ((f"{SCORES}/ScoreProgram.swift", "next[place] = wave + 1", "next[place] = wave"),), 1,
    ),
    Guard(
        "one bad row in a batch of fifty", "A bad row in a batch of fifty fails alone",
        f"{ROUND}/Scores/ScoreProgramTests.swift", "a batch with a faulty value is halved until the faulty write is alone",
        ((
            f"{SCORES}/ScoreProgram.swift", "where error.isFaultOfValues && writes.count > 1",
            "where error.isFaultOfValues && writes.count > 1_000",
        ),), 2,
    ),
    Guard(
        "one card is locked by another transaction while others score", "A batch with a locked card is written except for that card",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "a batch that waited too long for a lock leaves out the locked cards",
        ((
            f"{SCORES}/ScoreProgram.swift", "where error.code == .lockNotAvailable && writes.count > 1",
            "where error.code == .lockNotAvailable && writes.count > 1_000",
        ),), 3,
    ),
    Guard(
        "one card is locked by another transaction while scores for it keep arriving",
        "Other cards wait for a locked card once, however many scores arrive for it",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "scores for a card that was found locked are written one by one for a while",
        ((
            f"{SCORES}/ScoreWriter.swift", "guard !held.isHeld(write.card) else {",
            "guard !held.isHeld(write.card) || isAvailable else {",
        ),), 4,
    ),
    Guard(
        "a page that shows one player sends a write with the cookie of another, who signed in in the next tab",
        "No route writes for one account with another's cookie", f"{ROUND}/Accounts/OtherAccountTests.swift",
        "the account that a request names is compared with its session's where the session is looked up",
        ((
            "Sources/ServiceKit/Identity/NamedAccount.swift", "guard UUIDText.parse(name) == player else {",
            "guard UUIDText.parse(name) != nil else {",
        ),), 1,
    ),
    Guard(
        "a commit with a notification holds up every other commit",
        "A score is committed while another commit holds the lock of notifications",
        f"{ROUND}/Scores/ScoreRaceTests.swift", "the relay is notified after the commit, on a connection of its own",
        ((
            f"{SCORES}/ScoreStatements.swift", "end as stored_by_name\n",
            "end as stored_by_name,\n           pg_notify('golf_outbox', '')::text as woken\n",
        ),), 4,
    ),
    Guard(
        "a handshake in progress while the listening socket closes", "aHandshakeUnderWayIsAwaitedAndNoNewClientAccepted",
        "Tests/HTTPServerTests/DrainTests.swift", "a drain waits for handshakes in progress before it closes the socket",
        ((
            "Sources/HTTPServer/HTTPServer.swift",
            "MonotonicInstant.now >= settled && !socket.hasHandshakes", "MonotonicInstant.now >= settled",
        ),), 1,
    ),
    Guard(
        "a lane's timer is set for a request that was refused, for which its thread is never woken",
        "A request that is refused or met by an outage leaves the timer alone",
        f"{BATCHING}/BatchTimerTests.swift", "the timer is set only for a queued request",
        ((
            "Sources/Batching/BatchState.swift",
            "    if let outage = outage(of: queue) { return .unavailable(outage) }\n",
            "    if let outage = outage(of: queue) {\n      timerLooks = timerLooks ?? item.deadline\n"
            "      return .unavailable(outage)\n    }\n",
        ),), 3,
    ),
    Guard(
        "a request arrives while an idle worker probes its server",
        "A worker that looks at its connection is not woken, and another one is",
        f"{BATCHING}/BatchStateTests.swift", "a probing worker does not count as idle",
        ((
            "Sources/Batching/BatchState.swift", "  mutating func beginProbe(_ worker: Int) { idle[worker] = false }\n",
            "  mutating func beginProbe(_ worker: Int) {}\n",
        ),), 4,
    ),
    Guard(
        "a commit while Redis is full and the older answer cannot be replaced",
        "After a commit the older answer is gone and cannot come back",
        f"{ROUND}/Summary/FullRedisTests.swift", "the older answer is deleted before the floor is written",
        ((
            "Sources/RoundFreshness/CacheScripts.swift",
            "      if not version or tonumber(version) < number then redis.call('DEL', entry) end\n", "",
        ), (
            "Sources/RoundFreshness/CacheScripts.swift", "      redis.call('EXPIRE', floors, ARGV[1])\n",
            "      redis.call('EXPIRE', floors, ARGV[1])\n"
            "      if not version or tonumber(version) < number then redis.call('DEL', entry) end\n",
        )), 4,
    ),
    Guard(
        "a floor was not raised because Redis was too slow or too busy, and the connection survives",
        "A raise that was refused by a full queue is followed by a new generation",
        "Tests/RoundFreshnessTests/CacheFloorsTests.swift", "a failed raise of a floor renews the cache's generation",
        ((
            "Sources/RoundFreshness/CacheFloors.swift",
            "    if await !areRaised(floors) { generation.renew() }\n", "    _ = await areRaised(floors)\n",
        ),), 1,
    ),
    Guard(
        "a change to the round itself raises no card's sequence",
        "An answer from before a change of the round itself is neither kept nor put back",
        f"{ROUND}/Summary/RoundCacheTests.swift", "the round's revision has a floor of its own",
        ((
            "Sources/RoundFreshness/CacheFloors.swift", "redis.pipeline(Self.commands(floors))",
            "redis.pipeline(Self.commands(floors.filter { $0.card != nil }))",
        ),), 2,
    ),
    Guard(
        "a commit whose process died before it raised the floor, while Kafka is away and no relay raises it",
        "A process that starts leaves no cached entry readable",
        f"{ROUND}/Summary/RoundReadTests.swift", "a process renews the cache's generation when it starts",
        (("Sources/RoundService/Composition.swift", "    cache.floors.mayBeMissing()\n", ""),), 3,
    ),
    Guard(
        "a commit whose answer was lost, and the retried request, which changes nothing",
        "Each answer that knows the card's sequence states it, changed or not",
        f"{ROUND}/Scores/AnsweredSequenceTests.swift", "a request that changed nothing raises its floor as well",
        ((
            "Sources/RoundService/Scores/ScoreOutcome.swift",
            "case .success(.accepted(let card)): sequence",
            "case .success(.accepted(let card)) where card.wasWritten: sequence",
        ),), 4,
    ),
    Guard(
        "a sign-out while Redis is full", "A full Redis takes the tombstone of a session, and none of a stranger's token",
        f"{KIT}/Sessions/SessionsTests.swift", "the cached session is deleted before the tombstone is written",
        (("Sources/ServiceKit/Identity/SessionCache.swift", " then redis.call('DEL', KEYS[1]) end", " then end"),), 4,
    ),
    Guard(
        "a round that is started while its account ends", "A round that starts while its account ends is not left behind",
        f"{ROUND}/Accounts/EndedAccountTests.swift",
        "starting a round locks its account's row, for which the deletion waits; after it there is no account",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift",
            "where p.id = $2::uuid and p.deleted_at is null\n    for key share of p\n",
            "where p.id = $2::uuid and p.deleted_at is null\n",
        ), (
            "Sources/RoundService/Accounts/RoundWriter+account.swift", "and host_id is null for update",
            "and host_id is null",
        )), 1,
    ),
    Guard(
        "a deleted round is restored while its account ends",
        "A deleted round that comes back while its account ends does not stay",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a restoration locks its account's row, for which the deletion waits",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift", "and deleted_at is null for key share", "and deleted_at is null",
        ),), 2,
    ),
    Guard(
        "a sign-in whose password was checked before its account ended",
        "A sign-in whose account ends meanwhile starts no session", f"{ROUND}/Accounts/EndedAccountTests.swift",
        "a session starts under the lock of its account's row, and only if the account still exists",
        ((
            "Sources/RoundService/Accounts/AccountStore.swift",
            "where id = $1 and deleted_at is null and host_id is null for no key update",
            "where id = $1 for no key update",
        ),), 2,
    ),
    Guard(
        "a session that starts while its account ends", "A session that starts while its account is deleted ends with it",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a sign-in locks its account's row, for which the deletion waits",
        ((
            "Sources/RoundService/Accounts/AccountStore.swift", "and host_id is null for no key update",
            "and host_id is null",
        ),), 3,
    ),
    Guard(
        "two processes clean up one ended account", "Two processes do not work on one account at once",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "a piece locks the account's row, and skips a row that is locked",
        ((
            "Sources/RoundService/Accounts/EndedAccountPiece.swift", "for update skip locked)", "for update)",
        ),), 3,
    ),
    Guard(
        "a guest joins a round for whose lock a piece of an ended account waits",
        "A guest who joins while the deletion waits for the round is deleted with it, name included",
        f"{ROUND}/Accounts/EndedAccountTests.swift", "the cards are read again after the round was locked",
        ((
            "Sources/RoundService/Accounts/EndedAccountPiece.swift",
            "deleteRound(session, try RoundWriter.read(session, RoundID($0)), edit) }",
            "deleteRound(session, before[RoundID($0)] ?? RoundWriter.read(session, RoundID($0)), edit) }",
        ), (
            "Sources/RoundService/Accounts/EndedAccountPiece.swift",
            "    guard !rounds.isEmpty else { return nil }\n",
            "    guard !rounds.isEmpty else { return nil }\n"
            "    var before: [RoundID: StoredRound] = [:]\n"
            "    for round in rounds { before[RoundID(round)] = try RoundWriter.read(session, RoundID(round)) }\n",
        )), 4,
    ),
    Guard(
        "one account starts rounds at the same moment, at the edge of its quota",
        "Starts of one account at the same moment do not pass its quota", f"{ROUND}/Rounds/RoundBoundsTests.swift",
        "the statement that raises the count also checks it, under the row's lock",
        ((
            f"{ROUNDS}/RoundWriteStatements.swift",
            "where n.ever < $4::int and (n.day < excluded.day or n.today < $3::int)",
            "where (select o.today from golf.round_counts o where o.player_id = $1::uuid) < $3::int + 0 * $4::int",
        ),), 5,
    ),
    Guard(
        "a confirmation against a change of the card", "A confirmation that waited for a change of the card is refused",
        f"{ROUND}/Trust/TrustRaceTests.swift", "the sequence that was confirmed is compared under the card's lock",
        ((
            f"{TRUST}/RoundWriter+saying.swift",
            "      guard card.sequence == sequence else { throw RoundError.cardChanged(card.sequence) }\n", "",
        ),), 1,
    ),
    Guard(
        "a change of the card against a confirmation", "A change that waited for a confirmation withdraws it",
        f"{ROUND}/Trust/TrustRaceTests.swift", "a confirmation stands only while the card shows what was confirmed",
        ((
            "Sources/RoundService/Summary/Confirmation.swift", "confirmations.filter { $0.scores == attested }",
            "confirmations.filter { _ in !attested.isEmpty }",
        ),), 4,
    ),
    Guard(
        "a decision on a proposed value against a change of the hole",
        "A decision that waited for a change of the hole is refused", f"{ROUND}/Trust/TrustRaceTests.swift",
        "the hole's version is compared under the card's lock",
        ((
            f"{TRUST}/RoundWriter+proposals.swift",
            "if let version = settlement.version, version != stored?.version ?? 0 {",
            "if let version = settlement.version, version < 0 {",
        ),), 2,
    ),
    Guard(
        "a hole after the finish, whose card is reopened meanwhile",
        "A hole that found its card finished is sent once more if the card was reopened meanwhile",
        f"{ROUND}/Trust/TrustRaceTests.swift", "the card's status is checked once more under its lock",
        ((
            "Sources/RoundService/Scores/LateHole.swift", "card.status == .finished, card.tee == write.tee",
            "card.status != .removed, card.tee == write.tee",
        ),), 3,
    ),
    Guard(
        "two accounts take over one guest's card at the same moment",
        "Who waits for a guest's card that another takes over is told", f"{ROUND}/Together/TogetherRaceTests.swift",
        "joining locks the round's cards before it reads them",
        ((
            "Sources/RoundService/Together/RoundWriter+join.swift",
            "where round_id = $1::uuid and status <> 'removed' order by id for no key update",
            "where round_id = $1::uuid and status <> 'removed' order by id",
        ),), 3,
    ),
    Guard(
        "a code ends, or its round does, while a joining waits for the round's locks",
        "A code that ends while its user waits for the round opens nothing",
        f"{ROUND}/Together/TogetherRaceTests.swift", "the code is looked up again under the locks",
        ((
            "Sources/RoundService/Together/RoundWriter+join.swift",
            "guard try Self.find(session, joining.code, at: edit.time).round == id, round.status != .deleted else {",
            "guard round.status != .deleted else {",
        ),), 3,
    ),
    Guard(
        "a round is passed on to a member who is leaving it",
        "A member who leaves while the round is passed on to it passes it on",
        f"{ROUND}/Together/TogetherRaceTests.swift", "the round is read after its locks were taken",
        ((
            f"{ROUNDS}/RoundWriter.swift",
            "    let key: [PostgresValue] = [.uuid(id.uuid), .uuid(account.uuid)]\n",
            "    let key: [PostgresValue] = [.uuid(id.uuid), .uuid(account.uuid)]\n"
            "    let early = try read(session, id)\n",
        ), (
            f"{ROUNDS}/RoundWriter.swift",
            "    return try read(session, id)\n  }\n\n  static func read(",
            "    return early\n  }\n\n  static func read(",
        )), 3,
    ),
    Guard(
        "snapshot against channel: an event while a new follower's picture is read from the record",
        "An event between the reading of the record and the end of a fill is in the picture",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "the live hash is there before the record is read",
        ((LIVE, "      redis.call('HSETNX', hash, 'fill', ARGV[3])\n", ""), (LIVE, FILL, FILL_IF_NOT_DONE)), 1,
    ),
    Guard(
        "two processes fill one live hash, one of them with an older reading of the record",
        "Of two processes that fill a hash, the one that read the record earlier undoes nothing",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "a fill names the token that the hash had before the record was read",
        ((LIVE, FILL, FILL_IF_NOT_DONE),), 2,
    ),
    Guard(
        "a process dies after it has stored an event and before it tells the followers",
        "A process that dies after it has stored an event has published it, once",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "the script that stores the ledger publishes, too",
        ((STORE, "        redis.pcall('PUBLISH', channel, 'card ' .. card .. ' ' .. state)\n", ""),), 3,
    ),
    Guard(
        "a correction comes when the live hash is gone, and its round is still followed",
        "A correction after the hash is gone reaches those who still listen, and makes no hash",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "an event is published whether there is a hash or not",
        ((STORE, "      elseif last < sequence then\n", "      elseif isThere and last < sequence then\n"),), 4,
    ),
    Guard(
        "a request makes a ledger from the log with an event that arrives later as a repetition",
        "A ledger that is made from the log during a fill lets the hash be filled again",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "a ledger from the log gives a new token to each hash that knows less",
        ((STORE, "        if isThere and last < sequence then\n", "        if isThere and last < 0 then\n"),), 5,
    ),
    Guard(
        "a follower's process has not noticed that a rebuild ended",
        "A process that has not noticed a rebuild does not answer from the old epoch",
        f"{ANALYTICS}/Live/LiveViewsTests.swift", "a picture is read only from the epoch that is current at that moment",
        ((
            LIVE, "    if redis.call('GET', KEYS[1]) ~= ARGV[1] then\n      return {'superseded'}\n",
            "    if not redis.call('GET', KEYS[1]) then\n      return {'superseded'}\n",
        ),), 5,
    ),
    Guard(
        "two links for spectators of one round are made at the same moment",
        "Of two links that are made at the same moment, one can be used",
        f"{ROUND}/Live/SpectatorLinkTests.swift", "making a link locks the round, and ends the one before under the lock",
        ((
            "Sources/RoundService/Live/RoundWriter+links.swift",
            "        let round = try Self.lock(session, id, for: edit.player)\n"
            "        try round.policy(for: edit.player).require(.makeLink)\n        let yesterday",
            "        let round = try Self.read(session, id)\n"
            "        try round.policy(for: edit.player).require(.makeLink)\n        let yesterday",
        ),), 2,
    ),
    Guard(
        "a member is removed, or a link ended, while a ticket is being made",
        "A ticket's time is taken before the record is read",
        f"{ROUND}/Live/LiveRouteTests.swift",
        "a ticket's ten minutes count from before the record is read, so that the tombstone outlives it",
        ((
            "Sources/RoundService/Live/LiveTicketRoute.swift",
            "    let time = try context.time()\n    var round: StoredRound?\n", "    var round: StoredRound?\n",
        ), (
            "Sources/RoundService/Live/LiveTicketRoute.swift",
            "    return JSONAnswer.make(\n", "    let time = try context.time()\n    return JSONAnswer.make(\n",
        )), 2,
    ),
    Guard(
        "a change is published while the picture of a new follower is being read",
        "What is published while a picture is being read is in the snapshot", f"{ANALYTICS}/Live/LiveHubTests.swift",
        "what is published during a read goes into its snapshot",
        ((
            f"{HUB}/LiveHub+pictures.swift", "var cards = read.cards\n", "var cards = read.cards.filter { _ in false }\n",
        ),), 1,
    ),
    Guard(
        "a picture that was read before a follower was entered lacks a change that was published before",
        "A read that began before a subscription does not answer it", f"{ANALYTICS}/Live/LiveHubTests.swift",
        "a read answers only the subscriptions that were entered before it began",
        ((
            f"{HUB}/LiveHub+pictures.swift", "waiting(for: key) { $0 < read.began }", "waiting(for: key) { $0 <= .max - read.began }",
        ),), 2,
    ),
    Guard(
        "a ticket made before a removal and used after it",
        "A member whose card is removed is a member no longer", f"{ANALYTICS}/Live/LiveHubTests.swift",
        "the picture says that the pass's card was removed",
        ((
            f"{HUB}/LiveHub+pictures.swift", "if cards[CardID(key.pass)]?.status == .removed {", "if statuses[CardID(key.round.uuid)] == .removed {",
        ),), 3,
    ),
    Guard(
        "a pass is ended between the reading of its tombstone and the first snapshot",
        "A pass that is ended while its picture is read gets no picture", f"{ANALYTICS}/Live/LiveHubTests.swift",
        "an ended pass ends subscriptions that have not begun too",
        ((
            f"{HUB}/LiveHub+news.swift", "followers(of: .round(round)) { $0.holder.pass == pass }",
            "followers(of: .round(round)) { $0.holder.pass == pass && $0.hasBegun }",
        ),), 4,
    ),
    Guard(
        "a link is revoked while Redis is away, and no tombstone can be written",
        "Revoked while nothing is heard, a link ends by the tombstone or with its ticket",
        f"{ANALYTICS}/Live/LiveSocketTests.swift", "a subscription ends with its ticket",
        ((
            f"{HUB}/LiveHub+time.swift", "guard subscription.end <= time.instant else {",
            "guard subscription.end <= time.instant, !subscription.hasBegun else {",
        ),), 1,
    ),
    Guard(
        "a new epoch begins under open sockets",
        "A new epoch under a socket brings a snapshot, with what was published while it was read",
        f"{ANALYTICS}/Live/LiveSocketTests.swift", "every round is read again at a new epoch",
        ((
            f"{HUB}/LiveHub+news.swift",
            "      oweRefetch { if case .player = $0 { true } else { false } }\n      return readAgain(Array(followers.keys))\n",
            "      oweRefetch { if case .player = $0 { true } else { false } }\n      return []\n",
        ),), 2,
    ),
    Guard(
        "changes are published while a process does not hear Redis",
        "A socket is fresh when everything that it follows is known to be complete",
        f"{ANALYTICS}/Live/LiveHubTests.swift",
        "after a gap a socket is fresh only when a picture was read that began after it",
        ((
            f"{HUB}/LiveHub+news.swift", "    return readAgain(Array(followers.keys)) + beats(sockets.keys)\n",
            "    return beats(sockets.keys)\n",
        ),), 3,
    ),
    Guard(
        "scores are committed while nothing brings them to the views, and the channel is healthy",
        "A round whose committed scores do not come is not live until they do",
        f"{ANALYTICS}/Live/LiveHubTests.swift", "what is committed is announced, and a round for which it does not come is late",
        ((
            f"{HUB}/LiveHub+news.swift",
            "      if followers[.round(round)] != nil { due.announced(card, sequence, of: round, now: now) }\n", "",
        ), (
            f"{HUB}/LiveHub+news.swift", "case (.due(let card, let sequence), .round(let round)?):", "case (.due, .round):",
        ),), 4,
    ),
    Guard(
        "a subscription ends and begins again while its reader is slow",
        "aNewStateDoesNotOvertakeAMessageThatMustBeSent", "Tests/HTTPServerTests/WebSocketValueTests.swift",
        "a message that replaces another one never overtakes one that must be sent",
        ((
            "Sources/HTTPServer/WebSocket/WebSocketOutbox.swift", "{ $0.era == message.era && $0.key == key }",
            "{ $0.era <= message.era && $0.key == key }",
        ),), 4,
    ),
]
