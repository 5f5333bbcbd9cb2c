import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ObligationRuleStanding } from '../../core/obligation/obligation-record.ts';
import { recordRule } from '../../core/obligation/record-rule.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';

interface Input {
  readonly code: string;
  readonly name: LocalizedText;
  readonly rule: JsonValue;
  readonly validFrom: string;
}

const fingerprintOf = ({ name, rule }: Input): string => fingerprint({ name: { ...name }, rule });

/** A rule, or a new version of one by its code; the same once more changes nothing. */
export const recordObligationRuleCommand: Command<
  Input,
  (ObligationRuleStanding & { readonly id: string }) | undefined,
  { readonly id: string; readonly version: number; readonly ruleSha256: string }
> = {
  name: 'record-obligation-rule',
  load: async ({ trx, institutionId }, { code }) => {
    const row = await trx
      .selectFrom('obligation_rule')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirst();
    const known =
      row && (await findStanding<ObligationRuleStanding>(trx, 'obligation-rule', institutionId, row.id));
    return known && { ...known, id: row.id };
  },
  decide: (known, input, circumstances) =>
    recordRule(known, { ...input, ruleSha256: fingerprintOf(input) }, circumstances),
  save: async ({ trx, circumstances }, { entries: [entry], state, input }) => {
    if (entry === undefined) return;
    await trx
      .insertInto('obligation_rule_version')
      .values({
        rule_id: entry.recordId,
        version: (state?.version ?? 0) + 1,
        name: JSON.stringify(input.name),
        rule: JSON.stringify(input.rule),
        rule_sha256: fingerprintOf(input),
        valid_from: input.validFrom,
        recorded_at: circumstances.now,
      })
      .execute();
  },
  answer: ([entry], known, input) => ({
    id: entry?.recordId ?? known?.id ?? '',
    version: entry === undefined ? (known?.version ?? 1) : (known?.version ?? 0) + 1,
    ruleSha256: fingerprintOf(input),
  }),
};
