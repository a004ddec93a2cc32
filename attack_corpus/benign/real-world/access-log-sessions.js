/*---
title = "page views grouped into sessions by a gap"
why = "A comparison with the element before, times in minutes."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPageViews = [
  { user = "u1", t = 0, page = "/" },
  { user = "u1", t = 4, page = "/pricing" },
  { user = "u2", t = 5, page = "/" },
  { user = "u1", t = 50, page = "/docs" },
  { user = "u2", t = 20, page = "/signup" },
  { user = "u1", t = 61, page = "/docs/api" },
]
[expect]
value = ["u1: / › /pricing (4 min)", "u1: /docs › /docs/api (11 min)", "u2: / › /signup (15 min)"]
---*/
const views = await callTool('getPageViews', { day: '2024-04-01' });
const GAP_MINUTES = 30;

const ordered = [...views].sort((a, b) => (a.user === b.user ? a.t - b.t : a.user < b.user ? -1 : 1));
const sessions = [];

ordered.forEach((view, i) => {
  const previous = ordered[i - 1];
  const isNew = !previous || previous.user !== view.user || view.t - previous.t > GAP_MINUTES;
  if (isNew) {
    sessions.push({ user: view.user, pages: [view.page], start: view.t, end: view.t });
  } else {
    const session = sessions[sessions.length - 1];
    session.pages.push(view.page);
    session.end = view.t;
  }
});

return sessions.map(({ user, pages, start, end }) => `${user}: ${pages.join(' › ')} (${end - start} min)`);
