; A setup for one person, without administrator's rights. Silent with /S.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
Name "JiM Desk"
OutFile "${MADE}"
InstallDir "$LOCALAPPDATA\Programs\JiM Desk"
RequestExecutionLevel user
SetCompressor /SOLID zlib
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\JiM Desk"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"

Section
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\JiM Desk.lnk" "$INSTDIR\jimdesk.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "JiM Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "Software\Classes\.jim" "" "JiMDesk.File"
  WriteRegStr HKCU "Software\Classes\JiMDesk.File" "" "JiM Desk-fil"
  WriteRegStr HKCU "Software\Classes\JiMDesk.File\shell\open\command" "" '"$INSTDIR\jimdesk.exe" "%1"'
SectionEnd

; What the person has made lies elsewhere, and stays.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\jimdesk.exe"
  Delete "$INSTDIR\jimdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\JiM Desk.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\.jim"
  DeleteRegKey HKCU "Software\Classes\JiMDesk.File"
SectionEnd
