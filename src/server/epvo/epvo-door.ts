import { openEpvoService, type EpvoPatience, type EpvoService } from './open-epvo-service.ts';
import type { EpvoSettings } from './epvo-settings.ts';

/** The way to the EPVO of an installation; closed for universities whose password it does not have. */
export type EpvoDoor = (universityId: number) => EpvoService | undefined;

export const openEpvoDoor =
  (settings: EpvoSettings | undefined, patience?: EpvoPatience): EpvoDoor =>
  (universityId) =>
    settings === undefined ? undefined : openEpvoService(settings, universityId, patience);
