import type { GroupText } from '../standing/group-text.ts';
import { guidFrom } from './guid.ts';
import { guidOfUser } from './guid-of-user.ts';
import { participantVariables } from './participant-variables.ts';
import type {
  StudyCase,
  StudyCode,
  StudyMemo,
  StudyProject,
  StudySelection,
  StudySource,
  StudyTheme,
} from './study-project.ts';
import type { StudyRecords } from './study-records.ts';

type Transcript = StudyRecords['transcripts'][number];
type Coding = StudyRecords['sheets'][number]['codings'][number] & { readonly author: string | null };

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words of all languages in one text, which is all that other programs have room for. */
const inOne = (words: GroupText, between: string): string =>
  [...new Set([words.kk, words.ru, words.en].filter((one) => one !== undefined && one !== ''))].join(between);

const listOf = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const plainSelection = (guid: string, start: number, end: number): StudySelection => ({
  ...{ guid, name: '', description: '', start, end, author: null, createdAt: null, codings: [], noted: [] },
});

const byPlace = (a: StudySelection, b: StudySelection): number =>
  a.start - b.start || a.end - b.end || inOrder(a.guid, b.guid);

/** Codings of one passage by one coder are one selection. */
const passagesOf = (
  source: string,
  codings: readonly Coding[],
  guidOf: (kind: 'code' | 'coding', id: string, own?: string | null) => string,
): readonly StudySelection[] => {
  const groups = Map.groupBy(codings, ({ start, end, author }) => `${start} ${end} ${author ?? ''}`);
  return Array.from(groups.values(), (group): StudySelection => {
    const made = group
      .map(({ id, guid, codeId, codedAt, author }) => ({
        ...{ guid: guidOf('coding', id, guid), code: guidOf('code', codeId) },
        ...{ author, createdAt: codedAt, noted: [] },
      }))
      .toSorted((a, b) => inOrder(a.createdAt, b.createdAt) || inOrder(a.guid, b.guid));
    const { start = 0, end = 0, author = null } = group[0] ?? {};
    return {
      ...plainSelection(guidFrom('passage', source, String(start), String(end), author ?? ''), start, end),
      ...{ author, createdAt: made[0]?.createdAt ?? null, codings: made },
    };
  }).toSorted(byPlace);
};

/**
 * A study as it is exchanged, from what stands of it in the register. GUIDs are those that records brought along, or made of their identifiers, so that
 * they are the same in every export; coders are numbered and not named. What was assembled, taken into an empty study and assembled again is equal.
 */
