import Basics
import Golf

/// The view of the badges that a player holds, and of those still to be earned.
struct AchievementsView {
  let held: [HeldBadge]
  let open: [OpenBadge]

  init(_ achievements: Achievements) {
    held = achievements.awards.map(HeldBadge.init)
    open = Badge.withoutCourse.filter { achievements[$0] == nil && !achievements.outdo($0) }.map(OpenBadge.init)
  }
}

/// A held badge as the API returns it.
struct HeldBadge {
  let badge: Badge
  let title: String
  let roundId: RoundID
  let playedOn: LocalDate
  let reason: String

  init(_ award: Award) {
    badge = award.badge
    title = award.badge.title
    roundId = award.round
    playedOn = award.playedOn
    reason = award.reason
  }
}

/// A badge that is still to be earned, as the API returns it.
struct OpenBadge {
  let badge: Badge
  let title: String

  init(_ badge: Badge) {
    self.badge = badge
    title = badge.title
  }
}

extension AchievementsView: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.array("held", held)
    writer.array("open", open)
  }
}

extension HeldBadge: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("badge", badge.key)
    writer.member("playedOn", playedOn.description)
    writer.member("reason", reason)
    writer.member("roundId", roundId.uuid)
    writer.member("title", title)
  }
}

extension OpenBadge: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("badge", badge.key)
    writer.member("title", title)
  }
}
