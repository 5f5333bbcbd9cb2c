import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';

/** The one check that the audit has beyond the oracle. */
export const causalCheck = 'causal.credit_degree';

const file = path.resolve(import.meta.dirname, '../oracles/paper/audit_expected.csv');

/** The lines of the oracle: what the audit of the paper must come to. */
export const expectedRows = async () => {
  const table = await readWholeTable(readFileSync(file), { name: 'audit_expected.csv', limitBytes: 1e6 });
  if (!table.ok) throw new Error(table.refusal.code);
  const { header, rows } = table.value;
  return rows.map(({ cells }) => {
    const cell = (column: string): string => cells[header.indexOf(column)] ?? '';
    return {
      id: cell('id'),
      rule: cell('rule'),
      locator: cell('locator'),
      computed: cell('computed'),
      verdict: cell('verdict'),
      severity: cell('severity'),
    };
  });
};
