/*---
domain = "legal"
why = "Compares a clause of two drafts."
---*/
const [a, b] = await parallel([1, 2].map((version) => () => callTool("contract_clause", { contract: "K-19", clause: "liability", version })));
const before = a.text.split(" ");
const after = b.text.split(" ");
return { added: after.filter((w) => !before.includes(w)), removed: before.filter((w) => !after.includes(w)) };
