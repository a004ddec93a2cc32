/*---
title = "services wired with factories and getters"
why = "Closures as services, getters in object literals, optional calls."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getConfig = { retries = 2, currency = "EUR" }
getPrice = { "$by" = "sku", "$answers" = { tea = 4.5, mug = 12 } }
[expect]
value = { total = "21.00 EUR", services = 3, error = "No service \"mailer\"" }
---*/
const createContainer = () => {
  const factories = {};
  const instances = {};
  return {
    register(name, factory) {
      factories[name] = factory;
      return this;
    },
    get(name) {
      if (!(name in instances)) {
        if (!factories[name]) throw new Error(`No service "${name}"`);
        instances[name] = factories[name](this);
      }
      return instances[name];
    },
    get size() {
      return Object.keys(instances).length;
    },
  };
};

const config = await callTool('getConfig', {});
const container = createContainer()
  .register('prices', () => ({ of: (sku) => callTool('getPrice', { sku }) }))
  .register('format', () => ({ money: (n) => `${n.toFixed(2)} ${config.currency}` }))
  .register('cart', (c) => ({
    async total(skus) {
      let sum = 0;
      for (const sku of skus) sum += await c.get('prices').of(sku);
      return c.get('format').money(sum);
    },
  }));

const total = await container.get('cart').total(['tea', 'mug', 'tea']);
const error = (() => {
  try {
    container.get('mailer')?.deliver?.();
  } catch (e) {
    return e.message;
  }
})();

return { total, services: container.size, error };
