import Golf
import LiveUpdates

/// A round as the record has it: its revision, and its cards from their whole logs.
struct RecordedRound: Sendable {
  /// 0 for an unknown round.
  var revision: Int64
  /// Cards of all the round's players, removed ones too.
  var ledger: Ledger

  /// The cards' states, in the order of their ids.
  var cards: [LiveCard] {
    ledger.cards.sorted { $0.key < $1.key }.compactMap { LiveCard($0.key, $0.value, at: ledger.changedAt[$0.key]) }
  }
}

/// The record of rounds: `PostgresHistory`, or one that a test stops at a moment that it chooses.
protocol RoundHistory: Sendable {
  /// Throws `.recordAway`, and `.unexpected` if a row cannot be read.
  func round(_ round: RoundID) async throws(ViewError) -> RecordedRound
}
