import type { CodingRoundStatus } from '../standing/codebook-standing.ts';

/** What of a sheet says whether it counts. */
interface CountableSheet {
  readonly transcriptId: string;
  readonly roundId: string | null;
  readonly kind: 'own' | 'agreed' | 'imported';
}

interface CountableRound {
  readonly id: string;
  readonly number: number;
  readonly status: CodingRoundStatus;
}

/**
 * The sheets from which a study is counted, the same for every reader: those outside rounds; of a round that was compared what its coders said, and once it is
 * settled what was agreed on in their place, the newest agreement of a text alone. Nothing of a round that is being coded.
 */
export const countedSheets = <Sheet extends CountableSheet>(
  sheets: readonly Sheet[],
  rounds: readonly CountableRound[],
): readonly Sheet[] => {
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const newest = new Map<string, number>();
  for (const { transcriptId, roundId, kind } of sheets) {
    const number = kind === 'agreed' && roundId !== null ? (byId.get(roundId)?.number ?? 0) : 0;
    newest.set(transcriptId, Math.max(newest.get(transcriptId) ?? 0, number));
  }
  return sheets.filter(({ transcriptId, roundId, kind }) => {
    if (roundId === null) return true;
    const round = byId.get(roundId);
    if (round === undefined || round.status === 'open') return false;
    if (round.status === 'compared') return kind === 'own';
    return kind === 'agreed' && round.number === newest.get(transcriptId);
  });
};
