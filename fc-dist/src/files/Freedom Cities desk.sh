#!/bin/sh
# Double-click this, or choose "Run": it opens the desk in your browser. The window stays open while the desk is.
here=$(cd "$(dirname "$0")" && pwd)
if "$here/bin/freedom-cities" desk "$@"; then
  exit 0
fi
code=$?
echo
echo "The desk did not open; the line above says why. Press Enter to close this window."
[ ! -t 0 ] || read -r _
exit "$code"
