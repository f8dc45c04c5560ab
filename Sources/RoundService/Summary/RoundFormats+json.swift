import Basics
import Golf

extension JSONWriter {
  /// The contract's `formats`.
  mutating func formats(_ formats: RoundFormats) {
    array("formats", formats.entries) { writer, entry in
      writer.object {
        $0.member("format", entry.format.rawValue)
        $0.member("scoring", entry.allowance == nil ? "gross" : "net")
        $0.nullable("allowance", entry.allowance?.percent)
        switch entry.game {
        case .players(let result):
          $0.name("sides")
          $0.null()
          $0.member("sentence", result.sentence(formats.name))
          $0.result(result)
        case .sides(let result):
          $0.array("sides", formats.sides) { writer, side in
            writer.object {
              $0.member("id", side.side.rawValue)
              $0.array("cards", side.cards) { $0.value($1.description) }
            }
          }
          $0.member("sentence", result.sentence(formats.name, arePairs: true))
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
