/*---
title = "addresses and phone numbers taken from free text"
why = "The regular expressions models write for e-mail and phones."
preset = ["strict", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getNote]
text = "Call Ana at +49 30 1234567 or write to ana.lima@example.com. Backup: bob_k@mail.example.org, 030/7654321."
[expect]
value_json = '''
{
  "emails": ["ana.lima@example.com", "bob_k@mail.example.org"],
  "phones": ["49301234567", "0307654321"],
  "redacted": "Call Ana at [phone] or write to a***@example.com. Backup: b***@mail.example.org, [phone].",
  "domains": ["example.com", "mail.example.org"]
}'''
---*/
const { text } = await callTool('getNote', { id: 'n7' });

const emailPattern = /[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
const phonePattern = /\+?\d[\d\s/-]{6,}\d/g;

const emails = text.match(emailPattern) ?? [];
const phones = (text.match(phonePattern) ?? []).map((p) => p.replace(/\D+/g, ''));

const redacted = text
  .replace(emailPattern, (email) => email[0] + '***@' + email.split('@')[1])
  .replace(phonePattern, '[phone]');

return {
  emails: emails.map((e) => e.toLowerCase()).sort(),
  phones,
  redacted,
  domains: emails.map((e) => e.split('@').pop()),
};
