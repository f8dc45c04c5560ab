// GolfTests
