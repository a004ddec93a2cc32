/*---
title = "a record with defaults by a Proxy"
why = "Proxy and Reflect in their everyday use."
preset = ["javascript"]
level = "STANDARD"
[tools]
getCounts = { apples = 3, pears = 1 }
[expect]
value_json = '''
{
  "apples": 2,
  "plums": 5,
  "cherries": 0,
  "keys": ["apples", "pears", "plums"],
  "error": "kiwis must be a number"
}'''
---*/
const counts = await callTool('getCounts', { shelf: 2 });

const withDefault = (target, fallback) =>
  new Proxy(target, {
    get(obj, key) {
      return key in obj ? Reflect.get(obj, key) : fallback;
    },
    set(obj, key, value) {
      if (typeof value !== 'number') throw new TypeError(`${String(key)} must be a number`);
      return Reflect.set(obj, key, value);
    },
  });

const stock = withDefault(counts, 0);
stock.plums += 5;
stock.apples -= 1;

let error = '';
try {
  stock.kiwis = 'many';
} catch (e) {
  error = e.message;
}

return { apples: stock.apples, plums: stock.plums, cherries: stock.cherries, keys: Object.keys(stock), error };
