import type { LockedPackage } from './read-lock.ts';

/** Where a package's own word is no SPDX expression: what its licence file says, read by us. */
const read: Readonly<Record<string, string>> = {
  '@digitalbazaar/credentials-context': 'BSD-3-Clause AND W3C-20150513',
  jstat: 'MIT',
  'uri-templates': 'MIT OR CC0-1.0',
};

/** The licence of a package as an SPDX expression; `undefined` where nobody knows. */
export const licenseOf = ({ name, license }: LockedPackage): string | undefined => read[name] ?? license;
