/// Which passwords are refused (after NIST SP 800-63B, 5.1.1.2): too short, too long, common, or the account's name.
enum PasswordRules {
  static let length = 12...128

  /// Why it is refused; nil for a good one.
  static func fault(_ password: String, handle: String) -> String? {
    let folded = String(password.lowercased().filter { $0.isLetter || $0.isNumber })
    if folded == handle || !handle.isEmpty && folded.replacing(handle, with: "").allSatisfy(\.isNumber) {
      return "The password must not be the handle."
    }
    if isMonotonous(folded) || isCommon(folded) {
      return "This password is among the first that are tried; choose another, such as four unrelated words."
    }
    return nil
  }

  /// A few characters over and over, or a walk along the alphabet, the digits or a row of keys.
  private static func isMonotonous(_ folded: String) -> Bool {
    guard Set(folded).count > 3 else { return true }
    for row in ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop123"] {
      if row.contains(folded) || String(row.reversed()).contains(folded) { return true }
    }
    return [2, 3, 4, 5, 6].contains { size in
      let unit = folded.prefix(size)
      return folded.count >= 2 * size
        && String(repeating: String(unit), count: folded.count / size + 1).hasPrefix(folded)
    }
  }

  /// One or two of the words that lists of leaked passwords begin with, with figures before, between or behind them.
  private static func isCommon(_ folded: String) -> Bool {
    var rest = folded.filter(\.isLetter)
    guard !rest.isEmpty else { return folded.count < 16 }
    var words = 0
    while !rest.isEmpty, let word = commonWords.first(where: rest.hasPrefix) {
      rest.removeFirst(word.count)
      words += 1
    }
    return rest.isEmpty && words <= 2
  }

  /// Longest first, so that a prefix never hides a longer word.
  private static let commonWords = [
    "password", "passwort", "passw0rd", "letmein", "welcome", "iloveyou", "sunshine", "princess", "football",
    "baseball",
    "basketball", "superman", "batman", "starwars", "whatever", "trustno", "changeme", "secret", "master", "monkey",
    "dragon", "shadow", "michael", "jordan", "charlie", "freedom", "computer", "internet", "admin", "administrator",
    "login", "default", "qwertyuiop", "qwertz", "qwerty", "asdfghjkl", "asdf", "zxcvbnm", "abc", "test", "testing",
    "golf", "golfer", "golfround", "hello", "mypassword", "thisismy", "password1",
  ].sorted { $0.count > $1.count }
}
