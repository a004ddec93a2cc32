/*---
title = "three generations of the game of life"
why = "Nested while and for loops over a torus with modulo."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "population": [5, 5, 5, 5],
  "picture": ["······", "··█···", "···█··", "·███··", "······", "······"]
}'''
---*/
const ROWS = 6;
const COLS = 6;
let grid = Array.from({ length: ROWS }, () => new Array(COLS).fill(false));
for (const [r, c] of [[0, 1], [1, 2], [2, 0], [2, 1], [2, 2]]) grid[r][c] = true; // a glider

function neighbours(g, r, c) {
  let n = 0;
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      if (dr === 0 && dc === 0) continue;
      if (g[(r + dr + ROWS) % ROWS][(c + dc + COLS) % COLS]) n++;
    }
  }
  return n;
}

let generation = 0;
const population = [];
while (generation < 4) {
  grid = grid.map((row, r) =>
    row.map((alive, c) => {
      const n = neighbours(grid, r, c);
      return n === 3 || (alive && n === 2);
    }),
  );
  population.push(grid.flat().filter(Boolean).length);
  generation++;
}

return { population, picture: grid.map((row) => row.map((x) => (x ? '█' : '·')).join('')) };
