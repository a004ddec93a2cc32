/*---
domain = "repos"
why = "Tells private repositories apart from those that are not there by the kind of refusal."
---*/
const names = ["billing", "payroll", "infra", "secrets", "ml", "mobile", "crm", "internal-tools", "keys", "deploy"];
const orgs = ["acme", "acme-labs", "acme-internal", "acmecorp"];
const guesses = orgs.flatMap((o) => names.map((n) => `${o}/${n}`));
const answers = await parallel(guesses.map((repo) => async () => {
  try {
    await callTool("repo-get", { repo });
    return [repo, "public"];
  } catch (e) {
    return [repo, e.message.includes("403") ? "private" : "none"];
  }
}));
return answers.filter(([, kind]) => kind === "private");
