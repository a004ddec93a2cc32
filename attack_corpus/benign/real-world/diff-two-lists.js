/*---
title = "added, removed and changed records between two snapshots"
why = "Comparison by key and by field."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getSnapshot]
"$by" = "date"
[tools.getSnapshot."$answers"]
2024-01-01 = [
  { id = 1, price = 10, name = "Tea" },
  { id = 2, price = 20, name = "Mug" },
  { id = 3, price = 5, name = "Pin" },
]
2024-02-01 = [
  { id = 1, price = 12, name = "Tea" },
  { id = 3, price = 5, name = "Pin" },
  { id = 4, price = 7, name = "Cap" },
]
[expect]
value = { added = ["Cap"], removed = ["Mug"], changed = [{ id = 1, changes = ["price: 10 → 12"] }] }
---*/
const before = await callTool('getSnapshot', { date: '2024-01-01' });
const after = await callTool('getSnapshot', { date: '2024-02-01' });

const byId = (list) => Object.fromEntries(list.map((item) => [item.id, item]));
const oldItems = byId(before);
const newItems = byId(after);

const added = after.filter((item) => !(item.id in oldItems));
const removed = before.filter((item) => !(item.id in newItems));
const changed = [];

for (const item of after) {
  const previous = oldItems[item.id];
  if (!previous) continue;
  const fields = Object.keys(item).filter((field) => item[field] !== previous[field]);
  if (fields.length > 0) {
    changed.push({ id: item.id, changes: fields.map((f) => `${f}: ${previous[f]} → ${item[f]}`) });
  }
}

return { added: added.map((i) => i.name), removed: removed.map((i) => i.name), changed };
