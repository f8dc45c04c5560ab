// GolfEventsTests
