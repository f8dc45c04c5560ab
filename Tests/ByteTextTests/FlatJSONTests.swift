import ByteText
import Testing

struct FlatJSONTests {
  private func members(_ json: String) -> [String]? {
    var all: [String] = []
    let isPlain = FlatJSON.read(Array(json.utf8)) { name, value in
      let text =
        switch value {
        case .text(let bytes): "\"" + String(decoding: bytes, as: UTF8.self)
        case .integer(let number): "\(number)"
        case .bool(let bool): "\(bool)"
        case .null: "null"
        }
      all.append(String(decoding: name, as: UTF8.self) + "=" + text)
      return true
    }
    return isPlain ? all : nil
  }

  @Test func `Plain members are read`() {
    #expect(members("{}") == [])
    #expect(
      members(#" { "a" : "x/æ" ,"b":-12,"c":true,"d":false,"e":null,"f":0 }"#)
        == ["a=\"x/æ", "b=-12", "c=true", "d=false", "e=null", "f=0"]
    )
  }

  @Test(arguments: [
    "", "[]", "{", #"{"a""#, #"{"a":}"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a":1}x"#, #"{"a":01}"#, #"{"a":-}"#,
    #"{"a":1.5}"#,
    #"{"a":1e3}"#, #"{"a":"b\n"}"#, #"{"a\t":1}"#, #"{"a":{}}"#, #"{"a":[1]}"#, #"{"a":tru}"#, #"{"a":"b}"#,
    #"{"a":12345678901}"#, "{\"a\":\"\u{1}\"}", "{\"a\":\u{B}1}",
  ])
  func `Anything else is left to a general reader`(_ json: String) {
    #expect(members(json) == nil)
  }

  @Test func `Whoever is asked may stop`() {
    #expect(!FlatJSON.read(Array(#"{"a":1}"#.utf8)) { _, _ in false })
  }
}
