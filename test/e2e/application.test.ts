import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/core/application/draft-content.ts';
import {
  answerApplications,
  fakeServer,
  fullDraft,
  groupOf,
  ids,
  type FakeServer,
} from './application-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const draft = `/desk/draft/${ids.university}/${ids.draft}`;
const task = `${draft}/tasks/${fullDraft.tasks.tasks[0]?.id}`;
const application = `/desk/application/${ids.university}/${ids.application}`;
const group = `/desk/group/${ids.university}/${ids.group}`;

const open = async (server: FakeServer, path: string, options?: Parameters<Site['visit']>[0]) => {
  const page = await site.visit(options);
  await answerApplications(page, server);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** Walks by Tab until the focus is on something with this name, as somebody without a mouse does. */
const tabTo = async (page: Page, name: RegExp | string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement
          ? [...(at.labels ?? [])].map(({ textContent }) => textContent).join(' ')
          : '';
      return `${at?.getAttribute('aria-label') ?? ''} ${label} ${at?.textContent ?? ''}`.replaceAll(
        /\s+/g,
        ' ',
      );
    });
    if (typeof name === 'string' ? found.includes(name) : name.test(found)) return;
  }
  throw new Error(`Tab never reached ${String(name)} at ${page.url()}`);
};
const press = async (page: Page, name: RegExp | string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
const fill = async (page: Page, name: RegExp | string, text: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};
/** Goes down a list to the option that begins so. */
const choose = async (page: Page, name: RegExp | string, beginning: string): Promise<void> => {
  await tabTo(page, name);
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(() =>
      document.activeElement instanceof HTMLSelectElement
        ? document.activeElement.selectedOptions[0]?.textContent
        : undefined,
    );
    if (chosen?.startsWith(beginning) === true) return;
  }
  throw new Error(`No option ${beginning}`);
};
const date = async (page: Page, day: string, month: string, year: string): Promise<void> => {
  await fill(page, 'Күні', day);
  await fill(page, 'Айы', month);
  await fill(page, 'Жылы', year);
};
const heading = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

