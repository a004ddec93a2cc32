"""Programs in a guest's place: what a script could do that has taken the engine over.

    kit       what a program has at hand; loaded in the spawner, so that a locked guest need open nothing
    engine    the engine whose `evaluate` is the program
    entry     the spawner's `main` with that engine
    canaries  the file, the ports and the variable that a program must not reach
    bench     the host's side: real runner, pool, worker, execution and broker around such a guest

Everything but the engine is what scripts run in. No spawner of an enclave loads this package.
Imports nothing by itself.
"""
