import FoundationEssentials

/// Prints how much more memory the process holds with the result of `make` for each count, in total and for each
/// element: if the latter stays about the same, memory is linear. All results are kept to the end, because freed memory
/// would be reused.
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

/// From Linux, in pages of 4 KiB; 0 elsewhere.
private func residentBytes() -> Int {
  guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
  let numbers = String(decoding: data, as: UTF8.self).split(separator: " ")
  return numbers.count > 1 ? (Int(numbers[1]) ?? 0) * 4096 : 0
}
