import { Component, type ReactNode } from 'react'

/** A fault of ours shows as one, with a way on; what was tapped is safe on the disk. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <main className="page" id="main">
        <div className="empty" role="alert">
          <h1>Something broke</h1>
          <p>Your scores are kept on this device. Open the page again to go on.</p>
          <p className="hint">{this.state.error.message}</p>
          <button className="button primary" onClick={() => window.location.assign('/')}>
            Open again
          </button>
        </div>
      </main>
    )
  }
}
