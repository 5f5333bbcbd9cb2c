import { parseArgs } from 'node:util';
import { dayOf } from '../core/basics/format-date.ts';
import { formatNumber } from '../core/basics/format-number.ts';
import { nationalTimeZone } from '../core/basics/national-time-zone.ts';
import { termBefore } from '../core/retention/term-before.ts';
import { carriedTermsOf } from '../core/retention/terms-of.ts';
import { isMessageKey, textOf } from '../messages.ts';
import { countDue } from '../register/retention/count-due.ts';
import { openBreaches } from '../register/retention/open-breaches.ts';
import type { CommandContext } from './command.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu retention --print [--json]

Says what would go today because its term ended, by institution and term; nothing goes.
What a breach that is open needs as evidence is marked as held.
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
    const institutions = await register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('institution').select('id').orderBy('id').execute(),
    );
    const lines = [];
    for (const { id: institution } of institutions) {
      const isOpen = (await openBreaches(register, institution)) > 0;
      for (const { id: term, isHeldByBreach } of carriedTermsOf(institution)) {
        const before = termBefore(term, today, context.config.retention);
        const due = await register.inInstitution(institution, async (trx) =>
          countDue(trx, institution, term, before),
        );
        lines.push({ institution, term, before, due, isHeld: isOpen && isHeldByBreach === true });
      }
    }
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify(lines)}\n`);
      return 0;
    }
    const { locale } = context;
    for (const { institution, term, before, due, isHeld } of lines) {
      const key = `incident.term.${term}.what`;
      const name = isMessageKey(key) ? textOf(locale, key) : term;
      const held = isHeld ? ` (${textOf(locale, 'incident.term.held')})` : '';
      process.stdout.write(`${institution}  < ${before}  ${formatNumber(due, locale)}  ${name}${held}\n`);
    }
    return 0;
  });
};
