extension Event {
  /// Whether it has a course or a tee without names.
  public var lacksNames: Bool {
    switch self {
    case .roundStarted(let event): event.course.reference == nil || event.tee.snapshot == nil
    case .cardChanged(let event): event.tee.snapshot == nil
    case .roundFinished(let event): event.nine.map { $0.snapshot == nil } ?? false
    default: false
    }
  }

  /// The same event with the names of its course and tee.
  public func named(_ names: CourseNames) -> Event {
    switch self {
    case .roundStarted(var event):
      event.course.take(names)
      event.tee.take(names)
      return .roundStarted(event)
    case .cardChanged(var event):
      event.tee.take(names)
      return .cardChanged(event)
    case .roundFinished(var event):
      event.nine?.take(names)
      return .roundFinished(event)
    default: return self
    }
  }
}
