"""Is a map right, and can its certainty be believed: figures and the accuracy report."""
