/*---
description: The host collects garbage; what is referenced stays
features: [WeakRef, host-gc-required]
---*/

const kept = {};
const reference = new WeakRef(kept);
$262.gc();
assert.sameValue(reference.deref(), kept);
