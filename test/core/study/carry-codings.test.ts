import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryCodings } from '../../../src/core/study/coding/carry-codings.ts';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import { carryPassages } from '../../../src/core/study/transcript/carry-passages.ts';
import { findEdits } from '../../../src/core/study/transcript/find-edits.ts';
import { movePassage } from '../../../src/core/study/transcript/move-passage.ts';

const words = fc.constantFrom('Айгерім ', 'мен ', '😀 ', 'е\u0308лка ', 'грант\r\n', 'Ұлы ', ', ', 'ok ');
const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(''));

it('carries each passage as if it were carried by itself', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
      const { length } = codePoints(before);
      const [start = 0, end = 0] = [a % length, b % length].toSorted((x, y) => x - y);
      const passage = { start, end: end + 1 };
      const edits = findEdits(before, after);
      expect(carryPassages(edits)(passage)).toStrictEqual(movePassage(passage, edits));
    }),
  );
});

it('keeps the words of a coding that no edit touched, over several versions', () => {
  fc.assert(
    fc.property(text, text, text, text, (quote, head, middle, tail) => {
      const versions = [`${quote}${head}`, `${middle}X1 ${quote}${head}`, `${middle}X1 ${quote}${tail}`];
      const edits = [1, 2].map((at) => ({
        version: at + 1,
        edits: findEdits(versions[at - 1] ?? '', versions[at] ?? ''),
      }));
      const coding = { transcriptVersion: 1, start: 0, end: codePoints(quote).length, isWhole: false };
      const { codings, lost } = carryCodings([coding], edits, 3);
      // What is called unchanged is unchanged, wherever the same words were found.
      const unchanged = codings.filter(({ isChanged }) => !isChanged);
      const now = unchanged.map(({ start, end }) => codePoints(versions[2] ?? '').slice(start, end));
      expect(now).toStrictEqual(unchanged.map(() => quote));
      expect(codings.length + lost.length).toBe(1);
    }),
  );
});

it('says what is lost, what changed, and what a version before does not have', () => {
  const edits = [{ version: 2, edits: findEdits('one two three four', 'one 2 four') }];
  const at = (start: number, end: number, transcriptVersion = 1, isWhole = false) => ({
    transcriptVersion,
    start,
    end,
    isWhole,
  });
  const { codings, lost } = carryCodings(
    [at(0, 3), at(4, 7), at(8, 13), at(14, 18), at(0, 18), at(0, 0, 1, true)],
    edits,
    2,
  );
  expect(codings.map(({ start, end, isChanged }) => [start, end, isChanged])).toMatchInlineSnapshot(`
    [
      [
        0,
        3,
        false,
      ],
      [
        6,
        10,
        false,
      ],
      [
        0,
        10,
        true,
      ],
      [
        0,
        0,
        false,
      ],
    ]
  `);
  expect(lost).toMatchInlineSnapshot(`
    [
      {
        "end": 7,
        "isWhole": false,
        "start": 4,
        "transcriptVersion": 1,
      },
      {
        "end": 13,
        "isWhole": false,
        "start": 8,
        "transcriptVersion": 1,
      },
    ]
  `);
  expect(carryCodings([at(4, 5, 2)], edits, 1)).toStrictEqual({ codings: [], lost: [at(4, 5, 2)] });
});
