import Golf
import Postgres

/// The statements of a round's finish beyond its status.
enum FinishStatements {
  /// Marks holes as picked up; each gets the version of the finishing event. The row of a cleared hole exists already.
  static let pickUp = PostgresStatement(
    "round_pick_up",
    """
    insert into golf.hole_scores (card_id, hole, picked_up, version, recorded_at, recorded_by)
    select n.card_id, n.hole, true, n.version, $4::timestamptz, $5::uuid
    from unnest($1::uuid[], $2::smallint[], $3::bigint[]) as n(card_id, hole, version)
    on conflict (card_id, hole) do update
    set picked_up = true, cleared = false, version = excluded.version, recorded_at = excluded.recorded_at,
        recorded_by = excluded.recorded_by, device = null, device_id = null
    where hole_scores.cleared
    """
  )

  /// Sets the reason for missing holes and the nine that the card counts as; null for none.
  static let setMissing = PostgresStatement(
    "round_set_missing",
    """
    update golf.cards c
    set holes_missing = n.reason, posted_nine = n.nine
    from unnest($1::uuid[], $2::text[], $3::jsonb[]) as n(id, reason, nine)
    where c.id = n.id
    """
  )

  /// The ratings of both nines of a tee, at a course revision. A nine-hole course has only the front one.
  static let nines = PostgresStatement(
    "round_nines",
    """
    select case when c.hole_count = 9 then t.rating_tenths else t.front_rating_tenths end as front_rating_tenths,
           case when c.hole_count = 9 then t.slope else t.front_slope end as front_slope,
           t.back_rating_tenths, t.back_slope
    from golf.tees t
    join golf.courses c on c.id = t.course_id and c.revision = t.revision
    where t.course_id = $1::uuid and t.revision = $2::int and t.id = $3::text
    """
  )

  /// The rating of one nine of a round's tee, as of the round's start; nil if the tee has none.
  static func rating(
    of mode: RoundMode,
    _ tee: TeeID,
    _ course: CourseReference,
    _ session: PostgresSession
  ) throws -> Rating? {
    let key: [PostgresValue] = [.uuid(course.id.uuid), .int(course.revision), .text(tee.rawValue)]
    guard let row = try session.execute(nines, key).first,
      let rating = try row.optionalInt("\(mode.rawValue)_rating_tenths").flatMap(CourseRating.init(rawValue:)),
      let slope = try row.optionalInt("\(mode.rawValue)_slope").flatMap(Slope.init(rawValue:))
    else { return nil }
    return Rating(courseRating: rating, slope: slope)
  }
}
