"""The self-test: a Python program in a guest's place tries what no guest may, behind the locks of real guests.

    raw        system calls by number, and a jump into code; ctypes
    stage      what the acts act upon: a folder, sockets, processes beside the guest
    acts       the forbidden acts, by theme, and what a run needs
    attempt    one act in one child, behind a given set of locks or none
    program    the process in the spawner's place: every act in every column, a line of JSON for each
    run        host side: starts the program, hears the lines
    verdicts   what a control run and a run behind the locks prove together

Nothing here is loaded by a spawner or a guest; the locks are set by the functions that lock real guests, which know
nothing of this program. Imports nothing by itself.
"""
