import Golf
import GolfEvents

@testable import AnalyticsService

extension Ledger {
  /// Takes a card as the log has it: `history` is that card's whole log, in sequence. An event that cannot be read
  /// is told by its reason. Nothing changes if the log reaches less far than the ledger does. `onRefusal` is told the
  /// sequence of each event that could not be applied, and why.
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
        case .unreadable(_, let sequence, let reason): fresh.skip(card, sequence: sequence, reason: reason)
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
