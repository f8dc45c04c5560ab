/// A request in, a response out.
///
/// Runs on the thread of the request's connection, between those of its neighbours: it awaits what takes time and never
/// blocks.
public typealias HTTPHandler = @Sendable (HTTPRequest) async -> HTTPResponse
