import type { EntryBody } from '../basics/entry-body.ts';
import { moveFrom } from '../basics/state-move.ts';
import { balanceOfMatter } from './balance-of-matter.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';
import { obligationStates } from './states.ts';

/** What follows for an obligation of which nothing is left: it is kept, or substituted where a contribution took part. */
export const settledEntries = (matter: ObligationMatter, now: string): readonly EntryBody[] => {
  const { obligation } = matter;
  const { balance, lines } = balanceOfMatter(matter, officeDay(now));
  if (balance > 0) return [];
  const isSubstituted = lines.some(({ code, months }) => code === 'substitution' && months < 0);
  const command = isSubstituted ? 'substitute-obligation' : 'keep-obligation';
  const moved = moveFrom(obligationStates, obligation.status, command);
  if (!moved.ok) return [];
  return [
    {
      kind: isSubstituted ? 'ObligationSubstituted' : 'ObligationKept',
      noun: 'obligation',
      recordId: obligation.id,
      data: { status: moved.value, settledAt: now },
    },
  ];
};
