import type { KnownFile } from '../../core/import/known-file.ts';
import { fileOfProfile, loadKnownFiles } from '../../intake/known-files.ts';
import type { OfferedProfile } from './offered-profiles.ts';

/** What files look like that may be read here: by own profiles, by those that ship, and tables of published figures. */
export const knownFiles = async (offered: readonly OfferedProfile[]): Promise<readonly KnownFile[]> => [
  ...offered.map(({ id, profile }) => ({ ...fileOfProfile(profile), id })),
  ...(await loadKnownFiles()).filter((file) => offered.every(({ id }) => id !== file.id)),
];
