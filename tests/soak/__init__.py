"""A long run with many clients, some of them hostile: nothing wrong, lost or leaked. `make soak`."""
