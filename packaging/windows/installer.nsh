; What electron-builder's installer lacks: "Open with" and attest: links, for this user only.
; electron-builder's own fileAssociations would take .txt and .html over from other programs.

!macro openWith EXTENSION
  WriteRegStr HKCU "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" "${EXTENSION}" ""
!macroend

!macro customInstall
  WriteRegStr HKCU "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "Attest"
  WriteRegStr HKCU "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro openWith ".txt"
  !insertmacro openWith ".text"
  !insertmacro openWith ".md"
  !insertmacro openWith ".markdown"
  !insertmacro openWith ".html"
  !insertmacro openWith ".htm"
  !insertmacro openWith ".xhtml"
  WriteRegStr HKCU "Software\Classes\attest" "" "URL:Attest link"
  WriteRegStr HKCU "Software\Classes\attest" "URL Protocol" ""
  ; Nothing after -- is a switch, whatever a page put in a link.
  WriteRegStr HKCU "Software\Classes\attest\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
!macroend

!macro customUnInstall
  ; An upgrade runs the older version's uninstaller, too.
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
    DeleteRegKey HKCU "Software\Classes\attest"
  ${endIf}
!macroend
