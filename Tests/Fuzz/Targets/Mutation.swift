/// Derives one input from valid ones: a few edits of the kinds that break parsers.
struct Mutation {
  var luck: Luck
  let seeds: [[UInt8]]
  let words: [[UInt8]]

  private static let maximum = 8_192
  private static let bytes: [UInt8] =
    Array("\u{0}\u{1}\t\n\r \"\\/%+&=;:,.{}[]-0123456789eEuntrfl#?@<'`~".utf8) + [
      0x7F, 0x80, 0xBF, 0xC0, 0xED, 0xEF, 0xF4, 0xFE, 0xFF,
    ]
  private static let common = [
    "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e999", "-0", "0.1", "NaN", "null",
    "\u{FEFF}", "\u{1F3CC}", "\u{202E}", "e\u{301}", "\\ud800", "%00", "%ff", "\r\n", "\r\n\r\n", "2026-02-30",
    "0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01",
  ].map { Array($0.utf8) }

  mutating func input() -> [UInt8] {
    if luck.below(20) == 0 { return noise(luck.below(200)) }
    var input = seeds[luck.below(seeds.count)]
    if luck.below(8) == 0 {
      let other = seeds[luck.below(seeds.count)]
      input = Array(input.prefix(luck.below(input.count + 1)) + other.suffix(luck.below(other.count + 1)))
    }
    // Some stay unchanged, so that the code after a valid input is tested as well.
    for _ in 0..<luck.below(6) { edit(&input) }
    return Array(input.prefix(Self.maximum))
  }

  private mutating func edit(_ input: inout [UInt8]) {
    let place = luck.below(input.count + 1)
    let end = min(input.count, place + luck.below(16))
    switch luck.below(9) {
    case 0: if place < input.count { input[place] ^= 1 << UInt8(luck.below(8)) }
    case 1: if place < input.count { input[place] = Self.bytes[luck.below(Self.bytes.count)] }
    case 2: input.insert(Self.bytes[luck.below(Self.bytes.count)], at: place)
    case 3: input.removeSubrange(place..<end)
    case 4: input.insert(contentsOf: input[place..<end], at: luck.below(input.count + 1))
    case 5: input.removeLast(input.count - place)
    case 6: input.insert(contentsOf: word(), at: place)
    case 7: input.insert(contentsOf: noise(luck.below(8)), at: place)
    default:
      let piece = place < end ? Array(input[place..<end]) : word()
      let times = min([2, 40, 1_000][luck.below(3)], Self.maximum / max(1, piece.count))
      input.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: place)
    }
  }

  private mutating func word() -> [UInt8] {
    let place = luck.below(words.count + Self.common.count)
    return place < words.count ? words[place] : Self.common[place - words.count]
  }

  private mutating func noise(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: luck.next()) }
  }
}
