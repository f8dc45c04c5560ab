/// One hole as printed on a tee's scorecard.
public struct Hole: Hashable, Sendable, Codable {
  public let number: HoleNumber
  public let par: Par
  public let strokeIndex: StrokeIndex
  public let yards: Int

  public init(number: HoleNumber, par: Par, strokeIndex: StrokeIndex, yards: Int) {
    self.number = number
    self.par = par
    self.strokeIndex = strokeIndex
    self.yards = yards
  }
}
