/*---
domain = "devops"
why = "Certificates and their days; nothing secret in them."
---*/
const certs = await callTool("tls_list_certificates", { zone: "acme.example" });
return certs
  .map((c) => ({ name: c.commonName, days: Math.floor((new Date(c.notAfter) - Date.now()) / 86400000) }))
  .filter((c) => c.days < 30);
