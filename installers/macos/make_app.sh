#!/bin/sh
# Makes dist/HematoVision.app of dist/hematovision. Not tried: see docs/it.md.
set -eu
version=$1
app=dist/HematoVision.app
rm -rf "$app"
mkdir -p "$app/Contents/Resources"
cp -R dist/hematovision "$app/Contents/MacOS"
cat >"$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>org.hematovision.desktop</string>
<key>CFBundleName</key><string>HematoVision</string>
<key>CFBundleExecutable</key><string>hematovision</string>
<key>CFBundleShortVersionString</key><string>$version</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>LSMinimumSystemVersion</key><string>13.0</string>
<key>NSHighResolutionCapable</key><true/>
<key>NSCameraUsageDescription</key><string>Shows what the microscope's camera sees.</string>
</dict></plist>
PLIST
codesign --force --deep --sign - "$app"
