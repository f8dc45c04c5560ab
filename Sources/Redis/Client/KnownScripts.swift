/// The scripts that were loaded over a connection. A value type, without the connection.
///
/// A script is loaded in the same pipeline as the first command that runs it, and before it: commands keep their order,
/// and no second round trip is needed. Redis forgets its scripts when it restarts, which ends the connection, and when
/// an operator runs SCRIPT FLUSH, after which `forget` is called.
struct KnownScripts {
  /// Indexed by the script's number.
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

  /// Redis has forgotten all scripts.
  mutating func forget() { isLoaded = [] }
}
