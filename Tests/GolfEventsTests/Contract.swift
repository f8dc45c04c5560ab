import Foundation

/// The files under `contracts/events`.
enum Contract {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "contracts/events")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  static func names(in path: String = "", ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  static func schemas() throws -> [String: JSON] {
    var schemas: [String: JSON] = [:]
    for name in try names(ending: ".schema.json") { schemas[name] = try JSON(bytes(name)) }
    return schemas
  }

  /// `HoleScored.picked-up.json` is an example of `HoleScored`.
  static func type(ofExample name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}
