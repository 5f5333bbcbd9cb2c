import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: widths.phone, height: 844 } };
/** A text of the pages that takes no parameter, or those that are given. */
const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);

const heading = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();
const isClean = async (page: Page): Promise<void> => expect(await faultsOf(page)).toEqual([]);

describe.each(locales)('in %s', (locale) => {
  const say = sayIn(locale);
  const title = `Study ${locale}`;
  let code = '';

  it('an analyst sets up a study from Table 7, registers it and adds a participant', async () => {
    const page = await visitAs(site, 'analyst@office.example', locale);
    await page.getByRole('link', { name: say('study-desk.title'), exact: true }).click();
    await heading(page, say('study-desk.title'));
    await page
      .getByRole('link', { name: say('study-desk.new') })
      .first()
      .click();
    await heading(page, say('study-desk.new'));
    await press(page, say('study-desk.new.do'));
    await page.getByRole('alert').getByText(say('refusal.study-title-missing')).waitFor();
    await page.getByRole('textbox', { name: say('study-desk.new.title-field') }).fill(title);
    await isClean(page);
    await press(page, say('study-desk.new.do'));
    await heading(page, title);
    await page.getByText(say('study-desk.state.guide', { blocks: '7', minutes: '120' })).waitFor();
    await isClean(page);

    await page.getByRole('link', { name: say('study-desk.page.guide') }).click();
    await heading(page, say('study-desk.page.guide'));
    await press(
      page,
      new RegExp(`^${say('office.move-down')} ${say('study-desk.guide.block', { number: '1' })}`),
    );
    await page.getByLabel(say('study-desk.guide.name')).first().fill('acquaintance first');
    await press(page, say('study-desk.guide.add-question', { number: '1' }));
    await page.getByLabel(say('study-desk.guide.words'), { exact: true }).first().fill('Why did you go?');
    await isClean(page);
    await press(page, say('study-desk.save'));
    await page.getByText(say('study-desk.saved', { version: '2' })).waitFor();

    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: say('study-desk.page.questions') }).click();
    await heading(page, say('study-desk.page.questions'));
    await page
      .getByRole('textbox', { name: say('study-desk.part.questions') })
      .fill('Why do they go?\nWhy do they return?');
    await page.getByRole('textbox', { name: say('study-desk.part.hypotheses') }).fill('For the language.');
    await isClean(page);
    await press(page, say('study-desk.save'));
    await page.getByText(say('study-desk.saved', { version: '3' })).waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: say('study-desk.row.register') }).click();
    await heading(page, say('study-desk.row.register'));
    await isClean(page);
    await press(page, say('study-desk.register.do'));
    await page.getByText(say('study-desk.fingerprint')).waitFor();

    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: say('study-desk.row.participants') }).click();
    await page
      .getByRole('link', { name: say('study-desk.participants.add') })
      .first()
      .click();
    await heading(page, say('study-desk.participants.add'));
    await page.getByRole('textbox', { name: say('study-desk.person.name') }).fill('Әсел Сәрсенова');
    await page.getByRole('textbox', { name: say('study-desk.person.names') }).fill('Әсел\nӘселдің');
    await isClean(page);
    await press(page, say('study-desk.add.do'));
    await page.getByText(say('study-desk.add.more', { pseudonym: 'P01' })).waitFor();
    await page
      .getByRole('link', { name: say('study-desk.row.participants') })
      .last()
      .click();
    await heading(page, say('study-desk.row.participants'));
    await isClean(page);
    await page.getByRole('link', { name: 'P01' }).click();
    await heading(page, 'P01');
    await press(page, say('study-desk.code.issue'));
    code = (await page.locator('.participant-code').textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    await press(page, new RegExp(`^${say('study-desk.key.show')}`));
    await page.getByText('Әсел Сәрсенова').waitFor();
    await isClean(page);
    for (const name of ['table-7', 'coreq'] as const) {
      await page.getByRole('link', { name: say('study-desk.row.participants') }).click();
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: say(`study-desk.${name}.title`) }).click();
      await heading(page, say(`study-desk.${name}.title`));
      await isClean(page);
      await page.goto(page.url().replace(/\/(table-7|coreq)$/, '/participants'));
      await page.getByRole('link', { name: 'P01' }).click();
    }
    await page.context().close();
  });

  it('whoever saved meanwhile is not overwritten, and what was typed stays', async () => {
    const mine = await visitAs(site, 'analyst@office.example', locale);
    const theirs = await visitAs(site, 'analyst-3@office.example', locale);
    for (const page of [mine, theirs]) {
      await page.goto(`/${locale}/desk/studies`);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: say('study-desk.page.ethics') }).click();
      await heading(page, say('study-desk.page.ethics'));
    }
    const fieldOf = (page: Page) => page.getByRole('textbox', { name: say('study-desk.part.ethics') });
    await fieldOf(theirs).fill('Theirs.');
    await press(theirs, say('study-desk.save'));
    await theirs.getByText(say('study-desk.saved', { version: '4' })).waitFor();
    await fieldOf(mine).fill('Mine.');
    await press(mine, say('study-desk.save'));
    await mine.getByRole('heading', { name: say('study-desk.conflict.title', { version: '4' }) }).waitFor();
    await mine.getByText('Theirs.').waitFor();
    expect(await fieldOf(mine).inputValue()).toBe('Mine.');
    await isClean(mine);
    await press(mine, say('study-desk.conflict.mine'));
    await mine.getByText(say('study-desk.saved', { version: '5' })).waitFor();
    await mine.context().close();
    await theirs.context().close();
  });

  it('a participant gives consents on a phone, withdraws one, and leaves', async () => {
    const page = await site.visit({ ...phone, locale });
    await page.goto(`/${locale}/participant`);
    await heading(page, say('participant.title'));
    await page.getByRole('textbox', { name: say('participant.code.label') }).fill('8F3K');
    await press(page, say('participant.code.do'));
    await page.getByText(say('participant.code.form')).waitFor();
    await isClean(page);
    await page
      .getByRole('textbox', { name: say('participant.code.label') })
      .fill(code.toLowerCase().replaceAll('-', ' '));
    await press(page, say('participant.code.do'));
    await page.getByText(title).waitFor();
    await isClean(page);
    for (const purpose of ['taking-part', 'quotation', 'archive']) {
      const name = say(`study-consent.${purpose}.title`);
      await press(page, `${say('participant.give')}: ${name}`);
      await page.getByText(say('participant.given-now', { purpose: name })).waitFor();
    }
    await isClean(page);
    const quotation = say('study-consent.quotation.title');
    await press(page, `${say('participant.withdraw')}: ${quotation}`);
    await heading(page, say('participant.ask.title'));
    await page.getByText(say('study-consent.quotation.follows')).waitFor();
    await isClean(page);
    await press(page, say('participant.ask.do'));
    await page.getByText(say('participant.done', { purpose: quotation })).waitFor();
    await page.getByText(say('study-consent.quotation.follows')).waitFor();

    await press(page, `${say('participant.withdraw')}: ${say('study-consent.taking-part.title')}`);
    await press(page, say('participant.ask.do'));
    await heading(page, say('participant.left.title'));
    await isClean(page);
    // The link of the picture opens the same, and the code leaves the address.
    await page.goto(`/${locale}/participant#${code}`);
    await page.reload();
    await page.goto(`/${locale}/desk`);
    await page.goto(`/${locale}/participant#${code}`);
    await heading(page, say('participant.left.title'));
    expect(page.url()).not.toContain('#');
    await page.context().close();
  });
});
