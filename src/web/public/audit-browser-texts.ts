import type { Locale } from '../../core/basics/locale.ts';
import { catalogue } from '../../messages.catalogue.ts';

/** What the scripts of the audit page say, by the beginning of the key. Only plain texts with `{name}` in them. */
const needed = [
  'audit.verdict',
  'audit.rule',
  'audit.reason',
  'audit.word',
  'audit.expected',
  'audit.computed',
  'audit.tolerance',
  'audit.computation',
  'audit.check.said',
  'audit.check.fault',
  'claim.grim',
  'claim.fault',
  'intake.fault',
  'intake.place',
] as const;

/** The texts that the page hands to its scripts, in the reader's language: a script cannot ask the server for more. */
export const browserTexts = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    needed.flatMap((prefix) => {
      const [noun = ''] = prefix.split('.');
      return Object.entries(catalogue[noun] ?? {})
        .map(([key, entry]) => [`${noun}.${key}`, entry[locale]] as const)
        .filter(([key]) => key === prefix || key.startsWith(`${prefix}.`));
    }),
  );
