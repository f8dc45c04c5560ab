// What is not played with: one file beside the first, fetched when one of its pages is looked at and, so that it is there
// with no network, when the player comes in. One, because each way in that a bundler knows of splits the shared code.
export { Figures } from '../features/figures/figures'
export { AfterRound } from '../features/round/after-round'
export { RoundSettings } from '../features/round-settings/round-settings'
export { You } from '../features/you/you'
