/// Problems that any route may answer.
extension Problem {
  public static let notFound = Problem("not-found", status: 404, title: "There is no such thing here.")
  public static let unauthenticated = Problem(
    "unauthenticated",
    status: 401,
    title: "You are not signed in.",
    detail: "Sign in and send the request again."
  )
  public static let unsupportedMediaType = Problem(
    "unsupported-media-type",
    status: 415,
    title: "The body must be JSON.",
    detail: "Send it with Content-Type: application/json."
  )
  public static let crossSite = Problem(
    "cross-site",
    status: 403,
    title: "Requests from other sites are refused.",
    detail: "Send it from the page of this service."
  )
  /// The server does not know whether a write was committed.
  public static let outcomeUnknown = Problem(
    "outcome-unknown",
    status: 503,
    title: "It is not known whether this was saved.",
    detail: "Send the same request again; it does no harm if it was.",
    retryAfter: 1
  )
  public static let overloaded = Problem(
    "overloaded",
    status: 503,
    title: "Too busy.",
    detail: "Send the request again later.",
    retryAfter: 1
  )
  /// The limit of waiting requests of one player, or for one card, is reached.
  public static let tooManyAtOnce = Problem(
    "too-many-requests",
    status: 429,
    title: "Too many of these requests wait already.",
    detail: "Wait for the answers to the others, then send it again.",
    retryAfter: 1
  )
  /// The session has ended in the record, but the tombstone in Redis could not be written.
  public static let notEndedEverywhere = Problem(
    "not-ended-everywhere",
    status: 503,
    title: "You are not signed out everywhere yet.",
    detail: "This session's cookie may be accepted for one more minute. Send the request again to end it at once.",
    retryAfter: 2
  )
  public static let unavailable = Problem(
    "unavailable",
    status: 503,
    title: "A part of the service is away.",
    detail: "Send the request again later.",
    retryAfter: 2
  )
  /// The service is at fault, and a retry would fail again. The error is logged and counted.
  public static let internalError = Problem(
    "internal-error",
    status: 500,
    title: "Something is broken on our side.",
    detail: "Nothing is wrong with what you sent. Keep it and try again in some minutes; if it stays so, report the "
      + "request's id.",
    retryAfter: 60
  )
  /// A value that passed every check, but that PostgreSQL refuses.
  public static let refusedByRecord = Problem(
    "not-recordable",
    status: 422,
    title: "This cannot be recorded.",
    detail: "One of the values is not one that can be stored. Change it; if nothing is odd about it, report the "
      + "request's id."
  )

  public static func malformedJSON(_ detail: String) -> Problem {
    Problem("malformed-json", status: 400, title: "The body is not sound JSON.", detail: detail)
  }

  /// Lists every fault, up to the first hundred: otherwise the answer to a body of unknown fields would be many times as
  /// large as the body.
  public static func invalid(_ faults: [Fault]) -> Problem {
    Problem(
      "invalid",
      status: 422,
      title: "What was sent is not allowed.",
      detail: faults.count == 1
        ? faults[0].message
        : "\(faults.count) faults; see errors\(faults.count > 100 ? " for the first 100" : "").",
      faults: Array(faults.prefix(100))
    )
  }
}
