"""From annotations to a model: what is learnt from, the loop, its checkpoints, what is held out."""
