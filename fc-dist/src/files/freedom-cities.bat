@echo off
rem Runs the freedom-cities command on Windows with an installed Java 21 or newer.
setlocal DisableDelayedExpansion
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version="
set "major="
rem What for runs is given to another cmd, which takes the first and the last quotation mark away: hence one more pair.
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i /c:" version "^"') do if not defined version set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if not defined major set "major=0"
if %major% LSS 21 (
  echo freedom-cities: needs Java 21 or newer; install a JDK or set JAVA_HOME to one 1>&2
  exit /b 2
)
rem The output is UTF-8; the console is set back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
rem The desk runs for hours beside other programs: what it needs no more it gives back.
set "memory="
if "%~1"=="desk" set "memory=-Xms16m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
for %%j in ("%home%\lib\fc-cli-*.jar") do set "main=%%j"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %memory% -Xshare:auto -Djava.awt.headless=true "-Dfreedomcities.schema=%home%\schema\town.schema.json" -cp "%main%" freedomcities.cli.Main %*
set "code=%errorlevel%"
chcp %page% >nul
exit /b %code%
