import Basics
import Testing

struct PlainJSONTests {
  private func members(_ json: String) -> [String]? {
    var all: [String] = []
    let isPlain = PlainJSON.members(of: Array(json.utf8)[...]) { name, value in
      let text =
        switch value {
        case .text(let bytes): "\"" + String(decoding: bytes, as: UTF8.self)
        case .integer(let number): "\(number)"
        case .bool(let bool): "\(bool)"
        case .null: "null"
        case .nested(let bytes): String(decoding: bytes, as: UTF8.self)
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
    #expect(members(#"{"a":{"b":[1, {}]},"c":[ ] } "#) == [#"a={"b":[1, {}]}"#, "c=[ ]"])
  }

  @Test(arguments: [
    "", "[]", "{", #"{"a""#, #"{"a":}"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a":1}x"#, #"{"a":01}"#, #"{"a":-}"#,
    #"{"a":1.5}"#,
    #"{"a":1e3}"#, #"{"a":"b\n"}"#, #"{"a\t":1}"#, #"{"a":{]}"#, #"{"a":[1,]}"#, #"{"a":{"b":1.5}}"#, #"{"a":["\n"]}"#,
    #"{"a":[1}"#,
    #"{"a":[[[[[[[[[1]]]]]]]]]}"#, #"{"a":tru}"#, #"{"a":"b}"#,
    #"{"a":12345678901}"#, "{\"a\":\"\u{1}\"}", "{\"a\":\u{B}1}",
  ])
  func `Anything else is read by the general parser`(_ json: String) {
    #expect(members(json) == nil)
  }

  @Test func `An array's elements are read, and nothing else is an array`() {
    #expect(PlainJSON.elements(of: Array(#"[1, "b", [2]]"#.utf8)[...])?.count == 3)
    #expect(PlainJSON.elements(of: Array("[]".utf8)[...])?.isEmpty == true)
    for json in ["{}", "1", "[1", "[1] 2", "[1.5]"] { #expect(PlainJSON.elements(of: Array(json.utf8)[...]) == nil) }
  }

  @Test func `Whichever process is asked may stop`() {
    #expect(!PlainJSON.members(of: Array(#"{"a":1}"#.utf8)[...]) { _, _ in false })
  }
}
