; Per-user installer for Windows, for Inno Setup 6: no administrator rights are needed.
;   iscc /DVersion=0.1.0 installers\windows\hematovision.iss
; Not tried: see docs/it.md.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6C0B6C52-7B3B-4E0B-9C37-2D7C0F0B5E41}
AppName=HematoVision
AppVersion={#Version}
AppPublisher=HematoVision maintainers
DefaultDirName={localappdata}\Programs\HematoVision
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
OutputDir=..\..\dist\installers
OutputBaseFilename=hematovision-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\hematovision.exe
ChangesAssociations=yes

[InstallDelete]
; What the version before had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\hematovision\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\HematoVision"; Filename: "{app}\hematovision.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.hvupdate"; ValueType: string; ValueData: "HematoVision.Update"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\HematoVision.Update"; ValueType: string; ValueData: "HematoVision update"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\HematoVision.Update\shell\open\command"; ValueType: string; ValueData: """{app}\hematovision.exe"" open ""%1"""
Root: HKCU; Subkey: "Software\Classes\.hvreading"; ValueType: string; ValueData: "HematoVision.Reading"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\HematoVision.Reading"; ValueType: string; ValueData: "Cells for a second reader"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\HematoVision.Reading\shell\open\command"; ValueType: string; ValueData: """{app}\hematovision.exe"" open ""%1"""

[Run]
Filename: "{app}\hematovision-cli.exe"; Parameters: "--self-test"; StatusMsg: "Checking that it works on this computer..."; Flags: runhidden
Filename: "{app}\hematovision.exe"; Description: "Open HematoVision"; Flags: nowait postinstall skipifsilent
