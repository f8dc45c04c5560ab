/// A signal that a waiter can wait for. It remembers one signal, so that a notification during the relay's work is not
/// lost.
actor RelayWake {
  private var isSignalled = false
  private var waiter: (id: Int, continuation: CheckedContinuation<Void, Never>)?
  private var nextID = 0

  func signal() {
    isSignalled = true
    resume(waiter?.id)
  }

  /// Returns at a signal, or after the limit. There may be one waiter at a time.
  func wait(_ limit: Duration) async {
    if !isSignalled {
      nextID += 1
      let id = nextID
      let timer = Task { [weak self] in
        try? await Task.sleep(for: limit)
        await self?.resume(id)
      }
      await withCheckedContinuation { waiter = (id, $0) }
      timer.cancel()
    }
    isSignalled = false
  }

  private func resume(_ id: Int?) {
    guard let waiter, waiter.id == id else { return }
    self.waiter = nil
    waiter.continuation.resume()
  }
}
