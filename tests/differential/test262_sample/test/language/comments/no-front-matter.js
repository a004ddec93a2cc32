// Without a head a file is no test that could be run.
