import Basics

/// The notes and people's names that earlier releases wrote into payloads.
public enum PersonalTexts {
  /// The payload as this release writes it: without notes, and with `EventPlayer.withheld` for a name. All else stays as
  /// it was, including members that this program does not know.
  ///
  /// Throws `.unknownType` for an event whose texts this program cannot know, and `.malformedPayload` for what is not JSON.
  public static func removed(from payload: [UInt8], of type: String) throws(EventError) -> [UInt8] {
    guard EventType(rawValue: type) != nil else {
      throw EventError(.unknownType, "\(type) is only known by its name")
    }
    do {
      return bare(try JSONValue.parse(payload)).json
    } catch {
      throw EventError(.malformedPayload, "\(type): \(error.message)")
    }
  }

  private static func bare(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.compactMap { member in
          switch (member.name, member.value) {
          case ("note", _): nil
          case ("player", .object(let player)): .init(name: member.name, value: .object(player.map(withheld)))
          default: .init(name: member.name, value: bare(member.value))
          }
        }
      )
    case .array(let values): .array(values.map(bare))
    default: value
    }
  }

  private static func withheld(_ member: JSONValue.Member) -> JSONValue.Member {
    guard member.name == "name" else { return JSONValue.Member(name: member.name, value: bare(member.value)) }
    return JSONValue.Member(name: member.name, value: .string(EventPlayer.withheld))
  }
}

extension JSONValue {
  /// The value as compact JSON, with members in their order.
  fileprivate var json: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): self.value(bool)
    case .number(let text): raw(text)
    case .string(let text): self.value(text)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let members):
      object { writer in
        for member in members {
          writer.name(escaping: member.name)
          writer.value(member.value)
        }
      }
    }
  }
}
