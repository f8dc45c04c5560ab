/// Where the tee shot of a par 4, 5 or 6 ended.
public enum Fairway: String, Codable, Hashable, Sendable, CaseIterable {
  case hit, left, right, short, long
}
