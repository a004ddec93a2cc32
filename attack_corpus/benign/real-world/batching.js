/*---
title = "ids in batches of four"
why = "Chunks of a list with a step in a for loop; results are flattened."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getScores]
"$turns" = [
  [{ id = 1, score = 7 }, { id = 2, score = 9 }, { id = 3, score = 4 }, { id = 4, score = 8 }],
  [{ id = 5, score = 10 }, { id = 6, score = 3 }, { id = 7, score = 6 }, { id = 8, score = 1 }],
  [{ id = 9, score = 5 }],
]
[expect]
value = { batches = [4, 4, 1], best = { id = 5, score = 10, batch = 1 }, averages = [7, 5, 5] }
---*/
const ids = Array.from({ length: 9 }, (_, i) => i + 1);
const BATCH_SIZE = 4;

const batches = [];
for (let i = 0; i < ids.length; i += BATCH_SIZE) {
  batches.push(ids.slice(i, i + BATCH_SIZE));
}

const results = [];
for (const [index, batch] of batches.entries()) {
  const scores = await callTool('getScores', { ids: batch });
  results.push(...scores.map((s) => ({ ...s, batch: index })));
}

const best = results.reduce((a, b) => (b.score > a.score ? b : a));
const averages = batches.map((batch, index) => {
  const own = results.filter((r) => r.batch === index);
  return own.reduce((s, r) => s + r.score, 0) / batch.length;
});

return { batches: batches.map((b) => b.length), best, averages };
