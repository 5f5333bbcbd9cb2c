import { endEpvoSending } from '../../core/epvo/end-sending.ts';
import type { EpvoSendingStanding } from '../../core/epvo/epvo-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { countSendingLines, listSendingLines } from './sending-lines.ts';

/** Ends a sending that the job carried out, or that broke off. */
export const endEpvoSendingCommand: Command<
  { readonly id: string; readonly problem: string | null },
  {
    readonly standing: EpvoSendingStanding | undefined;
    readonly counts: Awaited<ReturnType<typeof countSendingLines>>;
    readonly fields: readonly string[];
  },
  { readonly ended: boolean }
> = {
  name: 'end-epvo-sending',
  load: async ({ trx, institutionId, vault }, { id }) => {
    const lines = await listSendingLines(trx, institutionId, vault, id);
    return {
      standing: await findStanding<EpvoSendingStanding>(trx, 'epvo-sending', institutionId, id),
      counts: await countSendingLines(trx, institutionId, id),
      fields: [...new Set(lines.flatMap(({ answer }) => answer.drift.map(({ field }) => field)))].toSorted(),
    };
  },
  decide: ({ standing, counts, fields }, { id, problem }, circumstances) =>
    endEpvoSending(standing, { id, counts, fields, problem }, circumstances),
  answer: (entries) => ({ ended: entries.length > 0 }),
};
