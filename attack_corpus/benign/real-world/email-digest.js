/*---
title = "a digest of unread mails by sender"
why = "Addresses in angle brackets and a plural in the text."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listMails = [
  { from = "Ana Souza <ana@example.com>", subject = "Budget", unread = true },
  { from = "ci@build.example", subject = "Build failed", unread = true },
  { from = "Ana Souza <ana@example.com>", subject = "Re: Budget", unread = true },
  { from = "Old <old@example.com>", subject = "Hi", unread = false },
]
[expect]
value_json = '"You have 3 unread mails.\n\n**Ana Souza** <ana@example.com>\n  • Budget\n  • Re: Budget\n\n**ci** <ci@build.example>\n  • Build failed"'
---*/
const mails = await callTool('listMails', { folder: 'inbox' });

const parseAddress = (from) => {
  const open = from.indexOf('<');
  if (open === -1) return { name: from.split('@')[0], address: from };
  return { name: from.slice(0, open).trim(), address: from.slice(open + 1, -1) };
};

const unread = mails.filter((m) => m.unread);
const bySender = {};
for (const mail of unread) {
  const { name, address } = parseAddress(mail.from);
  (bySender[address] ??= { name, subjects: [] }).subjects.push(mail.subject);
}

const sections = Object.entries(bySender).map(
  ([address, { name, subjects }]) => `**${name}** <${address}>\n${subjects.map((s) => `  • ${s}`).join('\n')}`,
);

return `You have ${unread.length} unread ${unread.length === 1 ? 'mail' : 'mails'}.\n\n${sections.join('\n\n')}`;
