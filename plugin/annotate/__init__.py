"""Map tools that draw, brush and erase polygons of a class, straight into a file."""
