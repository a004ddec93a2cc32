/*---
title = "shortest routes with a priority queue"
why = "A class with a binary heap and a graph walk."
preset = ["permissive", "javascript"]
level = "STANDARD"
[tools]
getRoads = { A = { B = 7, C = 3 }, B = { D = 2 }, C = { B = 1, D = 8 }, D = {} }
[expect]
value = { A = 0, B = 4, C = 3, D = 6 }
---*/
class MinHeap {
  constructor() {
    this.items = [];
  }
  push(item) {
    this.items.push(item);
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = Math.floor((i - 1) / 2);
      if (this.items[parent][0] <= this.items[i][0]) break;
      [this.items[parent], this.items[i]] = [this.items[i], this.items[parent]];
      i = parent;
    }
  }
  pop() {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length > 0) {
      this.items[0] = last;
      let i = 0;
      while (true) {
        const l = 2 * i + 1;
        const r = l + 1;
        let smallest = i;
        if (l < this.items.length && this.items[l][0] < this.items[smallest][0]) smallest = l;
        if (r < this.items.length && this.items[r][0] < this.items[smallest][0]) smallest = r;
        if (smallest === i) break;
        [this.items[i], this.items[smallest]] = [this.items[smallest], this.items[i]];
        i = smallest;
      }
    }
    return top;
  }
}

const roads = await callTool('getRoads', { region: 'north' });
const dist = { A: 0 };
const heap = new MinHeap();
heap.push([0, 'A']);

while (heap.items.length > 0) {
  const [d, city] = heap.pop();
  if (d > dist[city]) continue;
  for (const [next, length] of Object.entries(roads[city])) {
    const candidate = d + length;
    if (candidate < (dist[next] ?? Infinity)) {
      dist[next] = candidate;
      heap.push([candidate, next]);
    }
  }
}

return dist;
