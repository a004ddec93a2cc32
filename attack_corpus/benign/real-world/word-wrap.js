/*---
title = "text wrapped at a width and centred"
why = "Greedy line breaking with a current line."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getQuote]
text = "Programs must be written for people to read, and only incidentally for machines to execute."
by = "H. Abelson"
[expect]
value_json = '"┌────────────────────────────┐\n│Programs must be written for│\n│  people to read, and only  │\n│incidentally for machines to│\n│          execute.          │\n└────────────────────────────┘\n                  — H. Abelson"'
---*/
const { text, by } = await callTool('getQuote', {});
const WIDTH = 28;

const wrap = (input, width) => {
  const lines = [];
  let line = '';
  for (const word of input.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (candidate.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = candidate;
    }
  }
  return line ? [...lines, line] : lines;
};

const center = (s) => ' '.repeat(Math.floor((WIDTH - s.length) / 2)) + s;
const box = ['┌' + '─'.repeat(WIDTH) + '┐', ...wrap(text, WIDTH).map((l) => `│${center(l).padEnd(WIDTH)}│`), '└' + '─'.repeat(WIDTH) + '┘'];

return [...box, `— ${by}`.padStart(WIDTH + 2)].join('\n');
