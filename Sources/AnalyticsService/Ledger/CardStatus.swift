/// What a card's own events have made of it.
enum CardStatus: String, Codable, Hashable, Sendable {
  case open, finished, removed
}