export const assembleProject = (records: StudyRecords): StudyProject => {
  const guidOf = (kind: string, id: string, own: string | null = null): string =>
    own ?? records.guids.get(id) ?? guidFrom(kind, id);
  const known = new Set(records.codes.map(({ id }) => id));
  const memos = records.memos
    .map((memo) => ({ ...memo, guid: guidOf('memo', memo.id) }))
    .toSorted((a, b) => inOrder(a.writtenAt, b.writtenAt) || inOrder(a.guid, b.guid));
  const notedOn = new Map<string, string[]>();
  const passagesNoted = new Map<string, StudySelection[]>();
  for (const { target, targetId, guid, start, end } of memos) {
    const isPassage = target === 'passage' && start !== null && end !== null && start < end;
    if (isPassage && targetId !== null)
      listOf(passagesNoted, targetId, {
        ...plainSelection(guidFrom('memo passage', guid), start, end),
        noted: [guid],
      });
    else {
      // A session has no place in a project, so that its memos are about the study.
      const isPlaced =
        target === 'code' ? known.has(targetId ?? '') : ['transcript', 'passage'].includes(target);
      listOf(notedOn, isPlaced ? (targetId ?? '') : '', guid);
    }
  }
  const codings = new Map<string, Coding[]>();
  for (const sheet of records.sheets) {
    const author = guidOfUser(sheet.coderId);
    for (const coding of sheet.codings)
      if (known.has(coding.codeId)) listOf(codings, sheet.transcriptId, { ...coding, author });
  }
  const turnsOf = new Map<string, string[]>();
  const sourceOf = ({ id, name, addedAt, words, turns }: Transcript): StudySource => {
    const guid = guidOf('transcript', id);
    const own = codings.get(id) ?? [];
    const spoken = turns.map(({ participantId, start, end }, at) => {
      const turn = guidFrom('turn', guid, String(at));
      if (participantId !== null) listOf(turnsOf, participantId, turn);
      return plainSelection(turn, start, end);
    });
    return {
      ...{ guid, name, description: '', text: words, author: null, createdAt: addedAt },
      selections: [
        ...spoken,
        ...passagesOf(
          guid,
          own.filter(({ isWhole }) => !isWhole),
          guidOf,
        ),
        ...(passagesNoted.get(id) ?? []).toSorted(byPlace),
      ],
      codings: own
        .filter(({ isWhole }) => isWhole)
        .map(({ id: coding, guid: brought, codeId, codedAt, author }) => ({
          ...{ guid: guidOf('coding', coding, brought), code: guidOf('code', codeId) },
          ...{ author, createdAt: codedAt, noted: [] },
        }))
        .toSorted((a, b) => inOrder(a.guid, b.guid)),
      values: [],
      noted: notedOn.get(id) ?? [],
    };
  };
  const sources = records.transcripts
    .map(sourceOf)
    .toSorted(
      (a, b) =>
        inOrder(a.createdAt ?? '', b.createdAt ?? '') || inOrder(a.name, b.name) || inOrder(a.guid, b.guid),
    );
  const { mode, destination, status } = participantVariables;
  const cases = records.participants
    .toSorted((a, b) => a.pseudonym.length - b.pseudonym.length || inOrder(a.pseudonym, b.pseudonym))
    .map((one): StudyCase => ({
      ...{ guid: guidOf('participant', one.id), name: one.pseudonym, description: '' },
      values: [
        { variable: mode.guid, value: one.mode },
        { variable: destination.guid, value: one.destination === '' ? null : one.destination },
        { variable: status.guid, value: one.status },
      ],
      ...{ codes: [], sources: [], selections: turnsOf.get(one.id) ?? [] },
    }));
  const users = new Set<string>();
  for (const { coderId } of records.sheets) users.add(guidOfUser(coderId) ?? '');
  for (const { writtenBy } of records.memos) users.add(guidOfUser(writtenBy) ?? '');
  users.delete('');
  return {
    ...{ name: records.title, origin: 'Qaitu', description: '', author: null, createdAt: null },
    users: [...users].toSorted().map((guid, at) => ({ guid, name: `coder ${at + 1}` })),
    codes: records.codes.map(({ id, parentId, content }): StudyCode => ({
      guid: guidOf('code', id),
      name: content.name,
      parent: parentId === null ? null : guidOf('code', parentId),
      ...{ definition: content.definition, include: content.include, exclude: content.exclude },
      ...{ example: content.example, color: content.color, isCodable: content.isCodable },
      noted: notedOn.get(id) ?? [],
    })),
    variables: cases.length === 0 ? [] : [mode, destination, status],
    cases,
    sources,
    memos: memos.map(({ guid, words, writtenBy, writtenAt }): StudyMemo => ({
      ...{ guid, name: '', text: words, author: guidOfUser(writtenBy), createdAt: writtenAt },
    })),
    themes: records.themes
      .map(({ id, content }): StudyTheme => ({
        guid: guidOf('theme', id),
        name: inOne(content.name, ' / '),
        description: inOne(content.statement, '\n'),
        codes: content.codes.filter((code) => known.has(code)).map((code) => guidOf('code', code)),
        ...{ sources: [], memos: [] },
      }))
      .toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.guid, b.guid)),
    noted: notedOn.get('') ?? [],
  };
};
