import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodingRoundStanding } from '../standing/codebook-standing.ts';
import type { CodingSheetStanding } from '../standing/transcript-standing.ts';
import { agreedChanges } from './agreed-changes.ts';
import { agreedCodings } from './agreed-codings.ts';
import { agreedEntries } from './agreed-entries.ts';
import type { ComparedRound } from './compare-round.ts';

/** What handing in depends on: the round, its sheets, and the codings of all coders laid on its units. */
export interface SheetToHandIn {
  readonly round: CodingRoundStanding | undefined;
  readonly sheets: readonly (Pick<CodingSheetStanding, 'transcriptId' | 'coderId' | 'kind' | 'status'> & {
    readonly id: string;
  })[];
  readonly compared: ComparedRound | undefined;
}

export interface HandInWish {
  readonly studyId: string;
  readonly roundId: string;
  readonly transcriptId: string;
}

/**
 * A coder is done with one text of a round, also where he found nothing to code. With the last sheet of the last coder the round is compared, and settled at once
 * where nobody differed.
 */
export const handInCodings = (
  { round, sheets, compared }: SheetToHandIn,
  { studyId, roundId, transcriptId }: HandInWish,
  circumstances: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  const { now, actor, newId } = circumstances;
  if (round?.studyId !== studyId) return refuse({ code: 'round-unknown' });
  if (!round.coders.includes(actor)) return refuse({ code: 'not-coder-of-round' });
  if (!round.transcripts.some(({ id }) => id === transcriptId)) return refuse({ code: 'transcript-unknown' });
  const own = sheets.filter(({ kind }) => kind === 'own');
  const sheet = own.find((one) => one.coderId === actor && one.transcriptId === transcriptId);
  if (sheet?.status === 'handed-in') return refuse({ code: 'sheet-handed-in' });
  if (round.status !== 'open') return refuse({ code: 'round-compared' });
  const handed = { status: 'handed-in', handedInAt: now };
  const entries: EntryBody[] = [
    sheet === undefined
      ? {
          kind: 'CodingSheetOpened',
          noun: 'coding-sheet',
          recordId: newId('csh'),
          data: {
            ...{ studyId, transcriptId, roundId, kind: 'own', coderId: actor, revision: 0, codings: 0 },
            ...{ openedAt: now, ...handed },
          },
        }
      : { kind: 'CodingSheetHandedIn', noun: 'coding-sheet', recordId: sheet.id, data: handed },
  ];
  const done = own.filter(({ status }) => status === 'handed-in').length + 1;
  if (done < round.coders.length * round.transcripts.length) return accept(entries);
  const about = { noun: 'coding-round', recordId: roundId };
  entries.push({ kind: 'CodingRoundCompared', ...about, data: { status: 'compared', comparedAt: now } });
  const agreed = compared === undefined ? undefined : agreedCodings(compared, []);
  if (agreed === undefined) return accept(entries);
  const changes = agreedChanges(
    round.transcripts.map(({ id }) => id),
    agreed,
    [],
  );
  return accept([
    ...entries,
    ...agreedEntries(changes, { studyId, roundId }, circumstances),
    { kind: 'CodingRoundSettled', ...about, data: { status: 'settled', settledAt: now } },
  ]);
};
