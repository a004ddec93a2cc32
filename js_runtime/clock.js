// The clock stands still where a run is to be repeatable. A template of its own has it, so that all others keep the
// engine's Date as it is.

const clock = { __proto__: null, now: 0 }; // milliseconds; enter("limits") sets it

if (config.fixes_clock) {
  const original = Date, { prototype } = original;
  const textOf = uncurry(prototype.toString);
  const target = function (...values) {
    if (new.target === undefined) return textOf(new original(clock.now));
    return construct(original, values.length === 0 ? [clock.now] : values, new.target);
  };
  define(target, "prototype", prototype, false, false);
  const fixed = native("Date", target);
  for (const key of ownKeys(original)) {
    if (key !== "name") defineProperty(fixed, key, bare(getOwnPropertyDescriptor(original, key)));
  }
  define(fixed, "now", native("now", () => clock.now), true, false);
  define(prototype, "constructor", fixed, true, false);
  define(realm, "Date", fixed, true, false);
}
