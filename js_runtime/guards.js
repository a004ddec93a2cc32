// Helpers that compiled scripts call where a loop or a computed key has to be watched.

const forbidden = bare({});
let shortest = 0; // none is forbidden: each word is looked up
for (const key of config.forbidden_keys) {
  forbidden[key] = '{"code":"SECURITY_VIOLATION","detail":{"key":"' + key + '"}}';
  if (shortest === 0 || key.length < shortest) shortest = key.length;
}

const judgeKey = (key) => {
  if (typeof key === "symbol") return key;
  // A computed property name is ToPropertyKey itself, so the script's toString runs once and is not asked again.
  const name = typeof key === "string" ? key : ownKeys({ __proto__: null, [key]: 0 })[0];
  if (forbidden[name] === undefined) return name;
  if (config.key_violation === "end") halt(forbidden[name]);
  throw new TypeError('The key "' + name + '" is not allowed');
};

// Nearly all keys are numbers or words too short to be forbidden, and leave here: looking a word up costs as much as
// the access it guards.
const safeKey = (key) => {
  if (typeof key === "number") return key;
  if (typeof key === "string" && (key.length < shortest || forbidden[key] === undefined)) return key;
  return judgeKey(key);
};
