import Basics
import Golf
import ServiceKit

/// A write met a card that another one has replaced: an account took the guest's card over, or its player left with it.
struct CardMoved {
  let round: RoundID
  let card: CardID
  /// The hole that was to be written, as the new card has it.
  let stored: StoredHole?

  var problem: Problem {
    var writer = JSONWriter()
    if let stored { writer.hole(stored, withNote: false) } else { writer.null() }
    return Problem(
      "card-moved",
      status: 409,
      title: "This card has a new place.",
      detail: "Its holes are on the card that this answer names. Send the score there, with If-Match "
        + "\"\(stored?.version ?? 0)\".",
      members: [
        ("round", JSONString.quoted(round.description)), ("card", JSONString.quoted(card.description)),
        ("stored", String(decoding: writer.bytes, as: UTF8.self)),
      ],
      headers: [("ETag", "\"\(stored?.version ?? 0)\"")]
    )
  }
}
