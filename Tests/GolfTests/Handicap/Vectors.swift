import FoundationEssentials
import Golf

/// The published worked examples, `vectors.json` beside this file.
struct Vectors: Decodable {
  struct Score: Decodable { let ags: Int, courseRating: Double, slope: Int, pcc: Int, expect: Double }
  struct Record: Decodable { let differentials: [Double], expect: Double }
  struct Cap: Decodable { let average: Double, low: Double, expect: Double }
  struct Exceptional: Decodable { let index: Double?, differential: Double?, x: Double?, adjustment: Double }
  struct OfCourse: Decodable { let index: Double, courseRating: Double, slope: Int, par: Int, expect: Int }
  struct Playing: Decodable {
    let courseHandicap: Double?, index: Double?, courseRating: Double?, slope: Int?, par: Int?
    let allowance: Double, expect: Int
  }
  struct HoleLimit: Decodable { let courseHandicap: Int, par: Int, strokeIndex: Int, expect: Int }
  struct Received: Decodable { let handicap: Int, oneStrokeOn: [Int]?, givesBackOn: [Int]? }
  struct Match: Decodable { let playingHandicaps: [Int], strokes: [Int] }
  struct Points: Decodable { let par: Int, courseHandicap: Int, points: Int, ags: Int }
  /// Days are strings, `2021-04-01`; a newer score is being added to the calculated ones.
  struct Low: Decodable {
    struct Calculated: Decodable { let on: String, index: Double }
    let what: String, calculated: [Calculated], lastScoreOnRecord: String, newScore: String, expect: Double
  }
  struct Gained: Decodable { let what: String, expect: Double }

  let differential18: [Score]
  let roundTenths: [[Double]]
  let expected9: [[Double]]
  let index: [Record]
  let caps: [Cap]
  let exceptional: [Exceptional]
  let courseHandicap9: [OfCourse]
  let courseHandicap18: [OfCourse]
  let playingHandicap: [Playing]
  let netDoubleBogey: [HoleLimit]
  let strokesReceived: [Received]
  let matchPlay: [Match]
  let stablefordToAGS: [Points]
  let strokesGained: [Gained]
  let lowIndex: [Low]

  static func read() throws -> Vectors {
    try JSONDecoder().decode(Vectors.self, from: try file())
  }

  /// The number of examples of each kind in the file.
  static func counts() throws -> [String: Int] {
    try JSONDecoder().decode([String: Kind].self, from: try file()).compactMapValues(\.count)
  }

  /// A kind of examples, in any form; the file's note has no count.
  private struct Kind: Decodable {
    let count: Int?

    init(from decoder: any Decoder) throws {
      count = (try? decoder.unkeyedContainer())?.count
    }
  }

  private static func file() throws -> Data {
    let path = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/vectors.json"
    return try Data(contentsOf: URL(filePath: path))
  }
}

/// A number with at most four decimals, exactly.
func exact(_ number: Double) -> Fraction {
  Fraction(Int((number * 10_000).rounded()), over: 10_000)
}

func tenths(_ number: Double) -> Tenths { Tenths(Int((number * 10).rounded())) }

func index(_ number: Double) throws -> HandicapIndex { try require(HandicapIndex(tenths(number))) }

func rating(_ courseRating: Double, _ slope: Int) throws -> Rating {
  Rating(
    courseRating: try require(CourseRating(tenths(courseRating))),
    slope: try require(Slope(rawValue: slope))
  )
}
