import Synchronization

/// Identifiers that are unique among requests. Not secret: for names in logs and traces, never for tokens.
///
/// SplitMix64 over a counter with a random start: one atomic addition, whereas each number of the system's generator
/// costs a system call.
public enum RandomID {
  private static let counter = Atomic<UInt64>(.random(in: .min ... .max))

  /// A random number; never zero.
  public static func next() -> UInt64 {
    var bits = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return bits == 0 ? next() : bits
  }

  /// 16 lower-case hexadecimal digits.
  public static func hexadecimal(_ bits: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { buffer in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: bits >> UInt64(60 - 4 * place)) & 15
        buffer[place] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 16
    }
  }
}
