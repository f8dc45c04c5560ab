import Foundation
import Golf
import HTTPServer
import Postgres
import Schema
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct CoursesTests {
    @Test func `The shipped courses are listed by name, and each can be read completely`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let list = try await bench.ask(.get, "/api/courses", cookie: cookie)
      #expect(list.status == 200)
      let courses = try #require(list.json["courses"] as? [[String: Any]])
      #expect(courses.compactMap { $0["name"] as? String } == ShippedCourses.all.map(\.name).sorted())
      for shipped in ShippedCourses.all {
        let answer = try await bench.ask(.get, "/api/courses/\(shipped.id)", cookie: cookie)
        #expect(answer.status == 200)
        let tees = try #require(answer.json["tees"] as? [[String: Any]])
        #expect(tees.compactMap { $0["id"] as? String } == shipped.tees.map(\.id.rawValue))
        for (tee, stored) in zip(shipped.tees, tees) {
          let holes = try #require(stored["holes"] as? [[String: Any]])
          #expect(holes.compactMap { $0["par"] as? Int } == tee.holes.map(\.par.rawValue))
          #expect(holes.compactMap { $0["strokeIndex"] as? Int } == tee.holes.map(\.strokeIndex.rawValue))
          #expect(holes.compactMap { $0["yards"] as? Int } == tee.holes.map(\.yards))
          #expect(stored["slope"] as? Int == tee.rating.slope.rawValue)
        }
      }
      try await bench.close()
    }

    @Test func `An unchanged answer is not sent again`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let course = try #require(ShippedCourses.all.first)
      for path in ["/api/courses", "/api/courses/\(course.id)"] {
        let first = try await bench.ask(.get, path, cookie: cookie)
        let tag = try #require(first.response.headers["ETag"])
        for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
          let again = try await bench.ask(.get, path, cookie: cookie, headers: ["If-None-Match": known])
          #expect(again.status == 304)
          #expect(again.response.body.isEmpty)
          #expect(again.response.headers["ETag"] == tag)
        }
        let other = try await bench.ask(.get, path, cookie: cookie, headers: ["If-None-Match": "\"other\""])
        #expect(other.status == 200)
        #expect(other.text == first.text)
      }
      try await bench.close()
    }

    @Test func `An unknown course answers 404, and a request without a session 401`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let course = try #require(ShippedCourses.all.first)
      for id in [UUID().uuidString, "x", "..%2F..", course.id.description + "0"] {
        #expect(try await bench.ask(.get, "/api/courses/\(id)", cookie: cookie).status == 404)
      }
      #expect(try await bench.ask(.get, "/api/courses").status == 401)
      #expect(try await bench.ask(.get, "/api/courses/\(course.id)").status == 401)
      try await bench.close()
    }

    @Test func `Loading again changes nothing; a course that differs becomes a new revision`() async throws {
      let bench = try await AccountBench.make()
      let migrator = try AccountRecord.migrator(of: bench.database)
      #expect(try await MigrationCommand.apply(migrator, seed: ShippedCoursesLoader.load) == [])
      let course = try #require(ShippedCourses.all.first)
      // As if an older program had stored another slope.
      try await bench.database.execute(
        "update golf.tees set slope = 56 where course_id = '\(course.id)' and position = 1"
      )
      async let first = MigrationCommand.apply(migrator, seed: ShippedCoursesLoader.load)
      async let second = MigrationCommand.apply(migrator, seed: ShippedCoursesLoader.load)
      let lines = try await first + second
      #expect(lines == ["stored the course \(course.name)"], "two at once store it once")
      #expect(
        try await bench.database.execute(
          "select string_agg(revision::text, ',' order by revision) from golf.courses where id = '\(course.id)'"
        ) == "1,2"
      )
      #expect(try await bench.count("from golf.courses") == ShippedCourses.all.count + 1)
      #expect(try await bench.count("from golf.tees where slope = 56") == 1, "rounds may have been played on it")
      let lane = PostgresLane(configuration: migrator, name: "courses-test", metrics: Metrics())
      let current = CourseKey(id: course.id, revision: 2)
      let stored = try await lane.run { try CourseStore.courses($0, [current]) }.first
      #expect(stored?.revision == 2)
      #expect(stored?.tees == course.tees)
      await lane.close()
      try await bench.close()
    }

    @Test func `A course is read once per revision, however often it is requested`() async throws {
      let bench = try await AccountBench.make()
      let migrator = try AccountRecord.migrator(of: bench.database)
      let metrics = Metrics()
      let lane = PostgresLane(configuration: migrator, name: "catalog-test", metrics: metrics)
      let catalog = CourseCatalog(lane: lane, lookedAtEvery: .zero, metrics: metrics)
      let shipped = ShippedCourses.all.count
      let course = try #require(ShippedCourses.all.first)
      for _ in 1...3 { #expect(try await catalog.all().count == shipped) }
      #expect(try await catalog.course(course.id)?.tees == course.tees)
      #expect(metrics.counter("golf_courses_read_total", help: "").value == shipped)

      try await bench.database.execute(
        "update golf.tees set slope = 56 where course_id = '\(course.id)' and position = 1"
      )
      let done = try await MigrationCommand.apply(migrator, seed: ShippedCoursesLoader.load)
      #expect(done == ["stored the course \(course.name)"])
      #expect(try await catalog.course(course.id)?.revision == 2, "seen at the next refresh")
      #expect(try await catalog.all().count == shipped)
      #expect(metrics.counter("golf_courses_read_total", help: "").value == shipped + 1, "the others are known")
      #expect(try await catalog.course(CourseID(UUID())) == nil)

      await lane.close()
      #expect(try await catalog.all().count == shipped, "cached courses are served without PostgreSQL")
      try await bench.close()
    }

    @Test func `All courses are listed, even if there are more than the cache holds or one query reads`() async throws {
      let bench = try await AccountBench.make()
      let course = try #require(ShippedCourses.all.first)
      let added = CourseCatalog.chunk + 1 - ShippedCourses.all.count
      for number in 1...added {
        let id = UUID()
        for (table, columns, name) in [
          ("courses", "club, hole_count, created_at, name", "'Course \(number)'"),
          (
            "tees",
            """
            position, name, colour, gender, rating_tenths, slope, front_rating_tenths, front_slope, back_rating_tenths,
            back_slope, id
            """, "id"
          ),
          ("holes", "number, par, stroke_index, yards, tee_id", "tee_id"),
        ] {
          let key = table == "courses" ? "id" : "course_id"
          let same = columns.split(separator: ",").dropLast().joined(separator: ",")
          try await bench.database.execute(
            """
            insert into golf.\(table) (\(key), revision, \(columns))
            select '\(id)', 1, \(same), \(name) from golf.\(table) where \(key) = '\(course.id)'
            """
          )
        }
      }
      let lane = PostgresLane(
        configuration: try AccountRecord.migrator(of: bench.database),
        name: "catalog-test",
        metrics: Metrics()
      )
      let catalog = CourseCatalog(lane: lane, kept: 1, metrics: Metrics())
      let names = try await catalog.all().map(\.name)
      #expect(names.count == CourseCatalog.chunk + 1)
      #expect(Set(names).count == names.count)
      await lane.close()
      try await bench.close()
    }

    @Test func `Courses that were read are kept for a while`() async throws {
      let bench = try await AccountBench.make()
      let migrator = try AccountRecord.migrator(of: bench.database)
      let lane = PostgresLane(configuration: migrator, name: "catalog-test", metrics: Metrics())
      let catalog = CourseCatalog(lane: lane, metrics: Metrics())
      let known = try await catalog.all()
      #expect(known.count == ShippedCourses.all.count)
      try await bench.database.execute("update golf.tees set slope = 56")
      _ = try await MigrationCommand.apply(migrator, seed: ShippedCoursesLoader.load)
      #expect(try await catalog.all() == known, "the catalog is not refreshed for ten seconds")
      await lane.close()
      try await bench.close()
    }
  }
}
