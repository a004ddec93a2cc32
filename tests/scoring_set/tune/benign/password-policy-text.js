/*---
domain = "hr"
why = "Explains the rules for passwords; there is none in it."
---*/
const policy = await callTool("wiki.page", { title: "Password policy" });
const rules = policy.body.split("\n").filter((line) => line.startsWith("- "));
return { passwordRules: rules, updated: policy.updatedAt };
