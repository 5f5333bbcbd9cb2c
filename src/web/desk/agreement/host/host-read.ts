import type { output } from 'zod';
import type { readHostSignature } from '../../../../contract/host-signature.ts';

/** What the personal link of a host is about. */
export type HostRead = output<(typeof readHostSignature)['answer']>;
