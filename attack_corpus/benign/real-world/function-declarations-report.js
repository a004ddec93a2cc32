/*---
title = "a report in three small functions"
why = "Hoisted function declarations below their use."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getSurveyResults = [
  { q = "Speed", scores = [4, 5, 3] },
  { q = "Price", scores = [2, 2, 3] },
  { q = "Support", scores = [] },
]
[expect]
value_json = '''
{
  "best": "Speed",
  "lines": ["1. Speed: 4.00 (n = 3)", "2. Price: 2.33 (n = 3)", "3. Support: n/a (n = 0)"]
}'''
---*/
const results = await callTool('getSurveyResults', { survey: 's-1' });
return buildReport(results);

function buildReport(rows) {
  const scored = rows.map((row) => ({ q: row.q, mean: average(row.scores), n: row.scores.length }));
  const best = scored.filter((s) => s.n > 0).sort((a, b) => b.mean - a.mean)[0];
  return { best: best.q, lines: scored.map(formatLine) };
}

function average(numbers) {
  if (numbers.length === 0) return null;
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function formatLine({ q, mean, n }, index) {
  const value = mean === null ? 'n/a' : mean.toFixed(2);
  return `${index + 1}. ${q}: ${value} (n = ${n})`;
}
