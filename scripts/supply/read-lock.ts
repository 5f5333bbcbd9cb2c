import { readFileSync } from 'node:fs';

/** A package of the lock file. */
export interface LockedPackage {
  /** Folder in the repository, `node_modules/…`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string | undefined;
  /** As its maker wrote it. */
  readonly license: string | undefined;
  /** Only for building and testing; nothing of it runs on a server. */
  readonly isDevelopment: boolean;
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  /** Where it was downloaded from, when the lock file says so. */
  readonly resolved: string | undefined;
}

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

/** Every package of a `package-lock.json`, by place. */
export const readLock = (file: string): readonly LockedPackage[] => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      place,
      name: entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      integrity: entry.integrity,
      license: entry.license,
      isDevelopment: entry.dev === true,
      isOptional: entry.optional === true,
      hasInstallScript: entry.hasInstallScript === true,
      resolved: entry.resolved,
    }));
};
