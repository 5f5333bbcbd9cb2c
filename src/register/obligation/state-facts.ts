import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import { stateFacts, type StatedFacts } from '../../core/obligation/state-facts.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';

export const stateObligationFactsCommand: Command<
  StatedFacts & { readonly obligationId: string },
  ObligationMatter | undefined,
  { readonly stated: boolean }
> = {
  name: 'state-obligation-facts',
  load: async (place, { obligationId }) => loadMatter(place, obligationId),
  decide: stateFacts,
  answer: (entries) => ({ stated: entries.length > 0 }),
};
