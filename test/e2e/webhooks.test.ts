import path from 'node:path';
import type { Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../webhook-receiver.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let receiver: WebhookReceiver;
const pictures = process.env['WEBHOOK_PICTURES'];

beforeAll(async () => {
  site = await openSite();
  receiver = await startWebhookReceiver();
});
afterAll(async () => {
  await site.close();
  await receiver.close();
});

const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

const isClean = async (page: Page, name: string): Promise<void> => {
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
    const [inner, whole] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(whole).toBeLessThanOrEqual(inner ?? 0);
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });
  }
};

describe.each(locales)('in %s', (locale) => {
  const say = sayIn(locale);

  it('an administrator makes one, tries it, sees it stop, resumes it, renews its secret and removes it', async () => {
    const page = await visitAs(site, 'alatau-administrator@alatau.example', locale);
    await page.getByRole('link', { name: say('exchange.title'), exact: true }).click();
    await page.getByRole('link', { name: say('webhook.title'), exact: true }).click();
    await heading(page, say('webhook.title'));
    await page.getByText(say('webhook.empty')).waitFor();
    await isClean(page, `empty-${locale}`);

    // What is wrong is said at its field.
    await page.getByRole('button', { name: say('webhook.make') }).click();
    await page.getByText(say('webhook.url.missing')).first().waitFor();
    const name = `LMS ${locale}`;
    await page.getByLabel(say('webhook.name'), { exact: true }).fill(name);
    const url = page.getByLabel(say('webhook.url'), { exact: true });
    await url.fill('https://10.0.0.1/hook');
    const noun = page.getByRole('checkbox', { name: say('journal.noun.membership'), exact: true });
    await noun.check();
    await page.getByRole('button', { name: say('webhook.make') }).click();
    await page.getByText(say('refusal.webhook-address-closed')).first().waitFor();
    await isClean(page, `refused-${locale}`);

    await url.fill(receiver.url);
    await page.getByRole('button', { name: say('webhook.make') }).click();
    await page.getByText(say('webhook.secret.made')).waitFor();
    const secret = await page.getByLabel(say('webhook.secret'), { exact: true }).inputValue();
    expect(secret).toMatch(/^whsec_/);
    await isClean(page, `made-${locale}`);

    await page.getByRole('link', { name, exact: true }).click();
    await heading(page, name);
    expect(await page.content()).not.toContain(secret.slice('whsec_'.length));
    await page.getByText(say('webhook.attempts.empty')).waitFor();
    receiver.messages.length = 0;
    receiver.next.push({ status: 503 });
    await page.getByRole('button', { name: say('webhook.try') }).click();
    const why = say('webhook.with-status', { what: say('webhook.outcome.answered'), status: '503' });
    await page.getByText(say('webhook.tried.failed', { why })).waitFor();
    await page.getByRole('button', { name: say('webhook.try') }).click();
    await page.getByText(say('webhook.tried.delivered', { status: '200' })).waitFor();
    const [trial] = receiver.messages;
    expect(new Webhook(secret).verify(trial?.body ?? '', trial?.headers ?? {})).toMatchObject({
      type: 'webhook.trial',
    });
    await page.getByRole('row').nth(2).waitFor();
    await isClean(page, `tried-${locale}`);

    await page.getByRole('button', { name: say('webhook.pause'), exact: true }).click();
    await page.getByText(say('webhook.paused')).waitFor();
    await page.getByRole('button', { name: say('webhook.resume'), exact: true }).click();
    await page.getByText(say('webhook.paused')).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: say('webhook.renew') }).click();
    await page.getByText(say('webhook.secret.renewed')).waitFor();
    const renewed = await page.getByLabel(say('webhook.secret'), { exact: true }).inputValue();
    expect(renewed).not.toBe(secret);
    await page.getByText(say('webhook.previous-until'), { exact: true }).waitFor();

    // Somebody is invited, and the receiver has gone.
    receiver.messages.length = 0;
    receiver.next.push({ status: 410 });
    await happen(page, locale);
    await page.getByText(say('webhook.stopped.gone')).waitFor({ timeout: 30_000 });
    await isClean(page, `stopped-${locale}`);
    await page.getByRole('button', { name: say('webhook.resume'), exact: true }).click();
    await page.getByText(say('webhook.stopped.gone')).waitFor({ state: 'detached' });
    await expect.poll(() => receiver.messages.length, { timeout: 30_000 }).toBe(2);
    const ids = receiver.messages.map(({ headers }) => headers['webhook-id']);
    expect(ids[0]).toBe(ids[1]);
    for (const known of [secret, renewed]) {
      const { body = '', headers = {} } = receiver.messages[1] ?? {};
      expect(new Webhook(known).verify(body, headers)).toMatchObject({ data: { noun: 'membership' } });
    }

    await page.getByRole('link', { name: say('webhook.remove') }).click();
    await heading(page, say('webhook.remove'));
    await isClean(page, `remove-${locale}`);
    await page.getByRole('button', { name: say('webhook.remove.do'), exact: true }).click();
    await heading(page, say('webhook.title'));
    await page.getByText(say('webhook.empty')).waitFor();
    // The refusal of the private address, and nothing else.
    expect(site.problems.splice(0).filter((problem) => !problem.includes('status of 409'))).toEqual([]);
    await page.context().close();
  });
});

/** The administrator gives himself another role through the API, and comes back to the page. */
const happen = async (page: Page, locale: Locale): Promise<void> => {
  const role = { kk: 'analyst', ru: 'coordinator', en: 'head' }[locale];
  const done = await page.evaluate(async (wanted) => {
    const institution = /exchange\/([^/]+)/.exec(location.pathname)?.[1] ?? '';
    const { account } = (await (await fetch('/api/me')).json()) as { account: { id: string } };
    const answer = await fetch(`/api/institutions/${institution}/members`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `webhook-e2e-${wanted}` },
      body: JSON.stringify({ accountId: account.id, role: wanted }),
    });
    return answer.status;
  }, role);
  expect(done).toBe(200);
  await page.reload();
};
