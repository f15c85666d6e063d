"""What became what between the dates of a series, when, and on how many hectares."""
