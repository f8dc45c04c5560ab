// What is not played with: one file beside the first, fetched when one of its pages is looked at and, so that it is there
// with no network, when the player comes in. One, because each way in that a bundler knows of splits the shared code.
export { AchievementsPage } from '../features/achievements/achievements'
export { HandicapPage } from '../features/handicap/handicap'
export { WhyPage } from '../features/handicap/why'
export { AfterRound } from '../features/round/after-round'
export { RoundPage } from '../features/round/round'
export { NewRound } from '../features/new-round/new-round'
export { Rounds } from '../features/rounds/rounds'
export { StatisticsPage } from '../features/statistics/statistics'
export { RoundSettings } from '../features/round-settings/round-settings'
export { WholeCard } from '../features/whole-card/whole-card'
export { You } from '../features/you/you'
