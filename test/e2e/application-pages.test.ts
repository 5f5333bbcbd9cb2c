import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerApplications, fakeServer, fullDraft, groupOf, ids } from './application-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const application = `/desk/application/${ids.university}/${ids.application}`;
const group = `/desk/group/${ids.university}/${ids.group}`;
const other = groupOf(2).members[1]?.id ?? '';
const own = groupOf(2).members[0]?.id ?? '';

/** Pages on which somebody goes back on something; those of writing and sending are in application.test.ts. */
const pages = {
  submitted: [`${application}/reopen`, `${application}/withdraw`],
  group: ['/desk/group#group.only-once', '/desk/group', `${group}/leave/${other}`, `${group}/withdraw`],
  member: [group, `${group}/leave/${own}`],
} as const;

const cases = [
  { width: 320, locale: 'kk', colorScheme: 'light', how: 'all' },
  { width: 1280, locale: 'ru', colorScheme: 'dark', how: 'all' },
  { width: 320, locale: 'ru', colorScheme: 'dark', how: 'width' },
  { width: 320, locale: 'en', colorScheme: 'light', how: 'width' },
] as const;

describe('pages of going back on an application or a group', () => {
  it.each(cases)(
    'keep to WCAG 2.2 AA at $width px in $locale, $colorScheme: $how',
    async ({ width, locale, colorScheme, how }) => {
      const page = await site.visit({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const server = fakeServer(fullDraft);
      await answerApplications(page, server);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      for (const [standing, paths] of Object.entries(pages)) {
        server.status = standing === 'submitted' ? 'submitted' : null;
        server.group =
          standing === 'submitted' ? undefined : { ...groupOf(2, 3), isLeader: standing === 'group' };
        for (const path of paths) {
          // Another address of one page is no new page.
          await page.goto('about:blank');
          await page.goto(`/${locale}${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          for (const fault of await faultsOf(page, how)) broken.push(`${path}: ${fault}`);
        }
      }
      expect(broken).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});

describe('a field of a draft', () => {
  it('shows a number as the reader writes it', async () => {
    const shown = async (locale: string): Promise<string> => {
      const page = await site.visit();
      await answerApplications(page, fakeServer(fullDraft));
      await page.goto(`/${locale}/desk/draft/${ids.university}/${ids.draft}/record`);
      const value = await page.locator('[id="record.gradeAverage"]').inputValue();
      await page.context().close();
      return value;
    };
    expect([await shown('kk'), await shown('ru'), await shown('en')]).toEqual(['3,42', '3,42', '3.42']);
  });

  it('names a character that cannot be stored and does not send it', async () => {
    const page = await site.visit();
    const server = fakeServer(fullDraft);
    await answerApplications(page, server);
    await page.goto(`/ru/desk/draft/${ids.university}/${ids.draft}/record`);
    const field = page.locator('[id="record.programmeOfStudy"]');
    // Half a letter does not cross the wire to the browser, so it is made there.
    await field.evaluate((box) => {
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      value?.set?.call(box, `6B06101 ${String.fromCharCode(0xd83d)}`);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.getByText('В тексте есть знак, который нельзя сохранить: уберите его').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Не сохранено', { exact: true }).waitFor();
    expect(server.sent).toEqual([]);
    await field.fill('6B06101');
    await page.getByText(/^Сохранено/).waitFor();
    expect(server.sent).toHaveLength(1);
    await page.context().close();
  });
});
