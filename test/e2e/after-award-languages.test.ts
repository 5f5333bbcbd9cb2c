import path from 'node:path';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { textOf } from '../../src/messages.ts';
import { answerApi } from './desk-answers.ts';
import { visitAs } from './desk-visit.ts';
import { fakeObligations, obligationAnswers, participant as bound } from './obligation-answers.ts';
import { openSite, widths, type Site } from './open-site.ts';
import { agreedTasks, answerReport, fakeReport, reportIds } from './report-answers.ts';
import { fakeVerification, verifierAnswers } from './verification-answers.ts';

/** The ways that `agreement`, `report` and `obligation` try in Kazakh, walked in the two other languages. */
let site: Site;
const rounds = [
  {
    locale: 'ru',
    participant: 'kamila@alatau.example',
    name: 'Камила',
    hostLocale: 'kk',
  },
  {
    locale: 'en',
    participant: 'aigerim@alatau.example',
    name: 'Айгерім',
    hostLocale: 'ru',
  },
] as const;

/** Their stays are over in the story; here they have not begun, so that the agreement can still change. */
const takeBackStays = async (db: Client): Promise<void> => {
  const { rowCount } = await db.query(
    `update mobility m set status = 'agreed', departed_on = null, arrived_on = null, returned_on = null,
            end_reason = null from account o where o.id = m.account_id and o.email = any($1)`,
    [rounds.map(({ participant }) => participant)],
  );
  expect(rowCount).toBe(rounds.length);
};

const phone = { viewport: { width: widths.phone, height: 844 } };
/** What stands before the first value in a text. */
const beginning = (locale: Locale, key: string, params: readonly string[]): string =>
  textOf(locale, key, Object.fromEntries(params.map((name) => [name, '§']))).split('§')[0] ?? '';
const title = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

beforeAll(async () => {
  site = await openSite();
  const db = new Client({
    host: path.join(site.server.dataFolder, 'postgres'),
    user: 'postgres',
    database: 'qaitu',
  });
  await db.connect();
  await takeBackStays(db);
  await db.end();
});
// A stay that had ended was begun anew past the commands.
afterAll(() => site.close({ isDamaged: true }));

