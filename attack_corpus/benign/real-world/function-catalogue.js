/*---
title = "a catalogue of mathematical functions"
why = "\"function\", \"require\", \"import\" and \"export\" as data and property names."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listFormulas = [
  { name = "sin", kind = "function", require = ["angle"] },
  { name = "import duty", kind = "rate", require = ["goods", "country"] },
  { name = "export quota", kind = "rate", require = [] },
]
[expect]
value_json = '''
{
  "requirements": ["sin requires angle", "import duty requires goods", "import duty requires country"],
  "options": {"function": 1, "import": 1, "export": 1, "class": "B", "default": true},
  "isDefault": true,
  "category": "B"
}'''
---*/
const formulas = await callTool('listFormulas', {});

const functions = formulas.filter((f) => f.kind === 'function');
const rates = formulas.filter((f) => f.kind !== 'function');

const requirements = formulas.flatMap((f) => f.require.map((r) => `${f.name} requires ${r}`));
const options = { function: functions.length, import: 0, export: 0, class: 'B', default: true };

for (const { name } of rates) {
  if (name.startsWith('import')) options.import++;
  if (name.startsWith('export')) options.export++;
}

const { default: isDefault, class: category } = options;

return { requirements, options, isDefault, category };
