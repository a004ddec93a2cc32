/*---
title = "deep clone and deep equality"
why = "Recursion over unknown data, Array.isArray and typeof."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getDocument]
title = "Plan"
tags = ["a", "b"]
meta = { rev = 3, reviewers = [{ name = "Uma" }, { name = "Vic" }] }
[expect]
value = { equalBefore = true, equalAfter = false, originalTags = ["a", "b"], first = "Uma" }
---*/
const original = await callTool('getDocument', { id: 'doc-1' });

const clone = (value) => {
  if (Array.isArray(value)) return value.map(clone);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, clone(v)]));
  }
  return value;
};

const isEqual = (a, b) => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keysA = Object.keys(a);
  const keysB = Object.keys(b);
  return keysA.length === keysB.length && keysA.every((k) => isEqual(a[k], b[k]));
};

const copy = clone(original);
const equalBefore = isEqual(copy, original);
copy.meta.reviewers[0].name = 'Una';
copy.tags.push('c');

return { equalBefore, equalAfter: isEqual(copy, original), originalTags: original.tags, first: original.meta.reviewers[0].name };
