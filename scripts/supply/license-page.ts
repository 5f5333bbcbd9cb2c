import { licenseOf } from './license-of.ts';
import type { LockedPackage } from './read-lock.ts';

const rowsOf = (packages: readonly LockedPackage[]): string => {
  const byLicense = Map.groupBy(packages, (one) => licenseOf(one) ?? 'unknown');
  return [...byLicense]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([license, own]) => {
      const names = [...new Set(own.map(({ name, version }) => `${name} ${version}`))].toSorted();
      return `| ${license} | ${names.length} | ${names.join(', ')} |`;
    })
    .join('\n');
};

/** `docs/licences.md`: what each package of the lock file is under. */
export const licensePage = (packages: readonly LockedPackage[]): string => {
  const running = packages.filter(({ isDevelopment }) => !isDevelopment);
  const names = new Set(running.map(({ name, version }) => `${name} ${version}`));
  const others = packages.filter(
    ({ isDevelopment, name, version }) => isDevelopment && !names.has(`${name} ${version}`),
  );
  return `# Licences

Written by \`npm run sbom\` from the lock file; CI compares. Which licences may come in is in \`scripts/supply/license-faults.ts\`. Qaitu itself is under [Apache-2.0](../LICENSE).

## What runs

| licence | packages | |
|---|---|---|
${rowsOf(running)}

## What builds and tests

| licence | packages | |
|---|---|---|
${rowsOf(others)}
`;
};
