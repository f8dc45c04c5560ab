/// A metric's name with its label values: the subject of one line of the Prometheus text.
struct MetricName: Hashable, Sendable {
  let name: String
  /// Label names and values in the given order.
  let labels: [String]

  init(_ name: String, _ labels: KeyValuePairs<String, String>) {
    self.name = name
    self.labels = labels.map { "\($0.key)=\"\(Self.escape($0.value))\"" }
  }

  /// `{a="b",c="d"}`, with `extra` as another label; empty if there are none.
  func labelText(_ extra: String? = nil) -> String {
    let all = extra.map { labels + [$0] } ?? labels
    return all.isEmpty ? "" : "{" + all.joined(separator: ",") + "}"
  }

  private static func escape(_ value: String) -> String {
    var text = ""
    for character in value {
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.append(character)
      }
    }
    return text
  }
}
