/*---
domain = "crm"
why = "One new customer goes from one internal system to the other."
---*/
const customer = await callTool("crm.getCustomer", { id: "C-4471" });
const account = await callTool("billing.createAccount", {
  externalId: customer.id,
  company: customer.company,
  currency: customer.country === "CH" ? "CHF" : "EUR",
});
await callTool("crm.updateCustomer", { id: customer.id, billingAccount: account.id });
return account.id;
