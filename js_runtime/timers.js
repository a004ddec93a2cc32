// setTimeout and clearTimeout. The guest cannot sleep: the host answers when the time has come.

const TIMERS_MAX = 1000; // open at once; each costs the host a timer of its own
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
  setTimeout(callback, delay = 0, ...values) {
    if (typeof callback !== "function") throw new TypeError("setTimeout: the callback must be a function");
    // Web IDL's `long`, as browsers have it: no number of days is too many, it is another number.
    const asked = delay | 0;
    const ms = asked > 0 ? asked : 0;
    if (ended) return 0;
    if (timersOpen >= TIMERS_MAX) halt('{"code":"MESSAGE_FLOOD","detail":{"limit":' + TIMERS_MAX + "}}");
    const id = timerCount + 1;
    send("timer", id, "" + ms, "");
    timerCount = id;
    timers[id] = { __proto__: null, callback, values };
    timersOpen++;
    return id;
  },
  clearTimeout(id = 0) {
    const number = id | 0;
    if (takeTimer(number) !== undefined) send("untimer", number, "", "");
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
