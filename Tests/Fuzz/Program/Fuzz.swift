import FoundationEssentials
import FuzzTargets
import Glibc

/// `golf-fuzz [--seconds 60] [--seed N] [--target NAME [--number N]]`: gives each parser inputs derived from valid
/// ones, all determined by the seed. Ends with 1 and the input if a property does not hold. The file named by
/// `GOLF_FUZZ_AT` always holds the current input, in case it crashes the program.
///
/// `golf-fuzz --growth [--target NAME]` gives each parser 16 KB and 64 KB of each adversarial shape, five times, and
/// ends with 1 if the least processor time grows more than six times.
@main
struct Fuzz {
  static func main() {
    let arguments = ProcessInfo.processInfo.arguments
    func value(_ flag: String) -> String? {
      arguments.firstIndex(of: flag).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    let seed = value("--seed").flatMap(UInt64.init) ?? UInt64.random(in: 0..<1_000_000_000)
    let targets = FuzzTarget.all.filter { value("--target") == nil || $0.name == value("--target") }
    guard !targets.isEmpty else {
      end("there is no such target: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
    }
    if arguments.contains("--growth") { return grow(targets) }
    let seconds = (value("--seconds").flatMap(Double.init) ?? 60) / Double(targets.count)
    print("seed \(seed)")
    for target in targets {
      if let number = value("--number").flatMap(Int.init) {
        print(attempt(target, number, seed) ? "taken" : "refused")
      } else {
        run(target, seed, until: .now.addingTimeInterval(seconds))
      }
    }
  }

  private static func grow(_ targets: [FuzzTarget]) {
    var faults: [Growth] = []
    for target in targets {
      var (count, worst) = (0, 0.0)
      var slowest: Growth?
      do {
        try target.growths(places: 12) { growth in
          count += 1
          worst = max(worst, growth.factor)
          if growth.large > slowest?.large ?? 0 { slowest = growth }
          if growth.isTooMuch { faults.append(growth) }
        }
      } catch { end("\(target.name): \(error)") }
      print("  \(target.name): \(count) pairs, at most \(Int(10 * worst) / 10)-fold; \(slowest?.description ?? "")")
      fflush(nil)
    }
    guard faults.isEmpty else { end("More than linear:\n" + faults.map { "  \($0)" }.joined(separator: "\n")) }
  }

  private static func run(_ target: FuzzTarget, _ seed: UInt64, until end: Date) {
    var (number, taken) = (0, 0)
    while number % 64 != 0 || Date.now < end {
      if attempt(target, number, seed) { taken += 1 }
      number += 1
    }
    print("  \(target.name): \(number) inputs, \(taken) taken")
    fflush(nil)
  }

  private static func attempt(_ target: FuzzTarget, _ number: Int, _ seed: UInt64) -> Bool {
    Progress.note("--seed \(seed) --target \(target.name) --number \(number)")
    let input = target.input(number, seed: seed)
    do { return try target.run(input) } catch {
      end(
        """
        \(target.name): \(error)
        again: golf-fuzz --seed \(seed) --target \(target.name) --number \(number)
        input: \(String(decoding: input, as: UTF8.self).debugDescription)
        """
      )
    }
  }

  private static func end(_ text: String) -> Never {
    print(text)
    exit(1)
  }
}
