import type { BrowserContext } from 'playwright-core';
import type { Locale } from '../../src/core/basics/locale.ts';
import { faultsOf } from '../../test/e2e/faults-of.ts';
import { watchPage } from '../site/watch-page.ts';
import { addressKind } from './address-kind.ts';
import { shapeOf } from './address-shapes.ts';
import type { Findings } from './findings.ts';
import { goTo } from './go-to.ts';
import { guessesFrom } from './guesses-from.ts';
import { linkTarget } from './link-target.ts';
import { readPage } from './read-page.ts';
import { startsFor } from './starts-for.ts';
import { textFaults } from './text-faults.ts';

/** What all walks know together. */
export interface Walked {
  readonly findings: Findings;
  /** Names of declared pages that were opened. */
  readonly reached: Set<string>;
  /** Kinds of pages and languages whose accessibility was judged. */
  readonly judged: Set<string>;
  pages: number;
  files: number;
}

/** An address to open: linked on a page, or guessed below it. */
interface Next {
  readonly to: string;
  readonly from: string;
  readonly isGuess?: true;
}

/** Refused, missing, or for another state of the record: as may be where nothing led to. */
const isShut = (faults: readonly string[]): boolean =>
  faults.some((fault) => /^4\d\d on |^leads nowhere/.test(fault));

const pathOf = (url: string): string => new URL(url).pathname;

/** One visitor in one language: from where he starts, along every link, `each` pages of a kind. */
export const walk = async (
  context: BrowserContext,
  {
    who,
    email,
    locale,
    address,
  }: { readonly who: string; readonly email?: string; readonly locale: Locale; readonly address: string },
  { only, each }: { readonly only?: RegExp; readonly each: number },
  walked: Walked,
): Promise<void> => {
  const watched = watchPage(await context.newPage(), address);
  const { page } = watched;
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const queue: Next[] = [];
  const guesses: Next[] = [];
  const tried = new Set<string>();
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: { readonly to: string; readonly id: string; readonly from: string }[] = [];

  const isWanted = (to: string): boolean => {
    if (known.has(to)) return false;
    known.add(to);
    const kind = addressKind(to);
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    return before < each;
  };
  const note = (to: string, what: string): void => walked.findings.add({ who, locale, address: to }, what);

  const openFile = async (to: string, from: string): Promise<void> => {
    walked.files += 1;
    const answer = await context.request.get(to, { maxRedirects: 5 });
    if (answer.status() >= 400) note(from, `${answer.status()} on the file ${to}`);
    await answer.dispose();
  };

  const follow = async (
    hrefs: readonly string[],
    { to: from, isGuess }: Pick<Next, 'to' | 'isGuess'>,
  ): Promise<void> => {
    for (const href of new Set(hrefs)) {
      const target = linkTarget(href, from, { address, locale, isVisitor: who === 'visitor' });
      if (target.kind === 'broken') note(from, `a link that leads nowhere: "${href}"`);
      if (target.kind === 'page') {
        if (target.id !== undefined) fragments.push({ to: target.to, id: target.id, from });
        // What only a guessed page leads to, nobody was led to.
        if (isGuess === true) guesses.push({ to: target.to, from, isGuess });
        else if (isWanted(target.to)) queue.push({ to: target.to, from });
      }
      if (target.kind === 'file' && isWanted(target.to)) await openFile(target.to, from);
    }
  };

  const open = async ({ to, from, isGuess }: Next): Promise<void> => {
    walked.pages += 1;
    const status = await goTo(page, to);
    const isAtRest = await watched.untilAtRest();
    const at = pathOf(page.url());
    const shape = shapeOf(at);
    const content = await readPage(page, email);
    const faults = [...watched.takeFaults(), ...textFaults(locale, content, watched.records)];
    if (isGuess === true && (isShut(faults) || at !== to)) return;
    if (shape !== undefined) walked.reached.add(shape);
    ids.set(to, new Set(content.ids));
    if (only === undefined || only.test(to)) {
      if (status >= 400) note(to, `answered ${status}, linked on ${from}`);
      if (!isAtRest) note(to, 'does not come to rest');
      if (email !== undefined && /\/desk\/sign-in$/.test(at) && !to.includes('/sign-in'))
        note(to, `asks to sign in, linked on ${from}`);
      for (const fault of faults) note(to, fault);
      // What the home page of the desk shows differs from one role to the next.
      const kind = `${locale} ${shape === 'desk.home' ? who : ''} ${shape ?? addressKind(at)}`;
      if (!walked.judged.has(kind)) {
        walked.judged.add(kind);
        for (const fault of await faultsOf(page)) note(to, fault);
      }
    }
    await follow(content.links, { to, ...(isGuess === undefined ? {} : { isGuess }) });
    for (const guess of guessesFrom(at, email === undefined))
      guesses.push({ to: guess, from: to, isGuess: true });
  };

  await follow(startsFor(who, locale), { to: `/${locale}` });
  /** First what links lead to; then what none leads to, once of each kind. */
  const takeNext = (): Next | undefined => {
    const linked = queue.shift();
    if (linked !== undefined) return linked;
    for (let guess = guesses.shift(); guess !== undefined; guess = guesses.shift()) {
      const kind = addressKind(guess.to);
      if (counts.has(kind) || tried.has(kind)) continue;
      tried.add(kind);
      return guess;
    }
    return undefined;
  };
  for (let next = takeNext(); next !== undefined; next = takeNext()) await open(next);
  for (const { to, id, from } of fragments) {
    const there = ids.get(to);
    if (there !== undefined && !there.has(id)) note(from, `a link to a place that is not there: ${to}#${id}`);
  }
  await page.close();
};
