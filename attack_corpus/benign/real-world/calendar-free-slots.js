/*---
title = "free slots between meetings of a day"
why = "Times as minutes since midnight and back to text."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listMeetings = [
  { start = "13:00", end = "14:30" },
  { start = "09:30", end = "10:15" },
  { start = "10:00", end = "11:00" },
  { start = "16:45", end = "17:30" },
]
[expect]
value = ["09:00-09:30 (30 min)", "11:00-13:00 (120 min)", "14:30-16:45 (135 min)", "17:30-18:00 (30 min)"]
---*/
const meetings = await callTool('listMeetings', { date: '2024-07-02' });

const toMinutes = (text) => {
  const [h, m] = text.split(':').map(Number);
  return h * 60 + m;
};
const toText = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const dayEnd = toMinutes('18:00');
const busy = meetings
  .map(({ start, end }) => [toMinutes(start), toMinutes(end)])
  .sort((a, b) => a[0] - b[0]);

const free = [];
let cursor = toMinutes('09:00');
for (const [start, end] of busy) {
  if (start > cursor) free.push([cursor, start]);
  cursor = Math.max(cursor, end);
}
if (cursor < dayEnd) free.push([cursor, dayEnd]);

return free.filter(([a, b]) => b - a >= 30).map(([a, b]) => `${toText(a)}-${toText(b)} (${b - a} min)`);
