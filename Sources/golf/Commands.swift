/// Every command, in the order of `--help`.
enum Commands {
  static let all: [Command] = [
    migrate,
    rebuild,
    verify,
    eventLogSwitch,
    deadLetterList,
    deadLetterReplay,
    deadLetterDrop,
    handicap,
  ]
}
