/*---
title = "answers on a scale with empty and odd values"
why = "Cleaning data: numbers as text, blanks, values out of range."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listAnswers = { "$json" = '["5", " 4 ", "", "7", "three", "2", 5, null, "1"]' }
[expect]
value_json = '''
{
  "n": 5,
  "mean": 3.4,
  "topBox": "60 %",
  "distribution": [1, 1, 0, 1, 2],
  "problems": {"empty": 2, "notANumber": 1, "outOfRange": 1}
}'''
---*/
const answers = await callTool('listAnswers', { question: 'q3' });

const clean = [];
const problems = { empty: 0, notANumber: 0, outOfRange: 0 };

for (const answer of answers) {
  const text = String(answer ?? '').trim();
  const value = Number(text);
  if (text === '') problems.empty++;
  else if (Number.isNaN(value)) problems.notANumber++;
  else if (value < 1 || value > 5) problems.outOfRange++;
  else clean.push(value);
}

const distribution = [1, 2, 3, 4, 5].map((v) => clean.filter((c) => c === v).length);
const mean = clean.reduce((a, b) => a + b, 0) / clean.length;
const topBox = clean.filter((v) => v >= 4).length / clean.length;

return { n: clean.length, mean, topBox: `${(topBox * 100).toFixed(0)} %`, distribution, problems };
