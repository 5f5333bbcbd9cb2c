/**
 * What a coder waits for: from a key to the paint after it, in a transcript of 300,000 characters with 5,000 codings, in Chromium. Run:
 * `node bench/coding-view.ts` after a build. The peer is `@recogito/text-annotator` used as its page shows it, on the same text and passages,
 * without the policy of our pages, which it does not fit.
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { AnswerOf } from '../src/web/api.ts';
import type { openCoding } from '../src/contract/study-coding.ts';
import { startBrowser } from '../test/e2e/start-browser.ts';
import { openBoardApp } from '../test/server/board-app.ts';
import { measured } from './run/measured.ts';
import { quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const [characters, codings, presses] = [sized(300_000), sized(5_000), 20];
const id = (prefix: string, number: number): string =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const sentence = 'Гранттың кешігуі бәрінен қиын болды, бірақ тіл мен ақша да аз емес. ';

const opened = (): AnswerOf<typeof openCoding> => {
  let words = '';
  const turns = [];
  for (let number = 0; words.length < characters; number += 1) {
    const mark = `P${String((number % 13) + 1).padStart(2, '0')}: `;
    const said = sentence.repeat((number % 4) + 1).trimEnd();
    const start = words.length + mark.length;
    words += `${mark}${said}\n`;
    turns.push({
      speaker: mark.slice(0, 3),
      pseudonym: mark.slice(0, 3),
      start,
      end: start + said.length,
      from: null,
    });
  }
  const codes = Array.from({ length: 40 }, (_one, at) => ({
    ...{
      id: id('cde', at),
      parentId: null,
      depth: 0,
      name: `Код ${at + 1}`,
      definition: '',
      color: null,
      isCodable: true,
    },
  }));
  const given = Array.from({ length: codings }, (_one, at) => {
    const start = Math.floor((at * (words.length - 200)) / codings);
    return {
      ...{ id: id('cdg', at), start, end: start + 20 + (at % 60), isWhole: false },
      ...{ codeId: id('cde', at % 40), isChanged: false },
    };
  });
  const sheet = {
    id: id('csh', 1),
    coder: 'А',
    isOwn: true,
    kind: 'own' as const,
    roundId: null,
    revision: 1,
  };
  return {
    ...{ study: 'S', name: 'T', version: 1, words, turns, codes, round: null, memos: [], isOpen: true },
    sheets: [{ ...sheet, status: 'open', lost: 0, codings: given }],
  };
};

/** From the key to the end of the frame that it made, by the page's own clock. */
const watchKeys = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => times.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
const take = async (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes.splice(0));
const said = (name: string, times: readonly number[]): void => {
  const at = (share: number): string => quantile(times, share).toFixed(0);
  console.log(`${name}: p95 ${at(0.95)} ms, most ${at(1)} ms (${times.length} keys)`);
  const goal = name.startsWith('peer') ? undefined : { atMost: 100 };
  measured(`coding, ${name}`, quantile(times, 0.5), 'ms', goal);
};

const content = opened();
const me = {
  mode: 'demonstration',
  account: {
    ...{ id: id('acc', 1), email: 'a@demonstration.kz', name: 'А', locale: 'kk', timeZone: 'Asia/Almaty' },
    ...{ notifyByMail: true, hasSecondFactor: true, needsSecondFactor: false, erasureAskedAt: null },
  },
  memberships: [
    {
      ...{ id: id('mem', 1), institutionId: 'national-office', role: 'analyst', personId: null },
      institution: { kk: 'О', ru: 'О', en: 'O' },
    },
  ],
};
const answers: Readonly<Record<string, unknown>> = {
  'GET /api/me': me,
  'GET codings': content,
  'GET changes': { newest: 1, sheets: [] },
  'POST codings': { sheetId: id('csh', 1), revision: 2, skipped: [] },
};

const measureOwn = async (page: Page, address: string): Promise<void> => {
  await page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const method = route.request().method();
    const answer =
      answers[`${method} ${pathname}`] ?? answers[`${method} ${pathname.split('/').at(-1) ?? ''}`];
    await route.fulfill(
      answer === undefined ? { status: 404, json: { code: 'not-found' } } : { json: answer },
    );
  });
  await page.goto(`${address}/kk/desk/studies/national-office/${id('std', 1)}/transcripts/${id('tcr', 1)}`);
  await page.getByRole('application').focus();
  await page.waitForTimeout(3000);
  await watchKeys(page);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Control+ArrowDown');
  said('own, next turn', await take(page));
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Shift+ArrowRight');
  said('own, mark one more character', await take(page));
  const applied: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('ArrowDown');
    await take(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    applied.push(...(await take(page)));
  }
  said('own, give a code', applied);
};

const measurePeer = async (page: Page, address: string): Promise<void> => {
  const entry = 'data:text/javascript,';
  const bundle = await rolldown({
    input: 'peer',
    plugins: [
      {
        name: 'peer',
        resolveId: (source) => (source === 'peer' ? `${entry}peer` : null),
        load: (source) =>
          source === `${entry}peer`
            ? `import { createTextAnnotator } from '${process.cwd()}/node_modules/@recogito/text-annotator/dist/text-annotator.es.js'; globalThis.createTextAnnotator = createTextAnnotator;`
            : null,
      },
    ],
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await page.goto(`${address}/kk`);
  await page.addScriptTag({ content: output[0].code });
  const spots = content.sheets[0]?.codings.map(({ start, end }) => ({ start, end })) ?? [];
  await page.evaluate(
    ([words, given]) => {
      document.body.innerHTML = '<div id="peer" tabindex="0"></div>';
      const root = document.querySelector<HTMLElement>('#peer');
      if (root === null) throw new Error('no text');
      root.textContent = words;
      root.style.whiteSpace = 'pre-wrap';
      const make = (
        globalThis as unknown as {
          createTextAnnotator: (
            root: HTMLElement,
            options: object,
          ) => { setAnnotations: (list: unknown) => void; addAnnotation: (one: unknown) => void };
        }
      ).createTextAnnotator;
      const annotator = make(root, { renderer: 'CSS_HIGHLIGHTS' });
      const annotation = (at: number, start: number, end: number) => ({
        id: `a${at}`,
        bodies: [],
        target: { annotation: `a${at}`, selector: [{ start, end, quote: words.slice(start, end) }] },
      });
      annotator.setAnnotations(given.map(({ start, end }, at) => annotation(at, start, end)));
      let next = given.length;
      root.addEventListener('keydown', () => {
        annotator.addAnnotation(annotation(next, next % 500, (next % 500) + 40));
        next += 1;
      });
      root.focus();
    },
    [content.words, spots] as const,
  );
  await page.waitForTimeout(3000);
  await watchKeys(page);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('x');
  said('peer, add an annotation', await take(page));
};

const site = await openBoardApp();
const address = await site.app.listen({ host: '127.0.0.1', port: 0 });
const browser = await startBrowser();
try {
  await measureOwn(await browser.newPage({ viewport: { width: 1280, height: 900 } }), address);
  const peer = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await measurePeer(await peer.newPage(), address);
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`);
} finally {
  await browser.close();
  await site.close();
}
