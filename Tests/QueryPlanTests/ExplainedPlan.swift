import Foundation

/// The output of `explain (analyze, buffers, format json)` for one statement.
struct ExplainedPlan: CustomStringConvertible {
  struct Node {
    let type: String
    let relation: String?
    let index: String?
    /// Rows that were read and discarded by a filter.
    let filtered: Double
  }

  private(set) var nodes: [Node] = []
  /// Pages touched, in the cache or not.
  let buffers: Int
  let rows: Double

  init(json: String) throws {
    let explained = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    guard let root = explained?.first?["Plan"] as? [String: Any] else { throw NoPlan(text: json) }
    buffers = Self.number(root, "Shared Hit Blocks") + Self.number(root, "Shared Read Blocks")
    rows = (root["Actual Rows"] as? NSNumber)?.doubleValue ?? 0
    add(root)
  }

  private mutating func add(_ plan: [String: Any]) {
    let loops = max(1, Double(Self.number(plan, "Actual Loops")))
    nodes.append(
      Node(
        type: plan["Node Type"] as? String ?? "",
        relation: plan["Relation Name"] as? String,
        index: plan["Index Name"] as? String,
        filtered: Double(Self.number(plan, "Rows Removed by Filter")) * loops
      )
    )
    for below in plan["Plans"] as? [[String: Any]] ?? [] { add(below) }
  }

  private static func number(_ plan: [String: Any], _ key: String) -> Int { (plan[key] as? NSNumber)?.intValue ?? 0 }

  /// Tables that are scanned completely.
  var scanned: [String] { nodes.filter { $0.type == "Seq Scan" }.compactMap(\.relation) }

  var indexes: Set<String> { Set(nodes.compactMap(\.index)) }

  var description: String {
    let all = nodes.map { "\($0.type) \($0.relation ?? "") \($0.index ?? "")" }
    return "\(buffers) buffers, \(rows) rows: " + all.joined(separator: "; ")
  }
}

struct NoPlan: Error {
  let text: String
}
