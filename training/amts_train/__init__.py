"""The recipe of the shipped model. Each step is a module that runs as a command; see training/README.md."""
