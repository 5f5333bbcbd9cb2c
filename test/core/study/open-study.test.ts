import { expect, test } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { table7 } from '../../../src/core/study/record/table-7.ts';
import { openStudy } from '../../../src/core/study/setup/open-study.ts';

const title = 'Life abroad';

test.each(locales)('in %s the plan of the paper is taken over, and no fact of its meeting', (locale) => {
  const record = openStudy.firstRecord({ title, template: 'table-7', locale });
  expect(record.guide.blocks.map(({ minutes }) => minutes)).toEqual(
    table7.guide.blocks.map(({ minutes }) => minutes),
  );
  expect(record).toMatchObject({ title, moderators: [], heldOn: null, geography: [], outputs: [] });
  expect(record.recruitment.people).toEqual([]);
  const latin = [...record.guide.blocks.map(({ name }) => name.replaceAll('I', '')), ...record.rules]
    .concat(record.thematicBlocks, record.guide.questionStyle, record.recruitment.description)
    .filter((said) => /[A-Za-z]/.test(said));
  expect(latin.length > 0).toBe(locale === 'en');
});

test('where no language is named, the words are the paper’s own', () => {
  const record = openStudy.firstRecord({ title, template: 'table-7' });
  expect(record.guide).toEqual(table7.guide);
  expect(record.rules).toEqual(table7.rules);
});
