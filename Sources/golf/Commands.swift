/// Every command, in the order of `--help`.
enum Commands {
  static let all: [Command] = [
    migrate,
    topics,
    rebuild,
    verify,
    eventLogSwitch,
    deadLetterList,
    deadLetterReplay,
    deadLetterDrop,
    trace,
    restored,
    smoke,
    handicap,
  ]
}
