import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageContent } from '../../src/web/public/page.ts';
import { loadBuiltWeb } from '../../src/server/built-web.ts';
import { shownExperiences, shownResult, shownResults } from '../web/results/public-result.ts';
import { answerApi, type Answers } from './desk-answers.ts';
import { openSite, type Site } from './open-site.ts';
import { answerReport, asRole, fakeReport, fullTask, reportIds, type FakeReport } from './report-answers.ts';
import { fakeVerification, officeAnswers, verifierAnswers } from './verification-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 320, height: 800 };
const { institution, report, tasks, verification, recognition } = reportIds;
const own = `/desk/report/${institution}/${report}`;

const heading = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const open = async (server: FakeReport, path: string, options?: Parameters<Site['visit']>[0]) => {
  const page = await site.visit(options);
  await answerReport(page, server);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const openWith = async (answers: Answers, path: string, options?: Parameters<Site['visit']>[0]) => {
  const page = await site.visit(options);
  const sent = await answerApi(page, answers);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, sent };
};
const verdictOf = async (server = fakeVerification(), path = '', locale = 'kk') => {
  const page = await site.visit({ viewport: phone });
  let last: unknown;
  page.on('request', (request) => {
    if (request.method() === 'POST') last = request.postDataJSON();
  });
  await answerApi(
    page,
    verifierAnswers(server, () => last),
  );
  await page.goto(`/${locale}/desk/verifications/${verification}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const savedAll = async (page: Page): Promise<void> => page.getByText(/^Сақталды: \d/).waitFor();

describe('a participant on a phone', () => {
  it('writes the report task by task, checks it and submits it', async () => {
    const server = fakeReport();
    const page = await open(server, '/kk/desk', { viewport: phone });
    await page.getByRole('link', { name: /^Есепті жазу/ }).click();
    await heading(page, /Universität Hohenheim/);
    await page.getByText('Дайын бөлім: 0 / 2').waitFor();
    await page.getByRole('link', { name: /^Қышқыл топыраққа/ }).click();
    await page.getByText('Не келісілді').click();
    await page.getByText('кемінде 240 өлшем', { exact: false }).waitFor();
    await page.getByRole('radio', { name: 'Толық орындалды' }).check();
    await page.getByRole('textbox', { name: /^Одан не шықты/ }).fill(fullTask.outcome);
    await page.getByRole('button', { name: 'Тексеріп, жалғастыру' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /материал/ })
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: /^Өзіңіз қалай/ }).fill(fullTask.selfAssessment);
    await page.getByRole('button', { name: 'Материал қосу' }).click();
    await page.getByRole('combobox', { name: 'Бұл не?' }).selectOption('link');
    await page.getByRole('textbox', { name: /^Сілтеме/ }).fill('https://repository.example.kz/wheat');
    await page.locator('input[type=file]').setInputFiles({
      name: 'wheat-page.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByRole('link', { name: 'wheat-page.pdf' }).waitFor();
    await page.getByRole('radio', { name: /^Аты-жөнімсіз/ }).check();
    await savedAll(page);
    await page.getByRole('button', { name: 'Тексеріп, жалғастыру' }).click();
    await page.getByText('Дайын бөлім: 1 / 2').waitFor();
    await page.getByRole('link', { name: /^Ақмола/ }).click();
    await page.getByRole('radio', { name: 'Орындалмады' }).check();
    await page
      .getByRole('textbox', { name: /^Одан не шықты/ })
      .fill('Басқарма кездесуді келесі жылға шегерді.');
    await page.getByRole('textbox', { name: /^Өзіңіз қалай/ }).fill('Алдын ала келісу керек еді.');
    await page.getByRole('radio', { name: 'Жарияламаңыз' }).check();
    await page.getByRole('button', { name: 'Тексеріп, жалғастыру' }).click();
    await page.getByRole('link', { name: 'Тексеріп, тапсыру' }).click();
    await heading(page, 'Есебіңізді тексеріңіз');
    await page.getByText('көшірмесі бар', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Есепті тапсыру' }).click();
    await page.getByText('Ол өзгермейді, бірақ толықтыру қосуға болады', { exact: false }).waitFor();
    expect(server.status).toBe('submitted');
    await page.goto(`/kk${own}/task/${tasks[0]}`);
    await page.getByText('Есеп тапсырылған: енді өзгермейді', { exact: false }).waitFor();
    await page.context().close();
  });

  it('cannot submit what is not complete, and is led to it', async () => {
    const server = fakeReport();
    const page = await open(server, `/en${own}/check`);
    expect(await page.getByRole('button', { name: 'Submit the report' }).count()).toBe(0);
    await page.getByRole('region', { name: 'These are needed' }).getByRole('link').nth(1).click();
    await page.waitForFunction((id) => document.activeElement?.id === id, `${tasks[0]}.outcome`);
    await page.context().close();
  });

  it('lists courses and experience, each with its own consent', async () => {
    const server = fakeReport();
    const page = await open(server, `/ru${own}/courses`, { viewport: phone });
    await page.getByRole('button', { name: 'Добавить предмет' }).click();
    await page.getByRole('textbox', { name: 'Название предмета' }).fill('Soil microbiology');
    await page.getByRole('textbox', { name: 'Кредиты ECTS' }).fill('7,5');
    await page.getByRole('button', { name: 'Проверить и продолжить' }).click();
    await page.getByRole('link', { name: 'Опыт для следующих претендентов' }).click();
    await page.getByRole('textbox', { name: /^Жильё/ }).fill('Подайте заявку на общежитие в день согласия.');
    await page.getByRole('button', { name: 'Проверить и продолжить' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'Можно публиковать без имени' }).check();
    await page.getByRole('button', { name: 'Проверить и продолжить' }).click();
    await heading(page, /Universität Hohenheim/);
    expect(server.sections['courses']?.content).toMatchObject({ courses: [{ ects: 7.5 }] });
    expect(server.sections['experience']?.content).toMatchObject({
      items: [{ topic: 'housing', consent: 'anonymous' }],
    });
    await page.context().close();
  });

  it('answers a verdict once, changes a consent and adds to what is fixed', async () => {
    const server = fakeReport({ status: 'submitted', verdict: 'partly' });
    const page = await open(server, `/kk${own}`, { viewport: phone });
    await page.getByRole('combobox', { name: 'Жариялау' }).first().selectOption('no');
    await page.getByText('Сақталды. Бірден күшіне енді.').waitFor();
    expect(server.consent).toBe('no');
    await page.getByRole('link', { name: 'Қорытындыға жауап беру' }).click();
    await page.getByRole('button', { name: 'Жауапты жіберу' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Жауабыңыз').fill('Қалған 72 өлшем қосымша кестеде тұр.');
    await page.getByRole('button', { name: 'Жауапты жіберу' }).click();
    await page.getByText('Қатысушының жауабы').waitFor();
    expect(await page.getByRole('link', { name: 'Қорытындыға жауап беру' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Есепке толықтыру қосу' }).click();
    await page.getByLabel('Нені түзетесіз').fill('Репозиторийге қалған өлшемдер қосылды.');
    await page.getByRole('button', { name: 'Толықтыруды қосу' }).click();
    await page.getByRole('heading', { name: 'Толықтырулар' }).waitFor();
    expect(server.additions).toHaveLength(1);
    await page.context().close();
  });
});

describe('a verifier on a phone', () => {
  it('reads what was agreed and what shows it, and gives a verdict with a reason', async () => {
    const server = fakeVerification();
    const page = await verdictOf(server);
    await page.getByText('252 өлшем', { exact: false }).waitFor();
    await page
      .getByRole('link', { name: 'сақталған көшірме', exact: false })
      .or(page.getByText('көшірме'))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Қорытындыға өту' }).click();
    await page.getByRole('button', { name: 'Қорытынды беру' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Қорытындыны таңдаңыз' }).waitFor();
    await page.getByRole('radio', { name: 'ішінара орындалды' }).check();
    await page.getByRole('textbox', { name: /^Себебі/ }).fill('Репозиторийде 240 өлшемнің 180-і ғана бар.');
    await page.getByRole('button', { name: 'Қорытынды беру' }).click();
    await page.getByText(/^Берілді: /).waitFor();
    expect(server.verdict).toBe('partly');
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.context().close();
  });

  it('has the last word after the answer', async () => {
    const server = fakeVerification({
      status: 'given',
      verdict: 'partly',
      reason: 'Толық емес.',
      isAnswered: true,
    });
    const page = await verdictOf(server, '', 'ru');
    await page.getByText('Прежнее заключение: выполнено частично', { exact: false }).waitFor();
    await page.getByRole('radio', { name: 'выполнено', exact: false }).first().check();
    await page
      .getByRole('textbox', { name: /^Обоснование/ })
      .fill('Дополнение показывает остальные измерения.');
    await page.getByRole('button', { name: 'Дать окончательное заключение' }).click();
    await page.getByRole('heading', { name: 'Слово верификатора после ответа' }).waitFor();
    expect(server.verdict).toBe('achieved');
    await page.context().close();
  });

  it('declares a conflict and no longer sees the result', async () => {
    const server = fakeVerification();
    const page = await verdictOf(server, '/conflict', 'en');
    await page.getByRole('radio', { name: 'We belong to the same institution' }).check();
    await page.getByRole('button', { name: 'Declare a conflict of interest' }).click();
    await heading(page, 'This result is not with you');
    await page.getByText('drawn for another verifier', { exact: false }).waitFor();
    expect(server.status).toBe('conflict');
    await page.context().close();
  });
});

describe('an office', () => {
  it('finds a report that waits for it and recognises a course', async () => {
    const server = fakeReport({ status: 'submitted', isOwn: false, me: asRole('coordinator') });
    const page = await open(server, '/kk/desk/reports');
    await page.getByRole('link', { name: 'Дана Ахметқызы' }).click();
    await page.getByRole('link', { name: /^Шешу/ }).click();
    await page.getByRole('radio', { name: 'Иә, есепке алынады' }).check();
    await page.getByRole('textbox', { name: 'Университет кредиті' }).fill('5,55');
    await page.getByRole('button', { name: 'Шешімді сақтау' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox', { name: 'Университет кредиті' }).fill('7,5');
    await page.getByRole('button', { name: 'Шешімді сақтау' }).click();
    await page.getByRole('cell', { name: 'есепке алынды' }).waitFor();
    expect(server.recognition.localCredits).toBe(7.5);
    await page.context().close();
  });

  it('sees how far verifiers agree, draws, and knows how to redo the draw', async () => {
    const { page, sent } = await openWith(officeAnswers, '/en/desk/verification');
    await page.getByText('19 of 23 pairs agree', { exact: false }).waitFor();
    await page.getByText(/Krippendorff’s alpha is 0\.\d\d; 95% interval/).waitFor();
    await page.getByText('402', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Draw verifiers by lot' }).click();
    await page.getByText('SHA-256(seed|result|verifier)', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Draw now' }).click();
    await page.getByText('7 verifications were drawn; still without a verifier: 3.').waitFor();
    expect(sent.map((one) => one.call)).toContain('POST /api/verification-draws');
    await page.goto('/en/desk/verification/pool');
    await page.getByRole('link', { name: 'Марат Әлиев' }).click();
    await page.getByRole('button', { name: 'Add to the pool' }).click();
    await heading(page, 'Pool of verifiers');
    await page.context().close();
  });

  it('reads the ledger task by task and added up, with the filters in the address', async () => {
    const { page } = await openWith(officeAnswers, '/kk/desk/ledger');
    await page.getByRole('rowheader', { name: /^Абай әндерінің/ }).waitFor();
    await page.getByRole('cell', { name: 'мерзімі өткен' }).waitFor();
    await page.getByText('1 248', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Қалай көрсету' }).selectOption('participant');
    await page.waitForURL(/by=participant/);
    await page.getByRole('link', { name: 'Ерлан Қуатұлы' }).click();
    await page.waitForURL(/account=acc_/);
    const asked = page.waitForRequest(/state=overdue/);
    await page.getByRole('combobox', { name: 'Күйі' }).selectOption('overdue');
    expect(new URL((await asked).url()).searchParams.get('account')).toMatch(/^acc_/);
    await page.getByRole('button', { name: 'Бәрін көрсету' }).click();
    await page.waitForURL((url) => !url.search.includes('account'));
    const file = page.getByRole('link', { name: 'Бүкіл тізімді CSV етіп сақтау' });
    expect(await file.getAttribute('href')).toBe('/api/ledger-export?state=overdue&locale=kk');
    await page.context().close();
  });
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const cases = [
  { width: 320, locale: 'kk', colorScheme: 'light' },
  { width: 1280, locale: 'ru', colorScheme: 'dark' },
] as const;

const look = async (page: Page, what: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const hidden = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
    ...(hidden > 0 ? [`${what}: ${hidden} px beyond the edge`] : []),
  ];
};

describe.each(cases)('at $width px in $locale, $colorScheme', ({ width, locale, colorScheme }) => {
  const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;

  it('pages of a report keep to WCAG 2.2 AA', async () => {
    const server = fakeReport({ sections: { [tasks[0]]: { version: 1, content: fullTask } } });
    const page = await open(server, `/${locale}${own}`, options);
    const broken: string[] = [...(await look(page, 'parts'))];
    const visit = async (rest: string) => {
      await page.goto(`/${locale}${own}${rest}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    for (const rest of ['/courses', '/experience', '/check']) {
      await visit(rest);
      broken.push(...(await look(page, rest)));
    }
    await visit(`/task/${tasks[0]}`);
    await page.locator('form button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    broken.push(...(await look(page, 'task with mistakes')));
    Object.assign(server, { status: 'submitted', verdict: 'partly' });
    for (const rest of ['', '/add', `/answer/${verification}`]) {
      await visit(rest);
      broken.push(...(await look(page, `submitted${rest}`)));
    }
    Object.assign(server, { isOwn: false, me: asRole('coordinator') });
    await visit(`/course/${recognition}`);
    broken.push(...(await look(page, 'course')));
    await page.goto(`/${locale}/desk/reports`);
    await page.getByRole('table').waitFor();
    broken.push(...(await look(page, 'reports')));
    expect(broken).toEqual([]);
    await page.context().close();
  });

  it('pages of verification and the ledger keep to WCAG 2.2 AA', async () => {
    const { page } = await openWith(officeAnswers, `/${locale}/desk/verification`, options);
    const broken: string[] = [...(await look(page, 'progress'))];
    const paths = ['verification/draw', 'verification/pool', 'ledger', 'ledger?by=participant'];
    for (const path of paths) {
      await page.goto(`/${locale}/desk/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (path.startsWith('ledger')) await page.getByRole('table').waitFor();
      broken.push(...(await look(page, path)));
    }
    await page.unrouteAll();
    await answerApi(
      page,
      verifierAnswers(fakeVerification(), () => undefined),
    );
    for (const path of ['verifications', `verifications/${verification}`]) {
      await page.goto(`/${locale}/desk/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      broken.push(...(await look(page, path)));
    }
    expect(broken).toEqual([]);
    await page.context().close();
  });
});

