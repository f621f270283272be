# Sourced by the launcher at the root of a checkout and by the one in an archive, so that both do the same.
# Expects: home, app (the folder of jars), schema (the JSON Schema of town files).

# A JDK says its version in its release file; asking java itself would cost a start.
new_enough() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] && [ "$version" -ge 21 ]
}

find_java() {
  if [ -x "$home/runtime/bin/java" ]; then
    echo "$home/runtime"
    return
  fi
  on_path=$(command -v java 2>/dev/null || true)
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    link=$(readlink "$on_path")
    case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
  done
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && new_enough "$candidate"; then
      echo "$candidate"
      return
    fi
  done
}

java_home=$(find_java)
if [ -z "$java_home" ]; then
  echo "freedom-cities: needs Java 21 or newer; install a JDK or set JAVA_HOME to one" >&2
  exit 2
fi

# In the C locale Java would read the letters of arguments and file names as question marks.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac

called=$0
[ "$(command -v freedom-cities 2>/dev/null || true)" != "$0" ] || called=freedom-cities

# Java can't tell whether only its input or only its output is a terminal, nor how wide that is.
terminal=
columns=
[ ! -t 0 ] || terminal=in
if [ -t 1 ]; then
  terminal="$terminal out"
  # Within the parentheses the output is no terminal any more.
  { columns=$(stty size <&3 2>/dev/null) || columns=; } 3<&1
  columns=${columns#* }
fi

exec "$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true \
  "-Dfreedomcities.terminal=$terminal" "-Dfreedomcities.columns=$columns" "-Dfreedomcities.command=$called" \
  "-Dfreedomcities.schema=$schema" -cp "$app/*" freedomcities.cli.Main "$@"
