import { expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { statementSections } from '../../../src/core/indicator/statement/statement-sections.ts';
import { isMessageKey } from '../../../src/messages.ts';
import { sampleStatements } from '../../server/sample-statement.ts';
import { sampleUniversities } from '../sample-inputs.ts';

const found = await sampleStatements.find(sampleUniversities[5].id, 2023, undefined);
if (found === undefined) throw new Error('no sample statement');
const { content } = found.view;

it('has a text for everything a statement says', () => {
  const keys = statementSections(content, 'kk').flatMap(({ rows }) =>
    rows.flatMap(({ label, unit, details, reasons }) => [
      ...[...label, ...reasons, ...details.map(({ name }) => name)].map(({ key }) => key),
      ...(unit === null ? [] : [unit.key]),
    ]),
  );
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  expect(keys.length).toBeGreaterThan(50);
});

it('says of a breakdown that it is withheld, but not where nothing is due yet', () => {
  const sections = statementSections({ ...content, results: { ...content.results, verdicts: null } }, 'en');
  expect(sections.filter(({ isWithheld }) => isWithheld).map(({ id }) => id)).toEqual(['results']);
  expect(sections.find(({ id }) => id === 'results')?.rows).toHaveLength(2);
});

it.each(locales)(
  'tells in %s what was planned and achieved, with interval, parts, coverage and bounds',
  (locale) => {
    const results = statementSections(content, locale).find(({ id }) => id === 'results');
    const [verified] = results?.rows ?? [];
    expect(verified?.value?.replace(/\s/g, '')).toBe('62%');
    expect(verified?.details.map(({ name }) => name.key)).toEqual([
      ...['board.interval', 'board.parts', 'board.coverage', 'board.bounds'],
    ]);
    expect(verified?.details[1]?.value).toBe('45\u00a0/ 73');
  },
);
