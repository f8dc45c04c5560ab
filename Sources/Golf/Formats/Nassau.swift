/// Three matches in one: holes 1 to 9, holes 10 to 18, and all. The nines are chosen by hole number, each in order of
/// play.
public struct Nassau<Competitor: Hashable & Sendable>: Hashable, Sendable {
  /// Nil if only one nine is played: then there is one match.
  public let front: MatchPlay<Competitor>?
  public let back: MatchPlay<Competitor>?
  public let total: MatchPlay<Competitor>

  /// Nil unless both play the same holes, and at least one.
  public init?(_ first: ScoreLine<Competitor>, _ second: ScoreLine<Competitor>) {
    guard let total = MatchPlay(first, second) else { return nil }
    self.total = total
    let front = MatchPlay(first.only(\.isFrontNine), second.only(\.isFrontNine))
    let back = MatchPlay(first.only { !$0.isFrontNine }, second.only { !$0.isFrontNine })
    self.front = back == nil ? nil : front
    self.back = front == nil ? nil : back
  }

  /// The matches won by the first minus those won by the second, counting finished ones.
  public var balance: Int {
    [front, back, total].compactMap(\.self).filter { $0.state == .won }.reduce(0) { $0 + $1.lead.signum() }
  }

  /// "Front: Anna won 2&1. Back: ... Total: ..."
  public func sentence(_ name: (Competitor) -> String, isPair: (Competitor) -> Bool = { _ in false }) -> String {
    [("Front", front), ("Back", back), ("Total", total)]
      .compactMap { label, match in match.map { "\(label): \($0.sentence(name, isPair: isPair))." } }
      .joined(separator: " ")
  }
}

extension Nassau: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case front, back, total, balance
  }

  /// A match that is not played is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(front, forKey: .front)
    try container.encode(back, forKey: .back)
    try container.encode(total, forKey: .total)
    try container.encode(balance, forKey: .balance)
  }
}
