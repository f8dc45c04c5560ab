import TestServers
import Testing

/// Whole services on real servers, one after the other: each has a dozen connections, and time limits that many of them
/// on one machine would exceed.
@Suite(.serialized, .enabled(if: AccountBench.isPossible, "\(Availability.postgres), \(Availability.redis)"))
enum RealServers {}
