import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isLocale, locales, type Locale } from '../../src/core/basics/locale.ts';
import { visitors, type Visitor } from '../site/visitors.ts';

interface Options {
  readonly visitors: readonly Visitor[];
  readonly locales: readonly Locale[];
  /** Only addresses that fit are looked at; the others are opened for their links. */
  readonly only?: RegExp;
  /** Of the pages of one kind, as many are opened by one visitor. */
  readonly each: number;
  /** Pages that are open at a time. */
  readonly pages: number;
  /** A demonstration that runs already. */
  readonly running?: string;
  /** Whether everything is walked, so that what is not reached is a fault. */
  readonly isWhole: boolean;
}

const usage = `npm run check:links -- [--role ROLE or PERSON]… [--locale kk|ru|en]… [--only PATTERN] [--each N] [--pages N] [--at ADDRESS]`;

const numberOf = (text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d?$/.test(text)) throw new Error(`${text} is no number from 1 to 99\n${usage}`);
  return Number(text);
};

/** What was asked for; throws one sentence. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      role: { type: 'string', multiple: true },
      locale: { type: 'string', multiple: true },
      only: { type: 'string' },
      each: { type: 'string' },
      pages: { type: 'string' },
      at: { type: 'string' },
    },
  });
  const wrong = values.locale?.find((one) => !isLocale(one));
  if (wrong !== undefined) throw new Error(`${wrong} is none of ${locales.join(', ')}`);
  const asked = values.role;
  const chosen = visitors.filter(
    ({ key, roles }) =>
      asked === undefined || asked.includes(key) || roles.some((one) => asked.includes(one)),
  );
  const known = new Set(visitors.flatMap(({ key, roles }) => [key, ...roles]));
  const unknown = asked?.find((one) => !known.has(one));
  if (unknown !== undefined) throw new Error(`nobody is ${unknown}: ${[...known].join(', ')}`);
  return {
    visitors: chosen,
    locales: values.locale === undefined ? locales : locales.filter((one) => values.locale?.includes(one)),
    ...(values.only === undefined ? {} : { only: new RegExp(values.only) }),
    each: numberOf(values.each, 2),
    pages: numberOf(values.pages, Math.max(2, Math.min(6, cpus().length))),
    ...(values.at === undefined ? {} : { running: values.at }),
    isWhole: [asked, values.locale, values.only].every((one) => one === undefined),
  };
};
