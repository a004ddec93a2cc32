/*---
domain = "files"
why = "Tokenizing text is no access to a token."
---*/
const doc = await callTool("readDocument", { id: "guide-7" });
const tokenize = (text) => text.toLowerCase().split(" ").filter((word) => word.length > 3);
const counts = {};
for (const word of tokenize(doc.text)) counts[word] = (counts[word] ?? 0) + 1;
const top = Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 10);
return top;
