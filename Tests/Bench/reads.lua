-- wrk: reads one round after the other of the list, as the players who are signed in.
-- The list, GOLF_BENCH_TARGETS: a path and a cookie a line; without it the address given is read.
local targets = {}
local file = os.getenv("GOLF_BENCH_TARGETS")
if file then
  for line in io.lines(file) do
    local path, cookie = line:match("^(%S+)\t(.+)$")
    targets[#targets + 1] = { path = path, cookie = cookie }
  end
end

local requests, at = {}, 0

function init()
  for _, target in ipairs(targets) do
    requests[#requests + 1] = wrk.format("GET", target.path, { ["Cookie"] = target.cookie })
  end
  if #requests == 0 then requests[1] = wrk.format("GET") end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  io.write(string.format(
    "RESULT rate=%.0f p50=%.2f p99=%.2f bad=%d\n",
    summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout
  ))
end
