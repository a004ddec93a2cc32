/*---
title = "the most valuable tasks that fit into a sprint"
why = "Dynamic programming with choices traced back."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listBacklog = [
  { id = "login", points = 5, value = 8 },
  { id = "search", points = 8, value = 13 },
  { id = "dark mode", points = 3, value = 4 },
  { id = "export", points = 5, value = 7 },
]
[expect]
value = { plan = { value = 21, ids = ["login", "search"] }, used = 13, left = 0 }
---*/
const backlog = await callTool('listBacklog', { team: 'web' });
const CAPACITY = 13;

// best[c] = best plan that needs at most c points
const best = Array.from({ length: CAPACITY + 1 }, () => ({ value: 0, ids: [] }));

for (const task of backlog) {
  for (let capacity = CAPACITY; capacity >= task.points; capacity--) {
    const previous = best[capacity - task.points];
    const value = previous.value + task.value;
    if (value > best[capacity].value) {
      best[capacity] = { value, ids: [...previous.ids, task.id] };
    }
  }
}

const plan = best[CAPACITY];
const used = backlog.filter((t) => plan.ids.includes(t.id)).reduce((s, t) => s + t.points, 0);
return { plan, used, left: CAPACITY - used };
