/*---
title = "access log lines parsed with a regular expression"
why = "Named groups, a global flag, matchAll."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
readAccessLog = "10.1.2.3 - [05/May/2024:10:00:01] \"GET /index.html\" 200 512\n10.1.2.4 - [05/May/2024:10:00:02] \"POST /api/login\" 401 98\nbroken line\n10.1.2.3 - [05/May/2024:10:00:09] \"GET /missing\" 404 0"
[expect]
value_json = '''
{
  "parsed": 3,
  "skipped": 1,
  "statusClasses": {"2xx": 1, "4xx": 2},
  "errorPaths": ["POST /api/login", "GET /missing"],
  "ips": ["10.1.2.3", "10.1.2.4"]
}'''
---*/
const log = await callTool('readAccessLog', { lines: 100 });

const pattern = /^(?<ip>[\d.]+) - \[(?<time>[^\]]+)\] "(?<method>[A-Z]+) (?<path>[^" ]+)" (?<status>\d{3}) (?<bytes>\d+)$/gm;

const entries = [...log.matchAll(pattern)].map((m) => ({
  ...m.groups,
  status: Number(m.groups.status),
  bytes: Number(m.groups.bytes),
}));

const errors = entries.filter((e) => e.status >= 400);
const statusClasses = entries.reduce((acc, e) => {
  const key = `${Math.floor(e.status / 100)}xx`;
  acc[key] = (acc[key] ?? 0) + 1;
  return acc;
}, {});

return {
  parsed: entries.length,
  skipped: log.split('\n').length - entries.length,
  statusClasses,
  errorPaths: errors.map((e) => `${e.method} ${e.path}`),
  ips: [...new Set(entries.map((e) => e.ip))],
};
