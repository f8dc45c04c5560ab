import Basics
import Golf

extension JSONWriter {
  /// The contract's `Game`, or null.
  mutating func game(_ game: RoundGame<CardID>?) {
    name("game")
    guard let game else { return null() }
    object {
      $0.member("format", game.format.rawValue)
      $0.member("scoring", game.scoring.rawValue)
      $0.nullable("allowance", game.allowance?.percent)
      if game.ties != .shared { $0.member("ties", game.ties.rawValue) }
      $0.name("sides")
      guard let sides = game.sides else { return $0.null() }
      $0.array(sides) { writer, cards in writer.array(cards) { $0.value($1.description) } }
    }
  }

  /// The contract's `formats`.
  mutating func formats(_ formats: RoundFormats) {
    array("formats", formats.entries) { writer, entry in
      writer.object {
        $0.member("format", entry.game.format.rawValue)
        $0.member("scoring", entry.game.scoring.rawValue)
        $0.nullable("allowance", entry.game.played?.percent)
        switch entry.result {
        case .players(let result):
          $0.name("sides")
          $0.null()
          $0.member("sentence", entry.result.sentence(formats.name))
          $0.result(result)
        case .sides(let result, let sides):
          $0.array("sides", sides.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, side in
            writer.object {
              $0.member("id", side.key.rawValue)
              $0.array("cards", side.value) { $0.value($1.description) }
            }
          }
          $0.member("sentence", entry.result.sentence(formats.name))
          $0.result(result)
        }
      }
    }
  }

  private mutating func result(_ result: FormatResult<some Hashable & Sendable & Encodable>) {
    name("result")
    let bytes =
      switch result {
      case .strokePlay(let result): try? CanonicalJSON.encode(result)
      case .stableford(let result): try? CanonicalJSON.encode(result)
      case .matchPlay(let result): try? CanonicalJSON.encode(result)
      case .nassau(let result): try? CanonicalJSON.encode(result)
      case .skins(let result): try? CanonicalJSON.encode(result)
      }
    // Encoding cannot fail: results are integers, texts and lists of them.
    raw(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "null")
  }
}
