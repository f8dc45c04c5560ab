internal import CMicrohttpd

/// A response as libmicrohttpd wants it.
enum NativeResponse {
  static func make(_ response: HTTPResponse) -> OpaquePointer? {
    let native: OpaquePointer?
    if response.upgrade != nil {
      native = golf_mhd_upgrade_response(HTTPLoop.upgraded, nil)
    } else {
      native = response.body.withUnsafeBytes { golf_mhd_response($0.baseAddress, $0.count) }
    }
    guard let native else { return nil }
    for field in response.headers.fields where isSafe(field.name) && isSafe(field.value) {
      MHD_add_response_header(native, field.name, field.value)
    }
    return native
  }

  /// A line break in a header would let its value write further headers.
  private static func isSafe(_ text: String) -> Bool {
    !text.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
  }
}
