import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extensionEntities } from '../../core/epvo/extension-field.ts';
import { extensionSchema } from '../../core/epvo/extension-schema.ts';
import { lossOfFallback } from '../../core/epvo/loss-of-fallback.ts';
import { rowsToSend } from '../../core/epvo/order-sending.ts';
import { sentEntities } from '../../core/epvo/plan-rows.ts';
import { writeRows } from '../../exchange/epvo/write-rows.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { loadPlan, type LoadedPlan } from '../../register/epvo/load-plan.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { extensionOfPlan } from '../../server/epvo/extension-of-plan.ts';
import { vaultOf } from '../../server/secret-settings.ts';
import type { CommandContext } from '../command.ts';
import { refuseInput } from '../refuse-input.ts';
import { withRegister } from '../with-register.ts';

const usage = `qaitu export epvo --out FOLDER [--institution ID]

Writes what universities would send, in a folder for each, or straight into the folder for one that is named:
the whole rows of each table as a file of JSON, the proposed tables MOBILITY_TASK and
MOBILITY_RESULT with their JSON Schema, loss.json (what is lost while they go through other tables) and lacking.json (the rows that lack
something, and what). The files hold personal data. Unverified against the operator.

Exit codes: 0 done, 2 bad input, 3 our fault or no database.
`;

const filesOf = (plan: LoadedPlan, describe: (field: string) => string): ReadonlyMap<string, string> => {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const extension = extensionOfPlan(plan);
  return new Map([
    ...sentEntities.map((entity) => {
      const rows = rowsToSend(plan.planned.filter((row) => row.entity === entity));
      return [`${entity}.json`, writeRows(rows.map(({ row }) => row))] as const;
    }),
    ...extensionEntities.flatMap((entity) => [
      [`${entity}.json`, writeRows(extension[entity].rows)] as const,
      [`${entity}.schema.json`, json(extensionSchema(entity, describe))] as const,
    ]),
    [
      'loss.json',
      json(
        Object.fromEntries(
          extensionEntities.map((entity) => [
            entity,
            { unlinked: extension[entity].unlinked, fields: lossOfFallback(entity, extension[entity].rows) },
          ]),
        ),
      ),
    ] as const,
    [
      'lacking.json',
      json(
        plan.planned
          .filter(({ faults }) => faults.length > 0)
          .map(({ entity, recordId, faults }) => ({ entity, recordId, faults })),
      ),
    ] as const,
  ]);
};

/** Whether a folder may be written to: it is not there, or holds nothing. Throws where it cannot be looked into. */
const isFree = async (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length === 0,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
      throw error;
    },
  );

const writeFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<number> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, content] of files) await writeFile(path.join(folder, name), content, { mode: 0o600 });
  return files.size;
};

/** The whole folder or nothing; 0 done, 2 nobody to write for, or a folder that cannot be written. */
const exportTo = async (
  register: Register,
  { locale, config }: CommandContext,
  { institution, out: given }: { readonly institution: string | undefined; readonly out: string },
): Promise<number> => {
  // Without a slash at its end, behind which nothing can lie beside it.
  const out = path.resolve(given);
  const describe = (field: string): string => {
    const key = `epvo.proposed.${field}`;
    return isMessageKey(key) ? textOf(locale, key, {}) : field;
  };
  const wanted =
    institution === undefined
      ? (await register.readOnly('qaitu_national', async (trx) => listInstitutions(trx))).map(({ id }) => id)
      : [institution];
  const aside = `${out}.${randomUUID()}.part`;
  let [count, isBegun] = [0, false];
  try {
    if (!(await isFree(out))) return refuseInput(text(locale, 'epvo.export.taken', { folder: out }));
    await mkdir(aside, { recursive: true, mode: 0o700 });
    isBegun = true;
    for (const id of wanted) {
      const plan = await register.inInstitution(id, async (trx) =>
        loadPlan(trx, id, vaultOf(config.secrets)),
      );
      if (plan === undefined) continue;
      const place = institution === undefined ? path.join(aside, id) : aside;
      count += await writeFiles(place, filesOf(plan, describe));
    }
    if (count === 0)
      return refuseInput(
        institution === undefined
          ? text(locale, 'epvo.export.nobody')
          : text(locale, 'epvo.export.unknown', { institution }),
      );
    await rename(aside, out);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refuseInput(text(locale, 'epvo.export.not-written', { folder: out, reason: error.message }));
  } finally {
    if (isBegun) await rm(aside, { recursive: true, force: true });
  }
  process.stdout.write(`${text(locale, 'epvo.export.done', { folder: out, count: String(count) })}\n`);
  process.stdout.write(`${text(locale, 'epvo.unverified')}\n`);
  return 0;
};

/** `qaitu export epvo`: 0 written, 2 bad input. Nothing is written into a folder that holds something. */
export const exportEpvo = async (args: string[], context: CommandContext): Promise<number> => {
  const options = {
    institution: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { institution, out } = values;
  if (out === undefined || positionals.length > 0)
    return refuseInput(text(context.locale, 'epvo.export.arguments'));
  return withRegister(context, async (register) => exportTo(register, context, { institution, out }));
};
