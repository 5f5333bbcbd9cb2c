import type { Locale } from '../../src/core/basics/locale.ts';
import { enterAs } from '../site/enter-as.ts';
import { openDemonstration } from '../site/open-demonstration.ts';
import type { Visitor } from '../site/visitors.ts';
import { addressShapes } from './address-shapes.ts';
import { Findings } from './findings.ts';
import { notReached } from './not-reached.ts';
import { readOptions } from './options.ts';
import { walk, type Walked } from './walk.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const seconds = (): string => ((performance.now() - began) / 1000).toFixed(0);

const options = readOptions(process.argv.slice(2));
const site = await openDemonstration(options.running);
say(`${site.address} is open after ${seconds()} s`);
const walked: Walked = {
  findings: new Findings(say),
  reached: new Set(),
  judged: new Set(),
  pages: 0,
  files: 0,
};

const walks = options.visitors.flatMap((visitor) => options.locales.map((locale) => ({ visitor, locale })));
const walkOne = async ({ visitor, locale }: { readonly visitor: Visitor; readonly locale: Locale }) => {
  const context = await enterAs(site.browser, site.address, visitor);
  const before = walked.pages;
  const { key: who, email } = visitor;
  const self = { who, locale, address: site.address, ...(email === undefined ? {} : { email }) };
  await walk(context, self, options, walked);
  await context.close();
  say(
    `${visitor.key}, ${locale}: walked after ${seconds()} s, ${walked.pages - before} pages by all meanwhile`,
  );
};

const isReached = (name: string): boolean => walked.reached.has(name);
/** Pages that nobody came to; those that are known not to be reached have their reason said. */
const coverage = (): readonly string[] =>
  addressShapes.flatMap(({ name, parts }) => {
    const reason = notReached[name];
    if (isReached(name))
      return reason === undefined ? [] : [`${name}: reached, and said not to be: ${reason}`];
    return reason === undefined ? [`${name}: nobody came to /${parts.join('/')}`] : [];
  });

/** Says what was seen; whether there is nothing to mend. */
const sum = (): boolean => {
  const unreached = options.isWhole ? coverage() : [];
  for (const line of unreached) say(line);
  for (const [name, reason] of Object.entries(notReached))
    if (!isReached(name)) say(`not reached: ${name}, ${reason}`);
  const findings = walked.findings.count + unreached.length;
  const reached = addressShapes.filter(({ name }) => isReached(name)).length;
  say(
    `${walked.pages} pages and ${walked.files} files, ${reached} of ${addressShapes.length} declared addresses, in ${seconds()} s: ${findings} findings`,
  );
  return findings === 0;
};

try {
  await Promise.all(
    Array.from({ length: options.pages }, async () => {
      for (let next = walks.shift(); next !== undefined; next = walks.shift()) await walkOne(next);
    }),
  );
  process.exitCode = sum() ? 0 : 1;
} finally {
  await site.close();
}
