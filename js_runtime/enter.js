// The one way in. Called by the guest's engine only, never from the script.

const operations = {
  __proto__: null,
  limits(json) {
    limits = bare(parse(json));
    bare(limits.output).marks = true;
    // The guest rehearses a run before the real one: nothing of it may be left.
    remaining = untouched;
    ended = false;
    callCount = askCount = callsOpen = 0;
    const bytes = limits.message_bytes;
    argumentBounds = {
      __proto__: null, bytes, depth: ARGUMENTS_DEPTH, items: limits.argument_items, string: bytes,
      whole: true, marks: true,
    };
    iterationsWords = slice('{"code":"MAX_ITERATIONS","detail":{"limit":' + limits.iterations + "}}", 0);
    seedRandom(limits.seed);
    clock.now = limits.now;
  },
  start(factory) {
    lineOffset = lineOf(factory) - 1;
    const pair = factory(limits.iterations + 1, haltIterations, shownCallTool, shownParallel, safeKey, Object,
      hooks.sidecar, hooks.isMet);
    remaining = pair[1];
    if (pair.length > 2) hooks.meet = pair[2];
    const main = pair[0];
    let promise;
    try { promise = main(); } catch (error) { return fail(error); } // no stack or memory to begin with
    watch(promise, done, fail);
  },
  settle: answer,
  globals: giveGlobals,
  told,
  iterations() {
    // The guest asks when it ends a run by itself.
    if (isCrossed()) haltIterations();
    hooks.flush();
    return used();
  },
  open: () => callsOpen + timersOpen,
};
const enter = (operation, a, b) => operations[operation](a, b) ?? 0;

const shownCallTool = freeze(native("callTool", callTool));
const shownParallel = freeze(native("parallel", parallel));
