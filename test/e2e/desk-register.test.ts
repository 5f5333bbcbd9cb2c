import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDigitOf } from '../../src/core/basics/check-digit-of.ts';
import { text } from '../../src/messages.ts';
import { codeNow, enter, followLetter, visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';

const say = (key: Parameters<typeof text>[1], parameters: Record<string, string> = {}): string =>
  (text as (locale: 'kk', key: string, parameters: object) => string)('kk', key, parameters);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const alatau = 'Алатау университеті';
const newPassword = 'a few words in a row';

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const follow = async (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();
const history = (page: Page) =>
  page.getByRole('region', { name: say('desk.history'), exact: true }).getByRole('listitem');

const openMembers = async (page: Page): Promise<void> => {
  await follow(page, say('institution.title'));
  await follow(page, alatau);
  await follow(page, say('institution.members'));
  await heading(page, say('institution.members'));
};

describe('the register at the desk', () => {
  it('asks staff for a second factor, sets it up, and asks for its code at the next sign-in', async () => {
    const page = await visitAs(site, 'esil-coordinator@esil.example');
    await follow(page, say('desk.home.secure'));
    await page.getByLabel(say('account.password.current'), { exact: true }).fill('qaitu-demonstration');
    await press(page, say('desk.continue'));
    const secret = ((await page.locator('main code').first().textContent()) ?? '').replaceAll(' ', '');
    await page.getByLabel(say('account.code'), { exact: true }).fill(await codeNow(secret));
    await press(page, say('account.factor.confirm'));
    await page.getByText(say('account.factor.done')).waitFor();
    await page.context().clearCookies();
    await page.goto('/kk/desk/sign-in');
    await enter(page, 'esil-coordinator@esil.example');
    await heading(page, say('account.code.title'));
    await page.getByLabel(say('account.code'), { exact: true }).fill('000000');
    await press(page, say('desk.continue'));
    await page.getByRole('alert').waitFor();
    await page.getByLabel(say('account.code'), { exact: true }).fill(await codeNow(secret));
    await press(page, say('desk.continue'));
    await heading(page, say('desk.home.title'));
    expect(await page.getByText(say('desk.home.secure')).count()).toBe(0);
    await page.context().close();
  });

  it('says in the language of the page that an address which names nothing is no page', async () => {
    const page = await visitAs(site, 'administrator@office.example');
    for (const address of ['/desk/institutions/nobody', '/desk/my-data/nobody', '/desk/nowhere']) {
      for (const locale of ['kk', 'ru', 'en'] as const) {
        await page.goto(`/${locale}${address}`);
        await heading(page, text(locale, 'desk.not-found.title'));
        expect(await page.title()).toContain(text(locale, 'desk.not-found.title'));
      }
    }
    await page.context().close();
  });

  it('lets an administrator invite, and whoever has the letter become a member', async () => {
    const page = await visitAs(site, 'alatau-administrator@alatau.example');
    await openMembers(page);
    await press(page, say('institution.invite'));
    await press(page, say('institution.invite.do'));
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      say('account.email.missing'),
      say('institution.invite.roles.missing'),
    ]);
    await page.getByLabel(say('account.email'), { exact: true }).fill('zere@alatau.example');
    expect(await page.getByLabel(say('desk.role.officer')).count()).toBe(0);
    await page.getByLabel(say('desk.role.head')).check();
    await press(page, say('institution.invite.do'));
    await page.getByText(say('institution.invitation.state.open')).waitFor();
    await history(page)
      .getByText(/шақырту жіберілді, рөлдер: ұйым басшысы/)
      .waitFor();

    const guest = await followLetter(site, 'zere@alatau.example');
    expect(guest.url()).not.toContain('#');
    await guest.getByLabel(say('account.name'), { exact: true }).fill('Зере Асқар');
    await guest.getByLabel(say('account.password'), { exact: true }).fill(newPassword);
    await press(guest, say('account.invitation.do'));
    await guest.getByText(say('account.invitation.done')).waitFor();
    await enter(guest, 'zere@alatau.example', newPassword);
    await heading(guest, say('desk.home.title'));
    expect(await guest.getByText(say('desk.role.head')).count()).toBeGreaterThan(0);
    await guest.context().close();

    await page.reload();
    await page.getByText(say('institution.invitation.state.accepted')).first().waitFor();
    expect(
      await page
        .getByRole('button', { name: say('institution.invitation.withdraw') })
        .getAttribute('aria-disabled'),
    ).toBe('true');
    await page.context().close();
  });

  it('gives and ends roles, with the reason in the history, but not the last administrator', async () => {
    const page = await visitAs(site, 'alatau-administrator@alatau.example');
    await openMembers(page);
    await follow(page, 'Қайрат Жүніс');
    await page.getByLabel(say('institution.member.role'), { exact: true }).selectOption('reviewer');
    await press(page, say('institution.member.give-role'));
    await history(page).getByText('рөл берілді: сарапшы').waitFor();
    await page
      .getByRole('button', { name: `${say('institution.member.end')} ${say('desk.role.reviewer')}` })
      .click();
    await press(page, say('institution.member.end'));
    await page.getByRole('alert').getByText(say('institution.reason.missing')).waitFor();
    await page.getByLabel(say('institution.member.end.reason'), { exact: true }).fill('Басқа жұмысқа ауысты');
    await press(page, say('institution.member.end'));
    await heading(page, 'Қайрат Жүніс');
    await history(page).getByText('Басқа жұмысқа ауысты').waitFor();
    await openMembers(page);
    await follow(page, 'Нұрлан Дәулет');
    await page
      .getByRole('button', { name: `${say('institution.member.end')} ${say('desk.role.administrator')}` })
      .click();
    await page.getByLabel(say('institution.member.end.reason'), { exact: true }).fill('Сынап көру');
    await press(page, say('institution.member.end'));
    await page.getByRole('alert').getByText(say('refusal.last-administrator')).waitFor();
    expect(page.url()).toContain('/end/');
    await page.context().close();
  });

  it('enters, renames and numbers institutions for the national administrator alone', async () => {
    const page = await visitAs(site, 'administrator@office.example');
    await follow(page, say('institution.title'));
    await press(page, say('institution.create'));
    // The button that sends the form is called as the one that leads to it.
    await page.getByLabel(say('institution.name.kk')).waitFor();
    await press(page, say('institution.create'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4);
    await page.getByLabel(say('institution.name.kk')).fill('Сырдария университеті');
    await page.getByLabel(say('institution.name.ru')).fill('Университет Сырдарья');
    await page.getByLabel(say('institution.name.en')).fill('Syr Darya University');
    await page.getByLabel(say('institution.short-name')).fill('СУ');
    await press(page, say('institution.create'));
    await heading(page, 'Сырдария университеті');
    await press(page, say('institution.identifier.add'));
    await page.getByLabel(say('institution.identifier.kind')).selectOption('pic');
    await page.getByLabel(say('institution.identifier.value')).fill('12');
    await press(page, say('institution.identifier.add'));
    await page.getByRole('alert').getByText(say('refusal.identifier-form')).waitFor();
    await page.getByLabel(say('institution.identifier.value')).fill('123456789');
    await press(page, say('institution.identifier.add'));
    await history(page).getByText('PIC 123456789').waitFor();
    await press(page, say('institution.rename'));
    await page.getByLabel(say('institution.short-name')).fill('СырУ');
    await page.getByLabel(say('institution.rename.reason')).fill('Жарғы өзгерді');
    await press(page, say('institution.rename'));
    await history(page).getByText('Жарғы өзгерді').waitFor();
    await page.getByRole('button', { name: `${say('institution.identifier.remove')} PIC 123456789` }).click();
    await page.getByText(say('institution.identifiers.empty')).waitFor();
    await follow(page, say('operation.jobs.title'));
    await heading(page, say('operation.jobs.title'));
    await page.context().close();

    const student = await visitAs(site, 'aigerim@alatau.example');
    await follow(student, say('institution.title'));
    const button = student.getByRole('button', { name: say('institution.create') });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await student.getByText(say('refusal.not-permitted')).count()).toBe(1);
    await student.context().close();
  });

  it('recovers a forgotten password by the letter', async () => {
    const page = await site.visit();
    await page.goto('/kk/desk/sign-in');
    await follow(page, say('account.sign-in.forgot'));
    await page.getByLabel(say('account.email'), { exact: true }).fill('daniyar@alatau.example');
    await press(page, say('account.recovery.do'));
    await page.getByText(/daniyar@alatau\.example/).waitFor();
    await page.context().close();
    const reader = await followLetter(site, 'daniyar@alatau.example');
    await reader.getByLabel(say('account.new-password'), { exact: true }).fill(newPassword);
    await press(reader, say('account.recovery.new-do'));
    await reader.getByText(say('account.recovery.done')).waitFor();
    await enter(reader, 'daniyar@alatau.example', newPassword);
    await heading(reader, say('desk.home.title'));
    expect(await reader.getByText('Данияр Серік').count()).toBeGreaterThan(0);
    await reader.context().close();
  });

  it('keeps the identification number and never shows it, and gives and withdraws consents', async () => {
    const page = await visitAs(site, 'yerbol@alatau.example');
    await follow(page, say('person.my-data.title'));
    await follow(page, alatau);
    await follow(page, say('person.record.detail.change'));
    const iin = page.getByLabel(`${say('person.field.iin')} ${say('desk.optional')}`, { exact: true });
    await iin.fill('0403 19');
    await press(page, say('desk.save'));
    await page.getByRole('alert').getByText(say('refusal.iin-not-twelve-digits')).waitFor();
    const first = '04031950001';
    const whole = `${first}${checkDigitOf(first)}`;
    await iin.fill(`${whole.slice(0, 6)} ${whole.slice(6)}`);
    await press(page, say('desk.save'));
    await heading(page, alatau);
    await page.getByText(say('person.record.iin.kept')).waitFor();
    await history(page).getByText('дербес деректер жазылды: ЖСН').waitFor();
    expect(await page.content()).not.toContain(whole);
    await follow(page, say('person.record.detail.change'));
    await page.getByText(say('person.detail.iin.kept-hint')).waitFor();
    expect(await iin.inputValue()).toBe('');
    await follow(page, say('desk.cancel'));

    await follow(page, say('person.record.consents.to'));
    const consent = page.getByRole('region', { name: say('consent.publication.title'), exact: true });
    await consent.getByText(say('consent.publication.v1')).waitFor();
    await consent.getByRole('button', { name: say('person.consents.give') }).click();
    await consent.getByRole('button', { name: say('person.consents.withdraw') }).click();
    await consent.getByRole('button', { name: say('person.consents.give') }).click();
    await consent.getByRole('button', { name: say('person.consents.withdraw') }).waitFor();
    await page
      .getByRole('navigation', { name: say('site.breadcrumb') })
      .getByRole('link')
      .click();
    await history(page)
      .getByText(/келісім берілді: нәтижелерді/)
      .first()
      .waitFor();
    await follow(page, say('person.my-data.title'));
    const download = page.waitForEvent('download');
    await follow(page, say('person.export.do'));
    expect((await download).suggestedFilename()).toBe('qaitu-data.zip');
    await page.context().close();
  });

  it('lets whoever has signed up join a university, and then asks for data and consent', async () => {
    const page = await site.visit();
    await page.goto('/kk/desk/sign-up');
    await page.getByLabel(say('account.name'), { exact: true }).fill('Мәди Оспан');
    await page.getByLabel(say('account.email'), { exact: true }).fill('madi@mail.example');
    await page.getByLabel(say('account.password'), { exact: true }).fill(newPassword);
    await press(page, say('account.sign-up.do'));
    await heading(page, say('account.sign-up.sent-title'));
    await page.context().close();
    const reader = await followLetter(site, 'madi@mail.example');
    await press(reader, say('account.verify.do'));
    await reader.getByText(say('account.verified')).waitFor();
    await enter(reader, 'madi@mail.example', newPassword);
    await follow(reader, say('desk.home.join'));
    await reader.getByRole('button', { name: `${say('institution.join.do')} ${alatau}` }).click();
    await reader.getByRole('link', { name: say('desk.home.consent'), exact: true }).waitFor();
    await follow(reader, say('desk.home.detail'));
    await reader.getByLabel(say('person.field.givenName'), { exact: true }).fill('Мәди');
    await press(reader, say('desk.save'));
    await heading(reader, alatau);
    await follow(reader, say('desk.home.title'));
    await follow(reader, say('desk.home.consent'));
    await reader
      .getByRole('region', { name: say('consent.processing.title') })
      .getByRole('button')
      .click();
    await reader.getByRole('button', { name: say('person.consents.withdraw') }).waitFor();
    await follow(reader, say('desk.home.title'));
    // Nothing is asked of him; what he may do is apply.
    await reader.getByRole('heading', { name: say('application.home.open-calls') }).waitFor();
    expect(await reader.getByRole('link', { name: say('desk.home.consent') }).count()).toBe(0);
    await reader.context().close();
  });

  it('shows auditors the journal by its address, one entry whole, and that the chain holds', async () => {
    const page = await visitAs(site, 'auditor@office.example');
    await follow(page, say('journal.title'));
    await heading(page, `${say('journal.title')}: Ұлттық кеңсе`);
    await page.getByText(say('journal.filter')).first().click();
    await page.getByLabel(say('journal.of-institution'), { exact: true }).selectOption(alatau);
    await page.getByLabel(say('journal.filter.kind'), { exact: true }).selectOption('ConsentGiven');
    await press(page, say('journal.filter.do'));
    await heading(page, `${say('journal.title')}: ${alatau}`);
    expect(page.url()).toContain('kind=ConsentGiven');
    const rows = page.getByRole('table').locator('tbody tr');
    await rows.first().waitFor();
    for (const row of await rows.allTextContents()) expect(row).toContain('келісім берілді');
    await rows.first().getByRole('link').click();
    await page.getByText(say('journal.entry.previous-hash'), { exact: true }).waitFor();
    expect(
      await page
        .locator('code')
        .filter({ hasText: /^[0-9a-f]{64}$/ })
        .count(),
    ).toBeGreaterThan(1);
    await page.goBack();
    await press(page, say('journal.verify'));
    await page.getByText(/Журнал бүтін/).waitFor();
    await page.context().close();
  });

  it('forgets a person who asks for it, and the history keeps standing without the name', async () => {
    const page = await visitAs(site, 'arman@esil.example');
    await follow(page, say('person.my-data.title'));
    await follow(page, say('person.erasure.to'));
    const password = page.getByLabel(say('account.password.current'), { exact: true });
    await password.fill('not the password');
    await press(page, say('person.erasure.title'));
    await page.getByRole('alert').getByText(say('refusal.password-wrong')).waitFor();
    await password.fill('qaitu-demonstration');
    await press(page, say('person.erasure.title'));
    await page.getByText(say('account.erasure.done')).waitFor();
    await page.goto('/kk/desk');
    await heading(page, say('account.sign-in.title'));
    await page.context().close();

    const auditor = await visitAs(site, 'auditor@office.example');
    const esil = (await (await auditor.request.get('/api/institutions')).json()) as {
      institutions: { id: string; name: { en: string } }[];
    };
    const id = esil.institutions.find(({ name }) => name.en === 'Esil University')?.id ?? '';
    const address = `/kk/desk/journal/${id}?kind=PersonErased`;
    await auditor.goto(address);
    const erased = auditor.getByText(say('journal.kind.PersonErased'));
    for (let look = 0; (await erased.count()) < 2 && look < 40; look += 1) {
      await auditor.waitForTimeout(500);
      await auditor.reload();
      await auditor.getByRole('heading', { level: 1 }).waitFor();
      await auditor.waitForLoadState('networkidle');
    }
    // What he did himself stands further back than the newest page.
    await auditor.goto(`/kk/desk/journal/${id}?kind=ArrivalRecorded`);
    await auditor.getByText(say('journal.actor.forgotten')).first().waitFor();
    expect(await auditor.getByText('Арман Төлеген').count()).toBe(0);
    await auditor.context().close();
  });
});
