/*---
title = "an LRU cache as a class over a Map"
why = "Classes with private fields, Map order, the word constructor as a method."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
expensiveLookup = { "$by" = "key", "$answers" = { a = "Alpha", b = "Beta", c = "Gamma" } }
[expect]
value = { seen = ["Alpha", "Beta", "Alpha", "Gamma", "Beta"], keys = ["c", "b"], hits = 1, misses = 4 }
---*/
class LRUCache {
  #entries = new Map();

  constructor(capacity) {
    this.capacity = capacity;
    this.hits = 0;
    this.misses = 0;
  }

  async get(key, load) {
    if (this.#entries.has(key)) {
      this.hits++;
      const value = this.#entries.get(key);
      this.#entries.delete(key);
      this.#entries.set(key, value);
      return value;
    }
    this.misses++;
    const value = await load(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.capacity) {
      const oldest = this.#entries.keys().next().value;
      this.#entries.delete(oldest);
    }
    return value;
  }

  get keys() {
    return [...this.#entries.keys()];
  }
}

const cache = new LRUCache(2);
const lookup = (key) => callTool('expensiveLookup', { key });

const seen = [];
for (const key of ['a', 'b', 'a', 'c', 'b']) {
  seen.push(await cache.get(key, lookup));
}

return { seen, keys: cache.keys, hits: cache.hits, misses: cache.misses };
