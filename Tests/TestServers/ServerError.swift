/// A server could not be started, stopped or queried; the text has the reason and the end of its log.
public struct ServerError: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}
