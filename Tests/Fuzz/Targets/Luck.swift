/// SplitMix64: numbers determined by a seed, a target and an input's number, so that any input can be reproduced alone.
struct Luck: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, name: String, number: Int) {
    state = seed
    for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state ^= UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(next() % UInt64(bound)) : 0 }
}
