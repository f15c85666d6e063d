"""What the verbs of build.py do. Standard library only, for Python 3.9 and later; nothing here is shipped."""
