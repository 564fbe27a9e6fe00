"""The Marian Transformer in plain PyTorch: the yardstick for the C++ engine, and our evaluation decoder.

It is written to be read, not to be fast: one function per equation, no fusion, no caching
beyond what decoding step by step needs. Names of parameters and options are Marian's.
"""
