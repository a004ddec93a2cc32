/*---
title = "a small event emitter"
why = "Functions stored in a Map of sets, unsubscribe closures, this in methods."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getStock = { "$by" = "sku", "$answers" = { tea = 3, mug = 0 } }
[expect]
value_json = '''
{
  "messages": ["tea: only 3 left", "reorder tea", "mug is sold out", "reorder cup"],
  "remaining": 1,
  "unknown": 0
}'''
---*/
class Emitter {
  constructor() {
    this.listeners = new Map();
  }
  on(event, handler) {
    if (!this.listeners.has(event)) this.listeners.set(event, new Set());
    this.listeners.get(event).add(handler);
    return () => this.listeners.get(event).delete(handler);
  }
  emit(event, ...args) {
    const handlers = this.listeners.get(event) ?? [];
    for (const handler of handlers) handler(...args);
    return handlers.size ?? 0;
  }
}

const bus = new Emitter();
const messages = [];
const off = bus.on('low-stock', (sku, n) => messages.push(`${sku}: only ${n} left`));
bus.on('low-stock', (sku) => messages.push(`reorder ${sku}`));
bus.on('sold-out', (sku) => messages.push(`${sku} is sold out`));

for (const sku of ['tea', 'mug']) {
  const stock = await callTool('getStock', { sku });
  bus.emit(stock === 0 ? 'sold-out' : 'low-stock', sku, stock);
}
off();
const remaining = bus.emit('low-stock', 'cup', 1);

return { messages, remaining, unknown: bus.emit('nothing') };
