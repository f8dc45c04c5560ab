import Basics
import FoundationEssentials
import Testing

struct ByteTextTests {
  @Test func `An id is written in lower case and read in either`() {
    for _ in 0..<200 {
      let id = UUID()
      let text = UUIDText.string(id)
      #expect(text == id.uuidString.lowercased())
      var bytes = Array("x".utf8)
      UUIDText.append(id, to: &bytes)
      #expect(bytes == Array(("x" + text).utf8))
      #expect(UUIDText.parse(text) == id)
      #expect(UUIDText.parse(text.uppercased()) == id)
      #expect(UUIDText.parse(bytes[1...]) == id)
    }
  }

  @Test(arguments: [
    "", "0192f0c4-7a10-7c01-9a51-3d5e8b1f4a0", "0192f0c4-7a10-7c01-9a51-3d5e8b1f4a011",
    "0192f0c47a10-7c01-9a51-3d5e8b1f4a01-",
    "0192f0c4-7a10-7c01-9a51-3d5e8b1f4a0g", "{192f0c4-7a10-7c01-9a51-3d5e8b1f4a01",
    "0192f0c4 7a10-7c01-9a51-3d5e8b1f4a01",
  ])
  func `An invalid id is refused`(_ text: String) {
    #expect(UUIDText.parse(text) == nil)
    #expect(UUID(uuidString: text) == nil)
  }

  @Test func `Numbers and bytes have their digits`() {
    for number in [0, 7, 10, -1, -120, .max, .min] {
      var bytes: [UInt8] = []
      IntegerText.append(number, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
    }
    var bytes: [UInt8] = []
    IntegerText.append(7, width: 3, to: &bytes)
    #expect(bytes == Array("007".utf8))
    #expect(HexadecimalText.string([0, 0x0A, 0xFF]) == "000aff")
  }

  @Test func `A string is escaped as JSONEncoder does it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let texts = (0..<0x80).compactMap { Unicode.Scalar($0) }.map { "a\(Character($0))b" }
    for text in texts + ["", "Ærø / \"Køge\"", "⛳️", "a\u{2028}b"] {
      var bytes: [UInt8] = []
      JSONString.append(text, to: &bytes)
      #expect(bytes == Array(try encoder.encode(text)), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `A writer separates what it writes`() {
    let writer = JSONWriter(object: {
      $0.member("a", 1)
      $0.optional("b", Int?.none)
      $0.nullable("c", Int?.none)
      $0.array("d", [1, 2]) { $0.value($1) }
      $0.object("e") { $0.member("f", "g") }
      $0.array("h", [Int]()) { $0.value($1) }
      $0.member("i", true)
    })
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":1,"c":null,"d":[1,2],"e":{"f":"g"},"h":[],"i":true}"#
    )
  }

  /// FIPS 180-4's examples.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
  ])
  func sha1(text: String, digest: String) {
    #expect(HexadecimalText.string(SHA1.hash(Array(text.utf8))) == digest)
  }

  @Test func `A string for a log has no control characters, and is the same string as JSON`() throws {
    let controls = (0..<0xA0).compactMap { Unicode.Scalar($0) }.filter { $0.properties.generalCategory == .control }
    for text in controls.map({ "a\(Character($0))b" }) + ["\u{2028}", "\u{2029}", #"a"b\c"#, "Køge ⛳️", ""] {
      var bytes: [UInt8] = []
      JSONString.appendPrintable(text, to: &bytes)
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(!written.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(written)")
      #expect(!written.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
      #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == text)
    }
  }
}
