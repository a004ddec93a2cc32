// setTimeout and clearTimeout. The guest cannot sleep: the host answers when the time has come.

const TIMERS_MAX = 1000; // open at once; each costs the host a timer of its own
const DELAY_MAX = 2147483647;
const timers = bare({});
let timerCount = 0;

const takeTimer = (id) => {
  const timer = timers[id];
  if (timer === undefined) return undefined;
  delete timers[id];
  timersOpen--;
  return timer;
};

const timerGlobals = {
  setTimeout(callback, delay, ...values) {
    if (typeof callback !== "function") throw new TypeError("setTimeout: the callback must be a function");
    const asked = +delay;
    const ms = asked > 0 ? (asked < DELAY_MAX ? asked - (asked % 1) : DELAY_MAX) : 0;
    if (ended) return 0;
    if (timersOpen >= TIMERS_MAX) halt('{"code":"MESSAGE_FLOOD","detail":{"limit":' + TIMERS_MAX + "}}");
    const id = timerCount + 1;
    send("timer", id, "" + ms, "");
    timerCount = id;
    timers[id] = { __proto__: null, callback, values };
    timersOpen++;
    return id;
  },
  clearTimeout(id) {
    if (typeof id === "number" && takeTimer(id) !== undefined) send("untimer", id, "", "");
  },
};
publish("setTimeout", timerGlobals.setTimeout);
publish("clearTimeout", timerGlobals.clearTimeout);

operations.timer = (id) => {
  const timer = takeTimer(id);
  if (timer === undefined || ended) return;
  // As an error nobody handles ends a program elsewhere.
  try { apply(timer.callback, undefined, timer.values); } catch (error) { fail(error); }
};
