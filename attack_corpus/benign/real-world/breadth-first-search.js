/*---
title = "the shortest path in a network of stations"
why = "A queue consumed by for…of while it grows."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getConnections = { A = ["B", "C"], B = ["D"], C = ["D", "E"], D = ["F"], E = ["F"], F = [] }
[expect]
value_json = '{"route": "A > B > D > F", "stops": 3, "unreachable": null}'
---*/
const graph = await callTool('getConnections', { network: 'metro' });

const shortestPath = (start, goal) => {
  const queue = [[start]];
  const visited = { [start]: true };

  // for...of also sees paths that are pushed during the walk
  for (const path of queue) {
    const station = path[path.length - 1];
    if (station === goal) return path;
    for (const next of graph[station] ?? []) {
      if (!visited[next]) {
        visited[next] = true;
        queue.push([...path, next]);
      }
    }
  }
  return null;
};

return {
  route: shortestPath('A', 'F').join(' > '),
  stops: shortestPath('A', 'F').length - 1,
  unreachable: shortestPath('F', 'A'),
};
