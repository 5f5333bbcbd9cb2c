import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { costFigures } from '../../../src/contract/cost-figures.ts';
import { costLines } from '../../../src/contract/cost-lines.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { defaultScenario } from '../../../src/core/economics/scenario.ts';
import { readParameterFolder } from '../../../src/intake/parameter-folder.ts';
import { loadShippedCost } from '../../../src/intake/shipped-cost.ts';
import { text } from '../../../src/messages.ts';
import { releaseCost } from '../../../src/releases/cost.ts';
import { CostAccount } from '../../../src/web/public/CostAccount.tsx';
import { costTexts } from '../../../src/web/public/cost-texts.ts';
import { costWords } from '../../../src/web/public/cost-words.ts';

const read = await readParameterFolder(path.resolve('reference/example-country'));
if (!read.ok) throw new Error('the made-up country does not read');
const parameters = read.value;
const { texts } = await loadShippedCost();
const scenario = { ...defaultScenario, country: parameters.country, draws: 256 };
const figures = costFigures(parameters, scenario);

test.each(locales.flatMap((locale) => [[locale, 'state'] as const, [locale, 'student'] as const]))(
  'the page says in %s why a level has no number, as the %s sees it',
  (locale, perspective) => {
    const words = costWords(locale, costTexts(locale), texts);
    const page = renderToStaticMarkup(createElement(CostAccount, { words, figures, perspective }));
    const reason = text(locale, 'cost-page.level.level-not-in-cohort');
    expect(page.split(`>${reason}</td>`)).toHaveLength(3);
    expect(page).not.toContain('>0</td>');
  },
);

test('the table for download has the reason in the place of the number', () => {
  const { uncertainty } = releaseCost({ parameters, texts });
  const lines = costLines(parameters, scenario, figures, uncertainty);
  const found = lines.filter(([kind]) => kind === 'per-participant' || kind === 'student-gain');
  expect(found.map(([, name, value]) => [name, typeof value])).toEqual([
    ...[1, 2].flatMap(() => [
      ['bachelor', 'number'],
      ['master', 'string'],
      ['doctor', 'string'],
    ]),
  ]);
  expect(found[1]?.[2]).toBe('level-not-in-cohort');
});
