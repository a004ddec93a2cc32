// Arrays, member by member.
function compareArray(left, right) {
  if (left.length !== right.length) return false;
  for (var i = 0; i < left.length; i++) {
    if (!Object.is(left[i], right[i])) return false;
  }
  return true;
}
assert.compareArray = function (actual, expected, message) {
  assert(compareArray(actual, expected), (message || "arrays") + ": expected [" + expected + "], got [" + actual + "]");
};
