internal import FoundationEssentials

/// An account, as its owner sees it.
struct Account: Sendable, Hashable, Encodable {
  let id: UUID
  let handle: String
  let displayName: String

  private enum CodingKeys: String, CodingKey {
    case id, handle, displayName
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id.uuidString.lowercased(), forKey: .id)
    try container.encode(handle, forKey: .handle)
    try container.encode(displayName, forKey: .displayName)
  }
}
