import Basics
import Golf
import ServiceKit

/// A write of a hole that has changed since the writer read it: the problem carries both values, the writer and the time.
struct HoleConflict {
  let stored: StoredHole?
  /// Who wrote the stored value; nil if that is not known here.
  var writer: String?
  /// The value that the request would have written.
  let sent: HoleScore?

  var problem: Problem {
    var members: [(name: String, json: String)] = []
    var json = JSONWriter()
    if let stored { json.hole(stored) } else { json.null() }
    members.append(("stored", String(decoding: json.bytes, as: UTF8.self)))
    if let writer { members.append(("storedByName", JSONString.quoted(writer))) }
    json = JSONWriter()
    if let sent { json.score(sent) } else { json.null() }
    members.append(("sent", String(decoding: json.bytes, as: UTF8.self)))
    return Problem(
      "hole-conflict",
      status: 412,
      title: "The hole was changed in the meantime.",
      detail: "Show the player both values, then send the right one with If-Match \"\(stored?.version ?? 0)\".",
      members: members,
      headers: [("ETag", "\"\(stored?.version ?? 0)\"")]
    )
  }
}
