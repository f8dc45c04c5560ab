#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Standard error, for messages to a person at a terminal whose standard output may be redirected.
public enum StandardError {
  /// Writes the text unchanged. If writing fails, the rest is dropped.
  public static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Self.put($0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      sent += max(count, 0)
    }
  }

  private static func put(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(STDERR_FILENO, bytes, count)
    #else
    Musl.write(STDERR_FILENO, bytes, count)
    #endif
  }
}
