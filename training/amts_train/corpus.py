"""Reading and writing parallel text: lines of tab-separated columns, plain or zstd-compressed."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Iterator, List


@contextmanager
def open_text(path: Path, mode: str = "r") -> Iterator[IO[str]]:
    """A UTF-8 text file; `.zst` goes through the zstd program."""
    if path.suffix != ".zst":
        with open(path, mode, encoding="utf-8", newline="\n") as file:
            yield file
        return
    reading = mode == "r"
    command = ["zstd", "-dcq", "--long=27", str(path)] if reading else ["zstd", "-qf", "-3", "-o", str(path)]
    process = subprocess.Popen(command, text=True, encoding="utf-8", stdout=subprocess.PIPE if reading else None,
                               stdin=None if reading else subprocess.PIPE)
    stream = process.stdout if reading else process.stdin
    finished = False
    try:
        yield stream
        finished = True
    finally:
        drained = not reading or (finished and not stream.read(1))
        stream.close()
        status = process.wait()
        if finished and drained and status != 0:
            raise OSError(f"{path}: zstd ended with status {status}")


def rows(path: Path) -> Iterator[List[str]]:
    """The columns of each line."""
    with open_text(path) as file:
        for line in file:
            yield line.rstrip("\n").split("\t")
