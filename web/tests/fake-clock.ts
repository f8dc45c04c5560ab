// Time that passes when the test says so, for what waits with `setTimeout`.
type Timer = { at: number; body: () => void }

export class FakeClock {
  private now = 0
  private next = 1
  private readonly timers = new Map<number, Timer>()

  /** In place of the browser's own. */
  install() {
    Object.assign(globalThis, {
      setTimeout: (body: () => void, wait = 0) => {
        this.timers.set(this.next, { at: this.now + wait, body })
        return this.next++
      },
      clearTimeout: (timer: number) => this.timers.delete(timer),
    })
  }

  /** Lets all that is ready run, and so many milliseconds pass. */
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
