import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import { settleObligation } from '../../core/obligation/settle-obligation.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';

export const settleObligationCommand: Command<
  { readonly obligationId: string },
  ObligationMatter | undefined,
  { readonly settled: boolean }
> = {
  name: 'settle-obligation',
  load: async (place, { obligationId }) => loadMatter(place, obligationId),
  decide: settleObligation,
  answer: (entries) => ({ settled: entries.length > 0 }),
};
