// The contracts' names, for the rest of the app. Nothing here is typed by hand: see api/generated.
import type { components as Analytics } from '../../api/generated/analytics-service'
import type { components as Rounds } from '../../api/generated/round-service'

type R = Rounds['schemas']
type A = Analytics['schemas']

export type Me = R['Me']
export type SignUp = R['SignUp']
export type SignIn = R['SignIn']
export type CourseSummary = R['CourseSummary']
export type CourseList = R['CourseList']
export type Course = R['Course']
export type CourseTee = R['CourseTee']
export type TeeSummary = R['TeeSummary']
export type Hole = R['Hole']
export type RoundMode = R['RoundMode']
export type RoundStatus = R['RoundStatus']
export type NewRound = R['NewRound']
export type NewPlayer = R['NewPlayer']
export type NewGuest = R['NewGuest']
export type CardChange = R['CardChange']
export type HoleState = R['HoleState']
export type RecordedHole = R['RecordedHole']
export type CardState = R['CardState']
export type Totals = R['Totals']
export type Round = R['Round']
export type RoundTee = R['RoundTee']
export type Card = R['Card']
export type RoundPage = R['RoundPage']
export type RoundListItem = R['RoundListItem']
export type Problem = R['Problem']
export type HoleConflict = R['HoleConflict']
export type Fairway = NonNullable<HoleState['fairway']>

export type FormatResult = R['FormatResult']
export type Net = NonNullable<Card['net']>

export type Overview = A['Overview']
export type RoundFigures = A['RoundFigures']
export type RecentTrend = A['RecentTrend']
export type Distribution = A['Distribution']
export type BestRound = A['BestRound']
export type Trend = A['Trend']
export type TrendPoint = A['TrendPoint']
export type Bests = A['Bests']
