"""Compiling large sources in locked processes, so that a hostile text can hold up, or fill, none but its own.

    bounds    which sources, and what a compile of them may cost
    orders    source and policy on their way to a process
    replies   verdicts on their way back: hostile
    keeper    the host's side, a thread with a spawner and its processes
    launch    starts the spawner
    spawner   its process: the layers loaded, one child per source
    child     hostile from the moment the source arrives: locks, layers, reply

Imports nothing by itself.
"""
