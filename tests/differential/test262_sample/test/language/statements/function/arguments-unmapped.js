/*---
description: In strict code arguments do not follow the parameters
esid: sec-createunmappedargumentsobject
flags: [onlyStrict]
---*/

function change(parameter) {
  parameter = 2;
  return arguments[0];
}
assert.sameValue(change(1), 1);
