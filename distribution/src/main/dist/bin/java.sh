# Shared by ./srh and bin/srh, and not run by itself: which Java to use, how to start it, and how words are told apart.

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
  if found=$(command -v java); then
    found=$(readlink -f "$found")
    printf '%s\n' "${found%/bin/java}"
  fi
  printf '%s\n' /usr/lib/jvm/* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*
}

# Sets JAVA_HOME and JAVA_NUMBER to the first Java that fits. With "jdk" it must be able to compile as well.
find_java() {
  local folder number seen=""
  while IFS= read -r folder; do
    if [ "${1:-}" = jdk ] && [ ! -x "$folder/bin/javac" ]; then continue; fi
    number=$(java_number "$folder")
    if [ -z "$number" ]; then continue; fi
    if [ "$number" -ge "$NEEDED_JAVA" ]; then
      JAVA_HOME=$folder
      JAVA_NUMBER=$number
      export JAVA_HOME
      return 0
    fi
    case $seen in *" $number"*) ;; *) seen="$seen $number" ;; esac
  done < <(java_candidates)
  refuse "SRH needs Java $NEEDED_JAVA or newer; found:${seen:- none}. Install one, or let JAVA_HOME point to it."
}

# Sets JAVA_OPTIONS to what this Java takes: an older one refuses an option it does not know.
java_options() {
  # A start loads classes of about 100 MB; from 21 MB on, Java would collect garbage again and again to make room for them.
  JAVA_OPTIONS=(-XX:+ExitOnOutOfMemoryError -XX:MetaspaceSize=128m)
  # In its first minutes the server compiles itself on one processor while people wait: they go first.
  JAVA_OPTIONS+=(-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=10)
  # Java warns then that only root can raise a priority, which nobody asks for.
  if [ "$(id -u)" -ne 0 ]; then JAVA_OPTIONS+=(-XX:-PrintWarnings); fi
  if [ "$JAVA_NUMBER" -ge 24 ]; then JAVA_OPTIONS+=(--sun-misc-unsafe-memory-access=allow); fi
  if [ "$JAVA_NUMBER" -ge 25 ]; then JAVA_OPTIONS+=(-XX:+UseCompactObjectHeaders); fi
}

# A word is a function word_…; its line of help stands above it after "#:". Usage: run_word SCRIPT WORD [ARGUMENT ...]
run_word() {
  local script=$1 word=${2:-help}
  case $word in -h | --help) word=help ;; esac
  if [[ $word =~ ^[a-z-]+$ ]] && declare -F "word_${word//-/_}" >/dev/null; then
    "word_${word//-/_}" "${@:3}"
  else
    say "There is no “$word”; “$script help” tells what there is."
    exit 2
  fi
}

print_help() { sed -n 's/^#: \{0,1\}//p' "$1"; }
