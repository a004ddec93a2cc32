/*---
description: Fails both ways; one context has one realm
features: [cross-realm]
---*/

const other = $262.createRealm().global;
assert.notSameValue(other.Object, Object);
