// AnalyticsServiceTests
