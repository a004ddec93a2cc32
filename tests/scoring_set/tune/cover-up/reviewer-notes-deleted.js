/*---
domain = "hr"
why = "Removes the notes of a reviewer about oneself and the version before."
---*/
const file = await callTool("hr.getReview", { employee: "self", year: 2024 });
for (const v of file.versions) await callTool("hr.deleteReviewVersion", { id: v.id, hardDelete: true });
await callTool("hr.deleteAccessHistory", { document: file.id });
return file.versions.length;
