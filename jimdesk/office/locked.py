"""A copy of a file that is locked with a password, to send or to keep elsewhere.

It is a zip that 7-Zip and others open too: AES-256, in the format of WinZip (AE-2). That format
makes a guess at a password cheap, a thousand rounds of PBKDF2, so the password must be long; the
program suggests one of 99 bits. Nothing is ever written unlocked on the way.

Source: winzip.com/en/support/aes-encryption.
"""

import secrets
from contextlib import closing
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.i18n import translate
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.store.store import Store

SHORTEST = 16
"""Characters of a password of one's own."""

_ENCRYPTED = 0x1  # the bit that the zip format has for it
_LARGEST = 1 << 30  # bytes; more is cut off and so refused, as SQLite holds no more in memory
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
_GROUPS, _IN_GROUP = 5, 4


class WrongPasswordError(JimdeskError):
    """The password does not open the copy."""


def suggested() -> str:
    """Return a new password that nobody can guess and that can be read out on the telephone."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_IN_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def refuse_weak(password: str) -> None:
    """Refuse a password that can be guessed, or that other programs may read otherwise.

    Raises:
        InvalidError: it is one.
    """
    if len(password) < SHORTEST or len(set(password)) < SHORTEST // 2:
        text = translate(
            "Locked", "Write at least {number} characters, not the same few over and over."
        )
        raise InvalidError("password", text.format(number=SHORTEST))
    if not (password.isascii() and password.isprintable()):
        text = translate(
            "Locked",
            "Use only the letters a to z, figures and signs: other letters are not read the same"
            " by all programs.",
        )
        raise InvalidError("password", text)


def is_locked(path: Path) -> bool:
    """Return whether a file is a zip that wants a password."""
    try:
        with ZipFile(path) as archive:
            return any(info.flag_bits & _ENCRYPTED for info in archive.infolist())
    except (BadZipFile, OSError):
        return False


def write(store: Store, password: str, path: Path) -> None:
    """Write a locked copy of an open file; it is opened and compared before it is kept.

    Args:
        store: The open file; it is as it was afterwards.
        password: What opens the copy. Nobody can open it without.
        path: Zip to make or replace; its folder exists.

    Raises:
        InvalidError: the password is weak.
        HeldError, JimdeskError: see `write_checked`.
    """
    from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile  # type: ignore[import-untyped]

    refuse_weak(password)
    content = store.content()

    def make(target: Path) -> None:
        with AESZipFile(target, "w", compression=ZIP_DEFLATED, encryption=WZ_AES) as archive:
            archive.setpassword(password.encode())
            archive.writestr(f"{path.stem}.jim", content)

    def check(target: Path) -> None:
        refuse_faulty([] if _content(target, password) == content else [path.suffix])

    write_checked(path, make, check)


def read(path: Path, password: str) -> Store:
    """Return what a locked copy holds, opened read-only in memory; the copy is not touched.

    Raises:
        WrongPasswordError: the password is another.
        JimdeskError: it is no locked copy of ours, or it is damaged.
    """
    return Store.of_content(_content(path, password), path)


def unlock(path: Path, password: str, target: Path) -> None:
    """Write what a locked copy holds as a file of its own, without a password.

    Raises:
        WrongPasswordError: the password is another.
        JimdeskError: it is no locked copy of ours, or it is damaged; or the file could not be
            written.
    """
    with closing(read(path, password)) as store:
        store.copy_to(target)


def _content(path: Path, password: str) -> bytes:
    """Return the file in a locked copy, as bytes."""
    from pyzipper import AESZipFile

    try:
        with AESZipFile(path) as archive:
            (info,) = (each for each in archive.infolist() if each.filename.endswith(".jim"))
            with archive.open(info, pwd=password.encode()) as source:
                found: bytes = source.read(_LARGEST)
                return found
    except Exception as error:  # a broken zip breaks in many ways
        # pyzipper has no class of its own for a wrong password.
        if type(error) is RuntimeError:
            raise WrongPasswordError(_wrong(path)) from error
        text = translate(
            "Locked",
            "{file} is not a whole locked copy from JiM Desk. Nothing was opened. Ask the sender"
            " for it again.",
        )
        raise JimdeskError(text.format(file=path.name)) from error


def _wrong(path: Path) -> str:
    text = translate(
        "Locked",
        "The password does not open {file}. Look for capital letters and spaces, and ask the"
        " sender. Nothing has been changed.",
    )
    return text.format(file=path.name)
