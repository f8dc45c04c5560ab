import Foundation

/// Whether a server that a test needs can be started on this machine, and the reason if not: for `.enabled(if:)`.
public struct Availability: Sendable, CustomStringConvertible {
  /// The reason in words; nil if nothing is missing.
  public let reason: String?

  public var isAvailable: Bool { reason == nil }
  public var description: String { reason ?? "available" }

  init(missing reason: String?) { self.reason = reason }

  /// PostgreSQL's own programs, of the newest installed version.
  public static let postgres = Availability(
    missing: Programs.postgresFolder == nil
      ? "no PostgreSQL server under /usr/lib/postgresql (apt: postgresql)" : missingUser
  )

  public static let redis = Availability(
    missing: Programs.find("redis-server") == nil ? "no redis-server on the path (apt: redis-server)" : missingUser
  )

  /// A broker is optional: `GOLF_TEST_KAFKA` names its start script; the default is `../shared/kafka/kafka`, if it
  /// exists.
  public static let kafka = Availability(
    missing: Programs.kafka == nil
      ? "no Kafka: set GOLF_TEST_KAFKA to a start script, or put one at ../shared/kafka/kafka" : nil
  )

  private static var missingUser: String? {
    UnprivilegedUser.current == nil
      ? "running as root, and there is no unprivileged user to run servers as (golfround, postgres, nobody)" : nil
  }
}

/// The paths of the servers' programs.
enum Programs {
  /// The `bin` folder of the newest PostgreSQL.
  static let postgresFolder: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.compactMap(Int.init).sorted(by: >).map { "\(root)/\($0)/bin" }
    return newest.first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  static let kafka: String? = {
    if let named = ProcessInfo.processInfo.environment["GOLF_TEST_KAFKA"] {
      return FileManager.default.isExecutableFile(atPath: named) ? named : nil
    }
    let places = [checkout, checkout.deletingLastPathComponent()].map {
      $0.deletingLastPathComponent().appendingPathComponent("shared/kafka/kafka").path
    }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// This file is Tests/TestServers/Availability.swift of it.
  static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map(String.init) + ["/usr/bin", "/usr/local/bin", "/usr/sbin", "/sbin"]
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
