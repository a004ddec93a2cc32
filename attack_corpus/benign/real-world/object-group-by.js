/*---
title = "grouping and copying array methods of recent years"
why = "toSorted, with, findLast, at, flat, structured in one script."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listDeliveries = [
  { id = 1, day = "Mon", stops = [3, [4]] },
  { id = 2, day = "Tue", stops = [1] },
  { id = 3, day = "Mon", stops = [2, [5, [6]]] },
]
[expect]
value_json = '''
{
  "groups": {"Mon": [1, 3], "Tue": [2]},
  "sorted": [6, 5, 4, 3, 2, 1],
  "patched": 99,
  "last": 1,
  "lastMonday": 3,
  "withoutMiddle": [3, 1],
  "hasOwn": true
}'''
---*/
const deliveries = await callTool('listDeliveries', { week: 9 });

const groups = {};
deliveries.forEach((d) => (groups[d.day] ||= []).push(d.id));

const allStops = deliveries.flatMap((d) => d.stops.flat(Infinity));
const sorted = allStops.toSorted((a, b) => b - a);
const patched = sorted.with(0, 99);
const lastMonday = deliveries.findLast((d) => d.day === 'Mon');
const reversedIds = deliveries.map((d) => d.id).toReversed();
const withoutMiddle = reversedIds.toSpliced(1, 1);

return {
  groups,
  sorted,
  patched: patched.at(0),
  last: sorted.at(-1),
  lastMonday: lastMonday.id,
  withoutMiddle,
  hasOwn: Object.hasOwn(groups, 'Tue'),
};
