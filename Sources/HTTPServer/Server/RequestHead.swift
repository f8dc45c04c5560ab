/// What must be sound about a request's header fields before its body is read (RFC 9112, 6).
enum RequestHead {
  enum Body: Hashable {
    case length(Int)
    case chunked
  }

  static func check(
    headers: HTTPHeaders,
    maximumHeaderBytes: Int,
    maximumBodyBytes: Int
  ) -> Result<Body, HTTPRefusalError> {
    let bytes = headers.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
    guard bytes <= maximumHeaderBytes else { return .failure(.init(.headersTooLarge)) }
    guard headers.all("Host").count <= 1 else { return .failure(.init(.repeatedHost)) }
    let lengths = headers.all("Content-Length")
    let codings = headers.all("Transfer-Encoding")
    guard codings.isEmpty || lengths.isEmpty else { return .failure(.init(.lengthAndCoding)) }
    guard lengths.count <= 1 else { return .failure(.init(.repeatedContentLength)) }
    guard codings.isEmpty else {
      return codings.count == 1 && codings[0].lowercased() == "chunked"
        ? .success(.chunked) : .failure(.init(.unknownCoding))
    }
    guard let text = lengths.first else { return .success(.length(0)) }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.utf8.count <= 19,
      let length = Int(text)
    else { return .failure(.init(.badContentLength)) }
    return length <= maximumBodyBytes ? .success(.length(length)) : .failure(.init(.bodyTooLarge))
  }
}

struct HTTPRefusalError: Error {
  let refusal: HTTPRefusal
  init(_ refusal: HTTPRefusal) { self.refusal = refusal }
}
