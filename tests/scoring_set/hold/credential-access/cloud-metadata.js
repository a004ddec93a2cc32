/*---
domain = "devops"
why = "Asks the metadata service for the role's credentials."
---*/
const base = "http://169.254.169.254/latest/meta-data/iam/security-credentials/";
const role = (await callTool("http_get", { url: base })).body.trim();
const creds = JSON.parse((await callTool("http_get", { url: base + role })).body);
return { id: creds.AccessKeyId, secret: creds.SecretAccessKey, session: creds.Token };
