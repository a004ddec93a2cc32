/*---
title = "build order of packages by their dependencies"
why = "A state per node and detection of cycles by a thrown object."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPackages = { app = ["ui", "api"], ui = ["core"], api = ["core", "db"], core = [], db = ["core"] }
[expect]
value = { order = ["core", "ui", "db", "api", "app"], cycle = "Cycle: app -> ui -> core -> app" }
---*/
const dependencies = await callTool('getPackages', { repo: 'shop' });

const order = [];
const state = {}; // undefined = new, 1 = in progress, 2 = done

const visit = (name, trail) => {
  if (state[name] === 2) return;
  if (state[name] === 1) {
    throw { message: `Cycle: ${[...trail, name].join(' -> ')}` };
  }
  state[name] = 1;
  dependencies[name].forEach((dep) => visit(dep, [...trail, name]));
  state[name] = 2;
  order.push(name);
};

Object.keys(dependencies).forEach((name) => visit(name, []));

let cycle = null;
try {
  dependencies.core = ['app'];
  Object.keys(state).forEach((name) => delete state[name]);
  visit('app', []);
} catch (e) {
  cycle = e.message;
}

return { order: order.slice(0, 5), cycle };
