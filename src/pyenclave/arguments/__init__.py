"""What arguments of tools may be: schemas, and the policy on the URLs, hosts and paths in them. Pure code: no I/O."""
