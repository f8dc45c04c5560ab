import Foundation
import Testing

@testable import ServiceKit

/// The examples with which the app's rules are tested, too.
@Suite struct PersonalTextTests {
  struct Examples: Decodable {
    struct Row: Decodable {
      let text: String
      let stored: String?
      let why: String
    }
    let names: [Row]
    let notes: [Row]
  }

  static func examples() throws -> Examples {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "contracts/text/names.json")
    return try JSONDecoder().decode(Examples.self, from: Data(contentsOf: file))
  }

  /// Compared by code points, because `==` considers a text equal to its composed form.
  func points(_ text: String?) -> [UInt32]? { text?.unicodeScalars.map(\.value) }

  @Test func `Names and notes are accepted, composed and refused as the contract's examples say`() throws {
    let examples = try Self.examples()
    for row in examples.names {
      #expect(points(PersonalText.name(row.text)) == points(row.stored), "\(row.why)")
    }
    for row in examples.notes {
      #expect(points(PersonalText.note(row.text)) == points(row.stored), "\(row.why)")
    }
    #expect(examples.names.count > 50 && examples.notes.count > 15)
  }

  /// Each code point alone and in a name: an accepted one is visible alone, and accepted text hides nothing.
  @Test func `No code point slips through`() {
    var (alone, within) = (0, 0)
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isHidden =
        properties.isDefaultIgnorableCodePoint || properties.isWhitespace
        || [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
      if PersonalText.name(String(scalar)) != nil {
        alone += 1
        if isHidden { Issue.record("U+\(String(value, radix: 16)) is a name by itself") }
      }
      if PersonalText.name("A\(scalar)b") != nil {
        within += 1
        let isSpelling = properties.isVariationSelector || properties.generalCategory == .spaceSeparator
        if isHidden && !isSpelling && value != 0x200C && value != 0x200D {
          Issue.record("U+\(String(value, radix: 16)) hides in a name")
        }
      }
    }
    #expect(alone > 100_000 && within > alone)
  }

  @Test func `What looks the same is stored the same`() {
    #expect(points("Jose\u{301}".composed) == points("Jos\u{E9}"))
    #expect(points("plain".composed) == points("plain"))
    // The order of marks does not distinguish two names.
    #expect(points("a\u{323}\u{307}".composed) == points("a\u{307}\u{323}".composed))
    #expect(points("".composed) == [])
  }

  @Test func `A name of the other direction is set apart in a sentence, and no other`() {
    for name in ["דוד", "محمد", "Dan דוד", "\u{202E}vil", "\u{200F}x"] {
      #expect(points(name.isolated) == points("\u{2068}\(name)\u{2069}"))
    }
    for name in ["Anna", "李小龍", "José 3", "😀", ""] { #expect(points(name.isolated) == points(name)) }
  }

  @Test func `A member of a body is read as a name or a note`() throws {
    var reader = try ObjectReader(
      body: try jsonRequest(#"{"a":"Jose\u0301","b":"\u200b","c":7,"d":"x\u202ey","e":"one\ntwo","f":null}"#)
    )
    #expect(points(reader.name("a")) == points("Jos\u{E9}"))
    #expect(reader.name("b") == nil)
    #expect(reader.name("c") == nil)
    #expect(reader.note("d") == nil)
    #expect(reader.note("e") == "one\ntwo")
    #expect(reader.name("f") == nil)
    #expect(reader.name("g", required: true) == nil)
    #expect(reader.faults.map(\.pointer) == ["/b", "/c", "/d", "/g"])
    #expect(reader.faults.first?.message.contains("visible") == true)
  }
}
