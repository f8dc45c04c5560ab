// swift-tools-version: 6.2
import PackageDescription

// One package, no outside Swift package. Layers L0 to L5; a target may depend only on targets of the layers
// above its own line here, so arrows never point up. `docs/tour.md` walks through them in this order.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The small generic pieces of one library are compiled into those that use them. Not in what another package may take,
// nor in what that depends on: SwiftPM refuses a dependency with unsafe flags. There, what is hot and generic says
// `@inlinable`.
let shipped = strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

func clibrary(_ name: String, pkgConfig: String? = nil, debian: String) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: shipped)
}

// Its memory is jemalloc's, which takes the place of glibc's by being linked before it: what a request or an event
// allocates on one thread is often freed on another, which glibc's pays for (docs/performance.md). What the loader fills
// in is resolved at the start and read-only from then on: a stray write finds no function's address to put its own in.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name,
    dependencies: dependencies,
    swiftSettings: shipped,
    linkerSettings: [
      .linkedLibrary("jemalloc"),
      .unsafeFlags(["-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now"]),
    ]
  )
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "golfroundpro",
  products: [
    .library(name: "Golf", targets: ["Golf"]),
    .executable(name: "round-service", targets: ["round-service"]),
    .executable(name: "analytics-service", targets: ["analytics-service"]),
    .executable(name: "golf", targets: ["golf"]),
  ],
  targets: [
    // L0: C libraries of Debian's, a module map and a shim each.
    clibrary("CMicrohttpd", pkgConfig: "libmicrohttpd", debian: "libmicrohttpd-dev"),
    clibrary("CWslay", debian: "libwslay-dev"),
    clibrary("CLibpq", pkgConfig: "libpq", debian: "libpq-dev"),
    clibrary("CHiredis", debian: "libhiredis-dev"),
    clibrary("CRdkafka", pkgConfig: "rdkafka", debian: "librdkafka-dev"),
    clibrary("CSodium", pkgConfig: "libsodium", debian: "libsodium-dev"),
    clibrary("CCurl", pkgConfig: "libcurl", debian: "libcurl4-openssl-dev"),

    // L1: pure values, and what every layer may use.
    .target(name: "Basics", swiftSettings: strict),
    library("Telemetry", ["Basics"]),
    library("Batching", ["Basics", "Telemetry"]),
    .target(name: "Golf", dependencies: ["Basics"], resources: [.embedInCode("Courses")], swiftSettings: strict),
    library("GolfEvents", ["Basics", "Golf"]),

    // L2: drivers. They know no golf.
    library("HTTPServer", ["CMicrohttpd", "CWslay", "Basics", "Telemetry"]),
    library("Postgres", ["CLibpq", "Basics", "Batching", "Telemetry"]),
    library("Redis", ["CHiredis", "Basics", "Batching", "Telemetry"]),
    library("Kafka", ["CRdkafka", "Basics", "Batching", "Telemetry"]),
    library("HTTPClient", ["CCurl", "Basics", "Batching", "Telemetry"]),

    // L3: what both services share.
    library(
      "ServiceKit",
      ["CSodium", "Basics", "Batching", "Telemetry", "HTTPServer", "HTTPClient", "Postgres", "Redis", "Kafka"]
    ),
    .target(
      name: "Schema",
      dependencies: ["Basics", "Postgres", "Telemetry"],
      resources: [.embedInCode("Migrations")],
      swiftSettings: strict
    ),
    library("LiveUpdates", ["Basics", "Golf", "ServiceKit"]),
    library("RoundFreshness", ["Basics", "Golf", "Batching", "LiveUpdates", "Redis", "ServiceKit", "Telemetry"]),
    library(
      "EventLog",
      [
        "Basics", "Golf", "GolfEvents", "Batching", "Postgres", "Redis", "Kafka", "ServiceKit", "RoundFreshness",
        "Telemetry",
      ]
    ),

    // L4: the two services. They never import each other.
    library(
      "RoundService",
      [
        "Basics", "Golf", "GolfEvents", "HTTPServer", "Postgres", "Redis", "ServiceKit", "LiveUpdates",
        "RoundFreshness",
        "EventLog", "Schema", "Batching", "Telemetry",
      ]
    ),
    library(
      "AnalyticsService",
      [
        "Basics", "Golf", "GolfEvents", "HTTPServer", "Postgres", "Redis", "Kafka", "ServiceKit", "LiveUpdates",
        "RoundFreshness", "EventLog", "Schema", "Batching", "Telemetry",
      ]
    ),

    // What the operator's tool reads and says without a server.
    library("HandicapFile", ["Basics", "Golf"]),

    // L5: programs, a screenful each.
    program("round-service", ["RoundService", "ServiceKit"]),
    program("analytics-service", ["AnalyticsService", "ServiceKit"]),
    program(
      "golf",
      [
        "RoundService", "AnalyticsService", "HandicapFile", "EventLog", "RoundFreshness", "Schema", "ServiceKit",
        "Kafka", "Postgres", "Redis", "HTTPClient", "Golf", "GolfEvents", "Basics", "Telemetry",
      ]
    ),

    // Times the golf engine; `make bench` runs it.
    .executableTarget(name: "golf-bench", dependencies: ["Golf"], path: "Tests/Bench/Golf", swiftSettings: strict),

    // Gives every parser of ours made-up input; `make fuzz` runs it, and FuzzTests a little of it.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Basics", "Golf", "GolfEvents", "HTTPServer", "HandicapFile", "Postgres", "Redis", "ServiceKit", "Telemetry",
      ],
      path: "Tests/Fuzz/Targets",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "golf-fuzz",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzz/Program",
      swiftSettings: strict
    ),
    tests("FuzzTests", ["FuzzTargets"]),

    // The `golf` of a release to come, for the tests on a cluster.
    .executableTarget(
      name: "golf-rehearsal",
      dependencies: ["Schema", "Postgres", "ServiceKit", "Telemetry"],
      path: "Tests/ClusterTests/Rehearsal",
      exclude: ["Dockerfile", "bad.sql", "good.sql"],
      swiftSettings: strict
    ),

    // Tests: one target a library. The whole system, as processes on real servers, is tested from outside, in Python:
    // Tests/SystemTests and Tests/ApiTests.
    .target(name: "TestServers", dependencies: [], path: "Tests/TestServers", swiftSettings: strict),
    .target(name: "TestValues", dependencies: [], path: "Tests/TestValues", swiftSettings: strict),
    .target(
      name: "KafkaTestSupport",
      dependencies: ["CRdkafka"],
      path: "Tests/KafkaTestSupport",
      swiftSettings: strict
    ),
    tests("BasicsTests", ["Basics", "TestValues"]),
    tests("TelemetryTests", ["Basics", "Telemetry"]),
    tests("BatchingTests", ["Basics", "Batching", "Telemetry", "TestValues"]),
    .testTarget(
      name: "GolfTests",
      dependencies: ["Golf", "TestValues"],
      exclude: ["Handicap/vectors.json"],
      swiftSettings: strict
    ),
    tests("GolfEventsTests", ["GolfEvents", "Golf"]),
    tests("HandicapFileTests", ["HandicapFile", "Golf"]),
    tests("HTTPServerTests", ["Basics", "HTTPServer", "Telemetry"]),
    tests("PostgresTests", ["Basics", "Postgres", "Batching", "Telemetry", "TestServers"]),
    tests("RedisTests", ["Basics", "Redis", "Batching", "Telemetry", "TestServers"]),
    tests("KafkaTests", ["Basics", "CRdkafka", "Kafka", "KafkaTestSupport", "Telemetry", "TestServers"]),
    tests(
      "ServiceKitTests",
      [
        "Basics", "ServiceKit", "HTTPServer", "Postgres", "Redis", "Kafka", "Schema", "Batching", "Telemetry",
        "TestServers",
      ]
    ),
    tests("SchemaTests", ["Basics", "Schema", "Postgres", "Telemetry", "TestServers"]),
    tests("LiveUpdatesTests", ["Golf", "LiveUpdates", "ServiceKit"]),
    tests(
      "RoundFreshnessTests",
      ["Basics", "RoundFreshness", "Golf", "LiveUpdates", "Redis", "Telemetry", "TestServers"]
    ),
    tests(
      "EventLogTests",
      [
        "Basics", "EventLog", "RoundFreshness", "Golf", "GolfEvents", "Schema", "Kafka", "KafkaTestSupport", "Postgres",
        "Redis", "Telemetry", "TestServers",
      ]
    ),
    tests(
      "RoundServiceTests",
      [
        "RoundService", "RoundFreshness", "LiveUpdates", "Batching", "Basics", "Golf", "GolfEvents", "HTTPServer",
        "Postgres", "Redis", "ServiceKit", "EventLog", "Schema", "Telemetry", "TestServers",
      ]
    ),
    // The hot statements of all of them, on one large record.
    tests(
      "QueryPlanTests",
      [
        "RoundService", "AnalyticsService", "EventLog", "ServiceKit", "Schema", "Golf", "Postgres", "Telemetry",
        "TestServers",
      ]
    ),
    tests(
      "AnalyticsServiceTests",
      [
        "AnalyticsService", "Batching", "Basics", "Golf", "GolfEvents", "HTTPServer", "Postgres", "Redis", "Kafka",
        "KafkaTestSupport", "LiveUpdates", "ServiceKit", "EventLog", "Schema", "Telemetry", "TestServers", "TestValues",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// A part of the package: the named targets and what they need. `make check` builds the tests of what changed, `make
// sanitize` the C drivers and the batching. The test bundle is named for the package, so a part's does not replace the
// whole package's in the same build folder.
if let named = Context.environment["GOLF_TARGETS"] {
  let drivers = "BasicsTests TelemetryTests BatchingTests HTTPServerTests PostgresTests RedisTests KafkaTests"
  let dependencies = Dictionary(uniqueKeysWithValues: package.targets.map { ($0.name, $0.dependencies) })
  var wanted = (named == "drivers" ? drivers : named).split(separator: " ").map(String.init)
  var kept: Set<String> = []
  while let next = wanted.popLast() {
    guard kept.insert(next).inserted else { continue }
    for case .byNameItem(let name, _) in dependencies[next] ?? [] { wanted.append(name) }
  }
  package.name += "-part"
  package.products = []
  package.targets.removeAll { !kept.contains($0.name) }
}
