/// A hole's state as typed or sent, not yet checked. Nil means not entered, which differs from 0.
public struct HoleEntry: Hashable, Sendable {
  public var strokes: Int?
  public var putts: Int?
  public var firstPuttFeet: Int?
  /// A raw value of `Fairway`.
  public var fairway: String?
  public var penalties: Int?
  public var greensideBunker: Bool?
  public var pickedUp: Bool
  public var note: String?

  public init(
    strokes: Int? = nil,
    putts: Int? = nil,
    firstPuttFeet: Int? = nil,
    fairway: String? = nil,
    penalties: Int? = nil,
    greensideBunker: Bool? = nil,
    pickedUp: Bool = false,
    note: String? = nil
  ) {
    self.strokes = strokes
    self.putts = putts
    self.firstPuttFeet = firstPuttFeet
    self.fairway = fairway
    self.penalties = penalties
    self.greensideBunker = greensideBunker
    self.pickedUp = pickedUp
    self.note = note
  }
}
