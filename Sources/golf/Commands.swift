extension Commands {
  /// Every command, in the order of `--help`.
  static let all: [Command] = [
    migrate,
    topics,
    rebuild,
    verify,
    status,
    eventLogSwitch,
    deadLetterList,
    deadLetterReplay,
    deadLetterDrop,
    trace,
    eraseTexts,
    restored,
    smoke,
    handicap,
  ]
}
