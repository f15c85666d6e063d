"""How classes follow one another over dates: the Markov chain, and pixels told by other dates."""
