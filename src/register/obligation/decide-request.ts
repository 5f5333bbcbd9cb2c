import { decideRequest, type RequestDecision } from '../../core/obligation/decide-request.ts';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';
import { obligationOfRecord } from './obligation-of-record.ts';

export const decideObligationRequestCommand: Command<
  RequestDecision,
  ObligationMatter | undefined,
  { readonly decided: boolean }
> = {
  name: 'decide-obligation-request',
  load: async (place, { id }) => loadMatter(place, await obligationOfRecord(place, 'obligation_request', id)),
  decide: decideRequest,
  answer: (entries) => ({ decided: entries.length > 0 }),
};
