#!/bin/sh
# Rebuilds src/main/bundles/prod.bundle, the browser's half of Vaadin, and notes what it was made from.
# Only this needs Node, and it fetches the right one itself.
set -eu
cd "$(dirname "$0")"
arch=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
system=$(uname -s | tr 'A-Z' 'a-z')
rm -rf target/classes target/bundle src/main/bundles
mkdir -p target/fetch target/node/bin target/node/lib/node_modules target/bundle
npm install --silent --no-save --no-audit --no-fund --prefix target/fetch "node-$system-$arch@24" npm@11
cp "target/fetch/node_modules/node-$system-$arch/bin/node" target/node/bin/node
rm -rf target/node/lib/node_modules/npm
cp -R target/fetch/node_modules/npm target/node/lib/node_modules/npm

(cd ../.. && mvn -q -B -pl bundles/srh.ui.runtime -am -Prebuild-frontend -Dbnd.skip=true process-classes)

# The report on sizes is for looking at, not for shipping.
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
(cd target/bundle && "$jar" xf ../../src/main/bundles/prod.bundle && rm -f config/bundle-size.html)
"$jar" --create --no-manifest --date=2026-01-01T00:00:00Z --file src/main/bundles/prod.bundle -C target/bundle .
digest() { { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1"; } | cut -d' ' -f1 | tr 'a-f' 'A-F'; }
printf '%s,%s,%s' "$(ls target/lib | LC_ALL=C sort | paste -sd, -)" "$(digest src/main/frontend/index.html)" \
  "$(digest src/frontend/java/srh/ui/runtime/chunks/Chunks.java)" > src/main/bundles/prod.bundle.made-from
rm -rf src/main/frontend/generated target/classes
ls -l src/main/bundles
