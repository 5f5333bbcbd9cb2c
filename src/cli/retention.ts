import { parseArgs } from 'node:util';
import { dayOf } from '../core/basics/format-date.ts';
import { formatNumber } from '../core/basics/format-number.ts';
import { nationalTimeZone } from '../core/basics/national-time-zone.ts';
import { holdOf } from '../core/retention/hold-of.ts';
import { termBefore } from '../core/retention/term-before.ts';
import { carriedTermsOf } from '../core/retention/terms-of.ts';
import { isMessageKey, textOf } from '../messages.ts';
import { listInstitutionIds } from '../register/institution/list-institution-ids.ts';
import { countDue } from '../register/retention/count-due.ts';
import { readHolds } from '../register/retention/read-holds.ts';
import type { CommandContext } from './command.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu retention --print [--json]

Says what would go today because its term ended, by institution and term; nothing goes.
What a breach that is open needs as evidence is marked as held; what an open appeal or obligation of a person holds back is counted apart.
`;

/** `qaitu retention --print`: what the next daily job would take. */
export const retentionCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { print: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true || values.print !== true) {
    process.stdout.write(usage);
    return values.help === true ? 0 : 2;
  }
  return withRegister(context, async (register) => {
    const today = dayOf(new Date().toISOString(), nationalTimeZone);
    const institutions = await register.readOnly('qaitu_app', async (trx) => listInstitutionIds(trx));
    const lines = [];
    for (const { id: institution } of institutions) {
      const holds = await readHolds(register, institution);
      for (const row of carriedTermsOf(institution)) {
        const { id: term } = row;
        const before = termBefore(term, today, context.config.retention);
        const { isWhole: isHeld, accounts } = holdOf(row, holds);
        const { due, held: heldByMatter } = await register.inInstitution(institution, async (trx) =>
          countDue(trx, institution, { term, beforeDay: before }, accounts),
        );
        lines.push({ institution, term, before, due, isHeld, heldByMatter });
      }
    }
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify(lines)}\n`);
      return 0;
    }
    const { locale } = context;
    for (const { institution, term, before, due, isHeld, heldByMatter } of lines) {
      const key = `incident.term.${term}.what`;
      const name = isMessageKey(key) ? textOf(locale, key) : term;
      const held = isHeld ? ` (${textOf(locale, 'incident.term.held')})` : '';
      const kept =
        heldByMatter === 0
          ? ''
          : `; ${textOf(locale, 'incident.term.held-by-matter', { count: heldByMatter, shown: formatNumber(heldByMatter, locale) })}`;
      process.stdout.write(
        `${institution}  < ${before}  ${formatNumber(due, locale)}  ${name}${held}${kept}\n`,
      );
    }
    return 0;
  });
};
