public import ServiceKit

/// The keys of tickets as a setting: both services have it, with the same value.
extension Setting {
  public static let liveKeys = Setting(
    "GOLF_LIVE_KEYS",
    .secret,
    standard: "",
    help: "The keys of live tickets, \(TicketKeys.form); the same for both services; none: no live updates"
  )
}

extension Settings {
  /// - Throws: `Failure` for keys that cannot be read; it never holds them.
  public func liveKeys() throws(Failure) -> TicketKeys {
    guard let keys = TicketKeys(self[Setting.liveKeys.name]) else {
      throw Failure(description: "\(Setting.liveKeys.name) cannot be read; it must be \(TicketKeys.form)")
    }
    return keys
  }
}