interface Letter {
  readonly id: string;
  readonly address: string;
  readonly text: string;
}
const letters = async (): Promise<readonly Letter[]> => {
  const answer = await fetch(`${site.address}/api/demonstration/outbox`);
  return ((await answer.json()) as { readonly mails: readonly Letter[] }).mails;
};
/** What a letter that is not among the known ones says in that form. */
const newLetter = async (known: ReadonlySet<string>, form: RegExp): Promise<string> => {
  for (let look = 0; look < 240; look += 1) {
    for (const { id, text } of await letters()) {
      const found = known.has(id) ? undefined : form.exec(text)?.[1];
      if (found !== undefined) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no new letter with ${form.source}`);
};
const knownLetters = async (): Promise<ReadonlySet<string>> => new Set((await letters()).map(({ id }) => id));
/** The letters of the told story leave first; what comes after them is new. */
const restingLetters = async (): Promise<ReadonlySet<string>> => {
  let known = await knownLetters();
  for (let look = 0; look < 60; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const now = await knownLetters();
    if (now.size === known.size) return now;
    known = now;
  }
  return known;
};

describe.each(rounds)('a round of signatures in $locale', ({ locale, participant, name, hostLocale }) => {
  const say = (key: string, params = {}): string => textOf(locale, `agreement.${key}`, params);
  const host = (key: string): string => textOf(hostLocale, `agreement.${key}`);
  const goOn = textOf(locale, 'application.form.continue');
  const write = async (page: Page, version: string, reason: string, day: string): Promise<void> => {
    await page.goto(`${version}/edit/reason`);
    await page.getByLabel(say('edit.reason')).fill(reason);
    await page.getByRole('button', { name: goOn }).click();
    await page.goto(`${version}/edit/stay`);
    await page
      .getByRole('group', { name: say('stay.to') })
      .getByLabel(textOf(locale, 'desk.date.day'))
      .fill(day);
    await page.getByRole('button', { name: goOn }).click();
    await title(page, say('part.host'));
    await page.goto(`${version}/offer`);
    await page.getByRole('button', { name: say('offer.do') }).click();
  };
  const sign = async (page: Page, version: string): Promise<void> => {
    await page.goto(`${version}/sign`);
    await title(page, say('sign'));
    await page.getByRole('button', { name: say('sign.do') }).click();
    await page.waitForURL((url) => url.pathname === version);
  };
  const office = `${participant.includes('alatau') ? 'alatau' : 'esil'}-coordinator@${participant.split('@')[1] ?? ''}`;

  it('is begun, refused, corrected and ended', { timeout: 150_000 }, async () => {
    let known = await restingLetters();
    const own = await visitAs(site, participant, locale, phone);
    await own
      .getByRole('link', { name: beginning(locale, 'agreement.home.read', ['host']) })
      .first()
      .click();
    await title(own, say('title'));
    const stay = new URL(own.url()).pathname;
    await own.getByRole('button', { name: say('begin.request') }).click();
    await title(own, say('draft.change'));
    const change = new URL(own.url()).pathname;
    await write(own, change, 'The laboratory is free a day later.', '20');
    await own.getByText(say('state.sign-participant')).waitFor();
    await sign(own, change);

    const desk = await visitAs(site, office, locale);
    await desk.goto(change);
    await desk
      .getByRole('region', { name: say('difference') })
      .first()
      .waitFor();
    await sign(desk, change);

    const answer = async (choice: 'refuse' | 'sign', reason?: string): Promise<string> => {
      const link = await newLetter(known, /(\/[a-z]{2}\/desk\/host-signature#\S+)/);
      const page = await site.visit(phone);
      await page.goto(link.replace(/^\/[a-z]{2}\//, `/${hostLocale}/`));
      await page.getByLabel(host(`host-page.${choice}`)).check();
      if (reason !== undefined) await page.getByLabel(host('host-page.reason')).fill(reason);
      const before = await knownLetters();
      await page.getByRole('button', { name: host('host-page.send-code') }).click();
      await page.getByLabel(host('host-page.code')).fill(await newLetter(before, /\b(\d{6})\b/));
      await page.getByRole('button', { name: host(`${choice}.do`) }).click();
      const done = choice === 'refuse' ? 'host-page.refused' : 'host-page.signed';
      await page
        .getByText(beginning(hostLocale, `agreement.${done}`, ['date']), { exact: false })
        .first()
        .waitFor();
      await page.context().close();
      return link;
    };
    await answer('refuse', 'We are closed on that day.');

    known = await knownLetters();
    await desk.goto(change);
    await desk.getByText('We are closed on that day.').first().waitFor();
    await desk.getByRole('link', { name: say('state.refused-next') }).click();
    await desk.getByRole('button', { name: say('begin.correction') }).click();
    await title(desk, say('draft.correction'));
    const correction = new URL(desk.url()).pathname;
    await write(desk, correction, 'Two days later, then.', '21');
    await desk.waitForURL((url) => url.pathname === correction);
    await sign(desk, correction);
    await own.goto(correction);
    await sign(own, correction);
    await answer('sign');

    await own.goto(stay);
    await own.goto(correction);
    await own.getByText(beginning(locale, 'agreement.state.in-force', ['date']), { exact: false }).waitFor();
    expect(await own.getByRole('main').textContent()).toContain(name);
    await own.context().close();
    await desk.context().close();
  });
});

describe.each(['ru', 'en'] as const)('after the stay in %s', (locale) => {
  const say = (key: string, params = {}): string => textOf(locale, key, params);

  it('a report is written, checked and submitted on a phone', async () => {
    const server = fakeReport();
    const page = await site.visit(phone);
    await answerReport(page, server);
    await page.goto(`/${locale}/desk`);
    await page.getByRole('link', { name: beginning(locale, 'report.home.write', ['call']) }).click();
    for (const task of agreedTasks) {
      await page.getByRole('link', { name: task.title }).click();
      await title(page, task.title);
      await page.getByRole('radio', { name: say('report.claim.not-achieved') }).check();
      await page
        .getByRole('textbox', { name: say('report.task.outcome') })
        .fill('It was put off for a year.');
      await page.getByRole('textbox', { name: say('report.task.self') }).fill('I would ask earlier.');
      await page.getByRole('radio', { name: say('report.consent.no') }).check();
      await page.getByRole('button', { name: say('application.form.continue') }).click();
      await page.getByRole('link', { name: say('report.check'), exact: true }).waitFor();
    }
    await page.getByRole('link', { name: say('report.check'), exact: true }).click();
    await title(page, say('report.check.title'));
    await page.getByRole('button', { name: say('report.check.submit') }).click();
    await page
      .getByText(beginning(locale, 'report.submitted', ['date']), { exact: false })
      .first()
      .waitFor();
    expect(server.status).toBe('submitted');
    await page.context().close();
  });

  it('a verdict is given with a reason', async () => {
    const server = fakeVerification();
    const page = await site.visit(phone);
    let last: unknown;
    page.on('request', (request) => {
      if (request.method() === 'POST') last = request.postDataJSON();
    });
    await answerApi(
      page,
      verifierAnswers(server, () => last),
    );
    await page.goto(`/${locale}/desk/verifications/${reportIds.verification}`);
    await page.getByRole('button', { name: say('report.verify.to-verdict') }).click();
    await page.getByRole('radio', { name: say('report.verdict.partly') }).check();
    await page
      .getByRole('textbox', { name: say('report.verify.reason') })
      .fill('180 of 240 measurements are there.');
    await page.getByRole('button', { name: say('report.verify.give') }).click();
    await expect.poll(() => server.verdict).toBe('partly');
    await page.context().close();
  });

  it('an obligation is read as a balance that says how it came about', async () => {
    const page = await site.visit(phone);
    const me = { ...bound, account: bound.account && { ...bound.account, hasSecondFactor: true } };
    await answerApi(page, obligationAnswers(fakeObligations(), me));
    await page.goto(`/${locale}/desk`);
    await page.getByRole('link', { name: beginning(locale, 'obligation.own.home-link', ['title']) }).click();
    await title(page, say('obligation.own.title'));
    const main = (await page.getByRole('main').textContent()) ?? '';
    const sums = { ru: '36 месяцев = 60 (', en: '36 months = 60 (' };
    expect(main).toContain(sums[locale]);
    for (const months of {
      ru: ['36 месяцев', '6 месяцев', '30 месяцев'],
      en: ['36 months', '6 months', '30 months'],
    }[locale])
      expect(main).toContain(months);
    await page.context().close();
  });
});
