import Basics
import CCurl

/// One libcurl client, with its connection and its cookies. Not `Sendable`: it belongs to its actor's thread.
final class CurlHandle {
  private let curl: UnsafeMutableRawPointer
  /// libcurl's error message, up to 256 bytes according to its manual.
  private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let received: ReceivedBody

  /// Called once in a process, before any other call and by one thread.
  private static let isInitialised = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init(_ configuration: HTTPClientConfiguration) throws(HTTPClientError) {
    guard Self.isInitialised, let made = curl_easy_init() else {
      throw HTTPClientError(code: Int(CURLE_FAILED_INIT.rawValue), description: "libcurl cannot be started")
    }
    curl = made
    received = ReceivedBody(limit: configuration.maximumBody)
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    try check(golf_curl_set_text(curl, CURLOPT_ERRORBUFFER, words))
    try check(golf_curl_set_number(curl, CURLOPT_NOSIGNAL, 1))
    try check(golf_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https"))
    try check(golf_curl_set_text(curl, CURLOPT_NOPROXY, "*"))
    // An empty name: cookies are kept, and none are read from a file.
    try check(golf_curl_set_text(curl, CURLOPT_COOKIEFILE, ""))
    try check(golf_curl_set_text(curl, CURLOPT_USERAGENT, "golf"))
    try check(golf_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, configuration.connectTimeout.positiveMilliseconds))
    try check(golf_curl_set_number(curl, CURLOPT_TIMEOUT_MS, configuration.timeout.positiveMilliseconds))
    if let file = configuration.authorities { try check(golf_curl_set_text(curl, CURLOPT_CAINFO, file)) }
    if configuration.acceptsAnyCertificate {
      try check(golf_curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 0))
      try check(golf_curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 0))
    }
    if let address = configuration.address {
      // Two empty parts match any host and port in a URL.
      addresses = curl_slist_append(nil, "::" + address)
      try check(golf_curl_set_list(curl, CURLOPT_CONNECT_TO, addresses))
    }
    let context = Unmanaged.passUnretained(received).toOpaque()
    try check(golf_curl_set_writer(curl, ReceivedBody.write, context))
  }

  /// libcurl reads the list as long as the client lives.
  private var addresses: UnsafeMutablePointer<curl_slist>?

  deinit {
    curl_easy_cleanup(curl)
    curl_slist_free_all(addresses)
    words.deallocate()
  }

  func send(_ method: String, _ url: String, headers: [String], body: [UInt8]?) throws(HTTPClientError) -> HTTPAnswer {
    received.clear()
    // Only the connection and the cookies of the previous request remain.
    try check(golf_curl_set_number(curl, CURLOPT_HTTPGET, 1))
    if let body { try check(golf_curl_set_body(curl, body, curl_off_t(body.count))) }
    try check(golf_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, method))
    try check(golf_curl_set_number(curl, CURLOPT_NOBODY, method == "HEAD" ? 1 : 0))
    try check(golf_curl_set_text(curl, CURLOPT_URL, url))
    // No `Expect: 100-continue`, which costs a second if the server does not answer it.
    let lines = (headers + ["Expect:"]).reduce(nil) { curl_slist_append($0, $1) }
    defer {
      _ = golf_curl_set_list(curl, CURLOPT_HTTPHEADER, nil)
      curl_slist_free_all(lines)
    }
    try check(golf_curl_set_list(curl, CURLOPT_HTTPHEADER, lines))
    let code = curl_easy_perform(curl)
    if received.isTooLong { throw HTTPClientError(code: Int(code.rawValue), description: "the answer is too long") }
    try check(code)
    return HTTPAnswer(status: golf_curl_status(curl), body: received.bytes)
  }

  private func check(_ code: CURLcode) throws(HTTPClientError) {
    guard code != CURLE_OK else { return }
    let own = String(cString: words)
    let text = own.isEmpty ? curl_easy_strerror(code).map { String(cString: $0) } ?? "libcurl" : own
    throw HTTPClientError(code: Int(code.rawValue), description: text)
  }
}

/// Collects an answer's body, up to a limit. Reached through a pointer that lives as long as the handle that owns it.
private final class ReceivedBody {
  private let limit: Int
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLong = false

  init(limit: Int) { self.limit = limit }

  func clear() {
    bytes = []
    isTooLong = false
  }

  /// libcurl's callback; returning another number than it received ends the transfer.
  static let write: curl_write_callback = { data, size, count, context in
    guard let data, let context else { return 0 }
    let body = Unmanaged<ReceivedBody>.fromOpaque(context).takeUnretainedValue()
    let length = size * count
    guard body.bytes.count + length <= body.limit else {
      body.isTooLong = true
      return 0
    }
    body.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: length))
    return length
  }
}

extension Duration {
  /// Whole milliseconds for libcurl: at least one, since it takes 0 as no limit.
  fileprivate var positiveMilliseconds: Int { Int(max(1, milliseconds)) }
}
