import { expect, test } from 'vitest';
import { billOfMaterials } from '../scripts/supply/bill-of-materials.ts';
import { licenseFaults } from '../scripts/supply/license-faults.ts';
import { lockFaults } from '../scripts/supply/lock-faults.ts';
import { readLock, type LockedPackage } from '../scripts/supply/read-lock.ts';
import { secretFaults } from '../scripts/supply/secret-faults.ts';

const packages = readLock('package-lock.json');
const good: LockedPackage = {
  place: 'node_modules/good',
  name: 'good',
  version: '1.0.0',
  integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
  license: 'MIT',
  isDevelopment: false,
  isOptional: false,
  hasInstallScript: false,
  resolved: undefined,
};

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
}

test('the bill of materials names every package of the lock file once, with licence and SHA-512', () => {
  const { components } = billOfMaterials({ name: 'qaitu', version: '0' }, packages) as {
    components: readonly Component[];
  };
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  expect(listed.toSorted()).toEqual(
    [...new Set(packages.map(({ name, version }) => `${name} ${version}`))].toSorted(),
  );
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
  for (const { name, hashes, licenses } of components) {
    expect([name, hashes[0]?.content.length, licenses.length]).toEqual([name, 128, 1]);
  }
});

test('a licence that nobody knows or nobody allowed is a fault', () => {
  expect(licenseFaults(packages)).toEqual([]);
  expect(licenseFaults([good, { ...good, license: '(GPL-3.0 OR MIT)' }])).toEqual([]);
  for (const license of [undefined, 'GPL-3.0', 'MIT AND AGPL-3.0', 'MPL-2.0', 'SEE LICENSE IN x']) {
    expect(licenseFaults([{ ...good, license }])).toHaveLength(1);
  }
});

test('a package without its fingerprint, with a host, or with a script at installation is a fault', () => {
  expect(lockFaults(packages)).toEqual([]);
  expect(lockFaults([{ ...good, integrity: undefined }])).toHaveLength(1);
  expect(lockFaults([{ ...good, integrity: 'sha1-x' }])).toHaveLength(1);
  expect(lockFaults([{ ...good, resolved: 'https://registry.example/x.tgz' }])).toHaveLength(1);
  expect(lockFaults([{ ...good, hasInstallScript: true }])).toHaveLength(1);
});

test('what looks like a secret is found by its place, and not printed', () => {
  const begin = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ');
  const leaks = [
    `${begin}${'A'.repeat(64)}`,
    `key = AKIA${'Q'.repeat(16)}`,
    `token: ghp_${'a'.repeat(36)}`,
    `//registry/:_authToken = ${'x'.repeat(12)}`,
    ['postgresql://qaitu', 'hunter2hunter2@db7.univ.kz/qaitu'].join(':'),
  ];
  for (const leak of leaks) {
    expect(secretFaults('a.txt', `fine\n${leak}\n`)).toEqual([
      expect.stringMatching(/^a\.txt:2 holds what looks like a/),
    ]);
  }
  expect(secretFaults('a.txt', 'postgresql://user:password@host:5432/database\nAKIA\n')).toEqual([]);
});
