import { AxeBuilder } from '@axe-core/playwright';
import path from 'node:path';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { sampleDocuments } from '../exchange/sample-documents.ts';
import { visitAs } from './desk-visit.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;

/** The stays of the story are over; this one is as it was before it began, when its agreement can still change. */
const takeBackTheStay = async ({ dataFolder }: Site['server']): Promise<void> => {
  const admin = new Client({ host: path.join(dataFolder, 'postgres'), user: 'postgres', database: 'qaitu' });
  await admin.connect();
  const { rowCount } = await admin.query(
    `update mobility m set status = 'agreed', departed_on = null, arrived_on = null, returned_on = null,
            end_reason = null from account o where o.id = m.account_id and o.email = $1`,
    [participant],
  );
  await admin.end();
  expect(rowCount).toBe(1);
};

beforeAll(async () => {
  site = await openSite();
  await takeBackTheStay(site.server);
});
// A stay that had ended was begun anew past the commands.
afterAll(() => site.close({ isDamaged: true }));

const participant = 'zhansaya@esil.example';
const office = 'esil-coordinator@esil.example';
const host = 'r.osman@lotus.example';
const phone = { viewport: { width: widths.phone, height: 800 } };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const say = (key: Parameters<typeof text>[1]): string =>
  (text as (locale: Locale, key: string) => string)('kk', key);
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The newest letters of the demonstration, as its outbox shows them to everybody. */
const lettersTo = async (address: string): Promise<readonly string[]> => {
  const { mails } = (await (await fetch(`${site.address}/api/demonstration/outbox`)).json()) as {
    readonly mails: readonly { readonly address: string; readonly text: string }[];
  };
  return mails.filter((mail) => mail.address === address).map((mail) => mail.text);
};
const letterTo = async (address: string, form: RegExp, not?: string): Promise<string> => {
  // A fresh server sends the letters of the whole story first.
  for (let look = 0; look < 240; look += 1) {
    const found = (await lettersTo(address))
      .map((letter) => form.exec(letter)?.[1])
      .find((part) => part !== undefined);
    if (found !== undefined && found !== not) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no letter to ${address} with ${form.source}`);
};
const linkForm = /(\/[a-z]{2}\/desk\/host-signature#\S+)/;

/** The host's page in a browser of its own, by the newest link. */
const openHostPage = async (not?: string): Promise<{ readonly page: Page; readonly link: string }> => {
  const link = await letterTo(host, linkForm, not);
  const page = await site.visit(phone);
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, link };
};
const hostSays = (key: string, params: Readonly<Record<string, string>> = {}): string =>
  (text as (locale: Locale, key: string, params: object) => string)('en', `agreement.${key}`, params);

let stay = '';
let version = '';
let firstLink = '';

describe('a round of signatures', () => {
  it('begins with the participant, who asks for a change on a phone and signs it', async () => {
    const page = await visitAs(site, participant, 'kk', phone);
    await page.getByRole('link', { name: /^Шартты оқу: Lotus Bay University/ }).click();
    await title(page, say('agreement.title'));
    stay = new URL(page.url()).pathname;
    await page.getByRole('button', { name: say('agreement.begin.request') }).click();
    await title(page, say('agreement.draft.change'));
    version = new URL(page.url()).pathname;
    // What is missing leads to its field.
    await page
      .getByRole('link', { name: say('agreement.part.reason') })
      .last()
      .click();
    await page.getByLabel(say('agreement.edit.reason')).fill('Зертхана тек шілдеде бос.');
    await page.getByRole('button', { name: say('application.form.continue') }).click();
    await title(page, say('agreement.part.reason'));
    await page.getByRole('alert').getByText('Ештеңе өзгермеді', { exact: false }).waitFor();
    await page.getByRole('link', { name: say('agreement.edit.back') }).click();
    await page.getByRole('link', { name: say('agreement.part.stay') }).click();
    const end = page.getByRole('group', { name: say('agreement.stay.to') });
    await end.getByLabel(say('desk.date.day')).fill('1');
    await page.getByRole('button', { name: say('application.form.continue') }).click();
    await title(page, say('agreement.part.host'));
    for (const part of ['courses', 'tasks'] as const) {
      await page.getByRole('button', { name: say('application.form.continue') }).click();
      await title(page, say(`agreement.part.${part}`));
    }
    await page.getByText('Келісілген тапсырманың сөзі өзгермейді', { exact: false }).waitFor();
    await page.getByRole('button', { name: say('application.form.continue') }).click();
    await page.getByRole('link', { name: say('agreement.offer.check') }).click();
    await title(page, say('agreement.offer'));
    expect(await page.getByRole('main').textContent()).toContain(host);
    await page.getByRole('button', { name: say('agreement.offer.do') }).click();
    await page.getByText(say('agreement.state.sign-participant')).waitFor();
    await page
      .getByRole('link', { name: say('agreement.sign'), exact: true })
      .first()
      .click();
    await title(page, say('agreement.sign'));
    await page.getByRole('button', { name: say('agreement.sign.do') }).click();
    await title(page, /^2-нұсқа/);
    expect(await page.getByRole('main').textContent()).toContain('Жансая');
    await page.context().close();
  });

  it('goes on at the university, which reads what changed; NCALayer is asked only when the signer asks', async () => {
    const page = await visitAs(site, office, 'kk');
    let isReady = false;
    await page.routeWebSocket(/127\.0\.0\.1:13579/, (socket) => {
      if (!isReady) return socket.close();
      socket.send(JSON.stringify({ result: { version: '1.4' } }));
      socket.onMessage((message) => {
        const { module, args } = JSON.parse(String(message)) as { module: string; args: { format: string } };
        const isAsked = module === 'kz.gov.pki.knca.basics' && args.format === 'cms';
        const cms = '-----BEGIN CMS-----\nTm8gc2lnbmF0dXJl\n-----END CMS-----';
        socket.send(JSON.stringify({ status: isAsked, body: { result: [cms] } }));
      });
    });
    await page.getByRole('link', { name: /^Университет атынан қол қою: 1/ }).click();
    await title(page, say('agreement.waiting'));
    await page.getByRole('link', { name: /Жансая/ }).click();
    const changed = page.getByRole('region', { name: say('agreement.difference') });
    expect(await changed.first().textContent()).toContain('Аяқталатын күні');
    await page
      .getByRole('link', { name: say('agreement.sign'), exact: true })
      .first()
      .click();
    await page.getByText('Қазіргі кілттердің көбі ГОСТ 2015', { exact: false }).waitFor();
    await page.getByRole('button', { name: say('agreement.cms.layer') }).click();
    await page.getByText(/NCALayer .*(табылмады|жабылды)/).waitFor();
    isReady = true;
    await page.getByRole('button', { name: say('agreement.cms.layer') }).click();
    // What is no signature is refused by the server, in words.
    await page.getByText(say('refusal.signature-not-set-up')).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${version}/sign`);
    await page.getByRole('button', { name: say('agreement.sign.do') }).click();
    await title(page, /^2-нұсқа/);
    await page.getByText('Жауабы күтілетін тарап: қабылдаушы ұйым.', { exact: false }).waitFor();
    await page.context().close();
  });

  it('reaches the host without an account, who refuses with a reason and a code', async () => {
    const { page, link } = await openHostPage();
    firstLink = link;
    // The secret has left the address.
    expect(new URL(page.url()).hash).toBe('');
    await page.getByText('You need no account.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.getByText('Есептік жазба керек емес.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByLabel(hostSays('host-page.refuse')).check();
    await page.getByLabel(hostSays('host-page.reason')).fill('The laboratory is closed in July.');
    await page.getByRole('button', { name: hostSays('host-page.send-code') }).click();
    await page.getByText('The code was sent to r•••@lotus.example', { exact: false }).waitFor();
    const code = await letterTo(host, /\b(\d{6})\b/);
    await page.getByLabel(hostSays('host-page.code')).fill(code === '123456' ? '654321' : '123456');
    await page.getByRole('button', { name: hostSays('refuse.do') }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(hostSays('host-page.code')).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole('button', { name: hostSays('refuse.do') }).click();
    await page.getByText('You refused on', { exact: false }).waitFor();
    await page.context().close();
  });

  it('lets the university correct what was refused, and record a signature made by hand', async () => {
    const page = await visitAs(site, office, 'kk');
    await page.goto(version);
    await page.getByText('The laboratory is closed in July.').first().waitFor();
    await page.getByRole('link', { name: say('agreement.state.refused-next') }).click();
    await page.getByRole('button', { name: say('agreement.begin.correction') }).click();
    await title(page, say('agreement.draft.correction'));
    version = new URL(page.url()).pathname;
    await page.goto(`${version}/edit/reason`);
    await page.getByLabel(say('agreement.edit.reason')).fill('Қабылдаушы ұйымның зертханасы шілдеде жабық.');
    await page.getByRole('button', { name: say('application.form.continue') }).click();
    await title(page, say('agreement.part.stay'));
    const end = page.getByRole('group', { name: say('agreement.stay.to') });
    await end.getByLabel(say('desk.date.day')).fill('12');
    await page.getByRole('button', { name: say('application.form.continue') }).click();
    await title(page, say('agreement.part.host'));
    await page.goto(`${version}/offer`);
    await page.getByRole('button', { name: say('agreement.offer.do') }).click();
    await title(page, /^3-нұсқа: түзетілген/);
    await page.getByRole('link', { name: say('agreement.scan') }).click();
    await page.getByRole('button', { name: say('agreement.scan.do') }).click();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(4);
    await page.getByLabel(say('agreement.party.participant'), { exact: true }).check();
    expect(await page.getByLabel(say('agreement.scan.name')).inputValue()).toContain('Жансая');
    const file = { name: 'qol.pdf', mimeType: 'application/pdf', buffer: sampleDocuments.pdf };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel(say('agreement.scan.compared')).check();
    await page.getByRole('button', { name: say('agreement.scan.do') }).click();
    await title(page, /^3-нұсқа/);
    await page.getByText('қолмен, сканері сақталған', { exact: false }).waitFor();
    await page
      .getByRole('link', { name: say('agreement.sign'), exact: true })
      .first()
      .click();
    await page.getByRole('button', { name: say('agreement.sign.do') }).click();
    await title(page, /^3-нұсқа/);
    await page.getByRole('link', { name: say('agreement.host-link') }).waitFor();
    await page.context().close();
  });

  it('ends with the host’s signature; used and outdated links are answered kindly', async () => {
    const old = await site.visit(phone);
    await old.goto(firstLink);
    await old.getByText('You refused on', { exact: false }).waitFor();
    await old.context().close();
    const { page, link } = await openHostPage(firstLink);
    const before = await lettersTo(host);
    await page.getByLabel(hostSays('host-page.sign')).check();
    await page.getByRole('button', { name: hostSays('host-page.send-code') }).click();
    await page.getByText('The code was sent to', { exact: false }).waitFor();
    for (let look = 0; (await lettersTo(host)).length === before.length && look < 240; look += 1)
      await page.waitForTimeout(250);
    await page.getByLabel(hostSays('host-page.code')).fill(await letterTo(host, /\b(\d{6})\b/));
    await page.getByRole('button', { name: hostSays('sign.do') }).click();
    await page.getByText('You signed this agreement on', { exact: false }).waitFor();
    await page.goto('/en/desk/outbox');
    await page.goto(link);
    await page.getByText('There is nothing more to do', { exact: false }).waitFor();
    await page.goto('/en/desk/host-signature');
    await page.reload();
    await page.getByText('This page opens by the personal link', { exact: false }).waitFor();
    await page.context().close();

    const own = await visitAs(site, participant, 'kk', phone);
    await own.goto(stay);
    await own.getByRole('link', { name: /^3-нұсқа/ }).click();
    await own.getByText('Үш тарап та қол қойды', { exact: false }).waitFor();
    const found = new Map<string, Buffer>();
    for (const format of ['pdf', 'docx'] as const) {
      const href = await own
        .getByRole('link', { name: say(`agreement.download.${format}`) })
        .getAttribute('href');
      found.set(format, await (await own.request.get(`${site.address}${href}`)).body());
    }
    expect(found.get('pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(found.get('docx')?.subarray(0, 2).toString()).toBe('PK');
    await own.context().close();
  });
});

const cases = [
  { locale: 'ru', width: 320, colorScheme: 'light', parts: ['host', 'tasks'] },
  { locale: 'en', width: 1280, colorScheme: 'dark', parts: ['costs', 'duties'] },
] as const;

describe('the pages of an agreement for everyone', () => {
  it.each(cases)(
    'keep to WCAG 2.2 AA at $width px in $locale',
    async ({ locale, width, colorScheme, parts }) => {
      const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
      const page = await visitAs(site, office, locale, options);
      const broken: string[] = [];
      const look = async (what: string, where: Page = page) => {
        const { violations } = await new AxeBuilder({ page: where }).withTags(rules).analyze();
        for (const { id, nodes } of violations)
          broken.push(`${what}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        const hidden = await where.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (hidden > 0) broken.push(`${what}: ${hidden} px beyond the edge`);
      };
      const there = (path: string) => path.replace('/kk/', `/${locale}/`);
      await page.goto(there(version));
      await page.locator('#fingerprint-title').waitFor();
      await look('a version in force');
      await page.goto(there(stay));
      await page.locator('.task-rows').waitFor();
      await look('the versions');
      // The first of the two begins a change, the second finds it again.
      const draft = page.locator('.task-rows a').first();
      if (locale === 'ru') await page.locator('.begin-version button').click();
      else await draft.click();
      await page.locator('.task-rows a[href*="/edit/"]').first().waitFor();
      const base = new URL(page.url()).pathname;
      await look('a draft');
      for (const part of parts) {
        await page.goto(`${base}/edit/${part}`);
        await page.locator('form').waitFor();
        await look(part);
      }
      await page.goto(`/${locale}/desk/office/waiting-agreements`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look('what waits');
      const visitor = await site.visit(options);
      await visitor.goto((await letterTo(host, linkForm)).replace(/^\/[a-z]{2}\//, `/${locale}/`));
      await visitor.locator('#fingerprint-title').waitFor();
      await look('the host’s page', visitor);
      expect(broken).toEqual([]);
      await visitor.context().close();
      await page.context().close();
    },
  );

  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
