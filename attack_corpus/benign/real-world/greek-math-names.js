/*---
title = "Greek letters as names in formulas"
why = "A whole identifier in Greek is a name like any other."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getSignal = [0.5, 1.5, 2.5, 3.5, 10]
[expect]
value_json = '''
{
  "μ": 3.6,
  "σ": 3.353,
  "z": ["-0.92", "-0.63", "-0.33", "-0.03", "1.91"],
  "λ": "6.2832",
  "outliers": [10]
}'''
---*/
const samples = await callTool('getSignal', { channel: 3 });

// z-scores: (x − μ) / σ
const μ = samples.reduce((a, b) => a + b, 0) / samples.length;
const σ = Math.sqrt(samples.reduce((acc, x) => acc + (x - μ) ** 2, 0) / samples.length);
const z = samples.map((x) => (x - μ) / σ);

const π = Math.PI;
const λ = 2 * π;
const outliers = samples.filter((_, i) => Math.abs(z[i]) > 1.5);

return {
  'μ': Number(μ.toFixed(3)),
  'σ': Number(σ.toFixed(3)),
  z: z.map((v) => v.toFixed(2)),
  'λ': λ.toFixed(4),
  outliers,
};
