/*---
title = "a moving average and the days above it"
why = "Slices in a map with an index."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getDailySales = { days = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"], sales = [10, 12, 9, 14, 20, 31, 8] }
[expect]
value_json = '''
{
  "movingAverage": [10, 11, 10.3, 11.7, 14.3, 21.7, 19.7],
  "above": ["Di", "Do", "Fr", "Sa"],
  "biggestJump": 11,
  "biggestDrop": -23
}'''
---*/
const { days, sales } = await callTool('getDailySales', {});
const WINDOW = 3;

const movingAverage = sales.map((_, i) => {
  const start = Math.max(0, i - WINDOW + 1);
  const part = sales.slice(start, i + 1);
  return part.reduce((a, b) => a + b) / part.length;
});

const above = days.filter((_, i) => sales[i] > movingAverage[i]);
const change = sales.slice(1).map((value, i) => value - sales[i]);

return {
  movingAverage: movingAverage.map((x) => +x.toFixed(1)),
  above,
  biggestJump: Math.max(...change),
  biggestDrop: Math.min(...change),
};