describe('the public catalogue', () => {
  it('is read and searched without JavaScript, and has a page for no result that is not published', async () => {
    const page = await site.visit({ javaScriptEnabled: false, viewport: phone });
    await page.goto('/kk');
    await page.getByRole('navigation').getByRole('link', { name: 'Нәтижелер' }).click();
    await heading(page, 'Тексерілген нәтижелер');
    await page.getByText('Көрсетілім: мұндағы адамдар').waitFor();
    await page.getByRole('searchbox', { name: 'Сөз' }).fill('ешқандай мұндай сөз жоқ');
    await page.getByRole('button', { name: 'Табу' }).click();
    await page.getByText('Мұндай нәтиже табылмады', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Русский' }).click();
    await heading(page, 'Проверенные результаты');
    expect(new URL(page.url()).searchParams.get('text')).toBe('ешқандай мұндай сөз жоқ');
    await page.getByRole('link', { name: 'Опыт побывавших' }).click();
    await heading(page, 'Опыт побывавших');
    const gone = await page.goto(`/en/results/${reportIds.results[0]}`);
    expect(gone?.status()).toBe(404);
    const unknown = await page.goto('/de/results');
    expect(unknown?.status()).toBe(404);
    await page.context().close();
  });

  it.each(cases)(
    'keeps to WCAG 2.2 AA at $width px in $locale, $colorScheme',
    async ({ width, locale, colorScheme }) => {
      const web = await loadBuiltWeb();
      const page = await site.visit({ viewport: { width, height: 900 }, colorScheme });
      const contents: readonly PageContent[] = [
        { kind: 'results', found: shownResults, view: { country: 'DEU' } },
        { kind: 'result', result: shownResult },
        { kind: 'experiences', found: shownExperiences, view: {} },
      ];
      const broken: string[] = [];
      for (const content of contents) {
        const body = web.renderPage({
          ...{ locale, content, origin: site.address, address: 'results', methods: [], release: undefined },
          assets: web.names,
        });
        await page.route('**/results', async (route) => route.fulfill({ contentType: 'text/html', body }));
        await page.goto(`/${locale}/results`);
        broken.push(...(await look(page, content.kind)));
        await page.unrouteAll();
      }
      expect(broken).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the pages of reports', () => {
  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
