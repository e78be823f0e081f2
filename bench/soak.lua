-- For wrk: mixed traffic of visitors. Asks in turn for the addresses of the file ADDRESSES, one a line, perhaps with "fragment"
-- (a part of a page, as htmx asks for it) or "known" and a tag (as a browser does that has the page) behind it. Connections pause
-- at random so that together they ask about RATE times a second. Prints one line: latencies, and counts of what came back.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init()
  math.randomseed(os.time())
  requests = {}
  for line in io.lines(os.getenv("ADDRESSES")) do
    local path, kind, tag = line:match("^(%S+)%s*(%S*)%s*(%S*)$")
    local headers = { ["Accept-Encoding"] = "gzip" }
    if kind == "fragment" then headers["HX-Request"] = "true" end
    if kind == "known" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  pause = 1000 * tonumber(os.getenv("CONNECTIONS")) / tonumber(os.getenv("RATE"))
  next_request = math.random(#requests)
  good, unchanged, unknown, broken, other = 0, 0, 0, 0, 0
end

function request()
  next_request = next_request % #requests + 1
  return requests[next_request]
end

function delay()
  return math.floor(-math.log(1 - math.random()) * pause)
end

function response(status)
  if status == 200 then good = good + 1
  elseif status == 304 then unchanged = unchanged + 1
  elseif status == 404 then unknown = unknown + 1
  elseif status >= 500 then broken = broken + 1
  else other = other + 1 end
end

function done(summary, latency)
  local sums = { good = 0, unchanged = 0, unknown = 0, broken = 0, other = 0 }
  for _, thread in ipairs(threads) do
    for name, sum in pairs(sums) do sums[name] = sum + thread:get(name) end
  end
  local lost = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("%.1f %.1f %.1f %d %d %d %d %d %d\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency.max / 1000, sums.good, sums.unchanged, sums.unknown, sums.other, sums.broken, lost))
end
