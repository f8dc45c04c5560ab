import ServiceKit

/// The password rules (after NIST SP 800-63B, 5.1.1.2). Refused are passwords that are too short, too long, common, or
/// made of the account's handle.
enum PasswordRules {
  static let length = 12...128

  /// The reason to refuse a password; nil if it is acceptable.
  static func fault(_ password: String, handle: String) -> String? {
    // The composed form is hashed, which may be shorter than the input.
    let password = password.composed
    guard length.contains(password.unicodeScalars.count) else { return "The password must have 12 to 128 characters." }
    let plain = folded(password)
    let name = folded(handle)
    // The rest without the handle must be a secret of its own.
    if !name.isEmpty && plain.contains(name) && plain.replacing(name, with: "").count < 8 {
      return "The password must not be based on the handle."
    }
    // A password of punctuation only would leave nothing to check, so the whole is checked.
    let shown = plain.count < 6 ? password.lowercased() : plain
    if isMonotonous(shown) || CommonPasswords.has(shown) || CommonPasswords.has(unmasked(password)) {
      return "This password is too easy to guess. Choose another, such as four unrelated words."
    }
    return nil
  }

  /// Lowercase letters and digits only. Separators are ignored: they add no entropy.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Undoes common substitutions: `P@ssw0rd` becomes `password`.
  private static func unmasked(_ password: String) -> String {
    let letters: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]
    let ending = password.reversed().prefix { !$0.isLetter }.count
    return folded(String(password.lowercased().dropLast(ending).map { letters[$0] ?? $0 }))
  }

  /// Whether the text repeats a few characters, or follows the alphabet, the digits or a row of keys.
  private static func isMonotonous(_ text: String) -> Bool {
    guard Set(text).count > 3 else { return true }
    for walk in ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop123"] {
      if walk.contains(text) || String(walk.reversed()).contains(text) { return true }
    }
    return [2, 3, 4, 5, 6].contains { size in
      text.count >= 2 * size
        && String(repeating: String(text.prefix(size)), count: text.count / size + 1).hasPrefix(text)
    }
  }
}

/// Common passwords of at least twelve characters, from lists of leaked ones: some in full, the rest as combinations of
/// words.
enum CommonPasswords {
  /// - Parameter text: Lowercase.
  static func has(_ text: String) -> Bool { wholes.contains(text) || isMadeOfWords(text) }

  /// One or two of the words with digits anywhere, or up to 15 digits alone.
  private static func isMadeOfWords(_ text: String) -> Bool {
    var rest = text.filter(\.isLetter)
    guard !rest.isEmpty else { return !text.isEmpty && text.allSatisfy(\.isNumber) && text.count < 16 }
    var count = 0
    while !rest.isEmpty, let word = words.first(where: rest.hasPrefix) {
      rest.removeFirst(word.count)
      count += 1
    }
    return rest.isEmpty && count <= 2
  }

  /// Keyboard patterns and phrases.
  private static let wholes: Set<String> = [
    "1q2w3e4r5t6y", "1q2w3e4r5t6y7u", "q1w2e3r4t5y6", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "zaq12wsxcde3",
    "zaq1xsw2cde3",
    "qazwsxedcrfv", "qazwsxedc123", "qweasdzxc123", "123qweasdzxc", "qwe123asd456", "abcd12345678", "a1b2c3d4e5f6",
    "1a2b3c4d5e6f", "asdfghjkl123", "123456qwerty", "0987654321qwe", "correcthorsebatterystaple", "iloveyouforever",
    "iloveyousomuch", "letmeinplease", "openthedoor", "opensesame123", "unbelievable", "thequickbrownfox",
    "manchesterunited", "liverpoolfc123", "harrypotter123", "pokemonmaster", "christopher1", "jesuschrist1",
    "ilovejesus123", "holeinone123", "tigerwoods123", "tobeornottobe", "maytheforcebewithyou", "areallylongpassword",
    "nopasswordneeded", "thisisapassword", "thisismypassword", "mypasswordis", "passwordpassword",
  ]

  /// Longest first, so that a shorter word does not hide a longer one.
  private static let words = [
    "password", "passwort", "passwd", "letmein", "welcome", "iloveyou", "sunshine", "princess", "football", "baseball",
    "basketball", "superman", "batman", "starwars", "whatever", "trustno", "changeme", "secret", "master", "monkey",
    "dragon", "shadow", "michael", "jordan", "charlie", "freedom", "computer", "internet", "admin", "administrator",
    "login", "default", "qwertyuiop", "qwertz", "qwerty", "asdfghjkl", "asdf", "zxcvbnm", "abc", "test", "testing",
    "golf", "golfer", "golfround", "golfroundpro", "hello", "mypassword", "thisismy", "user", "guest", "root", "summer",
    "winter", "spring", "autumn", "january", "monday",
  ].sorted { $0.count > $1.count }
}
