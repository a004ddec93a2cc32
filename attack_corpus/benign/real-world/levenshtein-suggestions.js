/*---
title = "spelling suggestions by edit distance"
why = "A table of two dimensions built by nested loops."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listCommands = ["status", "start", "stop", "restart", "stats", "list"]
[expect]
value_json = '''
{
  "typed": "statsu",
  "suggestions": [
    {"command": "stats", "distance": 1},
    {"command": "status", "distance": 2},
    {"command": "start", "distance": 3}
  ],
  "best": "Did you mean \"stats\"?"
}'''
---*/
const commands = await callTool('listCommands', {});
const typed = 'statsu';

const distance = (a, b) => {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) table[0][j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost);
    }
  }
  return table[a.length][b.length];
};

const suggestions = commands
  .map((command) => ({ command, distance: distance(typed, command) }))
  .filter((s) => s.distance <= 3)
  .sort((x, y) => x.distance - y.distance || (x.command < y.command ? -1 : 1));

return { typed, suggestions, best: `Did you mean "${suggestions[0].command}"?` };
