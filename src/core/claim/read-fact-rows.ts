import type { ClaimFault } from './claim-fault.ts';
import { parseDecimal } from './decimal-text.ts';
import { factKinds, type Fact, type FactKind } from './fact.ts';

const needed = ['id', 'locator', 'value', 'unit', 'kind'] as const;
const isKind = (text: string): text is FactKind => (factKinds as readonly string[]).includes(text);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * The lines of a file of facts: columns `id, locator, value, unit, kind`, and where there are `decimals`, `period`,
 * `population`, `quote`; others are notes for people. An empty value was not published; a date has no number.
 */
export const readFactRows = (
  header: readonly string[],
  rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>,
  file: string,
): { readonly facts: readonly Fact[]; readonly faults: readonly ClaimFault[] } => {
  const absent = needed.find((column) => !header.includes(column));
  if (absent !== undefined) {
    return {
      facts: [],
      faults: [{ code: 'fact-column-missing', file, line: 1, params: { column: absent } }],
    };
  }
  const facts: Fact[] = [];
  const faults: ClaimFault[] = [];
  for (const { line, cells } of rows) {
    const cell = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
    const [id, value, kind, unit] = [cell('id'), cell('value'), cell('kind'), cell('unit')];
    const printed = parseDecimal(value);
    if (!isKind(kind) || id === '' || unit === '') {
      const reason = id === '' ? 'id' : unit === '' ? 'unit' : `kind: ${kind}`;
      faults.push({ code: 'fact-shape', file, line, params: { fact: id, reason } });
      continue;
    }
    if (printed === undefined && value !== '' && !isDate(value)) {
      faults.push({ code: 'fact-not-a-number', file, line, params: { fact: id, value } });
      continue;
    }
    const [decimals, period, population, quote] = ['decimals', 'period', 'population', 'quote'].map(cell);
    facts.push({
      id,
      value: printed?.value ?? null,
      ...(printed === undefined ? { reason: value === '' ? 'not-published' : 'not-applicable' } : {}),
      unit,
      kind,
      decimals: /^\d{1,2}$/.test(decimals ?? '') ? Number(decimals) : (printed?.decimals ?? 0),
      locator: cell('locator'),
      ...(period === undefined || period === '' ? {} : { period }),
      ...(population === undefined || population === '' ? {} : { population }),
      ...(quote === undefined || quote === '' ? {} : { quote }),
      origin: { file, line },
    });
  }
  return { facts, faults };
};
