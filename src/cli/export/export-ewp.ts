import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatNumber } from '../../core/basics/format-number.ts';
import { loadCountryList } from '../../intake/country-list.ts';
import { text } from '../../messages.ts';
import { nameOfAsker } from '../../register/command.ts';
import type { Register } from '../../register/db.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { beginMissing } from '../../server/export/begin-missing.ts';
import { exportEwp } from '../../server/export/export-ewp.ts';
import { vaultOf } from '../../server/secret-settings.ts';
import type { CommandContext } from '../command.ts';
import { refuseInput } from '../refuse-input.ts';
import { withRegister } from '../with-register.ts';

const usage = `qaitu export ewp --out FOLDER [--institution ID] [--call ID]

Writes nominations, learning agreements, arrivals and departures of stays for partners abroad, in a folder for each partner, and
what lacks for the others as missing.csv. The folder is written whole or not at all, and must not be there before. The files hold
personal data.

Exit codes: 0 done, 2 bad input, 3 our fault or no database.
`;

interface Wanted {
  readonly out: string;
  readonly institution: string | undefined;
  readonly call: string | undefined;
}

const isThere = async (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );

/** The whole folder or nothing. 0 done; 2 unknown institution or call, or a folder that cannot be written. */
const exportEwpTo = async (
  register: Register,
  { locale, config }: CommandContext,
  { out, institution, call }: Wanted,
): Promise<number> => {
  const [found, institutions] = await register.readOnly('qaitu_national', async (trx) => [
    call === undefined ? undefined : await readCall(trx, call),
    await listInstitutions(trx, institution === undefined ? undefined : [institution]),
  ]);
  if (call !== undefined && found === undefined)
    return refuseInput(text(locale, 'partner.export.call', { call }));
  if (institution !== undefined && institutions.length === 0)
    return refuseInput(text(locale, 'partner.export.institution', { institution }));
  if (await isThere(out)) return refuseInput(text(locale, 'partner.export.taken', { folder: out }));
  const { alpha2Of } = await loadCountryList();
  const aside = `${out}.${randomUUID()}.part`;
  const sums = { nominations: 0, agreements: 0, stays: 0, missing: 0 };
  try {
    await mkdir(aside, { mode: 0o700 });
    await beginMissing(aside);
    for (const { id: institutionId } of institutions) {
      const written = await register.inInstitution(institutionId, async (trx) =>
        exportEwp(trx, {
          ...{ institutionId, call, folder: aside, alpha2Of },
          ...{ reader: nameOfAsker('operator'), at: new Date(), vault: vaultOf(config.secrets) },
        }),
      );
      for (const key of ['nominations', 'agreements', 'stays', 'missing'] as const) sums[key] += written[key];
    }
    await rename(aside, out);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refuseInput(text(locale, 'partner.export.not-written', { folder: out, reason: error.message }));
  }
  const number = (count: number): string => formatNumber(count, locale);
  process.stdout.write(
    `${text(locale, 'partner.export.done', {
      folder: out,
      nominations: number(sums.nominations),
      agreements: number(sums.agreements),
      stays: number(sums.stays),
      missing: number(sums.missing),
    })}\n`,
  );
  return 0;
};

/** `qaitu export ewp`: 0 done, 2 bad input. */
export const exportEwpCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      institution: { type: 'string' },
      call: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { out, institution, call } = values;
  if (positionals.length > 0 || out === undefined) {
    return refuseInput(text(context.locale, 'partner.export.arguments'));
  }
  return withRegister(context, async (register) =>
    exportEwpTo(register, context, { out, institution, call }),
  );
};
