; A setup for one person, without administrator's rights. Silent with /S.
Unicode true
Target amd64-unicode
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!include "MUI2.nsh"
!include "WordFunc.nsh"
Name "JiM Desk"
OutFile "${MADE}"
InstallDir "$LOCALAPPDATA\Programs\JiM Desk"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!ifdef SIGN
  !uninstfinalize `${SIGN}`
!endif
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "JiM Desk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "JiM Desk, installation för en användare"
VIAddVersionKey "CompanyName" "JiM Desk"
VIAddVersionKey "LegalCopyright" "MIT"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\JiM Desk"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"
LangString NEWER ${LANG_SWEDISH} "En nyare version av JiM Desk är redan installerad. Inget ändrades."
LangString NEWER ${LANG_ENGLISH} "A newer version of JiM Desk is already installed. Nothing has been changed."
LangString RUNNING ${LANG_SWEDISH} "JiM Desk är igång. Inget har ändrats. Stäng programmet och försök igen."
LangString RUNNING ${LANG_ENGLISH} "JiM Desk is running. Nothing has been changed. Close it, and try again."

; Ends with 3 when what is there is newer.
Function .onInit
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NEWER)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; Ends with 4 when a program of the folder runs: Windows lets nobody write to it then.
!macro STOP_IF_RUNNING NAME
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAME}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNNING)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro STOP_IF_RUNNING "jimdesk.exe"
  !insertmacro STOP_IF_RUNNING "jimdesk-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\JiM Desk.lnk" "$INSTDIR\jimdesk.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "JiM Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\jimdesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "JiM Desk"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteRegStr HKCU "Software\Classes\.jim" "" "JiMDesk.File"
  WriteRegStr HKCU "Software\Classes\JiMDesk.File" "" "JiM Desk-fil"
  WriteRegStr HKCU "Software\Classes\JiMDesk.File\DefaultIcon" "" "$INSTDIR\jimdesk.exe,0"
  WriteRegStr HKCU "Software\Classes\JiMDesk.File\shell\open\command" "" '"$INSTDIR\jimdesk.exe" "%1"'
SectionEnd

; What the person has made lies elsewhere, and stays.
Section "Uninstall"
  !insertmacro STOP_IF_RUNNING "jimdesk.exe"
  !insertmacro STOP_IF_RUNNING "jimdesk-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\jimdesk.cdx.json"
  Delete "$INSTDIR\jimdesk.exe"
  Delete "$INSTDIR\jimdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\JiM Desk.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\.jim"
  DeleteRegKey HKCU "Software\Classes\JiMDesk.File"
SectionEnd
