import { Component, type ReactNode } from 'react'

/** Shows an error page if rendering fails. Entries are safe on the device. */
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
          <h1>Something went wrong</h1>
          <p>Your scores are kept on this device. Reload the app to continue.</p>
          <p className="hint">{this.state.error.message}</p>
          <button className="button primary" onClick={() => window.location.assign('/')}>
            Reload
          </button>
        </div>
      </main>
    )
  }
}
