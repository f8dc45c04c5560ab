import Golf

/// Times what the golf engine does over a long history. Run by `scripts/bench`; prints a line for each measurement.
@main
struct Bench {
  static func main() {
    let rounds = SyntheticHistory.rounds(2000)
    measure("statistics over 2,000 full rounds", limit: .milliseconds(20)) {
      Statistics(rounds).rounds
    }
    measure("achievements over 2,000 full rounds", limit: .milliseconds(20)) {
      Achievements(rounds).awards.count
    }
  }
}
