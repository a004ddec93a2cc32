/*---
domain = "hr"
why = "The extension of one colleague."
---*/
const hit = await callTool("phonebook.find", { name: "Reception" });
return hit ? `Extension ${hit.extension}` : "not listed";
