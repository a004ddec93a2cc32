/*---
title = "validation of a form with a list of errors"
why = "Many guards in a row, each with its message."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getSubmission]
name = " "
email = "lea.example.org"
age = "17"
website = "https://lea.example"
tags = ["x", "x"]
[expect]
value_json = '''
{
  "ok": false,
  "byField": {
    "name": "Name must not be empty",
    "email": "Email is not valid",
    "age": "Age must be at least 18, got 17",
    "tags": "Tags must be unique"
  }
}'''
---*/
const form = await callTool('getSubmission', { id: 'f-9' });
const errors = [];

const require = (condition, field, message) => {
  if (!condition) errors.push({ field, message });
};

require(form.name.trim().length > 0, 'name', 'Name must not be empty');
const [local, domain, ...more] = form.email.split('@');
require(local && domain?.includes('.') && more.length === 0, 'email', 'Email is not valid');
const age = Number(form.age);
require(Number.isInteger(age) && age >= 18, 'age', `Age must be at least 18, got ${form.age}`);
require(form.website === undefined || form.website.startsWith('https://'), 'website', 'Use https');
require(form.tags.every((t, i) => form.tags.indexOf(t) === i), 'tags', 'Tags must be unique');

const valid = errors.length === 0;
const byField = errors.reduce((acc, { field, message }) => ({ ...acc, [field]: message }), {});

return valid ? { ok: true } : { ok: false, byField };
