/*---
title = "lines of a log parsed and counted by level"
why = "Text is taken apart with indexOf and split; brackets inside strings."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
readLog = "2024-05-01T10:00:01Z [INFO] server: started on :8080\n2024-05-01T10:00:07Z [WARN] db: slow query (1520 ms)\n2024-05-01T10:01:00Z [ERROR] api: timeout after 3000 ms\n\n2024-05-01T10:01:02Z [ERROR] api: timeout after 3000 ms\nnot a log line"
[expect]
value = { levels = { INFO = 1, WARN = 1, ERROR = 2 }, repeated = 1, skipped = 1, spanSeconds = 61 }
---*/
const text = await callTool('readLog', { service: 'web', lines: 100 });

const parseLine = (line) => {
  const open = line.indexOf('[');
  const close = line.indexOf(']');
  if (open === -1 || close < open) return null;
  const message = line.slice(close + 1).trim();
  const [component, ...rest] = message.split(': ');
  return { time: line.slice(0, open).trim(), level: line.slice(open + 1, close), component, detail: rest.join(': ') };
};

const entries = [];
let skipped = 0;
for (const line of text.split('\n')) {
  if (line.trim() === '') continue;
  const entry = parseLine(line);
  entry ? entries.push(entry) : skipped++;
}

const levels = entries.reduce((acc, e) => ({ ...acc, [e.level]: (acc[e.level] ?? 0) + 1 }), {});
const repeated = entries.filter((e, i) => i > 0 && e.detail === entries[i - 1].detail).length;
const span = (new Date(entries.at(-1).time) - new Date(entries[0].time)) / 1000;

return { levels, repeated, skipped, spanSeconds: span };
