import { codePoints } from '../../../../src/core/study/project/code-points.ts';
import type { StudyRecords } from '../../../../src/core/study/project/study-records.ts';

const code = (name: string) => ({
  ...{ name, definition: '', include: '', exclude: '', example: '', color: null, isCodable: true },
});

export const words = 'P01: Мен қайтамын 🏔️ елге.\r\nP02: I shall stay here, I think.\r\nM: Why?';
const at = (text: string): number => codePoints(words.slice(0, words.indexOf(text))).length;
/** The place of a text, in code points. */
export const placeOf = (text: string) => ({ start: at(text), end: at(text) + codePoints(text).length });

const sayings = ['Мен қайтамын 🏔️ елге.', 'I shall stay here, I think.', 'Why?'] as const;
const by = ['p1', 'p2', null] as const;

/** A small study as it stands in the register: two participants, a moderator, two coders. */
export const sampleRecords: StudyRecords = {
  title: 'A study',
  participants: [
    { id: 'p2', pseudonym: 'P02', mode: 'in-person', destination: '', status: 'came' },
    { id: 'p1', pseudonym: 'P01', mode: 'online', destination: 'POL', status: 'came' },
  ],
  codes: [
    {
      id: 'c1',
      parentId: null,
      content: { ...code('Return'), example: '«Мен қайтамын 🏔️ елге.»'.slice(1, -1) },
    },
    { id: 'c2', parentId: 'c1', content: code('Stay') },
  ],
  transcripts: [
    {
      ...{ id: 't1', name: 'Talk', addedAt: '2026-01-15T09:00:00.000Z', words },
      turns: sayings.map((saying, index) => ({ participantId: by[index] ?? null, ...placeOf(saying) })),
    },
  ],
  sheets: [
    {
      ...{ transcriptId: 't1', coderId: 'acc_a' },
      codings: [
        {
          id: 'g1',
          ...placeOf('қайтамын 🏔️'),
          isWhole: false,
          codeId: 'c1',
          codedAt: '2026-01-16T09:00:00.000Z',
          guid: null,
        },
        {
          id: 'g2',
          ...placeOf(sayings[1]),
          isWhole: false,
          codeId: 'c2',
          codedAt: '2026-01-16T10:00:00.000Z',
          guid: null,
        },
        {
          id: 'g3',
          ...placeOf(sayings[1]),
          isWhole: false,
          codeId: 'c1',
          codedAt: '2026-01-16T11:00:00.000Z',
          guid: null,
        },
        {
          id: 'g4',
          start: 0,
          end: 0,
          isWhole: true,
          codeId: 'c1',
          codedAt: '2026-01-16T12:00:00.000Z',
          guid: null,
        },
      ],
    },
    {
      ...{ transcriptId: 't1', coderId: 'acc_b' },
      codings: [
        {
          id: 'g5',
          ...placeOf(sayings[1]),
          isWhole: false,
          codeId: 'c2',
          codedAt: '2026-01-16T10:00:00.000Z',
          guid: null,
        },
        {
          id: 'g6',
          ...placeOf('Why?'),
          isWhole: false,
          codeId: 'taken away',
          codedAt: '2026-01-16T10:00:00.000Z',
          guid: null,
        },
      ],
    },
  ],
  memos: [
    {
      id: 'm1',
      target: 'passage',
      targetId: 't1',
      ...placeOf('stay here'),
      words: 'A doubt',
      writtenBy: 'acc_a',
      writtenAt: '2026-01-17T09:00:00.000Z',
    },
    {
      id: 'm2',
      target: 'code',
      targetId: 'c1',
      start: null,
      end: null,
      words: 'On returning',
      writtenBy: 'acc_b',
      writtenAt: '2026-01-17T10:00:00.000Z',
    },
    {
      id: 'm3',
      target: 'session',
      targetId: 's1',
      start: null,
      end: null,
      words: 'It rained',
      writtenBy: 'acc_b',
      writtenAt: '2026-01-17T11:00:00.000Z',
    },
  ],
  themes: [
    {
      id: 'h1',
      content: {
        name: { kk: 'Оралу', en: 'Return' },
        statement: { en: 'Some return.' },
        codes: ['c1', 'gone'],
      },
    },
  ],
  guids: new Map([['c2', '00000000-0000-4000-8000-0000000000c2']]),
};
