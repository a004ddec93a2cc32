/*---
title = "visits by weekday, weekend share"
why = "getUTCDay as an index into a list of names."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listVisits = [
  "2024-06-03T08:00:00Z",
  "2024-06-08T10:30:00Z",
  "2024-06-09T11:00:00Z",
  "2024-06-10T09:15:00Z",
  "2024-06-15T23:59:59Z",
]
[expect]
value_json = '''
{
  "counts": [{"name": "Sun", "visits": 1}, {"name": "Mon", "visits": 2}, {"name": "Sat", "visits": 2}],
  "weekendShare": "60 %",
  "busiest": "Mon"
}'''
---*/
const visits = await callTool('listVisits', { month: '2024-06' });
const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const counts = names.map((name) => ({ name, visits: 0 }));
visits.forEach((iso) => {
  const day = new Date(iso).getUTCDay();
  counts[day].visits++;
});

const weekend = counts[0].visits + counts[6].visits;
const busiest = [...counts].sort((a, b) => b.visits - a.visits)[0];

return {
  counts: counts.filter((c) => c.visits > 0),
  weekendShare: Math.round((weekend / visits.length) * 100) + ' %',
  busiest: busiest.name,
};
