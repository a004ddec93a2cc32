// A property as its descriptor states it.
function verifyProperty(object, key, expected) {
  var actual = Object.getOwnPropertyDescriptor(object, key);
  assert(actual !== undefined, String(key) + " is no own property");
  Object.keys(expected).forEach(function (field) {
    assert.sameValue(actual[field], expected[field], String(key) + "." + field);
  });
}
