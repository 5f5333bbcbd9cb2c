import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { text } from '../../messages.ts';
import { nameOfAsker } from '../../register/command.ts';
import type { Register } from '../../register/db.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { exportApplications } from '../../server/export/export-applications.ts';
import { loadFormWords } from '../../server/form-words.ts';
import type { CommandContext } from '../command.ts';
import { refuseInput } from '../refuse-input.ts';
import { withRegister } from '../with-register.ts';

const usage = `qaitu export applications --call ID --out FILE.xlsx [--institution ID]

Writes all applications to a call and their tasks as a workbook of two sheets, of every institution or of one, in the
language of the console. The file holds personal data, and each applicant sees that the operator of the server read his
application.

Exit codes: 0 done, 2 bad input, 3 our fault or no database.
`;

interface Wanted {
  readonly call: string;
  readonly out: string;
  readonly institution: string | undefined;
}

const exportTo = async (
  register: Register,
  { locale }: CommandContext,
  { call, out, institution }: Wanted,
): Promise<number> => {
  const [found, all] = await register.readOnly('qaitu_national', async (trx) => [
    await readCall(trx, call),
    await listInstitutions(trx, institution === undefined ? undefined : [institution]),
  ]);
  if (found === undefined) return refuseInput(text(locale, 'document.export.no-call', { call }));
  if (institution !== undefined && all.length === 0) {
    return refuseInput(text(locale, 'document.export.no-institution', { institution }));
  }
  const bytes = exportApplications(register, {
    call,
    reader: nameOfAsker('operator'),
    institutions: all.map(({ id, name }) => ({ id, name: name[locale] })),
    until: new Date(),
    locale,
    words: await loadFormWords(),
  });
  // An export that breaks off leaves no half of a workbook under the wanted name.
  const aside = `${out}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.from(bytes), createWriteStream(aside, { mode: 0o600 }));
    await rename(aside, out);
  } catch (error) {
    await rm(aside, { force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refuseInput(text(locale, 'document.export.not-written', { file: out, reason: error.message }));
  }
  process.stdout.write(`${text(locale, 'document.export.written', { file: out })}\n`);
  return 0;
};

/** `qaitu export applications`: 0 done, 2 bad input. */
export const exportApplicationsCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const options = {
    call: { type: 'string' },
    out: { type: 'string' },
    institution: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { call, out, institution } = values;
  if (positionals.length > 0 || call === undefined || out === undefined)
    return refuseInput(text(context.locale, 'document.export.arguments'));
  return withRegister(context, async (register) => exportTo(register, context, { call, out, institution }));
};
