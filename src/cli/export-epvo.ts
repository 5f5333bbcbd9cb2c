import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extensionEntities } from '../core/epvo/extension-field.ts';
import { extensionSchema } from '../core/epvo/extension-schema.ts';
import { lossOfFallback } from '../core/epvo/loss-of-fallback.ts';
import { rowsToSend } from '../core/epvo/order-sending.ts';
import { sentEntities } from '../core/epvo/plan-rows.ts';
import { writeRows } from '../exchange/epvo/write-rows.ts';
import { isMessageKey, text, textOf } from '../messages.ts';
import { loadPlan, type LoadedPlan } from '../register/epvo/load-plan.ts';
import { extensionOfPlan } from '../server/epvo/extension-of-plan.ts';
import { vaultOf } from '../server/secret-settings.ts';
import type { CommandContext } from './command.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu export epvo --institution ID --out FOLDER

Writes what a university would send to the EPVO: the whole rows of each table as a file of JSON, the proposed tables MOBILITY_TASK and
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

/** `qaitu export epvo`: 0 written, 2 bad input. Nothing is written into a folder that holds something. */
export const exportEpvo = async (args: string[], context: CommandContext): Promise<number> => {
  const options = {
    institution: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, allowPositionals: true, options });
  const { locale, config } = context;
  const complain = (sentence: string): number => {
    process.stderr.write(`${sentence}\n`);
    return 2;
  };
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { institution, out } = values;
  if (institution === undefined || out === undefined) return complain(text(locale, 'epvo.export.arguments'));
  return withRegister(context, async (register) => {
    const plan = await register.inInstitution(institution, async (trx) =>
      loadPlan(trx, institution, vaultOf(config.secrets)),
    );
    if (plan === undefined) return complain(text(locale, 'epvo.export.unknown', { institution }));
    await mkdir(out, { recursive: true, mode: 0o700 });
    if ((await readdir(out)).length > 0) return complain(text(locale, 'epvo.export.taken', { folder: out }));
    const describe = (field: string): string => {
      const key = `epvo.proposed.${field}`;
      return isMessageKey(key) ? textOf(locale, key, {}) : field;
    };
    const files = filesOf(plan, describe);
    for (const [name, content] of files) await writeFile(path.join(out, name), content, { mode: 0o600 });
    const count = String(files.size);
    process.stdout.write(`${text(locale, 'epvo.export.done', { folder: out, count })}\n`);
    process.stdout.write(`${text(locale, 'epvo.unverified')}\n`);
    return 0;
  });
};
