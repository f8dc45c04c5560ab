import TestServers
import Testing

/// Whole services on real servers, one after the other: each has a dozen connections, and time limits that a crowd of
/// them on one machine would pass.
@Suite(.serialized, .enabled(if: AccountBench.isPossible, "\(Availability.postgres), \(Availability.redis)"))
enum RealServers {}
