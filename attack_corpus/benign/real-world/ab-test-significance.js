/*---
title = "conversion rates of an A/B test with a z-test"
why = "Numeric code with square roots, an error function by a polynomial."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getExperiment]
name = "green-button"
variants = [{ id = "A", visitors = 2400, conversions = 192 }, { id = "B", visitors = 2500, conversions = 250 }]
[expect]
value = { experiment = "green-button", lift = "25.0%", z = "2.443", pValue = "0.0146", winner = "B" }
---*/
const { name, variants } = await callTool('getExperiment', { id: 'exp-3' });
const [a, b] = variants;

const rate = (v) => v.conversions / v.visitors;
const pooled = (a.conversions + b.conversions) / (a.visitors + b.visitors);
const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / a.visitors + 1 / b.visitors));
const z = (rate(b) - rate(a)) / standardError;

// Abramowitz & Stegun 7.1.26
const erf = (x) => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const y = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x >= 0 ? y : -y;
};
const pValue = 1 - erf(Math.abs(z) / Math.SQRT2);

return {
  experiment: name,
  lift: `${(((rate(b) - rate(a)) / rate(a)) * 100).toFixed(1)}%`,
  z: z.toFixed(3),
  pValue: pValue.toFixed(4),
  winner: pValue < 0.05 ? (z > 0 ? b.id : a.id) : 'none',
};
