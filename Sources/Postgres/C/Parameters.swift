import Glibc

/// A statement's parameters in libpq's form: pointers into one buffer.
struct Parameters {
  private var bytes: [UInt8] = []
  private var offsets: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [PostgresValue]) {
    bytes.reserveCapacity(values.reduce(1) { $0 + ($1.content?.count ?? 0) })
    for value in values {
      offsets.append(value.content == nil ? nil : bytes.count)
      lengths.append(Int32(value.content?.count ?? 0))
      formats.append(value.isBinary ? 1 : 0)
      if let content = value.content { bytes.append(contentsOf: content) }
    }
    // An empty `bytea` at the end still needs an address inside the buffer.
    bytes.append(0)
  }

  /// Calls `body` with the count, the pointers (null for `null`), the lengths and the formats.
  func withPointers<Result>(
    _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      let pointers = offsets.map { offset -> UnsafePointer<CChar>? in
        guard let start, let offset else { return nil }
        return start + offset
      }
      return pointers.withUnsafeBufferPointer { pointers in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(Int32(offsets.count), pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}

/// Calls `body` with the strings as a null-terminated C array.
func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
  return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
}
