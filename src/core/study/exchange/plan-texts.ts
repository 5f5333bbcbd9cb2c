import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import { sha256Hex } from '../../basics/sha256-hex.ts';
import { nobody } from '../project/nobody.ts';
import { codePoints } from '../project/code-points.ts';
import type { StudyCoding, StudyProject, StudySelection, StudySource } from '../project/study-project.ts';
import type { HeldTurn } from '../transcript/held-turn.ts';
import type { ImportPlan, PlannedCoding } from './import-plan.ts';
import type { PlannedParticipants } from './plan-participants.ts';
import { instantOf } from './instant-of.ts';
import type { MemoPlace } from './memo-place.ts';

interface PlannedTexts extends Pick<ImportPlan, 'transcripts' | 'codings' | 'guids'> {
  readonly entries: readonly EntryBody[];
  /** The first place at which each memo is referred to from a text. */
  readonly memoPlaces: ReadonlyMap<string, MemoPlace>;
  /** Passages that would be turns but lie over others, and further references to memos. */
  readonly overlapping: number;
  readonly described: number;
}

type Speakers = ReadonlyMap<string, { readonly id: string; readonly pseudonym: string }>;

/** Passages without codes and memos are turns, those that a case refers to too; no two lie over one another. */
const turnsOf = (
  source: StudySource,
  speakers: Speakers,
  isWholeOf: { readonly id: string; readonly pseudonym: string } | undefined,
): { readonly turns: readonly HeldTurn[]; readonly overlapping: number } => {
  const candidates = source.selections.filter(
    ({ guid, codings, noted }) => speakers.has(guid) || (codings.length === 0 && noted.length === 0),
  );
  const turns: HeldTurn[] = [];
  let [reach, overlapping] = [0, 0];
  const held = (
    start: number,
    end: number,
    who: { id: string; pseudonym: string } | undefined,
  ): HeldTurn => ({
    ...{ speaker: who?.pseudonym ?? null, participantId: who?.id ?? null, start, end, from: null, to: null },
  });
  for (const { guid, start, end } of candidates.toSorted((a, b) => a.start - b.start)) {
    if (start < reach) {
      overlapping += 1;
      continue;
    }
    reach = end;
    turns.push(held(start, end, speakers.get(guid)));
  }
  const length = codePoints(source.text).length;
  if (turns.length === 0 && isWholeOf !== undefined && length > 0) turns.push(held(0, length, isWholeOf));
  return { turns, overlapping };
};

/** Texts of a file as transcripts with their turns, and on each a sheet for every coder of the file, its codings at the first revision. */
export const planTexts = (
  studyId: string,
  { sources, cases }: Pick<StudyProject, 'sources' | 'cases'>,
  { participants }: Pick<PlannedParticipants, 'participants'>,
  codeOf: ReadonlyMap<string, string>,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): PlannedTexts => {
  const speakers = new Map<string, { readonly id: string; readonly pseudonym: string }>();
  const wholes = new Map<string, { readonly id: string; readonly pseudonym: string }>();
  for (const { guid, selections, sources: own } of cases) {
    const who = participants.get(guid);
    if (who === undefined) continue;
    for (const selection of selections) if (!speakers.has(selection)) speakers.set(selection, who);
    for (const source of own) if (!wholes.has(source)) wholes.set(source, who);
  }
  const texts: EntryBody[] = [];
  const sheets: EntryBody[] = [];
  const transcripts: ImportPlan['transcripts'][number][] = [];
  const codings: PlannedCoding[] = [];
  const guids: { readonly id: string; readonly guid: string }[] = [];
  const memoPlaces = new Map<string, MemoPlace>();
  let [overlapping, described] = [0, 0];
  const note = (memos: readonly string[], place: MemoPlace): void => {
    for (const memo of memos) if (!memoPlaces.has(memo)) memoPlaces.set(memo, place);
  };
  for (const source of sources) {
    const id = newId('tcr');
    const { turns, overlapping: over } = turnsOf(source, speakers, wholes.get(source.guid));
    overlapping += over;
    transcripts.push({ id, words: source.text, turns });
    guids.push({ id, guid: source.guid });
    texts.push({
      ...{ kind: 'TranscriptAdded', noun: 'transcript', recordId: id },
      data: {
        ...{ studyId, sessionId: null, name: source.name, status: 'stands', version: 1 },
        ...{ sha256: sha256Hex(source.text), length: codePoints(source.text).length, addedBy: actor },
        // When it was added where it comes from, so that texts keep their order.
        addedAt: instantOf(source.createdAt) ?? now,
      },
    });
    const ownSheets = new Map<string, { readonly id: string; count: number }>();
    const add = (coding: StudyCoding, at: Pick<StudySelection, 'start' | 'end'>, isWhole: boolean): void => {
      const codeId = codeOf.get(coding.code);
      if (codeId === undefined) return;
      const coder = coding.author ?? nobody;
      const sheet = ownSheets.get(coder) ?? { id: newId('csh'), count: 0 };
      ownSheets.set(coder, sheet);
      sheet.count += 1;
      codings.push({
        ...{ id: newId('cdg'), sheetId: sheet.id, start: at.start, end: at.end, isWhole, codeId },
        ...{ codedAt: instantOf(coding.createdAt) ?? now, guid: coding.guid },
      });
    };
    const onText: MemoPlace = { target: 'transcript', targetId: id, start: null, end: null };
    note(source.noted, onText);
    if (source.description !== '') described += 1;
    for (const coding of source.codings) {
      add(coding, { start: 0, end: 0 }, true);
      note(coding.noted, onText);
    }
    for (const selection of source.selections) {
      const { start, end } = selection;
      const place: MemoPlace = { target: 'passage', targetId: id, start, end };
      if (selection.name !== '' || selection.description !== '') described += 1;
      note(selection.noted, place);
      for (const coding of selection.codings) {
        add(coding, selection, false);
        note(coding.noted, place);
      }
    }
    for (const [coderId, sheet] of ownSheets)
      sheets.push({
        ...{ kind: 'CodingSheetOpened', noun: 'coding-sheet', recordId: sheet.id },
        data: {
          ...{ studyId, transcriptId: id, roundId: null, kind: 'imported', coderId, revision: 1 },
          ...{ codings: sheet.count, status: 'handed-in', openedAt: now, handedInAt: now },
        },
      });
  }
  return {
    entries: [...texts, ...sheets],
    ...{ transcripts, codings, guids, memoPlaces, overlapping, described },
  };
};
