internal import CMicrohttpd

/// A response as libmicrohttpd wants it.
enum NativeResponse {
  static func make(_ response: HTTPResponse, for exchange: Exchange) -> OpaquePointer? {
    let native =
      response.upgrade == nil
      ? withBody(response.body, of: exchange) : golf_mhd_upgrade_response(HTTPLoop.upgraded, nil)
    guard let native else { return nil }
    for field in response.headers.fields where isSafe(field.name) && isSafe(field.value) {
      add(field.name, field.value, to: native)
    }
    return native
  }

  /// A Swift text that is passed as it is would be copied into an array first.
  static func add(_ name: String, _ value: String, to native: OpaquePointer) {
    _ = name.withCString { name in value.withCString { MHD_add_response_header(native, name, $0) } }
  }

  /// libmicrohttpd sends from the array itself. It stays where it is while somebody holds it and nobody changes it: the
  /// exchange holds it, and libmicrohttpd the exchange until it has thrown the response away.
  private static func withBody(_ body: [UInt8], of exchange: Exchange) -> OpaquePointer? {
    exchange.sending = body
    let holder = Unmanaged.passRetained(exchange)
    let native = exchange.sending.withUnsafeBytes {
      golf_mhd_response($0.baseAddress, $0.count, letGo, holder.toOpaque())
    }
    if native == nil { holder.release() }
    return native
  }

  /// The response is gone.
  private static let letGo: MHD_ContentReaderFreeCallback = { holder in
    if let holder { Unmanaged<Exchange>.fromOpaque(holder).release() }
  }

  /// A line break in a header would let its value write further headers.
  private static func isSafe(_ text: String) -> Bool {
    text.allBytes { ($0 >= 0x20 || $0 == 0x09) && $0 != 0x7F }
  }
}
