import FoundationEssentials

/// Prints how much more memory the process holds with what `make` gives for each count, and how much that is for each of
/// what it is made of: where that stays about the same, memory is linear. All are held to the end, because memory that
/// was given back would be taken again.
func measureMemory<Held>(_ name: String, counts: [Int], _ make: (Int) -> Held) {
  var held: [Held] = []
  for count in counts {
    let before = residentBytes()
    held.append(make(count))
    let bytes = residentBytes() - before
    print("memory of \(name), \(count): \(bytes / 1024) KiB, \(bytes / count) bytes each")
  }
  withExtendedLifetime(held) {}
}

/// As Linux tells it, in pages of 4 KiB; 0 elsewhere.
private func residentBytes() -> Int {
  guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
  let numbers = String(decoding: data, as: UTF8.self).split(separator: " ")
  return numbers.count > 1 ? (Int(numbers[1]) ?? 0) * 4096 : 0
}
