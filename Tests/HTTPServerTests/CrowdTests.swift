import Foundation
import HTTPServer
import Testing

/// No request may depend on a timeout: the loops' own timer is set to an hour, so a lost wake-up leaves its request
/// unanswered until the guard counts it.
@Suite(.serialized) struct CrowdTests {
  @Test(arguments: [1, 32, 128, 256, 1_000], [1, 2])
  func everyRequestIsAnswered(connections: Int, loops: Int) async throws {
    raiseOpenFileLimit()
    let rounds = max(5, 2_000 / connections)
    try await serve {
      $0.loops = loops
    } routes: { router in
      router.on(.put, "/turn") { request in
        // Answers come at once, after a turn on the pool, or after a while, from whatever thread that happens on.
        switch Int.random(in: 0..<4) {
        case 0: break
        case 1: await Task.yield()
        case 2: await Task.detached { await Task.yield() }.value
        default: try? await Task.sleep(for: .milliseconds(Int.random(in: 1...3)))
        }
        return HTTPResponse(status: 200, body: request.body)
      }
    } body: { port in
      let crowd = try Crowd(port: port, connections: connections, rounds: rounds)
      #expect(crowd.run(limit: 60) == Crowd.Tally(answered: connections * rounds))
    }
  }
}
