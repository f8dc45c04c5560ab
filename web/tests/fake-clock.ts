// A clock under the test's control, for code that waits with `setTimeout`.
type Timer = { at: number; body: () => void }

export class FakeClock {
  private now = 0
  private next = 1
  private readonly timers = new Map<number, Timer>()

  /** Replaces the browser's timers. */
  install() {
    Object.assign(globalThis, {
      setTimeout: (body: () => void, wait = 0) => {
        this.timers.set(this.next, { at: this.now + wait, body })
        return this.next++
      },
      clearTimeout: (timer: number) => this.timers.delete(timer),
    })
  }

  /** Advances the clock by so many milliseconds and runs what is due. */
  async pass(milliseconds = 0) {
    const end = this.now + milliseconds
    await turns()
    for (;;) {
      const [due] = [...this.timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)
      if (!due) break
      this.timers.delete(due[0])
      this.now = Math.max(this.now, due[1].at)
      due[1].body()
      await turns()
    }
    this.now = end
  }
}

async function turns() {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
