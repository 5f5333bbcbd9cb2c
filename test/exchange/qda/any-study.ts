import * as fc from 'fast-check';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import type { StudyProject } from '../../../src/core/study/project/study-project.ts';
import { guid } from './sample-study.ts';

/** Texts as field research has them: Kazakh, marks apart from their letters, emoji, every line end, a byte order mark. */
const sign = fc.oneof(
  fc.constantFrom(
    'ә',
    'қ',
    'ү',
    'и\u0306',
    'e\u0301',
    '🏔️',
    '👩‍🎓',
    '\u{1f1f0}\u{1f1ff}',
    '\r\n',
    '\r',
    '\n',
    '\t',
    '\ufeff',
    ' ',
  ),
  fc.constantFrom('<', '>', '&', '"', "'", '=', ']]>', '\\', 'Include:', '\nInclude:\n', '\u2028', '\u0001'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);
const anyText = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('').toWellFormed());
/** What XML can hold: names and memos are in the project file, only transcripts lie beside it. */
const xmlText = anyText.map((text) =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '·'),
);
const name = xmlText.map((text) => `n${text}`);
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const time = fc.constantFrom('2025-05-25T10:00:00Z', '2024-02-29T23:59:59.5+05:00', '2025-01-01T00:00:00');

const range = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_none, at) => guid(from + at));

/** Any study that is whole: references point at what is there, passages lie in their texts. */
export const anyStudy: fc.Arbitrary<StudyProject> = fc
  .record({
    users: fc.integer({ min: 0, max: 3 }),
    codes: fc.array(
      fc.record({
        name,
        definition: xmlText,
        include: xmlText,
        example: xmlText,
        up: fc.nat(),
        codable: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    memos: fc.array(fc.record({ name: xmlText, text: xmlText }), { maxLength: 3 }),
    sources: fc.array(
      fc.record({
        name,
        text: anyText,
        passages: fc.array(
          fc.record({ a: fc.nat(), b: fc.nat(), code: fc.nat(), note: fc.nat(), time: maybe(time) }),
          { maxLength: 6 },
        ),
      }),
      { maxLength: 3 },
    ),
    name,
    description: xmlText,
  })
  .map(
    ({ users: userCount, codes: rawCodes, memos: rawMemos, sources: rawSources, name: own, description }) => {
      const users = range(1, userCount);
      const codes = range(100, rawCodes.length);
      const memos = range(200, rawMemos.length);
      const pick = (list: readonly string[], at: number): string[] =>
        list.length === 0 ? [] : [list[at % list.length] ?? ''];
      let next = 1000;
      const fresh = (): string => guid((next += 1));
      return {
        name: own,
        origin: 'Qaitu',
        description,
        author: users[0] ?? null,
        createdAt: null,
        users: users.map((one, at) => ({ guid: one, name: `User ${at + 1}` })),
        // A parent stands before its child: the tree comes back in the order of its branches, so here each code hangs from the last one or is a root.
        codes: rawCodes.map((code, at) => ({
          guid: codes[at] ?? '',
          name: code.name,
          parent: at > 0 && code.up % 2 === 1 ? (codes[at - 1] ?? null) : null,
          definition: code.definition,
          include: code.include,
          exclude: '',
          example: code.example,
          color: null,
          isCodable: code.codable,
          noted: pick(memos, at),
        })),
        variables: [],
        cases: [],
        sources: rawSources.map(({ name: title, text, passages }) => {
          const { length } = codePoints(text);
          return {
            guid: fresh(),
            name: title,
            description: '',
            text,
            author: null,
            createdAt: null,
            selections: passages.flatMap(({ a, b, code, note, time: at }) => {
              const [start, end] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y);
              if (start === undefined || end === undefined || start === end) return [];
              return [
                {
                  guid: fresh(),
                  name: '',
                  description: '',
                  start,
                  end,
                  author: users.at(-1) ?? null,
                  createdAt: at,
                  codings: pick(codes, code).map((one) => ({
                    guid: fresh(),
                    code: one,
                    author: null,
                    createdAt: at,
                    noted: [],
                  })),
                  noted: pick(memos, note),
                },
              ];
            }),
            codings: [],
            values: [],
            noted: [],
          };
        }),
        memos: rawMemos.map((memo, at) => ({
          ...memo,
          guid: memos[at] ?? '',
          author: null,
          createdAt: null,
        })),
        themes: [],
        noted: [],
      };
    },
  );
