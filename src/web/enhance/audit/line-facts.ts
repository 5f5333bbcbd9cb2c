import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { parseDecimal } from '../../../core/claim/decimal-text.ts';
import type { Fact } from '../../../core/claim/fact.ts';
import type { ClaimLine, ClaimLineFault, ClaimLineFaultCode, Term } from './claim-line.ts';
import type { Line, PastedTable } from './pasted-table.ts';

/** A claim made of one line of the table: the facts that its terms stand for there. */
export interface LineCase {
  /** The row or column that it was read in; none where the claim holds numbers alone. */
  readonly at?: Line;
  readonly left: readonly Fact[];
  readonly over?: Fact;
  readonly right?: Fact;
}

type Found = readonly Result<LineCase, ClaimLineFault>[];

const kindOf = (term: Term & { readonly kind: 'number' }, qualifier: string | undefined): Fact['kind'] => {
  if (qualifier === 'about') return 'approx';
  if (qualifier === 'over') return 'bound';
  return term.number.decimals > 0 || term.number.isPercent ? 'rounded' : 'exact';
};

/** A number that stands in the claim itself. */
const numberFact = (
  term: Term & { readonly kind: 'number' },
  id: string,
  qualifier: string | undefined,
): Fact => {
  const { text, decimals, isPercent } = term.number;
  const unit = isPercent ? 'percent' : '1';
  return {
    id,
    value: parseDecimal(text)?.value ?? null,
    unit,
    kind: kindOf(term, qualifier),
    decimals,
    locator: isPercent ? `${text} %` : text,
  };
};

/**
 * What the names of a claim stand for: one case for the line it names, or one for each line of the table. A line with words
 * in place of a number is refused by itself; a name that is not there refuses the claim.
 */
export const lineCases = (claim: ClaimLine, table: PastedTable | undefined): Found => {
  const fault = (code: ClaimLineFaultCode, params: Readonly<Record<string, string>> = {}): Found => [
    refuse({ line: claim.line, source: claim.source, code, params }),
  ];
  const terms = [...claim.left, ...[claim.over, claim.right].filter((term) => term !== undefined)];
  const names = terms.flatMap((term) => (term.kind === 'name' ? [term.name] : []));
  if (names.length > 0 && table === undefined) return fault('needs-table');
  const lines = new Map<string, Line>();
  for (const name of [...names, ...(claim.at === undefined ? [] : [claim.at])]) {
    const line = table?.find(name);
    if (line === undefined) return fault('unknown-name', { name });
    lines.set(name, line);
  }
  const axis = lines.get(names[0] ?? '')?.axis;
  const astray = names.find((name) => lines.get(name)?.axis !== axis);
  if (astray !== undefined) return fault('names-on-both-sides', { name: astray });
  const at = claim.at === undefined ? undefined : lines.get(claim.at);
  if (at !== undefined && at.axis === axis) return fault('names-on-both-sides', { name: at.name });

  const factOf = (term: Term, place: number, across: Line | undefined): Fact | ClaimLineFault => {
    if (term.kind === 'number') {
      const isRight = place === terms.length - 1 && claim.right !== undefined;
      return numberFact(term, `n${claim.line}.${place}`, isRight ? claim.right?.qualifier : undefined);
    }
    const line = lines.get(term.name);
    if (table === undefined || line === undefined || across === undefined) {
      throw new Error('A name is looked up before it is read');
    }
    const cell = line.axis === 'row' ? table.cell(line, across) : table.cell(across, line);
    if (!('text' in cell)) return cell;
    const params = { cell: `${across.name} · ${line.name}`, value: cell.text };
    return { line: claim.line, source: claim.source, code: 'not-a-number', params };
  };
  const all = axis === 'row' ? table?.columns : table?.rows;
  const places = axis === undefined ? [undefined] : at === undefined ? (all ?? []) : [at];
  return places.map((across) => {
    const facts = terms.map((term, place) => factOf(term, place, across));
    const broken = facts.find((fact) => 'code' in fact);
    if (broken !== undefined) return refuse(broken);
    const read = facts.filter((fact): fact is Fact => !('code' in fact));
    const left = read.slice(0, claim.left.length);
    const over = claim.over === undefined ? undefined : read[claim.left.length];
    const right = claim.right === undefined ? undefined : read.at(-1);
    return accept({
      ...(across === undefined ? {} : { at: across }),
      left,
      ...(over === undefined ? {} : { over }),
      ...(right === undefined ? {} : { right }),
    });
  });
};
