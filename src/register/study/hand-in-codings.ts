import { agreedChanges } from '../../core/study/round/agreed-changes.ts';
import { agreedCodings } from '../../core/study/round/agreed-codings.ts';
import {
  handInCodings,
  type HandInWish,
  type SheetToHandIn,
} from '../../core/study/round/hand-in-codings.ts';
import type { CodingRoundStanding } from '../../core/study/standing/codebook-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { loadRoundMatter } from './load-round-matter.ts';
import { saveAgreed } from './save-agreed.ts';

/** A coder of a round hands in what he said about one of its texts. */
export const handInCodingsCommand: Command<HandInWish, SheetToHandIn, { readonly isCompared: boolean }> = {
  name: 'hand-in-codings',
  load: async ({ trx, institutionId }, { roundId }) => {
    const round = await findStanding<CodingRoundStanding>(trx, 'coding-round', institutionId, roundId);
    if (round === undefined) return { round, sheets: [], compared: undefined };
    const matter = await loadRoundMatter(trx, institutionId, { ...round, id: roundId });
    return { round, sheets: matter.sheets, compared: matter.compared };
  },
  decide: handInCodings,
  save: async (place, { entries, state: { round, compared } }) => {
    const isSettled = entries.some(({ kind }) => kind === 'CodingRoundSettled');
    if (!isSettled || round === undefined || compared === undefined) return;
    const versions = new Map(round.transcripts.map(({ id, version }) => [id, version]));
    const changes = agreedChanges([...versions.keys()], agreedCodings(compared, []) ?? [], []);
    await saveAgreed(place, changes, versions, entries);
  },
  answer: (entries) => ({ isCompared: entries.some(({ kind }) => kind === 'CodingRoundCompared') }),
};
