// Assertions: what every test may use.
function assert(condition, message) {
  if (condition !== true) throw new Test262Error(message || "expected true, got " + String(condition));
}
assert.sameValue = function (actual, expected, message) {
  if (!Object.is(actual, expected)) {
    throw new Test262Error((message || "values") + ": expected " + String(expected) + ", got " + String(actual));
  }
};
assert.notSameValue = function (actual, unexpected, message) {
  if (Object.is(actual, unexpected)) throw new Test262Error((message || "values") + ": both are " + String(actual));
};
assert.throws = function (type, body, message) {
  try {
    body();
  } catch (thrown) {
    if (thrown !== null && typeof thrown === "object" && thrown.constructor === type) return;
    throw new Test262Error((message || "body") + ": expected a " + type.name + ", thrown was " + String(thrown));
  }
  throw new Test262Error((message || "body") + ": expected a " + type.name + ", nothing was thrown");
};
