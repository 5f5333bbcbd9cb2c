import { licenseOf } from './license-of.ts';
import type { LockedPackage } from './read-lock.ts';

/** They ask for their notice to be kept, and for nothing of ours. */
const allowed = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSL-1.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
    'OFL-1.1',
  ],
  ...['PSF-2.0', 'Python-2.0', 'Unlicense', 'W3C-20150513', 'Zlib'],
]);

/** Copyleft of single files: they are used as they are, so nothing of ours falls under it. */
const unchanged: ReadonlySet<string> = new Set(['axe-core', '@axe-core/playwright', 'lightningcss']);

const isUnchanged = (name: string): boolean => unchanged.has(name) || name.startsWith('lightningcss-');

const mayBe = (expression: string, name: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((one) => allowed.has(one) || (one === 'MPL-2.0' && isUnchanged(name))),
    );

/** Packages whose licence nobody knows, or is not one that is allowed: one sentence each. */
export const licenseFaults = (packages: readonly LockedPackage[]): readonly string[] =>
  packages.flatMap((one) => {
    const license = licenseOf(one);
    if (license === undefined)
      return [
        `${one.name} ${one.version} names no licence: read it and say it in scripts/supply/license-of.ts`,
      ];
    if (mayBe(license, one.name)) return [];
    return [
      `${one.name} ${one.version} is under ${license}, which is not on the list of scripts/supply/license-faults.ts`,
    ];
  });
