import FoundationEssentials
import Golf
import Testing

/// The shape of each result in JSON, on which answers and pages rely.
struct FormatShapeTests {
  func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func `Stroke play standings`() throws {
    #expect(
      try json(StrokePlay([try line("Anna", "5."), try line("Bo", "..")])) == """
        {"standings":[{"competitor":"Anna","isComplete":false,"isNoReturn":false,\
        "place":{"isTied":false,"number":1},"thru":1,"toPar":1,"total":5},\
        {"competitor":"Bo","isComplete":false,"isNoReturn":false,"place":null,"thru":0,"toPar":null,"total":null}]}
        """
    )
  }

  @Test func `Stableford points`() throws {
    #expect(
      try json(Stableford([try line("Anna", "5.")])) == """
        {"standings":[{"competitor":"Anna","holes":[{"hole":1,"points":1}],"isComplete":false,\
        "place":{"isTied":false,"number":1},"points":1,"thru":1}]}
        """
    )
  }

  @Test func `Match play and Nassau`() throws {
    let match = """
      {"first":"Anna","holes":[{"hole":1,"lead":0,"winner":null},{"hole":2,"lead":1,"winner":"Anna"}],\
      "lead":1,"leader":"Anna","left":1,"score":"dormie, 1 up with 1 to play","second":"Bo","state":"dormie"}
      """
    let (anna, bo) = (try line("Anna", "43."), try line("Bo", "44."))
    #expect(try json(try #require(MatchPlay(anna, bo))) == match)
    #expect(
      try json(try #require(Nassau(anna, bo))) == #"{"back":null,"balance":0,"front":null,"total":\#(match)}"#
    )
  }

  @Test func `Skins and who has them`() throws {
    #expect(
      try json(try #require(Skins([try line("Anna", "43."), try line("Bo", "44.")]))) == """
        {"carried":0,"carriesOver":true,"dropped":0,\
        "holes":[{"hole":1,"stake":1,"winner":null},{"hole":2,"stake":2,"winner":"Anna"}],"open":1,\
        "standings":[{"competitor":"Anna","skins":2},{"competitor":"Bo","skins":0}]}
        """
    )
  }
}
