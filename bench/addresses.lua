-- For wrk: asks for the addresses that the file ADDRESSES names, one a line, in turn. With RATE and CONNECTIONS set, each of the
-- connections pauses at random so that together they ask about RATE times a second; else as often as they can. Prints one line.
local addresses = {}
local pause

function init()
  math.randomseed(os.time())
  for address in io.lines(os.getenv("ADDRESSES")) do
    addresses[#addresses + 1] = wrk.format("GET", address, { ["Accept-Encoding"] = os.getenv("ENCODING") or "gzip" })
  end
  local rate = tonumber(os.getenv("RATE") or "")
  if rate then
    pause = 1000 * tonumber(os.getenv("CONNECTIONS")) / rate
  end
  next_address = math.random(#addresses)
end

function request()
  next_address = next_address % #addresses + 1
  return addresses[next_address]
end

function delay()
  -- Exponential, as visitors who know nothing of each other come.
  return pause and math.floor(-math.log(1 - math.random()) * pause) or 0
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format("%.0f/s, p50 %.1f ms, p99 %.1f ms, most %.1f ms, %d requests, %d failed\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency.max / 1000, summary.requests, failed))
end
