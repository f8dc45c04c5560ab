internal import CMicrohttpd

/// Converts a response to libmicrohttpd's form.
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

  /// A Swift string passed directly would first be copied into an array.
  static func add(_ name: String, _ value: String, to native: OpaquePointer) {
    _ = name.withCString { name in value.withCString { MHD_add_response_header(native, name, $0) } }
  }

  /// libmicrohttpd sends directly from the array. Its buffer stays in place while a reference exists and nothing
  /// mutates it: the exchange holds the array, and libmicrohttpd holds the exchange until it destroys the response.
  private static func withBody(_ body: [UInt8], of exchange: Exchange) -> OpaquePointer? {
    exchange.sending = body
    let holder = Unmanaged.passRetained(exchange)
    let native = exchange.sending.withUnsafeBytes {
      golf_mhd_response($0.baseAddress, $0.count, letGo, holder.toOpaque())
    }
    if native == nil { holder.release() }
    return native
  }

  /// libmicrohttpd has destroyed the response.
  private static let letGo: MHD_ContentReaderFreeCallback = { holder in
    if let holder { Unmanaged<Exchange>.fromOpaque(holder).release() }
  }

  /// A line break in a header would let its value inject further headers.
  private static func isSafe(_ text: String) -> Bool {
    text.allBytes { ($0 >= 0x20 || $0 == 0x09) && $0 != 0x7F }
  }
}
