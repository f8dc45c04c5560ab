import FoundationEssentials
import HTTPClient
import ServiceKit

extension Commands {
  static let smoke = Command(
    words: ["smoke"],
    switches: ["--insecure"],
    options: ["--connect", "--host", "--ca", "--limit"],
    help:
      "Plays a round through the gateway or ingress at --connect http://ADDRESS, with --host as the host name, waits for "
      + "its figures and deletes the account"
  ) { invocation in
    let site = try SmokeSite(invocation)
    let limit = try invocation.seconds("--limit", standard: 60)
    do {
      try await SmokeRound(client: site.client, base: site.base, limit: limit) { print($0) }.play()
      return 0
    } catch let fault as SmokeFault {
      StandardError.write("golf smoke: \(fault)\n")
      return 1
    }
  }
}

/// Where the round is played: the address to connect to, and the host name to request.
struct SmokeSite {
  let client: HTTPClient
  /// The start of every URL, without a path, such as `http://golf.example`.
  let base: String

  init(_ invocation: Invocation) throws {
    guard let connect = invocation.options["--connect"] else {
      throw CommandFault("--connect is missing: the address of the gateway or ingress, such as http://10.0.0.1")
    }
    guard let address = URLComponents(string: connect), let scheme = address.scheme, let name = address.host,
      ["http", "https"].contains(scheme), !name.isEmpty, address.path.isEmpty || address.path == "/",
      address.query == nil, address.user == nil
    else { throw CommandFault("--connect takes http://ADDRESS[:PORT] or https://ADDRESS[:PORT]; got \(connect)") }
    var configuration = HTTPClientConfiguration()
    let port = address.port ?? (scheme == "http" ? 80 : 443)
    if let host = invocation.options["--host"] {
      configuration.address = "\(name):\(port)"
      base = "\(scheme)://\(host)"
    } else {
      base = "\(scheme)://\(name):\(port)"
    }
    guard URLComponents(string: base)?.host?.isEmpty == false else {
      throw CommandFault("--host takes a name, such as golf.example; got \(invocation.options["--host"] ?? "")")
    }
    configuration.authorities = invocation.options["--ca"]
    configuration.acceptsAnyCertificate = invocation.switches.contains("--insecure")
    client = try HTTPClient(configuration)
  }
}

/// A step of the smoke test that failed.
struct SmokeFault: Error, CustomStringConvertible {
  let description: String
}
