import type { z } from 'zod';
import type * as contract from '../../contract/obligation.ts';
import { addDays } from '../../core/basics/add-days.ts';
import { addMonths } from '../../core/basics/add-months.ts';
import { balanceOfMatter } from '../../core/obligation/balance-of-matter.ts';
import { conditionText } from '../../core/obligation/condition-text.ts';
import { clauseOf } from '../../core/obligation/clause-of.ts';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import { proofDueOn } from '../../core/obligation/proof-due-on.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { countResults } from '../../register/obligation/count-results.ts';
import { listObligationFiles, type ObligationFileRow } from '../../register/obligation/find-file.ts';
import { getRule } from '../../register/obligation/list-rules.ts';
import { listWords } from '../../register/obligation/list-words.ts';
import { loadRule } from '../../register/obligation/load-rule.ts';
import type { ObligationRow } from '../../register/obligation/select-obligations.ts';
import { selectRecords } from '../../register/obligation/select-records.ts';

type ObligationView = contract.ObligationView;
type BalanceView = z.infer<typeof contract.balanceView>;

const fileOf = (files: readonly ObligationFileRow[], sha256: string | null) => {
  const found = files.find((file) => file.sha256 === sha256);
  if (found === undefined) return null;
  const { id, name, mediaType, bytes, uploadedAt } = found;
  return { id, name, mediaType, bytes, uploadedAt };
};

/** What decisions go by, from what pages show. */
const matterOf = async (
  trx: RegisterTransaction,
  row: ObligationRow,
  records: Pick<ObligationMatter, 'events' | 'requests' | 'instalments'>,
): Promise<ObligationMatter> => {
  const { checked } = await loadRule(trx, row.ruleId, row.ruleVersion);
  return { obligation: { ...row, personId: '' }, checked, ...records };
};

const balanceViewOf = (matter: ObligationMatter, today: string): BalanceView => {
  const { lines, eventIds, ...numbers } = balanceOfMatter(matter, today);
  const [whole, tenths] = [Math.floor(numbers.balance), Math.round((numbers.balance % 1) * 10)];
  return {
    asOf: today,
    ...numbers,
    lines: lines.map(({ code, clause, event, months, params }) => {
      const found = clauseOf(matter.checked.rule, clause);
      return {
        code,
        label: found?.label ?? null,
        condition: found === undefined ? '' : conditionText(found.when),
        eventId: event === null ? null : (eventIds[event] ?? null),
        months,
        params: { ...params },
      };
    }),
    balanceWithClaims: balanceOfMatter(matter, today, ['accepted', 'claimed']).balance,
    earliestEnd: numbers.balance === 0 ? null : addDays(addMonths(today, whole), tenths * 3),
  };
};

/** Obligations with what is left of each, for lists; read in one institution or across all of them. */
export const obligationLines = async (
  trx: RegisterTransaction,
  rows: readonly ObligationRow[],
  today: string,
): Promise<(ObligationView & { readonly monthsOwed: number; readonly balance: number })[]> => {
  const found: (ObligationView & { readonly monthsOwed: number; readonly balance: number })[] = [];
  const places = new Map<string, string[]>();
  for (const { institutionId, id } of rows)
    places.set(institutionId, [...(places.get(institutionId) ?? []), id]);
  const records = new Map<string, Awaited<ReturnType<typeof selectRecords>>>();
  for (const [institutionId, ids] of places)
    records.set(institutionId, await selectRecords(trx, institutionId, ids));
  for (const row of rows) {
    const all = records.get(row.institutionId);
    const own = {
      events: (all?.events ?? []).filter(({ obligationId }) => obligationId === row.id),
      requests: [],
      instalments: [],
    };
    const matter = await matterOf(trx, row, own);
    const { monthsOwed, balance } = balanceOfMatter(matter, today);
    found.push({ ...row, proofDueOn: proofDueOn(matter, today), monthsOwed, balance });
  }
  return found;
};

/** One obligation with its balance, everything that was claimed, asked, written and decided, and its rule. */
export const obligationDetail = async (trx: RegisterTransaction, row: ObligationRow, today: string) => {
  const { institutionId, id } = row;
  const { events, requests, instalments } = await selectRecords(trx, institutionId, [id]);
  const matter = await matterOf(trx, row, { events, requests, instalments });
  const { words, reasons } = await listWords(trx, institutionId, id);
  const files = await listObligationFiles(trx, institutionId, id);
  const named = new Set([...events, ...requests].map(({ fileSha256 }) => fileSha256));
  const told = <Row extends { readonly id: string; readonly fileSha256: string | null }>({
    fileSha256,
    ...record
  }: Row) => ({
    ...record,
    words: words.get(record.id) ?? '',
    file: fileOf(files, fileSha256),
    reason: reasons.get(record.id) ?? null,
  });
  return {
    obligation: { ...row, proofDueOn: proofDueOn(matter, today) },
    results: await countResults(trx, institutionId, row.mobilityId),
    balance: balanceViewOf(matter, today),
    rule: await getRule(trx, row.ruleId, row.ruleVersion),
    events: events
      .map(told)
      .map(({ obligationId: _of, accountId: _whose, decidedBy: _who, ...event }) => event),
    requests: requests
      .map(told)
      .map(({ obligationId: _of, accountId: _whose, decidedBy: _who, ...request }) => request),
    instalments: instalments
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ obligationId: _of, accountId: _whose, withdrawnAt: _none, ...instalment }) => instalment),
    files: files
      .filter(({ sha256 }) => !named.has(sha256))
      .flatMap(({ sha256 }) => fileOf(files, sha256) ?? []),
  };
};
