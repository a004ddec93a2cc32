/*---
title = "percentiles with linear interpolation"
why = "Array indexes that are computed expressions."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getLatencies = [120, 80, 95, 300, 110, 105, 99, 87, 450, 101]
[expect]
value = { p50 = 103, p75 = 117.5, p90 = 315, p99 = 436.5, slo = "met" }
---*/
const latencies = await callTool('getLatencies', { route: '/checkout' });
const sorted = [...latencies].sort((a, b) => a - b);

const percentile = (p) => {
  const position = (sorted.length - 1) * (p / 100);
  const lower = Math.floor(position);
  const upper = Math.ceil(position);
  if (lower === upper) return sorted[lower];
  const weight = position - lower;
  return sorted[lower] * (1 - weight) + sorted[upper] * weight;
};

const report = {};
for (const p of [50, 75, 90, 99]) {
  report[`p${p}`] = Number(percentile(p).toFixed(2));
}
report.slo = report.p90 < 400 ? 'met' : 'missed';
return report;
