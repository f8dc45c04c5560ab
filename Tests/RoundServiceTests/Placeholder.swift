// RoundServiceTests
