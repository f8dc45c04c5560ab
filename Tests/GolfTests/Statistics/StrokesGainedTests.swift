import Golf
import Testing

struct StrokesGainedTests {
  /// Every published value, in hundredths: feet, tour, scratch, 90-golfer.
  static let published = [
    (2, [101, 101, 106]), (3, [104, 107, 117]), (4, [113, 120, 136]), (5, [123, 134, 151]), (6, [134, 145, 162]),
    (7, [142, 154, 169]), (8, [150, 160, 175]), (9, [156, 165, 179]), (10, [161, 168, 182]), (15, [178, 181, 194]),
    (20, [187, 189, 202]), (30, [198, 203, 216]), (40, [206, 214, 230]), (50, [214, 222, 241]), (60, [221, 230, 251]),
  ]

  @Test(arguments: published)
  func `Published putts are met exactly`(feet: Int, hundredths: [Int]) {
    #expect(Baseline.allCases.map { PuttingBaseline.millionths(feet: feet, $0) } == hundredths.map { $0 * 10_000 })
  }

  @Test func `Between the published lengths values are interpolated linearly, and outside them as documented`() {
    func tour(_ feet: Int) -> Int? { PuttingBaseline.millionths(feet: feet, .tour) }
    #expect(tour(12) == 1_678_000)
    #expect(tour(55) == 2_175_000)
    #expect(tour(0) == 1_000_000 && tour(1) == 1_005_000)
    #expect(tour(70) == 2_280_000)
    #expect(tour(-1) == nil && tour(301) == nil)
    for baseline in Baseline.allCases {
      let all = (0...300).compactMap { PuttingBaseline.millionths(feet: $0, baseline) }
      #expect(all.count == 301 && zip(all, all.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(arguments: [(100, 292), (120, 299), (140, 297), (260, 345), (400, 399), (600, 482)])
  func `Published strokes from the tee are met exactly`(yards: Int, hundredths: Int) {
    #expect(TeeBaseline.millionths(yards: yards) == hundredths * 10_000)
  }

  @Test func `From the tee values are linear between the lengths, constant below and extrapolated beyond`() {
    #expect(TeeBaseline.millionths(yards: 450) == 4_125_000)
    #expect(TeeBaseline.millionths(yards: 60) == 2_920_000)
    #expect(TeeBaseline.millionths(yards: 620) == 4_850_000)
  }

  @Test(arguments: [(1, 500_000), (2, -500_000)])
  func `Eight feet in one putt gains half a stroke on the tour, in two loses one half`(putts: Int, millionths: Int)
    throws
  {
    let tee = try tee(pars: Array(repeating: 4, count: 9))
    let scores = try [try scored(2 + putts, putts: putts, feet: 8)] + (2...9).map { _ in try scored(4) }
    let tour = Statistics([try round(try card(tee, scores))]).strokesGained[0]
    #expect(tour.baseline == .tour && tour.putting.millionths == millionths)
    #expect(tour.putting.coverage == Coverage(1, of: 9, .holes))
    #expect(tour.putting.basis == .measured && tour.total.basis == .estimated && tour.teeToGreen.basis == .estimated)
    // 400 yards are worth 3.99 strokes: the rest was gained or lost before the green.
    #expect(tour.teeToGreen.millionths == 3_990_000 - (2 + putts) * 1_000_000 - millionths)
  }

  @Test func `Tee to green and putting add up to the total where all was entered`() throws {
    let tee = try tee(pars: Array(repeating: 4, count: 9), ratingTenths: 351, slope: 127)
    let scores = try (1...9).map { try scored(3 + $0 % 3 + 1, putts: $0 % 3, feet: $0 % 3 == 0 ? nil : 7 * $0) }
    for gained in Statistics([try round(try card(tee, scores))]).strokesGained {
      #expect(gained.putting.holes == 9)
      #expect(gained.teeToGreen.millionths + gained.putting.millionths == gained.total.millionths)
    }
  }

  @Test func `A scratch player is expected to score the course rating, a 90-golfer 18 strokes of slope more`() throws {
    let tee = try tee(pars: Array(repeating: 4, count: 18), ratingTenths: 713, slope: 130)
    let gained = Statistics([try round(try card(tee, try (1...18).map { _ in try scored(5) }))]).strokesGained
    // 71.3 - 90, and 71.3 + 18 x 130 / 113 - 90 = 2.007...
    #expect(gained[1].total.value?.description == "-18.70")
    #expect(gained[2].total.value?.description == "2.01")
  }

  @Test func `First putts outside the tables are counted as such`() throws {
    let tee = try tee(pars: Array(repeating: 4, count: 9))
    let scores = try [1, 61, 60, 2, 5, 5, 5, 5, 5].map { try scored(4, putts: 2, feet: $0) }
    let tour = Statistics([try round(try card(tee, scores))]).strokesGained[0]
    #expect(tour.putting.holes == 9 && tour.extrapolatedPutts == 2)
  }

  @Test func `Nine holes are worth nine strokes of slope to a 90-golfer, and a ball picked up nothing`() throws {
    let tee = try tee(pars: Array(repeating: 4, count: 9), ratingTenths: 360, slope: 113)
    let scores = try (1...9).map { try scored($0 == 9 ? 9 : 5, putts: 2, feet: 20, pickedUp: $0 == 9) }
    let gained = Statistics([try round(try card(tee, scores))]).strokesGained
    #expect(gained.map(\.total.holes) == [8, 8, 8] && gained.map(\.putting.holes) == [8, 8, 8])
    // Five strokes on each of eight holes: one stroke worse than scratch, equal to a 90-golfer.
    #expect(gained[1].total.millionths == -8_000_000 && gained[2].total.millionths == 0)
  }
}
