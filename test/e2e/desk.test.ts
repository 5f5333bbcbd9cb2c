import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerApi, coordinator, visitor } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const asVisitor = { 'GET /api/me': { body: visitor } };
const asCoordinator = { 'GET /api/me': { body: coordinator } };

/** Whatever differs by width or colours is judged in one language; by language, only how long the words are. */
const cases = [
  { width: 320, locale: 'kk', colorScheme: 'light', look: 'all' },
  { width: 1280, locale: 'ru', colorScheme: 'dark', look: 'all' },
  { width: 320, locale: 'ru', colorScheme: 'light', look: 'width' },
  { width: 320, locale: 'en', colorScheme: 'light', look: 'width' },
] as const;

describe('the desk for everyone', () => {
  it.each(cases)(
    'keeps to WCAG 2.2 AA at $width px in $locale, $colorScheme: $look',
    async ({ width, locale, colorScheme, look: how }) => {
      const page = await site.visit({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const broken: string[] = [];
      const look = async (what: string) => {
        for (const fault of await faultsOf(page, how)) broken.push(`${what}: ${fault}`);
      };
      await answerApi(page, asVisitor);
      await page.goto(`/${locale}/desk/sign-in`);
      await page.getByRole('table').waitFor();
      await look('sign-in');
      await page.getByRole('textbox').first().press('Enter');
      await page.getByRole('alert').waitFor();
      await look('sign-in with mistakes');
      await page.unrouteAll();
      await answerApi(page, asCoordinator);
      for (const address of ['', '/account', '/account/security', '/account/security/code-app/end']) {
        await page.goto(`/${locale}/desk${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const details of all) details.open = true;
        });
        await look(address);
      }
      expect(broken).toEqual([]);
      await page.context().close();
    },
  );

  it('says what to do without JavaScript', async () => {
    const page = await site.visit({ javaScriptEnabled: false });
    await page.goto('/kk/desk/sign-in');
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    await page.context().close();
  });

  it('is not loaded into public pages', async () => {
    const page = await site.visit();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/en', { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /desk-|Page-/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('breaks no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});

describe('signing in', () => {
  it('names mistakes at the top and beside the field, and takes the focus there', async () => {
    const page = await site.visit();
    const sent = await answerApi(page, asVisitor);
    await page.goto('/en/desk/sign-in');
    await page.getByLabel('E-mail').fill('nobody');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Enter your password' }).waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Error: Sign in — Qaitu');
    await summary.getByRole('link', { name: 'Enter the e-mail in the form name@example.kz' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');
    expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
    await page.context().close();
  });

  it('takes a ready-made account through the code to the page that was wanted', async () => {
    const page = await site.visit();
    let me = visitor;
    const sent = await answerApi(page, {
      'GET /api/me': () => ({ body: me }),
      'POST /api/auth/sign-in/email': { body: { twoFactorRedirect: true } },
      'POST /api/auth/two-factor/verify-totp': () => {
        me = coordinator;
        return { body: { user: {} } };
      },
    });
    await page.goto('/en/desk/account/security');
    await page.getByRole('button', { name: /^coordinator.*Use this account$/ }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Enter the code' }).waitFor();
    await page.getByText(/Code of the demonstration account right now: \d{6}/).waitFor();
    await page.getByLabel('Code', { exact: true }).fill('123 456');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'Security' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/desk/account/security');
    expect(sent.map(({ call, body }) => [call, body])).toEqual([
      [
        'POST /api/auth/sign-in/email',
        { email: 'coordinator@demonstration.kz', password: 'a few words in a row' },
      ],
      ['POST /api/auth/two-factor/verify-totp', { code: '123456' }],
    ]);
    await page.context().close();
  });

  it('keeps what was typed when the language changes', async () => {
    const page = await site.visit();
    await answerApi(page, asVisitor);
    await page.goto('/kk/desk/sign-in');
    await page.getByLabel('Электрондық пошта').fill('aizhan@example.kz');
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.getByRole('heading', { name: 'Вход' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/ru/desk/sign-in');
    expect(await page.getByLabel('Электронная почта').inputValue()).toBe('aizhan@example.kz');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await page.context().close();
  });

  it('loads the texts of the language it is read in, and of another when its reader turns to it', async () => {
    const page = await site.visit();
    await answerApi(page, asVisitor);
    const loaded: string[] = [];
    page.on('request', (request) => {
      const [, language] = /\/assets\/(kk|ru|en)-/.exec(request.url()) ?? [];
      if (language !== undefined) loaded.push(language);
    });
    await page.goto('/kk/desk/sign-in');
    await page.getByRole('heading', { name: 'Кіру', exact: true }).waitFor();
    expect(loaded).toEqual(['kk']);
    await page.route('**/assets/ru-*', (route) => route.abort());
    await page.getByRole('link', { name: 'Русский' }).click();
    // The language that cannot be had is spoken of in the one that is here.
    await page.getByRole('button', { name: 'Қайталап көру' }).waitFor();
    await page.unroute('**/assets/ru-*');
    await page.getByRole('button', { name: 'Қайталап көру' }).click();
    await page.getByRole('heading', { name: 'Вход' }).waitFor();
    expect(loaded).toContain('ru');
    await page.context().close();
  });

  it('takes the token of an invitation out of the address at once', async () => {
    const page = await site.visit();
    const sent = await answerApi(page, asVisitor);
    await page.goto('/en/desk/invitation#token=once.only');
    await page.getByRole('heading', { name: 'Accept the invitation' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(sent).toMatchObject([{ call: 'POST /api/invitations/read', body: { token: 'once.only' } }]);
    await page.context().close();
  });
});

describe('a line that breaks', () => {
  it('is waited for, with the same key and nothing lost', async () => {
    const page = await site.visit();
    let answers = 0;
    const sent = await answerApi(page, {
      ...asCoordinator,
      'PUT /api/me/settings': () => {
        answers += 1;
        return answers < 3 ? { status: 503, body: { code: 'starting' } } : { body: { changed: true } };
      },
    });
    await page.goto('/en/desk/account');
    await page.getByLabel('Language of letters and messages').selectOption('en');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('There is no connection.').waitFor();
    await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
    expect(await page.getByText('There is no connection.').count()).toBe(0);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    await page.context().close();
  });

  it('tells that the session ended and leaves the page standing', async () => {
    const page = await site.visit();
    await answerApi(page, {
      ...asCoordinator,
      'PUT /api/me/settings': { status: 401, body: { code: 'not-signed-in' } },
    });
    await page.goto('/en/desk/account');
    await page.getByLabel('Language of letters and messages').selectOption('ru');
    await page.getByRole('button', { name: 'Save' }).click();
    const again = page.getByRole('link', { name: 'Sign in in a new tab' });
    expect(await again.getAttribute('href')).toBe('/en/desk/sign-in?to=%2Fen%2Fdesk%2Faccount');
    expect(await page.getByLabel('Language of letters and messages').inputValue()).toBe('ru');
    await page.context().close();
  });
});
