# Sourced by the launcher at the root of a checkout and by the one in an archive, so that both do the same.
# Expects: home, app (the folder of jars), schema (the JSON Schema of town files). Sets the locale, finds java_home; then find_command
# finds main (the jar of the command) and kept (the file of its classes), and launch starts the command.

# Java reads arguments and names of files in the character set of the locale. In that of none, or of one that isn't installed, letters
# arrive as question marks; the language plays no part. One that shows as a file costs nothing to find; others are asked for.
use_utf8() {
  for there in /usr/lib/locale/C.utf8 /usr/lib/locale/C.UTF-8 /usr/share/locale/C.UTF-8; do
    if [ -e "$there/LC_CTYPE" ] && [ -z "${LOCPATH:-}" ]; then
      LC_ALL=C.UTF-8
      export LC_ALL
      return
    fi
  done
  for LC_ALL in "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" en_US.UTF-8 C.UTF-8; do
    export LC_ALL
    if [ "$(locale charmap)" = UTF-8 ]; then
      return
    fi
  done
}

# A JDK says its version in its release file; asking java itself would cost a start, and each program called here a millisecond.
new_enough() {
  release=
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r key _ value _; do
    [ "$key" != JAVA_VERSION ] || release=$value
  done <"$1/release"
  major=${release%%[!0-9]*}
  [ -n "$major" ] && [ "$major" -ge 21 ]
}

# Sets java_home and release.
find_java() {
  java_home=$home/runtime
  if new_enough "$java_home"; then
    return
  fi
  on_path=$(command -v java 2>/dev/null || true)
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    link=$(readlink "$on_path")
    case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
  done
  for java_home in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$java_home" ] && new_enough "$java_home"; then
      return
    fi
  done
  java_home=
}

# A shell may tell of a locale that it doesn't know.
use_utf8 2>/dev/null
case $app/ in
  *:* | *!/*)
    echo "freedom-cities: Java can use no program below a folder with a colon, or ! at the end, in its name; move it: $app" >&2
    exit 2
    ;;
esac
find_java
if [ -z "$java_home" ]; then
  echo "freedom-cities: needs Java 21 or newer; install a JDK or set JAVA_HOME to one" >&2
  exit 2
fi

# Classes as one release of Java keeps them, ready for use: a start with them takes half as long. A Java that can't use the file
# does without it.
find_command() {
  for main in "$app"/fc-cli-*.jar; do :; done
  if [ "$major" -ge 25 ]; then
    kept=$app/classes-$release.aot
  else
    kept=$app/classes-$release.jsa
  fi
}

# What holds both when the classes are kept and when they are used. Short runs end before code that is compiled with care pays.
usual="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true"

# Keeps the classes that drafting all documents of a town file uses; an empty file where that fails, so that it is tried once.
keep_classes() {
  find_command
  made=$app/making-$$.${kept##*.}
  case $kept in
    *.aot) how=-XX:AOTCacheOutput=$made ;;
    *) how=-XX:ArchiveClassesAtExit=$made ;;
  esac
  # shellcheck disable=SC2086
  if "$java_home/bin/java" $usual "$how" -cp "$main" freedomcities.cli.Main draft "$1" -f docx,pdf,html,txt,md,akn \
    -o "$app/drafts-$$" >/dev/null 2>&1 && [ -f "$made" ]; then
    mv -f "$made" "$kept"
  else
    : >"$kept"
  fi
  rm -rf "$made" "$made.config" "$app/drafts-$$"
}

launch() {
  find_command
  called=$0
  [ "$(command -v freedom-cities 2>/dev/null || true)" != "$0" ] || called=freedom-cities

  # Java can't tell which of its streams lead to a terminal, nor how wide that is.
  terminal=
  columns=
  [ ! -t 0 ] || terminal=in
  if [ -t 1 ]; then
    terminal="$terminal out"
    # Within the parentheses the output is no terminal any more.
    { columns=$(stty size <&3 2>/dev/null) || columns=; } 3<&1
    columns=${columns#* }
  fi
  if [ -t 2 ]; then
    terminal="$terminal err"
    [ -n "$columns" ] || columns=$(stty size <&2 2>/dev/null) || columns=
    columns=${columns#* }
  fi

  case $kept in
    *.aot) with=-XX:AOTCache=$kept ;;
    *) with=-XX:SharedArchiveFile=$kept ;;
  esac
  if [ "${1:-}" = batch ]; then
    # Long enough for careful compiling to pay; classes that were kept without what a long run measures would hinder that.
    usual=${usual#-XX:TieredStopAtLevel=1 }
    with=-Xshare:auto
  elif [ -s "$kept" ]; then
    # What starts ready for use ends before as much compiling pays.
    usual="$usual -XX:CompileThresholdScaling=2"
  else
    with=-Xshare:auto
  fi
  # The desk runs for hours beside other programs: what it needs no more it gives back.
  [ "${1:-}" != desk ] || usual="$usual -Xms16m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
  # Without its log, since Java would tell of a file of classes that it can't use.
  # shellcheck disable=SC2086
  exec "$java_home/bin/java" $usual -Xlog:disable "$with" \
    "-Dfreedomcities.terminal=$terminal" "-Dfreedomcities.columns=$columns" "-Dfreedomcities.command=$called" \
    "-Dfreedomcities.schema=$schema" -cp "$main" freedomcities.cli.Main "$@"
}
