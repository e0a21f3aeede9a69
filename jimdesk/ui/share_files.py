"""The share files of other agencies that a person has open, known by their places only."""

from collections.abc import Sequence
from pathlib import Path

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.share import Share
from jimdesk.i18n import translate
from jimdesk.imports import share
from jimdesk.review.cluster import MOST
from jimdesk.ui.settings import CLUSTER, Settings


class ShareFiles:
    """What is open, in the order in which it was opened.

    Nothing of it is in anybody's own file: the person's settings keep where the files lie.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.shares: list[tuple[Path, Share]] = []

    def reopen(self) -> list[str]:
        """Read the files of last time; return what is wrong with those that cannot be read."""
        self.shares = []
        names = self._settings.get(CLUSTER).splitlines()
        return self._read([Path(name) for name in names if name])

    def open(self, paths: Sequence[Path]) -> list[str]:
        """Read more files; return what is wrong with those that cannot be read.

        A newer file of an agency takes the place of the one before.
        """
        faults = self._read(paths)
        self._keep()
        return faults

    def close(self, at: int) -> None:
        """Let go of the file at a position."""
        del self.shares[at]
        self._keep()

    def _read(self, paths: Sequence[Path]) -> list[str]:
        faults = []
        for path in paths:
            try:
                made = share.read(path)
            except JimdeskError as error:
                faults.append(str(error))
                continue
            others = [each for each in self.shares if each[1].agency != made.agency]
            if len(others) >= MOST:
                text = translate("ShareFiles", "At most {most} agencies can be open.")
                faults.append(text.format(most=MOST))
                break
            self.shares = [*others, (path, made)]
        return faults

    def _keep(self) -> None:
        self._settings.set(CLUSTER, "\n".join(str(path.resolve()) for path, _ in self.shares))
