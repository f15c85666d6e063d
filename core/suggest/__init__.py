"""Where annotation would teach a model most."""
