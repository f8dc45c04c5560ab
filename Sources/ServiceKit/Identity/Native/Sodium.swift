import CSodium

/// The calls to libsodium. They are thread-safe after `sodium_init`, which the first use of `isReady` runs.
enum Sodium {
  private static let isReady = sodium_init() >= 0

  /// Random bytes from the system's generator; empty if libsodium could not be initialised.
  static func randomBytes(_ count: Int) -> [UInt8] {
    guard isReady else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { randombytes_buf(start, buffer.count) }
    }
    return bytes
  }

  /// BLAKE2b, 32 bytes.
  static func hash(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer(hash) }

  /// The hash of a text's UTF-8.
  static func hash(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8(hash)
  }

  /// The keyed hash of a text's UTF-8: BLAKE2b with a key of 16 to 64 bytes, 32 bytes.
  static func hash(_ text: String, key: [UInt8]) -> [UInt8] {
    var text = text
    return text.withUTF8 { hash($0, key: key) }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] { hash(bytes, key: []) }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, key: [UInt8]) -> [UInt8] {
    // libsodium chooses its implementation during initialisation, so no hash may run before that is done.
    _ = isReady
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_generichash(&hash, hash.count, bytes.baseAddress, UInt64(bytes.count), key.isEmpty ? nil : key, key.count)
    return hash
  }

  /// Compares secrets in a time that depends on their lengths alone.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }

  /// Base64 with the alphabet for URLs, without padding.
  static func base64URL(_ bytes: [UInt8]) -> String {
    let variant = Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The Argon2id hash with 2 passes over 19 MiB, as a string with salt and parameters; nil if there is not enough memory.
  static func passwordHash(_ password: String) -> String? {
    guard isReady else { return nil }
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let result = password.withCString { text in
      crypto_pwhash_str_alg(
        &hash,
        text,
        UInt64(password.utf8.count),
        2,
        19 * 1_024 * 1_024,
        crypto_pwhash_ALG_ARGON2ID13
      )
    }
    guard result == 0 else { return nil }
    return String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func passwordMatches(_ password: String, hash: String) -> Bool {
    isReady && password.withCString { crypto_pwhash_str_verify(hash, $0, UInt64(password.utf8.count)) == 0 }
  }
}
