@echo off
rem attest COMMAND ...: the command line of the installed app, which needs no Node.
"%~dp0..\..\Attest.exe" --command-line -- %*
