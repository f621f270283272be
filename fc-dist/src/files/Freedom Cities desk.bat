@echo off
rem Double-click this: it opens the desk in your browser. The window stays open while the desk is.
title Freedom Cities desk
call "%~dp0bin\freedom-cities.bat" desk %*
if errorlevel 1 (
  echo.
  echo The desk did not open; the line above says why.
  pause
)
