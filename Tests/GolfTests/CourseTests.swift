import FoundationEssentials
import Testing

@testable import Golf

struct CourseTests {
  @Test func `A sound draft becomes a course, without advice`() throws {
    for holes in [9, 18] {
      let draft = try draft(holes: holes)
      #expect(draft.advice.isEmpty)
      let course = try Course(draft)
      #expect(course.holeCount == holes)
      let json = try JSONEncoder().encode(course)
      #expect(try JSONDecoder().decode(Course.self, from: json) == course)
      #expect(try JSONDecoder().decode(CourseDraft.self, from: json) == draft)
    }
  }

  @Test func `Every fault of a course is named with its place`() throws {
    var draft = try draft()
    draft.revision = 0
    draft.club = " "
    draft.name = String(repeating: "n", count: 81)
    draft.tees[0].gender = "mixed"
    draft.tees[0].rating.slope = 54
    draft.tees[0].front?.courseRatingTenths = .max
    draft.tees[0].holes[3].par = 7
    draft.tees[0].holes[4].strokeIndex = 1
    draft.tees[0].holes[5].yards = 29
    draft.tees[0].holes[6].number = 8
    draft.tees[0].holes[7].strokeIndex = 19
    #expect(
      draft.faults.map(\.field) == [
        "revision", "club", "name", "tees/0/gender", "tees/0/rating/slope", "tees/0/front/courseRatingTenths",
        "tees/0/holes/3/par", "tees/0/holes/4/strokeIndex", "tees/0/holes/5/yards", "tees/0/holes/6/number",
        "tees/0/holes/7/strokeIndex",
      ]
    )
    #expect(throws: Faults(draft.faults)) { try Course(draft) }
  }

  @Test func `A course has tees, of 9 or 18 holes each, each with its ratings`() throws {
    var none = try draft()
    none.tees = []
    #expect(none.faults.map(\.field) == ["tees"])

    var ten = try draft(holes: 9)
    ten.tees[0].holes.append(HoleDraft(number: 10, par: 4, strokeIndex: 10, yards: 400))
    #expect(ten.faults.map(\.field) == ["tees/0/holes"])

    var mixed = try draft()
    mixed.tees.append(try draft(holes: 9).tees[0])
    #expect(mixed.faults.map(\.field) == ["tees/1/id", "tees/1/holes"])

    var unrated = try draft()
    unrated.tees[0].back = nil
    #expect(unrated.faults.map(\.field) == ["tees/0/back"])

    var overrated = try draft(holes: 9)
    overrated.tees[0].front = overrated.tees[0].rating
    #expect(overrated.faults.map(\.field) == ["tees/0/front"])
  }

  @Test func `Front and back rating make about the whole`() throws {
    for (tenths, faults, advice) in [(715, 0, 0), (718, 0, 0), (719, 0, 1), (735, 0, 1), (736, 1, 1), (694, 1, 1)] {
      var draft = try draft()
      draft.tees[0].rating.courseRatingTenths = tenths
      #expect(draft.faults.count == faults)
      #expect(draft.advice.count == advice)
    }
  }

  @Test func `Mixed stroke indexes and odd lengths are only advised against`() throws {
    var draft = try draft()
    draft.tees[0].holes[0].strokeIndex = 2
    draft.tees[0].holes[9].strokeIndex = 1
    draft.tees[0].holes[2].yards = 520
    #expect(draft.faults.isEmpty)
    #expect(draft.advice.map(\.field) == ["tees/0/holes", "tees/0/holes/2/yards"])
    _ = try Course(draft)
  }

  @Test func `Four courses are shipped, without a fault and without advice`() throws {
    #expect(ShippedCourses.files.count == 4)
    #expect(ShippedCourses.all.count == 4)
    for file in ShippedCourses.files {
      let draft = try JSONDecoder().decode(CourseDraft.self, from: Data(file))
      #expect(draft.faults.isEmpty)
      #expect(draft.advice.isEmpty)
      #expect((2...3).contains(draft.tees.count))
    }
    #expect(Set(ShippedCourses.all.map(\.id)).count == 4)
    let sizes = ShippedCourses.all.map { "\($0.holeCount) holes, par \($0.tees[0].par)" }
    #expect(sizes.sorted() == ["18 holes, par 70", "18 holes, par 72", "9 holes, par 27", "9 holes, par 36"])
  }
}
