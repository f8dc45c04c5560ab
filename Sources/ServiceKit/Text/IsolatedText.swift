extension String {
  /// A name as it stands in a sentence of ours: one that is written from right to left is set apart (U+2068, U+2069), or
  /// the numbers behind it would change places with it. Others stay as they are.
  public var isolated: String {
    unicodeScalars.contains(where: Self.turns) ? "\u{2068}" + self + "\u{2069}" : self
  }

  /// Letters of the scripts that are written from right to left (Unicode keeps these blocks for them), and the signs that
  /// turn the direction, which names had that were stored before they were refused.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200F: true
    default: PersonalText.isOverride(scalar)
    }
  }
}
