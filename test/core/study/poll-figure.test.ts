import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/core/study/figures/draw-figure.ts';
import { figureRows } from '../../../src/core/study/figures/figure-rows.ts';
import { pollFigure } from '../../../src/core/study/figures/poll-figure.ts';
import { writeFigureText } from '../../../src/core/study/figures/write-figure-text.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, words: { en: id } }));
const answersOf = (choices: readonly (readonly string[] | null)[], isNamed = true) =>
  choices.map((one, at) => ({ participantId: isNamed ? `p${at}` : null, choices: one }));
const spread = [...Array<string>(6).fill('a'), ...Array<string>(4).fill('b'), ...Array<string>(3).fill('c')];
const say = (key: string, params: Readonly<Record<string, string>>) => `${key} ${JSON.stringify(params)}`;

describe('the figure of a poll', () => {
  it('is Figure 1 of the paper: 6, 4 and 3 of 13, shares that make 100.1 left as they are', () => {
    const poll = {
      kind: 'single',
      answersAre: 'pseudonymous',
      content: { options },
      answers: answersOf(spread.map((one) => [one])),
    } as const;
    const figure = pollFigure(poll, () => true);
    expect(figure).toMatchObject({ n: 13, withdrawn: 0, isFast: false });
    expect(figure.rows.map(({ k, percent }) => [k, percent])).toEqual([
      [6, 46],
      [4, 31],
      [3, 23],
    ]);
    const rows = figureRows(figure, (option) => option, say, 'en');
    expect(rows[0]?.words).toBe('count.percent {"k":"6","n":"13","percent":"46","lower":"23","upper":"71"}');
    expect(rows[1]?.words).toContain('"lower":"13","upper":"58"');
    expect(rows[2]?.words).toContain('"lower":"8","upper":"50"');
  });

  it('loses the answers of who withdrew where they have a name, and none where they have not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(['a'], ['b'], ['c'], null), { maxLength: 30 }),
        fc.func(fc.boolean()),
        (choices, staysAny) => {
          const stays = (id: string) => staysAny(id);
          const poll = { kind: 'single', content: { options } } as const;
          const named = pollFigure(
            { ...poll, answersAre: 'pseudonymous', answers: answersOf(choices) },
            stays,
          );
          expect(named.seen + named.withdrawn).toBe(choices.length);
          expect(named.n + named.nMissing).toBe(named.seen);
          const fast = pollFigure(
            { ...poll, answersAre: 'anonymous', answers: answersOf(choices, false) },
            stays,
          );
          expect(fast).toMatchObject({ seen: choices.length, withdrawn: 0, isFast: true });
        },
      ),
    );
  });

  it('has no rows where nobody is in the base, and from twenty people the percentage first', () => {
    const none = pollFigure(
      { kind: 'single', answersAre: 'anonymous', content: { options }, answers: [] },
      () => true,
    );
    expect(figureRows(none, String, say, 'kk')).toEqual([]);
    const many = pollFigure(
      {
        kind: 'single',
        answersAre: 'anonymous',
        content: { options },
        answers: answersOf(
          Array.from({ length: 20 }, () => ['a']),
          false,
        ),
      },
      () => true,
    );
    expect(figureRows(many, String, say, 'kk')[0]?.words).toContain(
      'percent.count {"k":"20","n":"20","percent":"100,0"',
    );
  });

  it('is drawn with its words as text, its unknown rows hatched, and nothing of a name as markup', () => {
    const row = { words: '1 of 2', share: 0.5, lower: 0.1, upper: 0.9 };
    const svg = drawFigure(
      {
        ...{ id: 'f', title: '<i>', description: 'd', tick: String },
        rows: [
          { ...row, name: '<script>"x"</script>' },
          { name: 'rest', words: 'unknown', share: undefined, lower: null, upper: null },
        ],
      },
      'file',
    );
    expect(svg).not.toContain('<script');
    expect(svg.match(/class="bar"/g)).toHaveLength(1);
    expect(svg.match(/class="hatch"/g)).toHaveLength(1);
    expect(svg.match(/class="interval"/g)).toHaveLength(1);
  });
});

describe('words beside a figure', () => {
  const at = { now: '2026-05-25T09:00:00.000Z', actor: 'acc', newId: (prefix: string) => `${prefix}_new` };
  const state = {
    studyId: 'std',
    poll: { id: 'pol', status: 'closed' },
    figure: undefined,
    sha256: 'f',
    objections: 2,
  } as const;
  const standing = {
    studyId: 'std',
    pollId: 'pol',
    version: 3,
    sha256: 'e',
    objections: 0,
    writtenAt: at.now,
    writtenBy: 'acc',
  };

  it('are versions, with their objections counted', () => {
    expect(writeFigureText(state, { baseVersion: 0 }, at)).toMatchObject({
      value: [
        {
          kind: 'FigureTextWritten',
          recordId: 'sfg_new',
          data: { pollId: 'pol', version: 1, objections: 2 },
        },
      ],
    });
    expect(
      writeFigureText({ ...state, figure: { id: 'sfg', standing } }, { baseVersion: 3 }, at),
    ).toMatchObject({
      value: [{ kind: 'FigureTextChanged', recordId: 'sfg', data: { version: 4 } }],
    });
  });

  it('are refused where another version was saved, the poll is open, or there is none', () => {
    const code = (result: ReturnType<typeof writeFigureText>) =>
      result.ok ? 'written' : result.refusal.code;
    expect(code(writeFigureText({ ...state, figure: { id: 'sfg', standing } }, { baseVersion: 2 }, at))).toBe(
      'figure-text-changed',
    );
    expect(
      code(writeFigureText({ ...state, poll: { id: 'pol', status: 'open' } }, { baseVersion: 0 }, at)),
    ).toBe('figure-of-open-poll');
    expect(code(writeFigureText({ ...state, poll: undefined }, { baseVersion: 0 }, at))).toBe(
      'figure-unknown',
    );
  });
});
