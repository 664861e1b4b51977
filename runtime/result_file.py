"""The JSON file that a command leaves as its result."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quant.files import DISK_ERRORS
from runtime.exits import Exit


def keep_result(command: str, path: Path, code: Exit, result: Mapping[str, Any]) -> Exit:
    """Write a result and return the command's exit code: another one if all was well but the file cannot be written."""
    try:
        write_result(path, result)
    except OSError as error:
        print(f"{command}: {path}: cannot write the result ({error.strerror}); free space", file=sys.stderr)
        return code or (Exit.DISK if error.errno in DISK_ERRORS else Exit.INPUT)
    return code


def write_result(path: Path, result: Mapping[str, Any]) -> None:
    """Write a result as JSON; the file appears whole or not at all. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(result, indent=1) + "\n")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
