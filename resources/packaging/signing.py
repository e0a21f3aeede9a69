"""Signatures of programs and packages for Windows, made with osslsigncode.

Another tool signs on a Windows computer: ``signtool sign /fd SHA256 /td SHA256 /tr URL /f FILE``.
"""

import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

_SIGNABLE = (".exe", ".dll", ".pyd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Whoever stands for what is handed out.

    Attributes:
        certificate: PKCS #12, with the key.
        password: A file with its password; None when it has none.
        timestamp: Address of who tells the time; without one, a signature is void when the
            certificate is too old.
    """

    certificate: Path
    password: Path | None = None
    timestamp: str | None = None

    def sign_folder(self, folder: Path) -> int:
        """Sign the programs and libraries that nobody has signed; return how many."""
        files = [path for path in folder.rglob("*") if path.suffix.lower() in _SIGNABLE]
        unsigned = [path for path in files if not is_signed(path)]
        for path in unsigned:
            self.sign(path)
        return len(unsigned)

    def sign(self, file: Path) -> None:
        """Sign a file where it lies."""
        command = ("sh", "-c", self.command(str(file)))
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def command(self, file: str) -> str:
        """Return the line of a shell that signs a file where it lies."""
        words = ["osslsigncode", "sign", "-h", "sha256", "-pkcs12", str(self.certificate)]
        words += ["-n", "JiM Desk"]
        if self.password:
            words += ["-readpass", str(self.password)]
        if self.timestamp:
            words += ["-ts", self.timestamp]
        source, made = shlex.quote(file), shlex.quote(f"{file}.signed")
        return f"{shlex.join(words)} -in {source} -out {made} && mv {made} {source}"


def is_signed(file: Path) -> bool:
    """Return whether a program or a library bears a signature, whoever made it."""
    read = ("osslsigncode", "extract-signature", "-in", str(file), "-out")
    trial = file.with_name(f"{file.name}.signature")
    done = subprocess.run((*read, str(trial)), check=False, capture_output=True)
    trial.unlink(missing_ok=True)
    return done.returncode == 0
