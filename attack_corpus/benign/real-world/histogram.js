/*---
title = "a histogram with bars of text"
why = "Index arithmetic into buckets with Math.min for the last one."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getResponseTimes = [12, 48, 51, 99, 100, 7, 66, 73, 30, 31, 32]
[expect]
value_json = '"   0-20 | ####### 2\n  20-40 | ########## 3\n  40-60 | ####### 2\n  60-80 | ####### 2\n 80-100 | ####### 2"'
---*/
const values = await callTool('getResponseTimes', {});
const bucketCount = 5;
const max = 100;

const buckets = Array(bucketCount).fill(0);
values.forEach((value) => {
  const index = Math.min(Math.floor((value / max) * bucketCount), bucketCount - 1);
  buckets[index] += 1;
});

const width = max / bucketCount;
const peak = Math.max(...buckets);
const chart = buckets.map((count, i) => {
  const label = `${i * width}-${(i + 1) * width}`.padStart(7);
  const bar = '#'.repeat(Math.round((count / peak) * 10));
  return `${label} | ${bar} ${count}`;
});

return chart.join('\n');
