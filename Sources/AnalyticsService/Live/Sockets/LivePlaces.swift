import Basics
import HTTPServer
import ServiceKit

/// The places for sockets, in this process and for each address.
final class LivePlaces: Sendable {
  private struct State {
    var taken = 0
    var byAddress: [String: Int] = [:]
  }

  private let maximum: Int
  private let maximumOfAddress: Int
  private let state = Protected(State())

  init(maximum: Int, maximumOfAddress: Int) {
    self.maximum = maximum
    self.maximumOfAddress = maximumOfAddress
  }

  var taken: Int { state.withLock { $0.taken } }

  /// Takes a place until the result is released. Throws `Problem.tooManySockets`.
  func take(_ address: String) throws(Problem) -> LivePlace {
    let isTaken = state.withLock { state in
      guard state.taken < maximum, state.byAddress[address, default: 0] < maximumOfAddress else { return false }
      state.taken += 1
      state.byAddress[address, default: 0] += 1
      return true
    }
    guard isTaken else { throw .tooManySockets }
    return LivePlace(self, address)
  }

  fileprivate func release(_ address: String) {
    state.withLock { state in
      state.taken -= 1
      let rest = state.byAddress[address, default: 1] - 1
      state.byAddress[address] = rest > 0 ? rest : nil
    }
  }
}

/// A place that is taken: whatever holds it, a handshake under way or a socket, may end at any point.
final class LivePlace: Sendable {
  private let places: LivePlaces
  private let address: String

  fileprivate init(_ places: LivePlaces, _ address: String) {
    self.places = places
    self.address = address
  }

  deinit { places.release(address) }
}

extension Problem {
  static let tooManySockets = Problem(
    "too-many-sockets",
    status: 503,
    title: "Too many live connections.",
    detail: "Poll instead, and try again later.",
    retryAfter: 30
  )
  static let liveOff = Problem(
    "live-off",
    status: 503,
    title: "This installation has no live updates.",
    detail: "Poll instead. An operator turns them on with GOLF_LIVE_KEYS.",
    retryAfter: 600
  )
}
