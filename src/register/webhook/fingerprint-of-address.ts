import { sha256 } from '../sha256.ts';

/** Which address it was, for the journal, which holds no words that somebody wrote. */
export const fingerprintOfAddress = (url: string): string => sha256(url);
