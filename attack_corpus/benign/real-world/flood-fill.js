/*---
title = "islands counted on a map"
why = "A recursion in four directions over a copied grid."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getMap = ["110000", "110011", "000011", "100000"]
[expect]
value = { count = 3, largest = { y = 0, x = 0, size = 4 }, land = 9 }
---*/
const rows = await callTool('getMap', { region: 'archipelago' });
const grid = rows.map((row) => row.split('').map(Number));

const fill = (y, x) => {
  if (grid[y]?.[x] !== 1) return 0;
  grid[y][x] = 2;
  return 1 + fill(y + 1, x) + fill(y - 1, x) + fill(y, x + 1) + fill(y, x - 1);
};

const islands = [];
grid.forEach((row, y) =>
  row.forEach((_, x) => {
    const size = fill(y, x);
    if (size > 0) islands.push({ y, x, size });
  }),
);

const largest = islands.reduce((a, b) => (b.size > a.size ? b : a));
return { count: islands.length, largest, land: islands.reduce((s, i) => s + i.size, 0) };
