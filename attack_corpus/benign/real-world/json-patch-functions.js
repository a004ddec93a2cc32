/*---
title = "a JSON patch applied to a document"
why = "Paths with escaped slashes, arrays and objects alike, errors for bad paths."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getDocument = { title = "Draft", tags = ["a", "b"], meta = { "x/y" = 1 } }
getPatch = [
  { op = "replace", path = "/title", value = "Final" },
  { op = "add", path = "/tags/1", value = "new" },
  { op = "remove", path = "/meta/x~1y" },
  { op = "move", path = "/x" },
]
[expect]
value_json = '''
{
  "copy": {"title": "Final", "tags": ["a", "new", "b"], "meta": {}},
  "errors": ["unsupported op \"move\""],
  "originalTitle": "Draft"
}'''
---*/
function pointer(path) {
  return path.split('/').slice(1).map((p) => p.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function applyPatch(document, operations) {
  const copy = JSON.parse(JSON.stringify(document));
  const errors = [];
  for (const { op, path, value } of operations) {
    const keys = pointer(path);
    const last = keys.pop();
    const target = keys.reduce((node, key) => node[key], copy);
    switch (op) {
      case 'add':
        Array.isArray(target) ? target.splice(Number(last), 0, value) : (target[last] = value);
        break;
      case 'replace':
        target[last] = value;
        break;
      case 'remove':
        Array.isArray(target) ? target.splice(Number(last), 1) : delete target[last];
        break;
      default:
        errors.push(`unsupported op "${op}"`);
    }
  }
  return { copy, errors };
}

const doc = await callTool('getDocument', { id: 1 });
const patch = await callTool('getPatch', { id: 1 });
const { copy, errors } = applyPatch(doc, patch);
return { copy, errors, originalTitle: doc.title };
