import { createHash } from 'node:crypto';

/** Which address it was, for the journal, which holds no words that somebody wrote. */
export const fingerprintOfAddress = (url: string): string => createHash('sha256').update(url).digest('hex');
