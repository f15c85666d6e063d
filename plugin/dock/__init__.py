"""The dock: one section a file, no logic of its own beyond showing and passing on."""
