// Pages that are not needed while playing, in one file beside the first. It is fetched when one of its pages is
// opened and, for offline use, after sign-in. One file, because each further entry point would split the shared code
// into more files.
export { AchievementsPage } from '../features/achievements/achievements'
export { HandicapPage } from '../features/handicap/handicap'
export { WhyPage } from '../features/handicap/why'
export { AfterRound } from '../features/round/after-round'
export { GameLine } from '../features/play/game-line'
export { RoundPage } from '../features/round/round'
export { Invitation } from '../features/join/invitation'
export { JoinPage } from '../features/join/join'
export { NewRound } from '../features/new-round/new-round'
export { Rounds } from '../features/rounds/rounds'
export { StatisticsPage } from '../features/statistics/statistics'
export { RoundSettings } from '../features/round-settings/round-settings'
export { Together } from '../features/together/together'
export { WholeCard } from '../features/whole-card/whole-card'
export { You } from '../features/you/you'
