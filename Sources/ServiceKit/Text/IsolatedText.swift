extension String {
  /// The name for use in an English sentence: a right-to-left name is isolated (U+2068, U+2069), because otherwise numbers
  /// after it would be displayed before it. Other names are unchanged.
  public var isolated: String {
    unicodeScalars.contains(where: Self.turns) ? "\u{2068}" + self + "\u{2069}" : self
  }

  /// Letters of right-to-left scripts (Unicode reserves these blocks for them), and direction controls, which names may
  /// contain that were stored before such names were refused.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200F: true
    default: PersonalText.isOverride(scalar)
    }
  }
}
