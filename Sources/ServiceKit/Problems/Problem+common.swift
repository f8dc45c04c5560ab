/// Problems that any route may answer.
extension Problem {
  public static let notFound = Problem(
    "not-found",
    status: 404,
    title: "This does not exist, was deleted, or belongs to another account."
  )
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
    title: "Requests from another site are refused.",
    detail: "Send the request from this service's own pages."
  )
  /// The server does not know whether a write was committed.
  public static let outcomeUnknown = Problem(
    "outcome-unknown",
    status: 503,
    title: "We could not confirm that this was saved.",
    detail: "Send the same request again. If it was already saved, that does no harm.",
    retryAfter: 1
  )
  public static let overloaded = Problem(
    "overloaded",
    status: 503,
    title: "The service is too busy.",
    detail: "Send the request again in a moment.",
    retryAfter: 1
  )
  /// The limit of waiting requests of one player, or for one card, is reached.
  public static let tooManyAtOnce = Problem(
    "too-many-requests",
    status: 429,
    title: "Too many requests are already waiting.",
    detail: "Wait until they are answered, then send this one again.",
    retryAfter: 1
  )
  /// The session has ended in the record, but the tombstone in Redis could not be written.
  public static let notEndedEverywhere = Problem(
    "not-ended-everywhere",
    status: 503,
    title: "You are not signed out everywhere yet.",
    detail: "This session's cookie may be accepted for up to a minute. Send the request again to end the session now.",
    retryAfter: 2
  )
  public static let unavailable = Problem(
    "unavailable",
    status: 503,
    title: "Part of the service is unavailable.",
    detail: "Send the request again in a few seconds.",
    retryAfter: 2
  )
  /// The service is at fault, and a retry would fail again. The error is logged and counted.
  public static let internalError = Problem(
    "internal-error",
    status: 500,
    title: "Something went wrong on our side.",
    detail: "Nothing is wrong with what you sent. Keep it and try again in a few minutes; if the error persists, "
      + "report the request's id.",
    retryAfter: 60
  )
  /// A value that passed every check, but that PostgreSQL refuses.
  public static let refusedByRecord = Problem(
    "not-recordable",
    status: 422,
    title: "This cannot be saved.",
    detail: "One of the values cannot be stored. Change it; if all of them look right, report the request's id."
  )

  public static func malformedJSON(_ detail: String) -> Problem {
    Problem("malformed-json", status: 400, title: "The body is not valid JSON.", detail: detail)
  }

  /// Lists every fault, up to the first hundred: otherwise the answer to a body of unknown fields would be many times as
  /// large as the body.
  public static func invalid(_ faults: [RequestFault]) -> Problem {
    Problem(
      "invalid",
      status: 422,
      title: "The request is not valid.",
      detail: faults.count == 1
        ? faults[0].message
        : "\(faults.count) faults, listed in errors\(faults.count > 100 ? " (only the first 100)" : "").",
      faults: Array(faults.prefix(100))
    )
  }
}
