/// A kind of input that is cheap to send and expensive for careless code, in any length.
public struct NastyShape: Sendable {
  public let name: String
  private let piece: @Sendable (Int) -> String

  private init(_ name: String, _ piece: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.piece = piece
  }

  /// At most `count` bytes of it, in whole pieces.
  func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var number = 0
    while true {
      let next = piece(number).utf8
      guard bytes.count + next.count <= count else { return bytes }
      bytes += next
      number += 1
    }
  }

  public static let all = [
    // Classes 232 and 230 alternate: the worst possible order, so that sorting them is the most work.
    NastyShape("combining marks in alternating classes") { $0 % 2 == 0 ? "\u{315}" : "\u{301}" },
    NastyShape("combining marks of one class") { _ in "\u{301}" },
    NastyShape("combining marks as JSON escapes") { $0 % 2 == 0 ? "\\u0315" : "\\u0301" },
    NastyShape("combining marks in per cent escapes") { $0 % 2 == 0 ? "%CC%95" : "%CC%81" },
    NastyShape("letters with a mark each") { _ in "a\u{315}" },
    NastyShape("joined signs") { _ in "\u{1F468}\u{200D}" },
    NastyShape("halves of flags") { _ in "\u{1F1E6}" },
    NastyShape("a long name") { _ in "a" },
    NastyShape("digits") { _ in "7" },
    NastyShape("blanks") { _ in " " },
    NastyShape("commas") { _ in "," },
    NastyShape("quotes") { _ in "\"" },
    NastyShape("backslashes") { _ in "\\" },
    NastyShape("escapes") { _ in "\\n" },
    NastyShape("per cent escapes") { _ in "%61" },
    NastyShape("slashes") { _ in "/" },
    NastyShape("dots and colons") { $0 % 2 == 0 ? "." : ":" },
    NastyShape("line feeds") { _ in "\n" },
    NastyShape("nested arrays") { _ in "[" },
    NastyShape("nested objects") { _ in #"{"a":"# },
    NastyShape("elements") { _ in "0," },
    NastyShape("members") { #""m\#($0)":1,"# },
    NastyShape("one member again and again") { _ in #""a":1,"# },
    NastyShape("parameters") { "&p\($0)=1" },
    NastyShape("one parameter again and again") { _ in "&limit=1" },
    NastyShape("header fields") { "X-\($0): 1\n" },
    NastyShape("one header field again and again") { _ in "X-Forwarded-For: 10.0.0.1\n" },
    NastyShape("cookies") { "c\($0)=1; " },
    NastyShape("addresses") { _ in "10.0.0.1, " },
    NastyShape("columns") { "c\($0)," },
    NastyShape("rows") { _ in "2026-05-17,18,89,71.2,131,72,0,\n" },
    NastyShape("objects") { _ in #"{"holes":18},"# },
  ]
}
