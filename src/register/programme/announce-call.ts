import { announceCall } from '../../core/programme/announce-call.ts';
import type { Call } from '../../core/programme/call.ts';
import type { Command } from '../command.ts';
import { findCall } from './find-call.ts';

export const announceCallCommand: Command<
  { readonly id: string },
  Call | undefined,
  { readonly rubricSha256: string }
> = {
  name: 'announce-call',
  load: async ({ trx, institutionId }, { id }) => findCall(trx, institutionId, id),
  decide: announceCall,
  answer: (_entries, state) => ({ rubricSha256: state?.standing.rubricSha256 ?? '' }),
};
