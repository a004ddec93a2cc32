/*---
title = "a search in a grid that leaves two loops at once"
why = "A label and break with it, as models write for grids."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getFloorPlan = [[".", "#", "."], [".", ".", "X"], ["#", ".", "."]]
[expect]
value = { target = { x = 2, y = 1 }, visited = 5, neighbours = 3 }
---*/
const plan = await callTool('getFloorPlan', { floor: 2 });

let target = null;
let visited = 0;

search:
for (let y = 0; y < plan.length; y++) {
  for (let x = 0; x < plan[y].length; x++) {
    if (plan[y][x] === '#') continue;
    visited++;
    if (plan[y][x] === 'X') {
      target = { x, y };
      break search;
    }
  }
}

const neighbours = [[0, 1], [0, -1], [1, 0], [-1, 0]]
  .map(([dx, dy]) => plan[target.y + dy]?.[target.x + dx])
  .filter((cell) => cell === '.').length;

return { target, visited, neighbours };