describe('an application from beginning to end', () => {
  it('is written and sent by keyboard alone, in Kazakh', async () => {
    const server = fakeServer();
    const page = await open(server, '/kk/desk');
    await press(page, 'Шарттарын оқып, өтінім бастау');
    await heading(page, '2027 жылғы көктемгі конкурс');
    await press(page, 'Өтінім бастау');
    await page.getByText('Дайын бөлім: 1 / 6').waitFor();

    await press(page, 'Оқу көрсеткіштері');
    await heading(page, 'Оқу көрсеткіштері');
    await choose(page, 'Оқу деңгейі', 'бак');
    await choose(page, 'Оқу жылы', '3');
    await choose(page, 'Оқу саласы', 'Биология');
    await fill(page, 'Білім беру бағдарламасы', '6B05101 Биология');
    await fill(page, 'Орташа балл', '3,42');
    await choose(page, 'Шет тілі', 'неміс');
    await choose(page, 'Тіл деңгейі', 'B2');
    await press(page, 'Тексеріп, жалғастыру');
    await page.getByText('Дайын бөлім: 2 / 6').waitFor();

    await press(page, 'Қайда барасыз және не оқисыз');
    await heading(page, 'Қайда барасыз және не оқисыз');
    await press(page, 'Таңдау қосу');
    await page.waitForFunction(() => document.activeElement?.id === 'plan.choices.0.hostName');
    await page.keyboard.type('Technische');
    await page.getByRole('option', { name: /München/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('[id="plan.choices.0.country"]')?.value === 'DEU',
    );
    await fill(page, 'Неліктен осы ұйым', 'Ген инженериясы зертханасы');
    await date(page, '1', '2', '2027');
    await date(page, '15', '6', '2027');
    await fill(page, 'Оқу жоспары', 'Төрт пән');
    await press(page, 'Тексеріп, жалғастыру');
    await page.getByText('Дайын бөлім: 3 / 6').waitFor();

    await press(page, /Тапсырмалар/);
    await heading(page, 'Тапсырмалар');
    await press(page, 'Тапсырма қосу');
    await heading(page, '1-тапсырма');
    await fill(page, 'Тапсырманың атауы', 'Бидайдың төзімді сорты');
    await tabTo(page, /ғылыми/);
    await page.keyboard.press('Space');
    await fill(page, 'Күтілетін нәтиже', 'Үш линия');
    await fill(page, 'Нәтиже қалай өлшенеді', 'Өнімділігі 10 % артық');
    await fill(page, 'Оны қандай материал растайды', 'Сынақ хаттамасы');
    await date(page, '1', '6', '2027');
    await fill(page, 'Нәтиже елде қалай қолданылады', 'Тәжірибе танабында');
    await fill(page, 'Кім растайды', 'Асқар Әлім, доцент');
    await fill(page, 'Сол адамның электрондық поштасы', 'askar@demonstration.kz');
    await press(page, 'Тексеріп, жалғастыру');
    await heading(page, 'Тапсырмалар');
    await press(page, 'Тексеріп, жалғастыру');
    await page.getByText('Дайын бөлім: 4 / 6').waitFor();

    await press(page, 'Конкурс сұрақтары');
    await tabTo(page, 'Керек емес');
    await page.keyboard.press('Space');
    await press(page, 'Тексеріп, жалғастыру');
    await page.getByText('Дайын бөлім: 5 / 6').waitFor();

    await press(page, 'Құжаттар');
    await heading(page, 'Құжаттар');
    await tabTo(page, /Файл таңдау Транскрипт/);
    // The dialog is the browser's own: that Enter asks for it is seen, and the file is then handed over.
    const input = page.locator('input[type=file]').first();
    await input.evaluate((field) => {
      field.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          field.dataset['asked'] = 'yes';
        },
        { once: true },
      );
    });
    await page.keyboard.press('Enter');
    expect(await input.getAttribute('data-asked')).toBe('yes');
    await input.setInputFiles({
      name: 'transcript.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByRole('link', { name: 'transcript.pdf' }).waitFor();
    await press(page, 'Тексеріп, жалғастыру');
    await page.getByText('Дайын бөлім: 6 / 6').waitFor();

    await press(page, 'Тексеріп, жіберу');
    await heading(page, 'Жауаптарыңызды тексеріңіз');
    await page.getByText('Technische Universität München, Германия').waitFor();
    await press(page, 'Өтінімді жіберу');
    await page.getByRole('alert').getByText('Мәліметтің дұрыстығын растаңыз').waitFor();
    expect(await page.title()).toContain('Қате: ');
    await tabTo(page, /растаймын/);
    await page.keyboard.press('Space');
    await press(page, 'Өтінімді жіберу');
    await heading(page, 'Өтінім жіберілді');
    await page.getByText('Q2026-00000-00001').waitFor();
    expect(server.status).toBe('submitted');
    expect(server.content.record).toMatchObject({
      level: 'bachelor',
      gradeAverage: 3.42,
      languageCode: 'de',
    });
    expect(server.content.tasks.tasks[0]).toMatchObject({ kind: 'scientific', dueOn: '2027-06-01' });
    await page.context().close();
  });

  it('names what is missing at the top and beside the field, and leads there', async () => {
    const page = await open(fakeServer(), `/en${draft}/record`);
    await page.getByRole('button', { name: 'Check and go on' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Choose your level of study' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('record.level');
    expect(await page.getByLabel('Level of study').getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('changes an answer from the page of checking and comes back to it', async () => {
    const server = fakeServer(fullDraft);
    const page = await open(server, `/en${draft}/check`);
    await page.getByRole('link', { name: 'Change: Study programme' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'record.programmeOfStudy');
    await page.getByLabel('Study programme').fill('6B05401 Mathematics');
    await page.getByRole('button', { name: 'Check and go on' }).click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.getByText('6B05401 Mathematics').waitFor();
    expect(server.content.record.programmeOfStudy).toBe('6B05401 Mathematics');
    await page.context().close();
  });

  it('keeps rules that bar the applicant apart from what is missing', async () => {
    const server = fakeServer({ ...fullDraft, record: { ...fullDraft.record, gradeAverage: 2.5 } });
    const page = await open(server, `/en${draft}/check`);
    const barred = page.getByRole('region', { name: 'The rules of this call do not admit you' });
    expect(await barred.textContent()).toContain('at least 3 out of 4');
    expect(await page.getByRole('button', { name: 'Send the application' }).count()).toBe(0);
    await page.context().close();
  });

  it('orders choices by buttons, and the focus goes along', async () => {
    const server = fakeServer(fullDraft);
    const page = await open(server, `/en${draft}/plan`);
    await page.getByRole('button', { name: 'Move down Choice 1' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'plan.choices.1.up');
    await page.getByText(/^Saved at/).waitFor();
    expect(server.content.plan.choices.map(({ hostName }) => hostName)).toEqual([
      'Politechnika Gdańska',
      'Technische Universität München',
    ]);
    await page.context().close();
  });

  it('can be taken back for changes or for good', async () => {
    const server = fakeServer(fullDraft);
    server.status = 'submitted';
    server.versions.record = 1;
    const page = await open(server, `/en${application}`);
    await page.getByRole('button', { name: 'Take it back to change it' }).click();
    // Called alike on the page that asks once more.
    await page.waitForURL('**/reopen');
    await page.getByRole('button', { name: 'Take it back to change it' }).click();
    await page.getByRole('list', { name: 'Sections of the application' }).waitFor();
    expect(server.status).toBe('reopened');
    await page.goto(`/en${application}/withdraw`);
    await page.getByRole('button', { name: 'Withdraw the application' }).click();
    await page.getByText('Withdrawn.').waitFor();
    expect(server.status).toBe('withdrawn');
    await page.context().close();
  });
});

describe('what is written', () => {
  it('is there again after the tab was killed', async () => {
    const server = fakeServer();
    const page = await open(server, `/kk${draft}/plan`);
    await page.getByLabel('Оқу жоспары').fill('Бірінші сөйлем.');
    await page.getByText(/^Сақталды: \d\d:\d\d$/).waitFor();
    await page.close({ runBeforeUnload: false });
    const again = await open(server, `/kk${draft}/plan`);
    expect(await again.getByLabel('Оқу жоспары').inputValue()).toBe('Бірінші сөйлем.');
    await again.context().close();
  });

  it('is sent when the page is left before the pause is over', async () => {
    const server = fakeServer();
    const page = await open(server, `/kk${draft}/plan`);
    await page.getByLabel('Оқу жоспары').fill('Соңғы сөз');
    // What the browser tells a page that goes away; requests of a page that is gone cannot be answered by a test.
    const [request] = await Promise.all([
      page.waitForRequest((candidate) => candidate.method() === 'PUT', { timeout: 800 }),
      page.evaluate(() => window.dispatchEvent(new Event('pagehide'))),
    ]);
    expect(request.postDataJSON()).toMatchObject({ base: 0, content: { learningPlan: 'Соңғы сөз' } });
    await page.context().close();
  });

  it('outlives a server that is away, and says so meanwhile', async () => {
    const server = fakeServer();
    const page = await open(server, `/en${draft}/plan`);
    server.isDown = true;
    await page.getByLabel('Learning plan').fill('First');
    await page.getByText('No connection: what you wrote').waitFor();
    await page.getByLabel('Learning plan').fill('First and second');
    server.isDown = false;
    await page.getByText(/^Saved at/).waitFor();
    expect(server.content.plan.learningPlan).toBe('First and second');
    await page.context().close();
  });

  it('is saved after signing in again elsewhere', async () => {
    const server = fakeServer();
    const page = await open(server, `/en${draft}/plan`);
    server.isSignedOut = true;
    await page.getByLabel('Learning plan').fill('Kept');
    await page.getByText('Not saved: the session has ended.').waitFor();
    await page.getByRole('link', { name: 'Sign in in a new tab' }).waitFor();
    server.isSignedOut = false;
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText(/^Saved at/).waitFor();
    expect(server.content.plan.learningPlan).toBe('Kept');
    await page.context().close();
  });

  it('is shown in both versions when two tabs wrote it', async () => {
    const server = fakeServer();
    const [one, two] = [await open(server, `/en${draft}/plan`), await open(server, `/en${draft}/plan`)];
    await one.getByLabel('Learning plan').fill('From the first tab');
    await one.getByText(/^Saved at/).waitFor();
    await two.getByLabel('Learning plan').fill('From the second tab');
    const choice = two.getByRole('region', { name: 'This section was changed elsewhere' });
    await choice.first().waitFor();
    const rows = await two.getByRole('row').allTextContents();
    expect(rows.join()).toContain('From the second tab');
    expect(rows.join()).toContain('From the first tab');
    await two.getByRole('button', { name: 'Keep what is on this page' }).click();
    await two.getByText(/^Saved at/).waitFor();
    expect(server.content.plan.learningPlan).toBe('From the second tab');
    await two.locator('summary', { hasText: 'The version that was not chosen' }).click();
    await two.getByRole('cell', { name: 'From the first tab' }).waitFor();
    await one.context().close();
    await two.context().close();
  });
});

describe('a group', () => {
  it('is opened on a task, invites by a link and is sent for all', async () => {
    const server = fakeServer(fullDraft);
    const page = await open(server, `/kk/desk/apply/${ids.call}/tasks/${ids.university}`);
    await page.getByRole('button', { name: /Осы тапсырмаға топ ашу/ }).click();
    await heading(page, 'Топ: Ауыл клиникаларына дауысты көмекші');
    expect(await page.getByLabel('Шақыру сілтемесі').inputValue()).toMatch(
      /\/kk\/desk\/group#group\.only-once$/,
    );
    expect(await page.getByText('Топта кемінде екі адам болуы керек').count()).toBe(1);
    server.group = groupOf(3);
    await page.reload();
    await page.getByRole('rowheader', { name: 'Мария Ким' }).waitFor();
    await page.getByRole('button', { name: 'Бәрінің өтінімін жіберу' }).click();
    await page.getByText('Біреуі толық болмаса, ешқайсысы жіберілмейді', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Бәрінің өтінімін жіберу' }).click();
    await page.getByText(/Топтың өтінімдері жіберілді/).waitFor();
    await page.context().close();
  });

  it('is joined by the link, which leaves the address at once', async () => {
    const server = fakeServer(fullDraft);
    server.group = groupOf(2);
    const page = await open(server, '/en/desk/group#group.only-once');
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('heading', { name: 'Group: A voice aide for village clinics' }).waitFor();
    expect(server.sent).toContain('POST /api/groups/join');
    await page.context().close();
  });
});

/** Each width and scheme once; Russian has the longest words, and of English only their length is looked at. */
const cases = [
  { width: 320, locale: 'ru', colorScheme: 'light', how: 'all' },
  { width: 320, locale: 'en', colorScheme: 'light', how: 'width' },
  { width: 1280, locale: 'kk', colorScheme: 'dark', how: 'all' },
] as const;

describe('pages of applying for everyone', () => {
  it.each(cases)(
    'keep to WCAG 2.2 AA at $width px in $locale, $colorScheme: $how',
    async ({ width, locale, colorScheme, how }) => {
      const server = fakeServer(fullDraft);
      const page = await open(server, `/${locale}/desk`, {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const broken: string[] = [];
      const look = async (what: string) => {
        for (const fault of await faultsOf(page, how)) broken.push(`${what}: ${fault}`);
      };
      const visit = async (path: string) => {
        await page.goto(`/${locale}${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await look(path);
      };
      server.versions.record = 1;
      const writing = ['/record', '/plan', '/tasks', '/questions', '/documents', '/check'];
      for (const path of ['/desk', `/desk/apply/${ids.call}`, draft, task, `${task}/remove`])
        await visit(path);
      for (const section of writing) await visit(`${draft}${section}`);
      server.group = groupOf(2, 3);
      for (const path of [`/desk/apply/${ids.call}/tasks/${ids.university}`, group, `${group}/submit`])
        await visit(path);
      server.group = undefined;
      server.status = 'submitted';
      for (const path of [application, `${application}/sent`, `${application}/withdraw`]) await visit(path);
      server.status = null;
      server.content = emptyDraft;
      await visit(`${draft}/plan`);
      await page.locator('form button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await look('plan with mistakes');
      expect(broken).toEqual([]);
      await page.context().close();
    },
    // Twenty pages, each looked through by axe.
    300_000,
  );

  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
