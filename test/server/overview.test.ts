import { paperFormats } from '../../src/core/basics/paper-formats.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { formatNumber } from '../../src/core/basics/format-number.ts';
import { locales } from '../../src/core/basics/locale.ts';
import { loadShippedCost } from '../../src/intake/shipped-cost.ts';
import { text } from '../../src/messages.ts';
import { releaseCost } from '../../src/releases/cost.ts';
import { overviewBlocks } from '../../src/server/overview/overview-blocks.ts';
import { overviewFacts } from '../../src/server/overview/overview-facts.ts';
import { sampleRelease } from '../web/sample-release.ts';
import { openBoardApp } from './board-app.ts';
import { readPaper, squeezed } from './read-paper.ts';

let board: Awaited<ReturnType<typeof openBoardApp>>;
beforeAll(async () => {
  board = await openBoardApp();
  const release = board.shelf.current();
  if (release === undefined) throw new Error('no release');
  const { manifest } = release;
  const cost = releaseCost(await loadShippedCost());
  board.shelf.put({ ...release, manifest: { ...manifest, id: `${manifest.id}-cost` }, cost });
});
afterAll(async () => board.close());

const get = async (address: string) => board.app.inject({ method: 'GET', url: address });
const factsNow = () => {
  const release = board.shelf.current();
  if (release === undefined) throw new Error('no release');
  return overviewFacts(release, board.board.current());
};

describe('the whole on two pages', () => {
  it.each(locales.flatMap((locale) => paperFormats.map((format) => [locale, format] as const)))(
    'in %s as %s says what is published, and that nothing is counted before the first release of indicators',
    async (locale, format) => {
      const answer = await get(`/${locale}/overview.${format}`);
      expect(answer.statusCode).toBe(200);
      const { words, language } = await readPaper(answer.rawPayload, format);
      expect(language).toBe(locale);
      const has = (sentence: string): void => expect(words).toContain(squeezed(sentence));
      has(formatNumber(4416, locale));
      // The paper's formula, method.md 2.1, and the verdicts of its 89 checks.
      has(`${formatNumber(1_000_000, locale)} × ${formatNumber(4416, locale)}`);
      has(formatNumber(1_324_800_000, locale));
      has(text(locale, 'overview.known.audit.value', { total: '89', holds: '47', fails: '35', open: '7' }));
      has(text(locale, 'overview.counted.none'));
      has(text(locale, 'overview.limits.person'));
      expect(words).not.toContain(squeezed(text(locale, 'overview.demonstration')));
    },
  );

  it('takes its money from the account of the default scenario', () => {
    const { cost } = factsNow();
    expect(cost).toMatchObject({ direct: 1_324_800_000, formula: { c: 1_000_000, N: 4416, s: 0.3 } });
    expect((cost?.p5 ?? 0) / 1e9).toBeCloseTo(-2, 0);
    expect((cost?.p95 ?? 0) / 1e9).toBeCloseTo(16.2, 0);
  });

  it.each(locales)('fills two sheets in %s, with a table of indicators as well', async (locale) => {
    board.board.put(sampleRelease(true), []);
    const { counted } = factsNow();
    expect(counted?.lines.map(({ indicator }) => indicator)).toEqual([
      'Q4',
      'K4',
      'K5',
      'K1',
      'K2',
      'K11',
      'K20',
    ]);
    const { rawPayload } = await get(`/${locale}/overview.pdf`);
    const { words } = await readPaper(rawPayload, 'pdf');
    expect(words).toContain(squeezed(text(locale, 'overview.demonstration')));
    expect(words).not.toContain(squeezed(text(locale, 'overview.counted.none')));
    const cells = overviewBlocks(factsNow(), { locale, address: 'x' }).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : [],
    );
    expect(cells).toHaveLength(21);
    expect(cells.filter((cell) => !words.includes(squeezed(cell)))).toEqual([]);
    expect((await getDocumentProxy(new Uint8Array(rawPayload))).numPages).toBe(2);
    // Kept: the same bytes until a release changes.
    expect((await get(`/${locale}/overview.pdf`)).rawPayload.equals(rawPayload)).toBe(true);
  });

  it('is linked from the home page, and stands under the three languages only', async () => {
    expect((await get('/kk')).body).toContain('href="/kk/overview.pdf"');
    expect((await get('/de/overview.pdf')).statusCode).toBe(404);
    expect((await get('/en/overview.odt')).statusCode).toBe(404);
  });
});
