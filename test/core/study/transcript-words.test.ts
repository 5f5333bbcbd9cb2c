import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/study/transcript/apply-edits.ts';
import { carryTurns } from '../../../src/core/study/transcript/carry-turns.ts';
import { editsOfTyped } from '../../../src/core/study/transcript/edits-of-typed.ts';
import { findTurns } from '../../../src/core/study/transcript/find-turns.ts';
import { prepareTranscript } from '../../../src/core/study/transcript/prepare-transcript.ts';

const pieces = fc.constantFrom(
  'сөз ',
  '😀',
  'е\u0308',
  '\r\n',
  '\n',
  '\r\n\r\n',
  'грант',
  '. ',
  '\ufeff',
  'Ұ ',
);
const text = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
const plain = (words: string): string => words.replace(/\r\n?/g, '\n');

it('finds nothing changed in what a field of a browser made of a text', () => {
  fc.assert(
    fc.property(text, (before) => {
      expect(editsOfTyped(before, plain(before))).toStrictEqual([]);
    }),
  );
});

it('makes what was typed, keeping line ends that nobody touched', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const typed = plain(after);
      const made = applyEdits(before, editsOfTyped(before, typed));
      expect(plain(made)).toBe(typed);
    }),
  );
});

it('reads marks anew after an edit, and keeps whose words they are', () => {
  const before = 'Мод: Сұрақ?\nP01: Иә.\nP02: Жоқ.';
  const held = findTurns(before).turns.map((turn) => ({
    ...turn,
    participantId: turn.speaker === 'Мод' ? null : `id-${turn.speaker}`,
  }));
  const after = 'Мод: Сұрақ?\nP01: Иә.\nP02: Жоқ.\nP01: Тағы да.';
  const turns = carryTurns({ before, after, edits: editsOfTyped(before, after) }, held, []);
  expect(turns.map(({ participantId }) => participantId)).toStrictEqual([null, 'id-P01', 'id-P02', 'id-P01']);
});

it('puts pseudonyms into marks of each kind, and leaves no name behind', () => {
  const key = { people: [{ person: 'Айгерім', pseudonym: 'P01', names: ['Айгерім'] }] };
  for (const [words, expected] of [
    ['Айгерім: Мен Айгеріммін.\nБ: Иә.', 'P01: Мен [P01]мін.\nБ: Иә.'],
    ['[Айгерім] Мен.\n[Б] Айгерімге.', '[P01] Мен.\n[Б] [P01]ге.'],
    ['@Айгерім мен\n@Б иә', '@P01 мен\n@Б иә'],
  ] as const) {
    const speakers = [{ label: 'Айгерім', participantId: 'spt_1', pseudonym: 'P01' }];
    const { words: made, turns } = prepareTranscript(words, findTurns(words).turns, speakers, key);
    expect(made).toBe(expected);
    expect(turns[0]).toMatchObject({ speaker: 'P01', participantId: 'spt_1' });
  }
});
