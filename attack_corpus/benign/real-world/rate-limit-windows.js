/*---
title = "requests counted in a sliding window"
why = "Timestamps in milliseconds and a filter of recent ones."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listRequests = [
  { ip = "10.0.0.1", at = 1000 },
  { ip = "10.0.0.2", at = 1100 },
  { ip = "10.0.0.1", at = 1500 },
  { ip = "10.0.0.1", at = 1900 },
  { ip = "10.0.0.1", at = 2400 },
  { ip = "10.0.0.2", at = 5000 },
]
[expect]
value_json = '''
{
  "perIp": {"10.0.0.1": 4, "10.0.0.2": 2},
  "blocked": [{"ip": "10.0.0.1", "at": 1900, "retryAfterMs": 100}],
  "blockedShare": 0.16666666666666666
}'''
---*/
const requests = await callTool('listRequests', { minutes: 1 });
const WINDOW_MS = 1000;
const LIMIT = 2;

const recent = {};
const blocked = [];

for (const { ip, at } of requests) {
  const list = (recent[ip] ?? []).filter((time) => at - time < WINDOW_MS);
  if (list.length >= LIMIT) {
    blocked.push({ ip, at, retryAfterMs: list[0] + WINDOW_MS - at });
  } else {
    list.push(at);
  }
  recent[ip] = list;
}

const perIp = requests.reduce((acc, { ip }) => ({ ...acc, [ip]: (acc[ip] ?? 0) + 1 }), {});
return { perIp, blocked, blockedShare: blocked.length / requests.length };
