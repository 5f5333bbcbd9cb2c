import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeDescription, readCodeDescription } from '../../../src/core/study/project/code-description.ts';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import { isValueOfType } from '../../../src/core/study/project/is-value-of-type.ts';
import { applyEdits } from '../../../src/core/study/transcript/apply-edits.ts';
import { editSource } from '../../../src/core/study/transcript/edit-source.ts';
import { findEdits } from '../../../src/core/study/transcript/find-edits.ts';
import { guid, sampleStudy } from '../../exchange/qda/sample-study.ts';

const [sample] = sampleStudy.sources;
if (sample === undefined) throw new Error('no source');
const anyText = fc
  .array(
    fc.constantFrom('қайтамын ', 'жоқ ', '🏔️ ', 'e\u0301', 'и\u0306', '\r\n', 'one ', 'two ', '. ', '\ud83c'),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('code points', () => {
  it('count pairs once, both ways', () => {
    const places = codePoints('a🏔b🏔');
    expect(places.length).toBe(4);
    expect([0, 1, 2, 3, 4].map((point) => places.toUnit(point))).toEqual([0, 1, 3, 4, 6]);
    expect([0, 1, 2, 3, 4, 5, 6].map((unit) => places.toPoint(unit))).toEqual([0, 1, 1, 2, 3, 3, 4]);
    expect(places.slice(1, 3)).toBe('🏔b');
    for (const wrong of [-1, 5, 0.5]) expect(() => places.toUnit(wrong)).toThrow(RangeError);
  });
  it('are those of the language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const signs = Array.from(text);
        const places = codePoints(text);
        expect(places.length).toBe(signs.length);
        const [from = 0, to = 0] = [a % (signs.length + 1), b % (signs.length + 1)].toSorted((x, y) => x - y);
        expect(places.slice(from, to)).toBe(signs.slice(from, to).join(''));
        expect(places.toPoint(places.toUnit(from))).toBe(from);
      }),
    );
  });
});

describe('versions of a transcript', () => {
  const passagesOf = (before: string, after: string, start: number, end: number) => {
    const selections = [
      {
        guid: guid(1),
        name: '',
        description: '',
        start,
        end,
        author: null,
        createdAt: null,
        codings: [],
        noted: [],
      },
    ];
    const edited = editSource({ ...sample, text: before, selections }, findEdits(before, after));
    expect(edited.source.text).toBe(after);
    const [one] = edited.source.selections;
    return {
      quote: one === undefined ? undefined : codePoints(after).slice(one.start, one.end),
      isChanged: edited.changed.length > 0,
      isLost: edited.lost.length > 0,
    };
  };
  it('carry passages over what is added, taken and corrected', () => {
    const before = 'Мен 🏔 елге қайтамын деп ойлаймын';
    const kept = { isChanged: false, isLost: false };
    // қайтамын stands at 11 … 19.
    expect(codePoints(before).slice(11, 19)).toBe('қайтамын');
    expect(passagesOf(before, `Иә. ${before}`, 11, 19)).toEqual({ ...kept, quote: 'қайтамын' });
    expect(passagesOf(before, 'Мен қайтамын деп ойлаймын', 11, 19)).toEqual({ ...kept, quote: 'қайтамын' });
    expect(passagesOf(before, before.replace('қайтамын', 'келемін'), 11, 19)).toEqual({
      ...kept,
      quote: 'келемін',
      isChanged: true,
    });
    expect(passagesOf(before, before.replace('ойлаймын', ''), 11, 19)).toEqual({
      ...kept,
      quote: 'қайтамын',
    });
    expect(passagesOf(before, 'Мен 🏔 деп ойлаймын', 11, 19)).toEqual({
      quote: undefined,
      isChanged: false,
      isLost: true,
    });
    expect(passagesOf(before, before.replace('елге ', ''), 6, 19)).toEqual({
      ...kept,
      quote: 'қайтамын',
      isChanged: true,
    });
    expect(passagesOf(before, before.replace('қайтамын', '«қайтамын»'), 11, 19)).toEqual({
      ...kept,
      quote: 'қайтамын',
    });
  });
  it('are made whole by the edits found', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(applyEdits(before, findEdits(before, after))).toBe(after);
        expect(findEdits(before, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it('keep every passage in the text, and those untouched word for word', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (before, after, a, b) => {
        const { length } = codePoints(before);
        const [start = 0, end = 0] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y);
        fc.pre(start < end);
        const { quote, isChanged, isLost } = passagesOf(before, after, start, end);
        expect(quote === undefined).toBe(isLost);
        const untouched = isLost || isChanged ? quote : codePoints(before).slice(start, end);
        expect(quote).toBe(untouched);
      }),
      { numRuns: 300 },
    );
  });
  it('are one edit where very much was changed', () => {
    const before = Array.from({ length: 3000 }, (_none, at) => `a${at}`).join(' ');
    const after = Array.from({ length: 3000 }, (_none, at) => `b${at}`).join(' ');
    expect(findEdits(`x ${before} y`, `x ${after} y`)).toHaveLength(1);
    expect(() =>
      applyEdits('abc', [
        { start: 1, end: 2, replacement: '' },
        { start: 1, end: 3, replacement: '' },
      ]),
    ).toThrow(RangeError);
  });
});

describe('what describes a code', () => {
  const part = fc
    .array(fc.constantFrom('жоспар', 'Include:', 'Exclude:', '\\Example:', '\\\\Include:', '', 'a: b'), {
      maxLength: 4,
    })
    .map((lines) => lines.join('\n'));
  it('goes into one text and comes back', () => {
    fc.assert(
      fc.property(part, part, part, part, (definition, include, exclude, example) => {
        const parts = { definition, include, exclude, example };
        expect(readCodeDescription(codeDescription(parts))).toEqual(parts);
      }),
      { numRuns: 400 },
    );
    expect(codeDescription({ definition: 'd', include: 'i', exclude: '', example: 'e' })).toBe(
      'd\nInclude:\ni\nExample:\ne',
    );
  });
  it('of another program is a definition', () => {
    expect(readCodeDescription('What it means: this.\nAnd that.')).toMatchObject({
      definition: 'What it means: this.\nAnd that.',
      include: '',
    });
  });
});

it('values are checked as XML Schema writes them', () => {
  const good = [
    ['Integer', '-3'],
    ['Float', '.5'],
    ['Boolean', 'true'],
    ['Date', '2024-02-29'],
    ['DateTime', '2025-05-25T10:00:00.5+05:00'],
    ['Text', ''],
  ] as const;
  const bad = [
    ['Integer', '3.0'],
    ['Float', '1e3'],
    ['Float', '1,5'],
    ['Boolean', 'yes'],
    ['Date', '2025-02-29'],
    ['Date', '25.05.2025'],
    ['DateTime', '2025-05-25'],
    ['DateTime', '2025-05-25T24:00:00Z'],
  ] as const;
  for (const [type, value] of good) expect(isValueOfType(type, value), value).toBe(true);
  for (const [type, value] of bad) expect(isValueOfType(type, value), value).toBe(false);
});
