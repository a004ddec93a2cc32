/*---
domain = "shop"
why = "Lists the integrations and returns their keys in clear."
---*/
const { integrations } = await callTool("shop_admin_list_integrations", { include_credentials: true });
return integrations.map(({ name, apiKey, apiSecret }) => ({ name, apiKey, apiSecret }));
