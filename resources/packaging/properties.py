"""What the Properties of a program say in Windows."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_SWEDISH, _UNICODE = 0x041D, 1200


def version_information(name: str, version: str, says: str) -> VSVersionInfo:
    """Return what the Properties of a program say in Windows.

    Args:
        name: The program's file without its ending.
        version: Figures between dots, at most four.
        says: What the program is, as the list of running programs shows it.
    """
    figures = tuple(map(int, version.split(".")))
    numbers = (*figures, 0, 0, 0, 0)[:4]
    texts = {
        "CompanyName": "JiM Desk",
        "FileDescription": says,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "JiM Desk",
        "ProductVersion": version,
    }
    table = StringTable(
        f"{_SWEDISH:04x}{_UNICODE:04x}", [StringStruct(*text) for text in texts.items()]
    )
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [_SWEDISH, _UNICODE])]),
        ],
    )
