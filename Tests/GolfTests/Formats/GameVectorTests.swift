import FoundationEssentials
import Testing

@testable import Golf

/// `contracts/golf/random-games.json`, by which the app's games are checked too.
struct GameVectorTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "contracts/golf/random-games.json")

  @Test func `The engine makes of the rounds of the contract what is written there`() throws {
    let made = try GameVectors.text()
    if ProcessInfo.processInfo.environment["GOLF_WRITE_VECTORS"] != nil {
      try Data(made.utf8).write(to: Self.path)
      return
    }
    let kept = String(decoding: try Data(contentsOf: Self.path), as: UTF8.self)
    let (lines, keptLines) = (made.split(separator: "\n"), kept.split(separator: "\n"))
    let differing = zip(lines, keptLines).filter { $0 != $1 }
    for (made, kept) in differing.prefix(3) { #expect(made == kept, "scripts/write-game-vectors writes them again") }
    #expect(differing.isEmpty && lines.count == keptLines.count)
    #expect(made.utf8.count < 1_500_000)
  }

  @Test func `The rounds of the contract have every game, scoring and lack`() throws {
    let made = try GameVectors.text()
    for format in [
      "strokePlay", "stableford", "modifiedStableford", "matchPlay", "nassau", "skins", "bestBall", "fourBall",
    ] {
      for scoring in ["gross", "net"] {
        let lines = made.split(separator: "\n").filter {
          $0.contains("\"format\":\"\(format)\",\"scoring\":\"\(scoring)\"") && $0.contains("\"sentence\"")
        }
        #expect(lines.count > 20, "\(format) \(scoring)")
      }
    }
    for lack in ["players", "sides", "indexes"] {
      #expect(made.split(separator: "\n").count { $0.contains("\"lacks\":\"\(lack)\"") } > 4, "\(lack)")
    }
  }

  @Test func `The rounds of the contract are told apart on each stretch, and some stay equal`() throws {
    let lines = try GameVectors.text().split(separator: "\n").filter { $0.contains("\"ties\":\"countback\"") }
    let gross = lines.filter { $0.contains("\"scoring\":\"gross\"") }
    let net = lines.filter { $0.contains("\"scoring\":\"net\"") && $0.contains("\"strokePlay\"") }
    let points = lines.filter { $0.contains("\"points\"") }
    for (lines, least) in [(gross, 3), (net, 1), (points, 3)] {
      for stretch in CountbackStretch.allCases {
        #expect(lines.count { $0.contains("\"countback\":\"\(stretch.rawValue)\"") } >= least, "\(stretch)")
      }
    }
    #expect(lines.count { $0.contains(", also on countback") } > 10)
  }
}
