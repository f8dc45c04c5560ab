// BatchingTests
