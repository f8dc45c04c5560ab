import Foundation
import Postgres
import TestServers
import Testing

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct SessionTests {
  @Test func everyKindOfValueComesBackAsItWent() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let lane = PostgresLane(configuration: try PostgresConfiguration(url: database.url), name: "values")
    let id = UUID()
    let moment = Date(timeIntervalSince1970: 1_795_470_419.123_456)
    let before = Date(timeIntervalSince1970: -12_345_678_901.5)
    try await lane.run { session in
      let row = try session.execute(
        sql: """
          select $1::bigint a, $2::text b, $3::bool c, $4::bytea d, $5::uuid e, $6::jsonb f, $7::timestamptz g,
            $8::timestamptz h, $9::bytea i, $10::bigint j, $11::float8 k
          """,
        [
          .int(Int.min), .text("a'\"\\\n ünï {,}"), true, .bytes([0, 1, 255, 92]), .uuid(id),
          .json(Array(#"{"a":[1,null]}"#.utf8)), .timestamp(moment), .timestamp(before), .bytes([]), nil, .double(0.1),
        ]
      )[0]
      #expect(try row.int("a") == Int.min)
      #expect(try row.text("b") == "a'\"\\\n ünï {,}")
      #expect(try row.bool("c"))
      #expect(try row.bytes("d") == [0, 1, 255, 92])
      #expect(try row.uuid("e") == id)
      #expect(String(decoding: try row.json("f"), as: UTF8.self) == #"{"a": [1, null]}"#)
      #expect(abs(try row.timestamp("g").timeIntervalSince(moment)) < 0.000_001)
      #expect(try row.timestamp("h") == before)
      #expect(try row.bytes("i") == [])
      #expect(try row.optionalInt("j") == nil)
      #expect(try row.double("k") == 0.1)
      #expect(throws: PostgresError.self) { try row.int("j") }
      #expect(throws: PostgresError.self) { try row.int("b") }
      #expect(throws: PostgresError.self) { try row.int("nowhere") }
    }
    await lane.close()
    try await database.drop()
  }
}
