/// A request in, a response out.
///
/// Runs on the thread of the request's connection, between those of its neighbours: it awaits what takes time and never
/// blocks.
///
/// `nonisolated(nonsending)`, as what it awaits on the way to Redis is: it goes on where its caller is, which saves looking
/// up the executor at each call and each return.
public typealias HTTPHandler = nonisolated(nonsending) @Sendable (HTTPRequest) async -> HTTPResponse
