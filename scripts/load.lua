-- What wrk asks for, one address after another, as a browser would; and what it counted, as one line of JSON.
local paths = {}
for path in (os.getenv("LOAD_PATHS") or "/"):gmatch("%S+") do
  paths[#paths + 1] = path
end
local at = 0

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br, gzip" })
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format(
    'LOAD {"requests":%d,"microseconds":%d,"bytes":%d,"middle":%d,"late":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.connect, errors.read, errors.write, errors.status, errors.timeout
  ))
end
