import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { answerApi } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';
import { partnerAnswers, partnerPlaces, preview } from './partner-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { institutionId, id, documentId } = partnerPlaces;
const desk = (locale: string, path: string) => `/${locale}/desk/exchange/${institutionId}/partners${path}`;
const pages = ['', `/${id}`, `/${id}/detail`, `/${id}/documents/${documentId}/withdraw`];

describe('files for partners', () => {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    for (const path of pages)
      for (const width of [widths.phone, widths.desk])
        it(`partners${path} reads in ${locale} at ${width}`, async () => {
          const page = await site.visit({ viewport: { width, height: 844 } });
          await answerApi(page, partnerAnswers);
          await page.goto(desk(locale, path));
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await faultsOf(page)).toEqual([]);
          const pictures = process.env['QAITU_PICTURES'];
          if (pictures !== undefined)
            await page.screenshot({
              path: `${pictures}/partner${path.replaceAll('/', '-')}-${locale}-${width}.png`,
              fullPage: true,
            });
        });

    it(`shows what was understood of a file before it is kept, in ${locale}`, async () => {
      const page = await site.visit({ viewport: { width: widths.phone, height: 844 } });
      await answerApi(page, partnerAnswers);
      // What is sent is a file, not JSON.
      await page.route('**/partner-documents**', async (route) =>
        route.fulfill({
          json: route.request().url().includes('/preview?') ? preview : { id: documentId, isNew: true },
        }),
      );
      await page.goto(desk(locale, `/${id}`));
      const file = { name: 'tor.xml', mimeType: 'application/xml', buffer: Buffer.from('<elmo/>') };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('NURBEK Aigerim', { exact: false }).waitFor();
      await page.getByText(text(locale, 'partner.match.other'), { exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: text(locale, 'partner.take.keep') }).click();
      await page.getByText(text(locale, 'partner.take.kept')).waitFor();
    });

    it(`says of a mistake in the details what to write, in ${locale}`, async () => {
      const page = await site.visit({ viewport: { width: widths.phone, height: 844 } });
      await answerApi(page, partnerAnswers);
      await page.goto(desk(locale, `/${id}/detail`));
      await page.locator('#courseTerm').fill('3/2');
      await page.getByRole('button', { name: text(locale, 'desk.save') }).click();
      await page.getByRole('alert').waitFor();
      expect(
        await page.getByText(text(locale, 'refusal.exchange-detail-part-of-year')).count(),
      ).toBeGreaterThan(0);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});
