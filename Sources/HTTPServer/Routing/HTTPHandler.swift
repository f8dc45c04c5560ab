/// A request in, a response out.
public typealias HTTPHandler = @Sendable (HTTPRequest) async -> HTTPResponse
