/// Parses and evaluates the formulas of explanations, with the slow reference's fractions. It shares nothing with the
/// engine.
struct Formula {
  enum Fault: Error {
    case unexpected(String), unknown(String), notOne(String)
  }

  private var tokens: ArraySlice<String>
  private let names: [String: [SlowReference.Ratio]]

  static func value(_ text: String, _ names: [String: [SlowReference.Ratio]]) throws -> SlowReference.Ratio {
    var formula = Formula(tokens: Self.tokens(text)[...], names: names)
    let value = try formula.comparison()
    guard formula.tokens.isEmpty else { throw Fault.unexpected(formula.tokens.joined(separator: " ")) }
    return value
  }

  /// "-12.5", "4633/270"
  static func number(_ text: String) throws -> SlowReference.Ratio {
    let parts = text.split(separator: "/")
    if parts.count == 2, let top = Int(parts[0]), let bottom = Int(parts[1]) { return SlowReference.Ratio(top, bottom) }
    let digits = text.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.count <= 2, let all = Int(digits.joined()) else { throw Fault.unexpected(text) }
    return SlowReference.Ratio(all, digits.dropFirst().reduce(1) { $1.reduce($0) { power, _ in power * 10 } })
  }

  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var isWord = false
    for character in text {
      let belongs = character.isLetter || character.isNumber || character == "."
      if belongs, isWord || (character == "=") {
        tokens[tokens.count - 1].append(character)
      } else if character == "=", let last = tokens.last, last == "<" || last == ">" {
        tokens[tokens.count - 1].append(character)
      } else if !character.isWhitespace {
        tokens.append(String(character))
      }
      isWord = belongs
    }
    return tokens
  }

  private mutating func take(_ token: String) -> Bool {
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  /// 1 for true, 0 for false.
  private mutating func comparison() throws -> SlowReference.Ratio {
    let left = try sum()
    for sign in ["<=", ">=", "<", ">"] where take(sign) {
      let difference = try left.plus(sum().times(SlowReference.Ratio(-1))).top
      let holds =
        switch sign {
        case "<=": difference <= 0
        case ">=": difference >= 0
        case "<": difference < 0
        default: difference > 0
        }
      return SlowReference.Ratio(holds ? 1 : 0)
    }
    return left
  }

  private mutating func sum() throws -> SlowReference.Ratio {
    var total = try product()
    while true {
      if take("+") {
        total = total.plus(try product())
      } else if take("-") {
        total = total.plus(try product().times(SlowReference.Ratio(-1)))
      } else {
        return total
      }
    }
  }

  private mutating func product() throws -> SlowReference.Ratio {
    var total = try factor()
    while true {
      if take("*") {
        total = total.times(try factor())
      } else if take("/") {
        let divisor = try factor()
        guard divisor.top != 0 else { throw Fault.unexpected("/ 0") }
        total = total.times(SlowReference.Ratio(divisor.bottom * divisor.top.signum(), abs(divisor.top)))
      } else {
        return total
      }
    }
  }

  private mutating func factor() throws -> SlowReference.Ratio {
    if take("-") { return try factor().times(SlowReference.Ratio(-1)) }
    if take("(") {
      let value = try comparison()
      guard take(")") else { throw Fault.unexpected("no )") }
      return value
    }
    guard let token = tokens.popFirst() else { throw Fault.unexpected("the end") }
    if token.first?.isNumber == true { return try Self.number(token) }
    if take("(") { return try function(token) }
    guard let values = names[token] else { throw Fault.unknown(token) }
    guard values.count == 1 else { throw Fault.notOne(token) }
    return values[0]
  }

  private mutating func function(_ name: String) throws -> SlowReference.Ratio {
    var arguments: [SlowReference.Ratio] = []
    repeat { arguments += try argument() } while take(",")
    guard take(")"), let first = arguments.first else { throw Fault.unexpected("no )") }
    let less = { (a: SlowReference.Ratio, b: SlowReference.Ratio) in a.top * b.bottom < b.top * a.bottom }
    let total = { (all: [SlowReference.Ratio]) in all.reduce(SlowReference.Ratio(0)) { $0.plus($1) } }
    let floor = { (a: SlowReference.Ratio) in
      a.top >= 0 ? a.top / a.bottom : -((-a.top + a.bottom - 1) / a.bottom)
    }
    switch name {
    case "round": return SlowReference.Ratio(floor(first.plus(SlowReference.Ratio(1, 2))))
    case "round1": return SlowReference.Ratio(first.tenths, 10)
    case "floor": return SlowReference.Ratio(floor(first))
    case "min": return arguments.min(by: less) ?? first
    case "max": return arguments.max(by: less) ?? first
    case "sum": return total(arguments)
    case "sumOfLowest":
      let rest = arguments.dropFirst().sorted(by: less)
      guard first.bottom == 1, rest.count >= first.top else { throw Fault.unexpected("sumOfLowest") }
      return total(Array(rest.prefix(first.top)))
    case "if" where arguments.count == 3: return arguments[first.top == 0 ? 2 : 1]
    default: throw Fault.unknown(name)
    }
  }

  /// An expression, or the name of several values.
  private mutating func argument() throws -> [SlowReference.Ratio] {
    if let name = tokens.first, let values = names[name], [",", ")"].contains(tokens.dropFirst().first) {
      tokens.removeFirst()
      return values
    }
    return [try comparison()]
  }
}
