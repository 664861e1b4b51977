"""The one kind of error that bad input causes."""

from __future__ import annotations

VALUE_CHARACTERS = 200  # longer values are cut, so that an error stays one line


class InputError(ValueError):
    """Bad input: one line that names the file (or tensor), the field, its value and the remedy.

    >>> str(InputError("config.json", "bits", 3, "only 4 is supported"))
    'config.json: bits is 3; only 4 is supported'
    """

    def __init__(self, file: object, field: str, value: object, remedy: str) -> None:
        text = " ".join(str(value).split())
        if len(text) > VALUE_CHARACTERS:
            text = text[: VALUE_CHARACTERS - 3] + "..."
        super().__init__(f"{file}: {field} is {text}; {remedy}")
        self.file, self.field, self.value, self.remedy = str(file), field, value, remedy

    def within(self, path: object) -> InputError:
        """Return the same error with the path of the file that holds what it names, if it is not named yet."""
        return (
            self
            if self.file.startswith(str(path))
            else InputError(f"{path}: {self.file}", self.field, self.value, self.remedy)
        )
