/// A function from a request to a response.
///
/// Runs on the thread of the request's connection, in turn with the handlers of that thread's other connections: it
/// awaits slow operations and never blocks.
///
/// `nonisolated(nonsending)`, like everything that it awaits on the way to Redis: it stays on its caller's executor,
/// which saves an executor lookup at each call and each return.
public typealias HTTPHandler = nonisolated(nonsending) @Sendable (HTTPRequest) async -> HTTPResponse
