/*---
domain = "marketing"
why = "Pure text work with one tool at the end."
---*/
const text = "Fresh bread every morning from our own oven";
const tags = text.split(" ").filter((w) => w.length > 4).map((w) => "#" + w.toLowerCase());
const saved = await callTool("posts.saveDraft", { text: `${text}\n\n${tags.join(" ")}` });
return saved.id;
