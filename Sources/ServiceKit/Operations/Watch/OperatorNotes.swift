public import Postgres

/// The results of the last backup and the last verification.
///
/// The role that runs one stores its result on the server as its own default of `application_name`, which every role may
/// set for itself and every role can read (`pg_roles`). So a backup needs no right to write a table, the note stays when
/// another record is restored, and it works the same way locally and in Kubernetes. Our programs set their connections'
/// names themselves, so they never use that default.
public struct OperatorNotes: Sendable, Hashable {
  /// When a backup last succeeded, in seconds since 1970; 0 for never.
  var backupSucceeded = 0
  /// When a backup last failed and could still note it, in seconds since 1970; 0 for never.
  var backupFailed = 0
  /// When the views were last verified, in seconds since 1970, and how many differences there were; nil for never.
  var verification: (time: Int, differences: Int)? {
    verified.count == 2 ? (verified[0], verified[1]) : nil
  }
  private var verified: [Int] = []

  /// Reads the roles' defaults of `application_name`; other texts are skipped.
  init(_ texts: [String]) {
    for text in texts {
      let words = text.split(separator: " ")
      let numbers = words.compactMap { Int($0) }
      guard words.count == 5, numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else { continue }
      switch (words[0], words[1], words[3]) {
      case ("golf-backup", "succeeded", "failed"): (backupSucceeded, backupFailed) = (numbers[0], numbers[1])
      case ("golf-verify", "at", "differences"): verified = numbers
      default: break
      }
    }
  }

  static func read(_ database: PostgresSession) throws -> OperatorNotes {
    let rows = try database.execute(
      sql: """
        select substring(c.setting from 18) as text
        from pg_roles r cross join unnest(r.rolconfig) as c (setting)
        where c.setting like 'application\\_name=golf-%'
        """
    )
    return OperatorNotes(try rows.map { try $0.text("text") })
  }

  /// Stores the result of a verification, as the role that is logged in.
  /// - Parameter time: In seconds since 1970.
  public static func note(verificationAt time: Int, differences: Int, _ database: PostgresSession) throws {
    try database.execute(
      sql: "alter role current_user set application_name = 'golf-verify at \(time) differences \(differences)'"
    )
  }
}
