/*---
title = "mean, median, mode, standard deviation"
why = "Numeric code with several divisions on one line, which careless scanners take for a regular expression."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getMeasurements = { unit = "ms", values = [12, 15, 11, 15, 19, 22, 15, 9, 30] }
[expect]
value = { unit = "ms", n = 9, mean = 16.44, median = 15, mode = 15, stdDev = 6.08, ratio = 1.096 }
---*/
const { values, unit } = await callTool('getMeasurements', { sensor: 7 });

const n = values.length;
const sum = values.reduce((a, b) => a + b, 0);
const mean = sum / n;
const sorted = [...values].sort((a, b) => a - b);
const mid = Math.floor(n / 2);
const median = n % 2 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
const variance = values.map((v) => (v - mean) ** 2).reduce((a, b) => a + b, 0) / n;
const frequency = values.reduce((acc, v) => ({ ...acc, [v]: (acc[v] ?? 0) + 1 }), {});
const mode = Number(Object.entries(frequency).sort((a, b) => b[1] - a[1])[0][0]);
const ratio = sum / n / median;

const round = (x, digits = 2) => Math.round(x * 10 ** digits) / 10 ** digits;

return { unit, n, mean: round(mean), median, mode, stdDev: round(Math.sqrt(variance)), ratio: round(ratio, 3) };
