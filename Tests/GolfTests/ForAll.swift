import TestValues
import Testing

/// Tries a property on cases derived from seeds; a failing case is reduced as long as it still fails, and its seed is
/// reported. `shrink` returns smaller cases of one.
func forAll<Case>(
  seeds: ClosedRange<UInt64> = 1...300,
  make: (inout Seeded) throws -> Case,
  shrink: (Case) -> [Case] = { _ in [] },
  holds: (Case) throws -> Bool,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for seed in seeds {
    var random = Seeded(seed)
    var failing = try make(&random)
    if try holds(failing) { continue }
    var steps = 0
    while steps < 500, let smaller = try shrink(failing).first(where: { try !holds($0) }) {
      failing = smaller
      steps += 1
    }
    Issue.record("seed \(seed), smallest failing case after \(steps) cuts: \(failing)", sourceLocation: sourceLocation)
    return
  }
}
