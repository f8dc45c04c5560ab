import Golf

/// How spectators read the name on a card.
enum SpectatorName: String, Hashable, Sendable, CaseIterable, Decodable {
  case name, initials
}

extension StoredCard {
  /// Until its keeper chooses: an account's name as it is, and a guest's as initials.
  var spectatorName: SpectatorName { spectatorsSee ?? (isGuest ? .initials : .name) }
}

/// The names that spectators read, by card.
struct SpectatorNames {
  private var byCard: [CardID: String] = [:]

  /// - Parameter cards: By position: of equal initials the first has no number.
  init(_ cards: [StoredCard]) {
    for card in cards where card.spectatorName == .name { byCard[card.id] = card.playerName }
    var taken = Set(byCard.values)
    for card in cards where card.spectatorName == .initials {
      let initials = Self.initials(of: card.playerName) ?? "Player \(card.position)"
      var (name, number) = (initials, 1)
      while !taken.insert(name).inserted {
        number += 1
        name = "\(initials) \(number)"
      }
      byCard[card.id] = name
    }
  }

  subscript(_ card: CardID) -> String { byCard[card] ?? "" }

  /// The most letters of initials.
  static let maximumLetters = 3

  /// The first letter of each word with a full stop after it: "A.B." Of more than three words, the first two and the last.
  /// Nil for a name without a letter.
  static func initials(of name: String) -> String? {
    var letters: [Character] = []
    var isInWord = false
    for character in name {
      if character.isLetter {
        if !isInWord { letters.append(character) }
        isInWord = true
      } else if !(isInWord && (character == "'" || character == "’" || character.isNumber)) {
        isInWord = false
      }
    }
    if letters.count > maximumLetters { letters = letters.prefix(maximumLetters - 1) + letters.suffix(1) }
    guard !letters.isEmpty else { return nil }
    return letters.map { "\(capital($0))." }.joined()
  }

  /// A letter whose capital is several, such as ß, stays as it is.
  private static func capital(_ letter: Character) -> String {
    let capital = letter.uppercased()
    return capital.count == 1 ? capital : String(letter)
  }
}
