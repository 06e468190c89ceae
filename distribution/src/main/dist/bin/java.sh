# Shared by ./srh and bin/srh, and not run by itself: which Java to use, and with which options.

NEEDED_JAVA=21

say() { printf '%s\n' "$*" >&2; }
refuse() { say "$*"; exit 1; }

# Prints the number of a Java installation (17, 25), or nothing where there is none.
java_number() {
  [ -x "$1/bin/java" ] || return 0
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}//p'
}

# Prints the folders in which a Java may be found, one a line, the most wanted first.
java_candidates() {
  local found
  if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
  found=$(command -v java) && found=$(readlink -f "$found") && printf '%s\n' "${found%/bin/java}"
  printf '%s\n' /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JAVA_HOME and JAVA_NUMBER to the first fitting Java. With "jdk" it must be able to compile as well.
find_java() {
  local folder number seen=""
  while IFS= read -r folder; do
    if [ "${1:-}" = jdk ] && [ ! -x "$folder/bin/javac" ]; then continue; fi
    number=$(java_number "$folder")
    if [ -z "$number" ]; then continue; fi
    if [ "$number" -ge "$NEEDED_JAVA" ]; then
      JAVA_HOME=$folder JAVA_NUMBER=$number
      export JAVA_HOME
      return 0
    fi
    seen="$seen $number"
  done < <(java_candidates)
  refuse "SRH needs Java $NEEDED_JAVA or newer${1:+ (a JDK)}; found:${seen:- none}. Install one, or let JAVA_HOME point to it."
}

# Sets JAVA_OPTIONS to what this version of Java takes: older ones refuse an option they do not know.
java_options() {
  JAVA_OPTIONS=()
  if [ "$JAVA_NUMBER" -ge 24 ]; then JAVA_OPTIONS+=(--sun-misc-unsafe-memory-access=allow); fi
  if [ "$JAVA_NUMBER" -ge 25 ]; then JAVA_OPTIONS+=(-XX:+UseCompactObjectHeaders); fi
}
