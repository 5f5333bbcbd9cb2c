import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { storyPeople } from '../../src/story/people.ts';
import { openSite, type Site } from './open-site.ts';

/** People are called by their names in every language, in the subjects of letters too. */
const withoutNames = (label: string): string =>
  storyPeople
    .flatMap(({ givenName, familyName }) => [givenName, familyName])
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, ''), label);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Place {
  readonly university: string;
  /** A member of it, and one of his roles; empty for whoever may not list them. */
  readonly accountId: string;
  readonly membershipId: string;
  readonly invitationId: string;
  /** An entry of its journal. */
  readonly entryId: string;
}

const read = async (page: Page, address: string): Promise<Record<string, unknown>> => {
  const answer = await page.request.get(address);
  return answer.ok() ? ((await answer.json()) as Record<string, unknown>) : {};
};

const idOf = (rows: unknown, name: string): string =>
  ((rows as readonly Record<string, string>[] | undefined)?.[0] ?? {})[name] ?? '';

const findPlace = async (page: Page): Promise<Place> => {
  const { institutions } = (await read(page, '/api/institutions')) as {
    institutions: { id: string; name: { en: string } }[];
  };
  const university = institutions.find(({ name }) => name.en === 'Alatau University')?.id ?? '';
  const { members, invitations } = await read(page, `/api/institutions/${university}/members`);
  const { entries } = await read(page, `/api/institutions/${university}/journal?size=1`);
  return {
    university,
    accountId: idOf(members, 'accountId'),
    membershipId: idOf(members, 'id'),
    invitationId: idOf(invitations, 'id'),
    entryId: idOf(entries, 'id'),
  };
};

/** Who opens which pages. */
const tours: Readonly<Record<string, (place: Place) => readonly string[]>> = {
  'administrator@office.example': ({ university }) => [
    '',
    '/institutions',
    '/institutions/new',
    `/institutions/${university}`,
    `/institutions/${university}/rename`,
    '/jobs',
  ],
  'alatau-administrator@alatau.example': ({ university, accountId, membershipId, invitationId }) => [
    `/institutions/${university}/identifier`,
    `/institutions/${university}/members`,
    `/institutions/${university}/members/${accountId}`,
    `/institutions/${university}/members/${accountId}/end/${membershipId}`,
    `/institutions/${university}/invite`,
    `/institutions/${university}/invitations/${invitationId}`,
  ],
  'auditor@office.example': ({ university, entryId }) => [
    `/journal/${university}?kind=ConsentGiven`,
    `/journal/${university}/${entryId}`,
    '/heads',
  ],
  'aigerim@alatau.example': ({ university }) => [
    '/join',
    '/my-data',
    `/my-data/${university}`,
    `/my-data/${university}/detail`,
    `/my-data/${university}/consents`,
    '/my-data/erasure',
    '/outbox',
  ],
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
};

describe.each(Object.entries(tours))('the pages of %s', (email, addressesOf) => {
  it.each([
    { width: 320, colorScheme: 'light' as const },
    { width: 1280, colorScheme: 'dark' as const },
  ])('keep to WCAG 2.2 AA at $width px', async ({ width, colorScheme }) => {
    const page = await visitAs(site, email, 'kk', {
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const broken: string[] = [];
    for (const address of addressesOf(await findPlace(page))) {
      await open(page, `/kk/desk${address}`);
      await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      for (const fault of await faultsOf(page)) broken.push(`${address}: ${fault}`);
    }
    expect(broken).toEqual([]);
    await page.context().close();
  });

  it.each(['ru', 'en'] as const)('stand in %s, with no word of another language', async (locale) => {
    const page = await visitAs(site, email, locale);
    const titles: string[] = [];
    for (const address of addressesOf(await findPlace(page))) {
      await open(page, `/${locale}/desk${address}`);
      titles.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
      // Kazakh letters stand only in names of people and in what is marked as Kazakh.
      const labels = await page
        .locator('main :is(label, legend, button, h2, th[scope=col], dt, summary):not(:lang(kk))')
        .allTextContents();
      expect(
        labels.filter((label) => /[әғқңөұүһі]/i.test(withoutNames(label))),
        address,
      ).toEqual([]);
    }
    expect(titles).not.toContain(text(locale, 'desk.not-found.title'));
    expect(titles).not.toContain(text(locale, 'desk.failed.title'));
    await page.context().close();
  });
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
