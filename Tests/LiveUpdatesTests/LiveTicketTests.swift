import FoundationEssentials
import Golf
import LiveUpdates
import Testing

struct LiveTicketTests {
  private let one = String(repeating: "0a", count: 32)
  private let two = String(repeating: "b1", count: 32)
  private let round = RoundID(UUID())
  private let player = PlayerID(UUID())
  private let now = Timestamp(millisecondsSince1970: 1_796_000_000_000) ?? .epoch

  private func keys(_ text: String) throws -> TicketKeys { try #require(TicketKeys(text)) }

  private var tickets: [LiveTicket] {
    [
      LiveTicket(.round(round), .member(player, card: CardID(UUID())), madeAt: now),
      LiveTicket(.round(round), .link(UUID()), madeAt: now),
      LiveTicket(.player(player), .player(player), madeAt: now),
    ]
  }

  @Test("A ticket reads back as it was made, and ends after ten minutes")
  func readsBack() throws {
    let keys = try keys(one)
    for ticket in tickets {
      let text = try #require(ticket.text(keys))
      #expect(text.utf8.count <= LiveTicket.maximumBytes)
      #expect(LiveTicket(text, keys) == ticket)
      #expect(!ticket.isOver(at: now))
      #expect(ticket.isOver(at: try #require(Timestamp(millisecondsSince1970: now.millisecondsSince1970 + 600_000))))
    }
  }

  @Test("No byte of a ticket can be changed")
  func isSigned() throws {
    let keys = try keys(one)
    for ticket in tickets {
      let text = Array(try #require(ticket.text(keys)).utf8)
      for place in text.indices {
        var other = text
        other[place] = other[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        // A digit of the code may be written in either case only.
        #expect(LiveTicket(String(decoding: other, as: UTF8.self), keys) == nil)
        #expect(LiveTicket(String(decoding: text[..<place], as: UTF8.self), keys) == nil)
      }
    }
  }

  @Test("A ticket of the key before is honoured while both are there, and not after")
  func keysChange() throws {
    let ticket = tickets[0]
    let text = try #require(ticket.text(try keys(one)))
    #expect(LiveTicket(text, try keys("\(two)\n\(one)\n")) == ticket)
    #expect(LiveTicket(text, try keys(two)) == nil)
    #expect(ticket.text(try keys("\(two),\(one)")) == ticket.text(try keys(two)))
  }

  @Test("Keys of another form are refused", arguments: ["abc", String(repeating: "0g", count: 32), "00"])
  func keysHaveAForm(text: String) {
    #expect(TicketKeys(text) == nil)
    #expect(TicketKeys([one, two, one].joined(separator: "\n")) == nil)
    #expect(TicketKeys("")?.isEmpty == true)
    #expect(tickets[0].text(.none) == nil)
  }

  @Test("News read back", arguments: LiveStatus.allCases)
  func news(status: LiveStatus) throws {
    let card = LiveCard(id: CardID(UUID()), sequence: 41, status: status, json: Array("{\"a\":\n1}".utf8))
    #expect(LiveNews(Array("card \(card.id) ".utf8) + card.stored) == .card(card))
    let pass = UUID()
    #expect(LiveNews(Array("gone \(pass.uuidString.lowercased())".utf8)) == .gone(pass))
    #expect(LiveNews(Array("revision 7".utf8)) == .revision(7))
    #expect(LiveNews(Array("figures 8".utf8)) == .figures(8))
    #expect(LiveNews(Array("epoch a/b/5".utf8)) == .epoch("a/b/5"))
    #expect(LiveNews(Array("due \(card.id) 12".utf8)) == .due(card.id, 12))
    #expect(LiveNews(Array("refill".utf8)) == .refill)
    #expect(LiveNews(Array("generation".utf8)) == .generation)
    for text in [
      "", " ", "card", "card x", "revision", "revision x", "gone", "gone x", "later 1", "due", "due x 1",
      "due \(card.id) x",
    ] {
      #expect(LiveNews(Array(text.utf8)) == nil)
    }
    let subject = LiveSubject.round(round)
    #expect(LiveNames.subject(ofChannel: LiveNames.channel(subject)) == subject)
    #expect(LiveNames.subject(ofChannel: LiveNames.views) == nil)
  }
}
