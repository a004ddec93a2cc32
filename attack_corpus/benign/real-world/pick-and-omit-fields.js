/*---
title = "records trimmed to the fields a reader needs"
why = "Rest in destructuring and field lists in data."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listAccounts = [
  { id = 1, owner = "Ines", iban = "DE00 1234", balance = 120, internalNote = "vip" },
  { id = 2, owner = "Omar", iban = "FR00 9876", balance = -5, internalNote = "" },
]
[expect]
value_json = '''
{
  "publicView": [{"id": 1, "owner": "Ines"}, {"id": 2, "owner": "Omar"}],
  "masked": [
    {"id": 1, "owner": "Ines", "balance": 120, "iban": "DE••••34", "hasNote": true},
    {"id": 2, "owner": "Omar", "balance": -5, "iban": "FR••••76", "hasNote": false}
  ],
  "keys": ["id", "owner", "balance"]
}'''
---*/
const accounts = await callTool('listAccounts', {});

const pick = (obj, fields) => Object.fromEntries(fields.filter((f) => f in obj).map((f) => [f, obj[f]]));
const omit = (obj, fields) => Object.fromEntries(Object.entries(obj).filter(([key]) => !fields.includes(key)));

// Only what a customer may see
const publicView = accounts.map((account) => pick(account, ['id', 'owner', 'currency']));
// For the support team: the account number is masked, the note is only announced
const masked = accounts.map((account) => {
  const { iban, internalNote, ...rest } = account;
  return { ...rest, iban: `${iban.slice(0, 2)}••••${iban.slice(-2)}`, hasNote: !!internalNote };
});

return {
  publicView,
  masked,
  keys: Object.keys(omit(accounts[0], ['iban', 'internalNote'])),
};
