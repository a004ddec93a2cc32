/*---
title = "a promise queue with limited concurrency"
why = "Workers that share an index, Promise.all over async functions."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools]
renderThumb = { "$by" = "id", "$answers" = { 1 = "t1", 2 = "t2", 3 = "t3", 4 = "t4", 5 = "t5" } }
[expect]
value = { results = ["1:t1", "2:t2", "3:t3", "4:t4", "5:t5"], peak = 2 }
---*/
async function mapLimit(items, limit, fn) {
  const results = new Array(items.length);
  let next = 0;
  let active = 0;
  let peak = 0;

  async function worker() {
    while (next < items.length) {
      const index = next++;
      active++;
      peak = Math.max(peak, active);
      results[index] = await fn(items[index], index);
      active--;
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return { results, peak };
}

const { results, peak } = await mapLimit([1, 2, 3, 4, 5], 2, async (id) => {
  const thumb = await callTool('renderThumb', { id });
  return `${id}:${thumb}`;
});

return { results, peak };
