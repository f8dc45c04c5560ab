import Golf
import GolfEvents

@testable import AnalyticsService

extension Ledger {
  /// Replaces a card by the state after `history`, its whole log in order. Changes nothing if this ledger has later
  /// events of the card. `onRefusal` receives the sequence number of each event that could not be applied, and the
  /// reason.
  @discardableResult
  mutating func replace(
    _ card: CardID,
    with history: [LoggedEvent],
    onRefusal: (_ sequence: Int64, _ reason: String) -> Void = { _, _ in }
  ) -> Outcome {
    var fresh = Ledger()
    var refusal: Outcome?
    for logged in history {
      let outcome =
        switch logged {
        case .event(let envelope): fresh.apply(envelope)
        case .unreadable(_, let sequence, let time, let reason):
          fresh.skip(card, sequence: sequence, at: time, reason: reason)
        }
      switch outcome {
      case .gap: return outcome
      case .refused(let reason):
        refusal = outcome
        onRefusal(fresh.sequence(of: card), reason)
      case .applied, .ignored: break
      }
    }
    guard let figures = adopt(card, from: fresh) else { return .ignored }
    return refusal ?? .applied(figures: figures)
  }
}
