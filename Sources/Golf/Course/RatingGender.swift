/// Whose rating a tee carries: men and women have tables of their own.
public enum RatingGender: String, Codable, Hashable, Sendable, CaseIterable {
  case men, women, any
}
