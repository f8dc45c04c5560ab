import FoundationEssentials
import Golf
import Testing

struct SnapshotTests {
  @Test func `A mode takes its holes and their rating`() throws {
    let tee = try course(named: "Alderwick Hills").tees[0]
    let all = try #require(tee.snapshot(.eighteen))
    let front = try #require(tee.snapshot(.front))
    let back = try #require(tee.snapshot(.back))
    #expect(all.holes == tee.holes && all.rating == tee.rating)
    #expect(front.holes.map(\.number) == RoundMode.front.holeNumbers && front.rating == tee.front)
    #expect(back.holes.map(\.number) == RoundMode.back.holeNumbers && back.rating == tee.back)
    #expect(front.par + back.par == all.par)
  }

  @Test func `Nine holes are played once, or twice with stroke indexes of their own`() throws {
    let course = try course(named: "Foxholm Green")
    let tee = course.tees[0]
    #expect(tee.snapshot(.back) == nil)
    #expect(course.snapshot(.back) == nil)
    #expect(!RoundMode.back.isPlayable(onHoles: 9))
    #expect(tee.snapshot(.front)?.holes == tee.holes)

    let twice = try #require(tee.snapshot(.eighteen))
    #expect(twice.par == 2 * tee.par)
    #expect(twice.rating.courseRating.rawValue == 2 * tee.rating.courseRating.rawValue)
    #expect(twice.rating.slope == tee.rating.slope)
    #expect(twice.holes.map(\.number.rawValue) == Array(1...18))
    #expect(Set(twice.holes.map(\.strokeIndex)).count == 18)
    for (first, second) in zip(twice.holes[..<9], twice.holes[9...]) {
      #expect(first.par == second.par && first.yards == second.yards)
      #expect(first.strokeIndex.rawValue % 2 == 1)
      #expect(second.strokeIndex.rawValue == first.strokeIndex.rawValue + 1)
    }
    let order = tee.holes.sorted { $0.strokeIndex < $1.strokeIndex }.map(\.number)
    let firstLap = twice.holes[..<9].sorted { $0.strokeIndex < $1.strokeIndex }.map(\.number)
    #expect(firstLap == order)
  }

  @Test(arguments: ShippedCourses.all)
  func `Every tee of every shipped course can be played in every mode that it has`(course: Course) throws {
    for mode in RoundMode.allCases where mode.isPlayable(onHoles: course.holeCount) {
      let snapshot = try #require(course.snapshot(mode))
      #expect(snapshot.tees.map(\.id) == course.tees.map(\.id))
      #expect(snapshot.tees.allSatisfy { $0.holes.map(\.number) == mode.holeNumbers })
      let json = try JSONEncoder().encode(snapshot)
      #expect(try JSONDecoder().decode(CourseSnapshot.self, from: json) == snapshot)
    }
  }
}
