import { licenseOf } from './license-of.ts';
import type { LockedPackage } from './read-lock.ts';

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hexOf = (integrity: string): string =>
  Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');

/**
 * The bill of materials of a release as CycloneDX 1.5: every package of the lock file once, with its licence and the
 * SHA-512 of what was downloaded. Packages for building and testing are `excluded` from what runs. No time and no serial
 * number: the same lock file gives the same bytes.
 */
export const billOfMaterials = (
  { name, version }: { readonly name: string; readonly version: string },
  packages: readonly LockedPackage[],
): object => {
  const components = new Map<string, object>();
  // What runs comes first: the same version may stand in two places, once for tests alone.
  for (const one of packages.toSorted((a, b) => Number(a.isDevelopment) - Number(b.isDevelopment))) {
    const purl = purlOf(one.name, one.version);
    const license = licenseOf(one);
    if (components.has(purl)) continue;
    components.set(purl, {
      type: 'library',
      'bom-ref': purl,
      name: one.name,
      version: one.version,
      scope: one.isDevelopment ? 'excluded' : one.isOptional ? 'optional' : 'required',
      purl,
      ...(one.integrity === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: hexOf(one.integrity) }] }),
      ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    });
  }
  const own = purlOf(name, version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ expression: 'Apache-2.0' }],
      },
    },
    components: [...components.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, component]) => component),
  };
};
