/// The gender that a tee's rating is for: men and women have separate ratings.
public enum RatingGender: String, Codable, Hashable, Sendable, CaseIterable {
  case men, women, any
}
