-- wrk: every request puts another score on the next hole of the list, so each one changes something.
-- The list, GOLF_BENCH_TARGETS: a path and a cookie a line.
local targets = {}
for line in io.lines(os.getenv("GOLF_BENCH_TARGETS")) do
  local path, cookie = line:match("^(%S+)\t(.+)$")
  targets[#targets + 1] = { path = path, cookie = cookie }
end

local threads = 0

function setup(thread)
  thread:set("first", threads)
  threads = threads + 1
end

function init()
  at = math.floor(first * #targets / 2)
  pass = os.time() % 7
end

function request()
  at = at + 1
  if at > #targets then at, pass = 1, pass + 1 end
  local target = targets[at]
  local body = '{"strokes":' .. (2 + (pass + at) % 7) .. "}"
  return wrk.format("PUT", target.path, { ["Cookie"] = target.cookie, ["Content-Type"] = "application/json" }, body)
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  io.write(string.format(
    "RESULT rate=%.0f p50=%.1f p99=%.1f bad=%d\n",
    summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout
  ))
end
