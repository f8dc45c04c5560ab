internal import Basics
internal import Golf
internal import ServiceKit

extension Golf.Fault {
  /// As the contract has it: a JSON pointer, and what was got as JSON.
  var inBody: ServiceKit.Fault {
    ServiceKit.Fault(
      pointer: "/" + field,
      message: message,
      got: got.map { Int($0) == nil ? JSONString.quoted($0) : $0 },
      allowed: allowed
    )
  }
}
