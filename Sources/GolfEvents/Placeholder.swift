// GolfEvents
