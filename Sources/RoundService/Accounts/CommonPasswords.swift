/// The passwords of twelve and more characters that lists of leaked ones begin with: some as they are, the rest as the
/// words that they are made of.
enum CommonPasswords {
  /// - Parameter text: Lowercase.
  static func has(_ text: String) -> Bool { wholes.contains(text) || isMadeOfWords(text) }

  /// One or two of the words, with figures before, between or behind them; or a few figures alone.
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

  /// Walks over the keyboard that turn, and phrases.
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

  /// Longest first, so that a prefix never hides a longer word.
  private static let words = [
    "password", "passwort", "passwd", "letmein", "welcome", "iloveyou", "sunshine", "princess", "football", "baseball",
    "basketball", "superman", "batman", "starwars", "whatever", "trustno", "changeme", "secret", "master", "monkey",
    "dragon", "shadow", "michael", "jordan", "charlie", "freedom", "computer", "internet", "admin", "administrator",
    "login", "default", "qwertyuiop", "qwertz", "qwerty", "asdfghjkl", "asdf", "zxcvbnm", "abc", "test", "testing",
    "golf", "golfer", "golfround", "golfroundpro", "hello", "mypassword", "thisismy", "user", "guest", "root", "summer",
    "winter", "spring", "autumn", "january", "monday",
  ].sorted { $0.count > $1.count }
}
