import Basics
public import Golf
import ServiceKit

/// The permission to follow one subject for a while. The round service, which alone knows who may see what, makes it;
/// the analytics service checks it without asking anybody. It is never part of a URL.
public struct LiveTicket: Hashable, Sendable {
  public let subject: LiveSubject
  public let holder: LiveHolder
  public let endsAt: Timestamp

  /// The life of a ticket, in milliseconds: the bound on what a holder still sees if an ended pass cannot be announced.
  public static let lifeMilliseconds: Int64 = 600_000
  /// The most bytes of a ticket's text.
  public static let maximumBytes = 320

  public init(_ subject: LiveSubject, _ holder: LiveHolder, endsAt: Timestamp) {
    self.subject = subject
    self.holder = holder
    self.endsAt = endsAt
  }

  /// A ticket with the whole life before it.
  public init(_ subject: LiveSubject, _ holder: LiveHolder, madeAt: Timestamp) {
    let end = Timestamp(millisecondsSince1970: madeAt.millisecondsSince1970 + Self.lifeMilliseconds)
    self.init(subject, holder, endsAt: end ?? madeAt)
  }

  public func isOver(at now: Timestamp) -> Bool { endsAt <= now }
}

extension LiveTicket {
  private static let version = "v1"

  /// `v1.<subject>.<holder>.<end in ms since 1970>.<code in hexadecimal digits>`. Nil without a key.
  public func text(_ keys: TicketKeys) -> String? {
    let signed = "\(Self.version).\(subject).\(holder).\(endsAt.millisecondsSince1970)"
    return keys.code(of: signed).map { "\(signed).\(HexadecimalText.string($0))" }
  }

  /// Nil for a text that none of the keys has signed, or that is longer than `maximumBytes`. A ticket that is over is
  /// read like any other.
  public init?(_ text: String, _ keys: TicketKeys) {
    guard text.utf8.count <= Self.maximumBytes, let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let signed = String(text[..<dot])
    guard keys.haveSigned(signed, code: String(text[text.utf8.index(after: dot)...])) else { return nil }
    let parts = signed.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].elementsEqual(Self.version.utf8), let subject = LiveSubject(Substring(parts[1])),
      let holder = LiveHolder(Substring(parts[2])), let end = Int64(Substring(parts[3])),
      let endsAt = Timestamp(millisecondsSince1970: end)
    else { return nil }
    self.init(subject, holder, endsAt: endsAt)
  }
}
