/*---
title = "a Markdown table with padded columns"
why = "Template literals, padEnd, repeat and pipes inside strings."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getLeaderboard = [
  { player = "Noor", points = 1520, streak = 4 },
  { player = "Jo", points = 980, streak = 0 },
  { player = "Maximilian", points = 2045, streak = 11 },
]
[expect]
value_json = '"| # | Player     | Points | Streak  |\n|---|------------|--------|---------|\n| 1 | Maximilian | 2045   | 11 days |\n| 2 | Noor       | 1520   | 4 days  |\n| 3 | Jo         | 980    | –       |"'
---*/
const rows = await callTool('getLeaderboard', { top: 3 });
const sorted = [...rows].sort((a, b) => b.points - a.points);

const headers = ['#', 'Player', 'Points', 'Streak'];
const cells = sorted.map((r, i) => [String(i + 1), r.player, String(r.points), r.streak > 0 ? `${r.streak} days` : '–']);

// Column widths
const widths = headers.map((h, col) => Math.max(h.length, ...cells.map((row) => row[col].length)));
const formatRow = (row) => `| ${row.map((cell, col) => cell.padEnd(widths[col])).join(' | ')} |`;
const separator = `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`;

const table = [formatRow(headers), separator, ...cells.map(formatRow)].join('\n');

// One string, ready to be shown in a chat
return table;
