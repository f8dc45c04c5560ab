import FoundationEssentials
import Golf
import LiveUpdates

/// What a new subscriber of a round is told: the newest state of each of its cards, removed ones too.
struct LivePicture: Hashable, Sendable {
  let epoch: ViewEpoch
  /// The round's revision; 0 if it is not known.
  let revision: Int64
  /// In the order of their ids.
  let cards: [LiveCard]
}

/// Gives pictures of rounds: `LiveViews`, or memory where a test chooses the moment of a failure.
protocol LiveStoring: Sendable {
  /// The picture of a round, for the holder of a pass; nil if the pass was ended.
  ///
  /// Nothing is missed by a caller who listens to the round's channel before it calls: what is not in the picture is
  /// published after it was called. So an answer must not be shared with a caller who began to listen later. Throws
  /// `.rebuilding`, `.viewsAway`, `.recordAway` or `.contended`, after which a retry may succeed, or `.unexpected`.
  func picture(of round: RoundID, pass: UUID) async throws(ViewError) -> LivePicture?
}
