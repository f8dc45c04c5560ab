import Batching
import Telemetry
import Testing

@testable import ServiceKit

@Suite struct PasswordHasherTests {
  @Test func `It is Argon2id with two passes over 19 MiB, salted`() async throws {
    let hasher = PasswordHasher(metrics: Metrics())
    let first = try await hasher.hash("four unrelated words")
    let second = try await hasher.hash("four unrelated words")
    #expect(first.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(first != second)
    #expect(try await hasher.check("four unrelated words", against: first))
    #expect(try await !hasher.check("four unrelated word", against: first))
    #expect(try await !hasher.check("four unrelated words", against: "no hash"))
    await hasher.close()
  }

  /// One keyboard sends a letter with its accent, another the letter and the accent separately.
  @Test func `Both spellings of a password are one, and an account from before keeps its own`() async throws {
    let hasher = PasswordHasher(metrics: Metrics())
    let (composed, taken) = ("Gr\u{FC}ne H\u{FC}gel am See", "Gru\u{308}ne Hu\u{308}gel am See")
    let hash = try await hasher.hash(taken)
    #expect(try await hasher.check(composed, against: hash))
    #expect(try await hasher.check(taken, against: hash))
    #expect(try await !hasher.check("Grune Hugel am See", against: hash))
    // As stored before passwords were composed.
    let old = try #require(Sodium.passwordHash(taken))
    #expect(try await hasher.check(taken, against: old))
    #expect(try await !hasher.check(taken, against: nil))
    await hasher.close()
  }

  /// The decoy's own password must not open an account that does not exist.
  @Test func `Without a hash the answer is no`() async throws {
    let hasher = PasswordHasher(metrics: Metrics())
    #expect(try await !hasher.check("a password that nobody has", against: nil))
    await hasher.close()
  }

  @Test func `Waiting requests are queued up to a limit, and a request beyond it is refused`() async throws {
    let hasher = PasswordHasher(queue: 2, timeout: .seconds(30), metrics: Metrics())
    let outcomes = await withTaskGroup(of: Bool?.self) { group in
      for number in 0..<60 {
        group.addTask {
          do { return try await hasher.hash("password \(number)").isEmpty } catch let error as BatchingError {
            return error.code == .overloaded ? nil : true
          } catch {
            return true
          }
        }
      }
      return await group.reduce(into: [Bool?]()) { $0.append($1) }
    }
    #expect(outcomes.count == 60)
    #expect(outcomes.contains(false), "some were hashed")
    #expect(outcomes.contains(nil), "some were refused")
    #expect(!outcomes.contains(true), "no other error, no empty hash")
    await hasher.close()
  }
}
