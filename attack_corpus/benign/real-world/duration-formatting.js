/*---
title = "durations for people and relative times"
why = "Remainders and a filter of empty parts."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listBuilds = [
  { id = 81, ms = 59999 },
  { id = 82, ms = 3600000 },
  { id = 83, ms = 90061000 },
  { id = 84, ms = 0 },
]
[expect]
value_json = '''
{
  "builds": ["#81: 59 s", "#82: 1 h", "#83: 1 d 1 h", "#84: 0 s"],
  "relative": ["just now", "1 minute ago", "2 h ago", "3 days ago"]
}'''
---*/
const builds = await callTool('listBuilds', { branch: 'main' });

const formatDuration = (ms) => {
  const seconds = Math.floor(ms / 1000);
  const parts = [
    [Math.floor(seconds / 86400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const text = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}`);
  return text.length > 0 ? text.slice(0, 2).join(' ') : '0 s';
};

const relative = (then, now) => {
  const minutes = Math.round((now - then) / 60000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? '' : 's'} ago`;
  const hours = Math.round(minutes / 60);
  return hours < 24 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`;
};

const now = Date.parse('2024-05-05T12:00:00Z');
return {
  builds: builds.map((b) => `#${b.id}: ${formatDuration(b.ms)}`),
  relative: ['2024-05-05T11:59:50Z', '2024-05-05T11:59:00Z', '2024-05-05T09:31:00Z', '2024-05-02T12:00:00Z'].map((t) => relative(Date.parse(t), now)),
};
