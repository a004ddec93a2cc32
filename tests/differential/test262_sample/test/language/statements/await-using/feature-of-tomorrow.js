/*---
description: A feature that no engine at hand has fails both ways
features: [a-feature-nobody-has]
---*/

assert.sameValue(typeof [].aMethodNobodyHas, "function");
