/*---
title = "a tree of categories from a flat list"
why = "Children are found by parent id; recursion with depth."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listCategories = { "$json" = '[{"id": 1, "parent": null, "name": "Home"}, {"id": 2, "parent": 1, "name": "Kitchen"}, {"id": 3, "parent": 1, "name": "Garden"}, {"id": 4, "parent": 2, "name": "Pans"}, {"id": 5, "parent": 3, "name": "Tools"}]' }
[expect]
value = { outline = "- Home\n  - Kitchen\n    - Pans\n  - Garden\n    - Tools\n", depth = 3, roots = 1 }
---*/
const categories = await callTool('listCategories', {});

const buildTree = (parentId) =>
  categories
    .filter((c) => c.parent === parentId)
    .map((c) => ({ name: c.name, children: buildTree(c.id) }));

const render = (nodes, depth = 0) =>
  nodes
    .map((node) => `${'  '.repeat(depth)}- ${node.name}\n${render(node.children, depth + 1)}`)
    .join('');

const depthOf = (nodes) => (nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((n) => depthOf(n.children))));

const tree = buildTree(null);
return { outline: render(tree), depth: depthOf(tree), roots: tree.length };
