import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, test, vi } from 'vitest';
import { parametersOf } from '../../src/cli/messages.ts';
import { reviewsCommand } from '../../src/cli/reviews.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { scoreFaults } from '../../src/core/review/read-score-rows.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const twelve = path.join(root, 'test/oracles/reviews12.csv');
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-reviews-'));

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ask = (args: readonly string[], locale?: Locale) => askCommand(reviewsCommand, [...args], locale);
/** Asks about a file with these lines. */
const judge = (lines: readonly string[], options: readonly string[] = [], locale?: Locale) => {
  const file = path.join(folder, 'scores.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return ask([file, ...options], locale);
};

describe('qaitu reviews', () => {
  it('prints one line of JSON', () => {
    const args = ['src/cli/main.ts', 'reviews', twelve, '--json', '--fundable', '2'];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(out.match(/\n/g)).toHaveLength(1);
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      scores: 12,
      basis: 'raw',
      basisReason: 'too-few-scores',
      level: 0.5,
      line: { raw: 3 },
      agreement: { icc: null },
      proposals: [{ proposal: '1', scores: 3 }, {}, {}, {}, {}],
      reviewers: [{ reviewer: 'A' }, { reviewer: 'B' }, { reviewer: 'C' }],
    });
  });

  it('prints a table in words', async () => {
    const { code, out, err } = await ask([twelve, '--fundable', '2', '--level', '0,5']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'Scores: 12, proposals: 5, reviewers: 3.',
        'Differences in severity between reviewers: p = 0.0010 (F(2, 5) = 36.52). There is a difference, but some reviewer gave fewer than five scores, too few to correct by: ranks go by raw scores.',
        '',
        'Reviewer  Scores  Severity',
        'A         4       +0.188',
        'B         3       +1.580',
        'C         5       −1.768',
        'Minus: more severe than the others; plus: more lenient.',
        '',
        'Ranks, best first; level of the rank interval 50%:',
        'Proposal  Scores  Raw mean  Corrected mean  Expected rank  Rank interval  Zone',
        '3         2       7.500     7.594           3.00           2–4            grey zone',
        '1         3       6.667     6.667           3.00           2–4            grey zone',
        '4         3       6.000     6.000           3.00           2–4            grey zone',
        '2         2       4.500     5.290           3.00           2–4            grey zone',
        '5         2       4.500     5.290           3.00           2–4            grey zone',
        '',
        'Agreement, Krippendorff’s alpha: 0.056 (95% interval −0.364 to 0.277)',
        'The intraclass correlation is not defined: not every reviewer scored every proposal.',
        'By raw scores no difference between proposals is shown: all have the same expected rank.',
        '',
      ].join('\n'),
    );
  });

  it('speaks three languages', async () => {
    const said: string[] = [];
    for (const locale of locales) said.push((await ask([twelve], locale)).out);
    expect(new Set(said).size).toBe(3);
    expect(said.find((out) => out.includes('Өтінім'))).toContain('7,594');
  });

  it('reads columns in any order, other separators and a full table', async () => {
    const lines = [
      'score;note;reviewer;proposal',
      '7,5;a;Ә;Жоба',
      '8;b;B;Жоба',
      '3;;Ә;2',
      '5;;B;2',
      '1;;Ә;3',
      '2;;B;3',
    ];
    const { code, out } = await judge(lines);
    expect(code).toBe(0);
    expect(out).toContain('Жоба      2       7.750');
    expect(out).toMatch(/Intraclass correlation ICC\(2\): one reviewer 0\.\d{3} \(95% interval/);
  });

  it('says that α is not defined when all scores are equal, and flags a single score', async () => {
    const { code, out } = await judge([
      'proposal,reviewer,score',
      '1,A,4',
      '1,B,4',
      '2,A,4',
      '2,B,4',
      '2,C,4',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('alpha: not defined: all scores are equal.');
    expect(out).toContain('Reviewers with a single score (1): C.');
  });

  it('explains itself', async () => {
    expect(await ask(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('what qaitu reviews refuses', () => {
  const head = 'proposal,reviewer,score';
  test.each([
    [
      'a score that is no number',
      [head, '1,A,7', '1,B,seven'],
      'scores.csv, row 3, column “score”: “seven” is not a number',
    ],
    ['an empty score', [head, '1,A,'], 'row 2, column “score”: “” is not a number'],
    ['a name that is missing', [head, '1,,7'], 'row 2, column “reviewer”: the name is empty'],
    [
      'the same reviewer twice',
      [head, '1,A,7', '2,A,5', '1,A,8'],
      'row 4: reviewer “A” already scored proposal “1” in row 2',
    ],
    [
      'a column that is missing',
      ['proposal,judge,score', '1,A,7'],
      'there is no column “reviewer” (there are: proposal, judge, score)',
    ],
    ['a file without rows', [head], 'there is nothing below the header row'],
    ['parts that hang apart', [head, '1,A,7', '1,B,6', '2,C,5'], 'unconnected parts (2)'],
  ])('%s', async (_name, lines, sentence) => {
    const { code, out, err } = await judge(lines);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('names the parts', async () => {
    const { err } = await judge([head, '1,A,7', '1,B,6', '2,C,5']);
    expect(err).toContain(
      '  Proposals (1): 1. Reviewers (2): A, B.\n  Proposals (1): 2. Reviewers (1): C.\n',
    );
  });

  it('prints a hundred faults and counts the rest', async () => {
    const { err } = await judge([head, ...Array.from({ length: 130 }, (_none, at) => `${at},A,x`)]);
    expect(err.trim().split('\n')).toHaveLength(101);
    expect(err).toContain('And 30 more faults.');
  });

  test.each([
    [[], 'qaitu reviews FILE'],
    [['no-such-file.csv'], 'no-such-file.csv: there is no such file'],
    [[folder], 'folder'],
    [[twelve, '--fundable=-1'], 'not “-1”'],
    [[twelve, '--fundable', 'two'], 'not “two”'],
    [[twelve, '--level', '1'], 'not “1”'],
    [[twelve, '--level', '0.0'], 'not “0.0”'],
  ])('%s', async (args, sentence) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it.each(Object.entries(scoreFaults))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['review']?.[`fault.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});
