#!/bin/sh
# Make a root of Debian 12 for the container image, once: deploy/make-root.sh FOLDER. As root, with debootstrap installed.
set -eu
if [ $# -ne 1 ]; then
  echo "deploy/make-root.sh FOLDER: where the root is to be made" >&2
  exit 2
fi
if [ -e "$1" ] && [ -n "$(ls -A "$1")" ]; then
  echo "$1 is not empty: name a new folder" >&2
  exit 2
fi
debootstrap --variant=minbase --include=ca-certificates,tzdata bookworm "$1" "${QAITU_DEBIAN_MIRROR:-http://deb.debian.org/debian}"
# npm comes with a Node, which brings the one that installs the program (Containerfile). apt finds what npm needs
# among packages that stand in for each other; debootstrap does not.
chroot "$1" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends npm
rm -rf "$1"/var/cache/apt/*.bin "$1"/var/cache/apt/archives/*.deb "$1"/var/lib/apt/lists/*
tar --numeric-owner -C "$1" -cf "$1.tar" .
echo "$1.tar"
