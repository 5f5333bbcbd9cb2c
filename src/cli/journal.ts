import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { formatNumber } from '../core/basics/format-number.ts';
import type { Locale } from '../core/basics/locale.ts';
import { text, textOf } from '../messages.ts';
import { exportJournal } from '../server/journal/export-journal.ts';
import { headFileOf } from '../server/journal/head-file-of.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import type { VerifiedBundle } from './verify-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu journal export FILE [--institution ID]
qaitu journal verify FILE [--heads FILE] [--json]

export  writes the journal of all institutions, or of one, with every head published so far, as a file that can be
        verified elsewhere. Copy the file of heads (journal-heads.jsonl in the data folder) to where the database cannot reach.

verify  checks a journal that was exported, without the database: that every entry is what was written, that each goes on from
the one before, and that the chains lead to every published head.

--heads FILE  heads that were published and kept apart: the answer of /api/journal/heads, the file of the data folder,
              an array, or one head a line
--json        prints {entries, heads, valid, faults: [{kind, institution, sequence}]}; a kind is changed, cut, swapped
              or rebuilt, the sequence is the first that shows it

Exit codes: 0 whole, 1 faults, 2 bad input.
`;

/** Ids of a file, fit for a terminal: without the signs that would move its cursor. */
const printable = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200);

const report = (locale: Locale, { verdict, isComplete }: VerifiedBundle): readonly string[] => {
  const { entries, heads, valid, faults } = verdict;
  const counts = { entries: formatNumber(entries, locale), heads: formatNumber(heads, locale) };
  return [
    ...faults.map(({ kind, institution, sequence }) =>
      text(locale, `journal.fault.${kind}`, {
        institution: printable(institution),
        sequence: String(sequence),
      }),
    ),
    valid
      ? text(locale, 'journal.verified', counts)
      : text(locale, 'journal.not-verified', { ...counts, faults: formatNumber(faults.length, locale) }),
    ...(heads === 0 ? [text(locale, 'journal.without-heads')] : []),
    ...(isComplete ? [] : [text(locale, 'journal.incomplete')]),
  ];
};

const exportTo = async (
  file: string,
  institutionId: string | undefined,
  context: CommandContext,
): Promise<number> =>
  withRegister(context, async (register) => {
    const lines = exportJournal(register, {
      headFile: headFileOf(register),
      seed: context.config.secrets.journalKey,
      now: new Date(),
      ...(institutionId === undefined ? {} : { institutionId }),
    });
    try {
      await pipeline(Readable.from(lines), createWriteStream(file));
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      return refuseInput(text(context.locale, 'journal.not-written', { file, reason: error.message }));
    }
    process.stdout.write(`${text(context.locale, 'journal.exported', { file })}\n`);
    return 0;
  });

/** `qaitu journal`: 0 whole, 1 faults, 2 bad input. */
export const journalCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const options = {
    heads: { type: 'string' },
    institution: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { locale } = context;
  const [task, file, ...rest] = positionals;
  if (task === 'export' && file !== undefined && rest.length === 0) {
    return exportTo(file, values.institution, context);
  }
  if (task !== 'verify' || file === undefined || rest.length > 0) {
    return refuseInput(text(locale, 'journal.arguments'));
  }
  const verified = await verifyBundle(file, values.heads);
  if (!verified.ok) {
    const { code, params } = verified.refusal;
    const shown = Object.entries(params).map(([name, value]) => [name, printable(String(value))] as const);
    return refuseInput(textOf(locale, `journal.refused.${code}`, Object.fromEntries(shown)));
  }
  const { verdict } = verified.value;
  const lines = report(locale, verified.value);
  process.stdout.write(values.json === true ? `${JSON.stringify(verdict)}\n` : `${lines.join('\n')}\n`);
  return verdict.valid ? 0 : 1;
};
