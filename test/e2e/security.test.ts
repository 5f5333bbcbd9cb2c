import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { deskPaths } from '../../src/web/desk-paths.ts';
import { enter, visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';
import { kindsOfPages } from './page-addresses.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const mailOf = (key: string): string => {
  const person = storyPeople.find((one) => one.key === key);
  if (person === undefined) throw new Error(key);
  return emailOf(person);
};

/** Would run, and would stand in the page as an element, if a text were ever taken for markup. */
const planted = '<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>';

/** A change that the person who is signed in on the page makes. */
const change = async (page: Page, method: string, address: string, body: object): Promise<number> =>
  page.evaluate(
    async ([how, url, sent]) => {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': `planted-${crypto.randomUUID()}`,
      };
      return (await fetch(url, { method: how, headers, body: sent })).status;
    },
    [method, address, JSON.stringify(body)] as const,
  );

/** What a page shows of what was planted: as text, and as anything else. */
const traceOf = async (page: Page) =>
  page.evaluate(() => ({
    hurt: 'hurt' in window,
    elements: document.querySelectorAll(
      'img[src="x"], [onerror], script:not([src]):not([type="application/ld+json"])',
    ).length,
    isRead: document.body.textContent.includes('<img src=x onerror='),
  }));

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

it('no page asks another host, breaks its policy or keeps a secret', async () => {
  const page = await visitAs(site, mailOf('administrator'), 'en');
  const kept: string[] = [];
  const addresses = [
    ...kindsOfPages.filter((one) => one !== 'nothing').map((one) => `/en/${one}`),
    ...[
      deskPaths.home('en'),
      deskPaths.institutions('en'),
      deskPaths.security('en'),
      deskPaths.myData('en'),
      deskPaths.jobs('en'),
    ],
    '/en/join',
  ];
  for (const address of addresses) {
    await open(page, address);
    kept.push(
      ...(await page.evaluate(() =>
        [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(
          ([name, value]) => `${name}=${String(value)}`,
        ),
      )),
      await page.evaluate(() => document.cookie),
    );
  }
  // No script of the page can read the session, and nothing of it lies where scripts can.
  const [session] = (await page.context().cookies()).filter(({ name }) => name.endsWith('session_token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const [token = ''] = decodeURIComponent(session?.value ?? '').split('.');
  expect(token.length).toBeGreaterThan(20);
  expect(kept.filter((one) => one.includes(token) || one.includes(mailOf('administrator')))).toEqual([]);
  await page.context().close();
  expect(site.problems).toEqual([]);
});

it('answers carry what they should, as the browser receives them', async () => {
  const page = await visitAs(site, mailOf('administrator'), 'en');
  const answers = [
    ...['/en', '/en/observatory/region', deskPaths.home('en'), '/en/join', '/en/api'],
    ...[
      '/en/observatory/region.csv',
      '/api/me',
      '/api/nothing',
      '/api/institutions-file?locale=en',
      '/en/nothing',
    ],
  ];
  for (const address of answers) {
    const headers = (await page.request.get(`${site.address}${address}`)).headers();
    expect([address, headers]).toEqual([
      address,
      expect.objectContaining({
        'x-content-type-options': 'nosniff',
        // The page of a room carries a code in its address, and tells it to nobody.
        'referrer-policy': expect.stringMatching(/^(same-origin|no-referrer)$/) as string,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'(?!.*unsafe).*base-uri 'none'; frame-ancestors 'none'$/,
        ) as string,
      }),
    ]);
    const keeping = address.startsWith('/api/') ? /^no-store$/ : /./;
    expect([address, headers['cache-control']]).toEqual([address, expect.stringMatching(keeping)]);
  }
  await page.context().close();
});

it('nothing that people write runs as a script, wherever it is read', async () => {
  const page = await visitAs(site, mailOf('administrator'), 'en');
  const { institutions } = (await page.evaluate(async () => (await fetch('/api/institutions')).json())) as {
    institutions: readonly { readonly id: string }[];
  };
  const name = { kk: planted, ru: planted, en: planted };
  expect(
    await change(page, 'PUT', '/api/me/settings', {
      name: planted,
      locale: 'en',
      timeZone: 'Asia/Almaty',
      notifyByMail: true,
    }),
  ).toBe(200);
  for (const { id } of institutions) {
    expect(
      await change(page, 'PUT', `/api/institutions/${id}/name`, {
        name,
        shortName: planted.slice(0, 40),
        reason: planted,
      }),
    ).toBe(200);
  }
  const [first] = institutions;
  const addresses = [
    ...[deskPaths.home('en'), deskPaths.institutions('en'), deskPaths.myData('en'), deskPaths.heads('en')],
    ...institutions.flatMap(({ id }) => [
      deskPaths.institution('en', id),
      deskPaths.members('en', id),
      deskPaths.journal('en', id),
    ]),
    '/en/results',
    `/en/statements/${first?.id ?? ''}/2024`,
  ];
  let read = 0;
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const { isRead, ...trace } = await traceOf(page);
    expect([address, trace]).toEqual([address, { hurt: false, elements: 0 }]);
    if (isRead) read += 1;
  }
  // It stood there to be read, or this would show nothing.
  expect(read).toBeGreaterThan(5);
  await page.context().close();
});

it.each(['https://evil.example/x', '//evil.example', String.raw`/\evil.example`, 'javascript:alert(1)'])(
  'signing in does not lead to %s',
  async (to) => {
    const page = await site.visit();
    await page.goto(`/en/desk/sign-in?to=${encodeURIComponent(to)}`);
    await enter(page, mailOf('officer'));
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    expect(new URL(page.url()).origin).toBe(site.address);
    await page.context().close();
  },
);
