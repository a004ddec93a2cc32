// Helpers that compiled scripts call where a loop or a computed key has to be watched.

const forbidden = bare({});
for (const key of config.forbidden_keys) {
  forbidden[key] = '{"code":"SECURITY_VIOLATION","detail":{"key":"' + key + '"}}';
}

const safeKey = (key) => {
  if (typeof key === "number" || typeof key === "symbol") return key;
  // A computed property name is ToPropertyKey itself, so the script's toString runs once and is not asked again.
  const name = typeof key === "string" ? key : ownKeys({ __proto__: null, [key]: 0 })[0];
  if (forbidden[name] === undefined) return name;
  if (config.key_violation === "end") halt(forbidden[name]);
  throw new TypeError('The key "' + name + '" is not allowed');
};
