"""From images with gaps to whole ones."""
