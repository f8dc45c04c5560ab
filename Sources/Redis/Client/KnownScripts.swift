/// Which scripts a connection has given to Redis: a value, without the connection.
///
/// A script is loaded in the same pipeline, before the first command that runs it: commands keep their order, and a
/// pipeline costs no second trip. Redis forgets scripts when it restarts, which ends the connection, and by an
/// operator's SCRIPT FLUSH, which `forget` is for.
struct KnownScripts {
  /// By the script's number.
  private var isLoaded: [Bool] = []

  /// The scripts of these commands that are not loaded yet, each once. They count as loaded from now on.
  mutating func missing(in commands: [RedisCommand]) -> [RedisScript.Source] {
    var missing: [RedisScript.Source] = []
    for command in commands {
      guard let script = command.script else { continue }
      if script.number >= isLoaded.count {
        isLoaded += Array(repeating: false, count: script.number + 1 - isLoaded.count)
      }
      if !isLoaded[script.number] {
        isLoaded[script.number] = true
        missing.append(script)
      }
    }
    return missing
  }

  /// Redis knows none any more.
  mutating func forget() { isLoaded = [] }
}
