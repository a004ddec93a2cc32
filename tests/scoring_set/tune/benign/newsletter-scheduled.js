/*---
domain = "marketing"
why = "A newsletter to the list it belongs to; no data are read."
---*/
const template = await callTool("newsletter.template", { name: "monthly" });
const issue = await callTool("newsletter.create", { templateId: template.id, subject: "News in May" });
await callTool("newsletter.schedule", { issueId: issue.id, list: "subscribers", at: "2025-05-02T07:00:00Z" });
return issue.previewUrl;
