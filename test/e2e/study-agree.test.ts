import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { answerApi, type Answers } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';
import { studyAgreeAnswers } from './study-agree-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { answers, base, codes, round, roundId, themeId, studyId, text, tree } = studyAgreeAnswers;
const open = async (path: string, locale = 'en', more: Answers = {}, width: number = widths.phone) => {
  const page = await site.visit({ viewport: { width, height: 844 } });
  const sent = await answerApi(page, { ...answers, ...more });
  await page.goto(`/${locale}/desk/studies/${nationalOffice}/${studyId}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, sent };
};
const pages = [
  ['the codebook', 'codebook'],
  ['a code', `codebook/${codes.friends}`],
  ['a new code', 'codebook/new'],
  ['rounds', 'rounds'],
  ['a round', `rounds/${roundId}`],
  ['a new round', 'rounds/new'],
  ['themes', 'themes'],
  ['a theme', `themes/${themeId}`],
  ['the matrix', 'matrix'],
  ['saturation', 'saturation'],
] as const;

describe('an analyst', () => {
  for (const locale of ['kk', 'ru', 'en'] as const)
    for (const [name, path] of pages)
      it(`reads ${name} in ${locale} on a phone`, async () => {
        const { page } = await open(path, locale);
        expect(await faultsOf(page)).toEqual([]);
      });
});

it('finds, adds and moves codes by keyboard alone', async () => {
  const { page, sent } = await open('codebook', 'en', {
    [`POST ${base}/codebook`]: { body: { codeId: codes.friends, version: 2 } },
  });
  await page.getByLabel('Search names and descriptions').focus();
  await page.keyboard.type('дос');
  await page.getByText('1 of 3 codes shown').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Жаңа достар');
  await page.keyboard.press('Enter');
  await page.getByText('Number 2 of 2 at its level.').waitFor();
  await page.getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The code “Жаңа достар” was moved.').waitFor();
  expect(sent.at(-1)?.body).toEqual({
    ...{ do: 'move', codeId: codes.friends, parentId: null, beforeId: codes.language },
  });
  // What cannot be done stays within reach and says why.
  const down = page.getByRole('button', { name: 'Move down' });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(sent).toHaveLength(1);
});

it('keeps what was typed where somebody else saved meanwhile, and saves it against the newer version', async () => {
  let tries = 0;
  const { page, sent } = await open(`codebook/${codes.friends}`, 'en', {
    [`POST ${base}/codebook`]: () => {
      tries += 1;
      return tries === 1
        ? { status: 409, body: { code: 'code-changed', params: { version: 3 } } }
        : { body: { codeId: codes.friends, version: 4 } };
    },
  });
  await page.getByLabel('Definition').fill('What I typed');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody saved version 3').first().waitFor();
  expect(await page.getByLabel('Definition').inputValue()).toBe('What I typed');
  expect(await page.getByText('All versions of the description').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent.map(({ body }) => (body as { baseVersion: number }).baseVersion)).toEqual([2, 3]);
});

it('shows nothing of others while a round is coded, and hands in', async () => {
  const blind = {
    ...round,
    ...{
      isCoder: true,
      mayNotSettle: 'still-open',
      compared: null,
      round: { ...round.round, status: 'open' },
    },
    texts: round.texts.map((one) => ({
      ...one,
      sheets: one.sheets.map(({ coderId }) => ({ coderId, isHandedIn: false })),
    })),
  };
  const { page, sent } = await open(`rounds/${roundId}`, 'en', {
    [`GET ${base}/rounds/${roundId}`]: { body: blind },
    [`POST ${base}/rounds/${roundId}/texts/${text}/hand-in`]: { body: { isCompared: false } },
  });
  await page.getByText('What others coded, and the agreement, will stand here').waitFor();
  expect(await page.getByRole('heading', { name: 'Disagreements' }).count()).toBe(0);
  const link = page.getByRole('link', { name: '1-топ, қараша' });
  expect(await link.getAttribute('href')).toContain(`?round=${roundId}`);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect.poll(() => sent.length).toBe(1);
});

it('lets a third person settle, with a reason', async () => {
  const { page, sent } = await open(`rounds/${roundId}`, 'en', {
    [`POST ${base}/rounds/${roundId}/settle`]: { body: { isSettled: true } },
  });
  await page.getByText('Undefined. A coder gave one unit several codes').first().waitFor();
  const unit = page.getByRole('article');
  await unit.getByText('“Жаңа достар”: given by Дина Ахмет; not by Нұргүл Сағындық.').waitFor();
  await unit.getByRole('button', { name: 'Settle' }).click();
  await unit.getByText('Write why you settle it so').waitFor();
  expect(sent).toEqual([]);
  await unit.getByLabel('Given', { exact: true }).check();
  await unit.getByLabel('Reason').fill('The definition fits');
  await unit.getByRole('button', { name: 'Settle' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toEqual({
    ...{ transcriptId: text, start: 40, end: 80, reason: 'The definition fits' },
    decisions: [{ codeId: codes.friends, isGiven: true }],
  });
});

it('tells a coder of the round why he may not settle', async () => {
  const { page } = await open(`rounds/${roundId}`, 'en', {
    [`GET ${base}/rounds/${roundId}`]: { body: { ...round, isCoder: true, mayNotSettle: 'is-coder' } },
  });
  await page.getByText('An analyst who did not has to settle').waitFor();
  expect(await page.getByRole('button', { name: 'Settle' }).count()).toBe(0);
});

it('draws a codebook of 3,000 levels in pieces', async () => {
  const [first] = tree;
  if (first === undefined) throw new Error('no code');
  const deep = Array.from({ length: 3000 }, (_none, depth) => ({
    ...first,
    ...{ id: `cde_01890000-0000-7000-8000-${String(depth).padStart(12, '0')}`, depth },
  }));
  const { page } = await open('codebook', 'en', {
    [`GET ${base}/codebook`]: {
      body: {
        ...{ study: 'Deep', isClosed: false, codes: deep, removed: [], frozen: [], isUnfrozen: true },
      },
    },
  });
  await page.getByText('3,000 of 3,000 codes shown').waitFor();
  expect(await page.getByRole('listitem').count()).toBeLessThan(600);
  expect(await faultsOf(page, 'width')).toEqual([]);
});

it('shows a theme to everybody and takes it back', async () => {
  const { page, sent } = await open(`themes/${themeId}`, 'en', {
    [`POST ${base}/themes/${themeId}/link`]: { body: { shown: 0 } },
  });
  await page.getByText('in the words of 6 of 13 participants').waitFor();
  await page.getByLabel('Indicator', { exact: true }).selectOption('K3');
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect.poll(() => sent.length).toBe(1);
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect.poll(() => sent.map(({ body }) => body)).toEqual([{ indicator: 'K3' }, { indicator: null }]);
});

it('keeps names of codes in sight while the matrix scrolls, and names its files', async () => {
  const { page } = await open('matrix', 'en');
  const head = page.getByRole('rowheader', { name: 'Тіл үйрену' });
  const before = await head.boundingBox();
  await page.getByRole('region', { name: 'Codes by participants' }).evaluate((box) => box.scrollBy(300, 0));
  expect((await head.boundingBox())?.x).toBe(before?.x);
  expect(await page.getByRole('rowheader', { name: 'Тілге кеткен шығын' }).count()).toBe(0);
  const files = page.getByRole('link', { name: 'Download CSV' });
  expect(await files.getAttribute('href')).toBe(`${base}/matrix-file?format=csv&locale=en`);
});
