import { z } from 'zod';
import { amountsIn, cellsOf, isKnown, printAmount, type Amount, type KnownAmount } from './amount.ts';
import { cellName } from './cell-name.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import type { LookUp } from './look-up.ts';
import { notCheckable } from './not-checkable.ts';
import { judgePosition, positionForm } from './position.ts';
import { compare, subtract, sumOf } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';
import { judgeTop, topForm } from './top.ts';

const descendingForm = z.strictObject({
  form: z.literal('descending'),
  /** In the claimed order, largest first; several facts under one name are added up. */
  items: z
    .array(z.union([reference, z.strictObject({ name: z.string().min(1).max(80), sum: references })]))
    .min(1)
    .max(500),
  /** Whether equal values may stand in any order. */
  ties: z.boolean().default(false),
});

interface Item {
  readonly name: string;
  readonly facts: readonly Amount[];
  readonly value: KnownAmount['value'];
}

const itemsOf = (
  { items }: z.output<typeof descendingForm>,
  lookUp: LookUp,
): { readonly items: readonly Item[]; readonly missing: readonly string[] } => {
  const groups = items.flatMap((item) => {
    if (typeof item !== 'string' && 'sum' in item) return [{ name: item.name, facts: lookUp.many(item.sum) }];
    return lookUp.many([item]).map((fact) => ({ name: cellName(fact), facts: [fact] }));
  });
  const measure = groups[0]?.facts[0];
  const missing: string[] = [];
  const found = groups.flatMap(({ name, facts }): Item[] => {
    const amounts = measure === undefined ? [] : amountsIn(measure, facts, lookUp);
    const known = amounts.filter(isKnown);
    missing.push(
      ...amounts.filter((each) => !isKnown(each)).map(({ fact }) => `not-published:${fact.locator}`),
    );
    return known.length === 0
      ? []
      : [{ name, facts: amounts, value: sumOf(known.map(({ value }) => value)) }];
  });
  return { items: found, missing };
};

const itemLine = ({ name, facts, value }: Item): Evidence => ({
  line: `${name}: ${facts.map(printAmount).join(' + ')} = ${printDecimal(value)}`,
  cells: cellsOf(facts),
});

const inOrder = (items: readonly Item[]): string => items.map(({ name }) => name).join(' > ');

const judgeDescending = (form: z.output<typeof descendingForm>, lookUp: LookUp): Finding => {
  const { items, missing } = itemsOf(form, lookUp);
  if (items.length < 2) return notCheckable(missing.length === 0 ? ['empty-table'] : missing);
  const pairs = items.slice(1).flatMap((lower, at) => {
    const upper = items[at];
    return upper === undefined ? [] : [{ upper, lower, margin: subtract(upper.value, lower.value) }];
  });
  const broken = pairs.filter(({ margin }) => margin.n < 0n || (margin.n === 0n && !form.ties));
  const [decisive] = pairs.toSorted((a, b) => compare(a.margin, b.margin));
  const ranked = items.toSorted((a, b) => compare(b.value, a.value));
  return {
    verdict: broken.length > 0 ? 'inconsistent' : 'consistent',
    expected: inOrder(items),
    computed: inOrder(ranked),
    tolerance: null,
    evidence: [
      ...items.filter(({ facts }) => facts.length > 1).map(itemLine),
      {
        line: items.map(({ value }) => printDecimal(value)).join(' ; '),
        cells: cellsOf(items.flatMap(({ facts }) => facts)),
      },
      ...(decisive === undefined
        ? []
        : [
            {
              line: `${decisive.upper.name} − ${decisive.lower.name} = ${printDecimal(decisive.margin)}`,
              cells: cellsOf([...decisive.upper.facts, ...decisive.lower.facts]),
            },
          ]),
    ],
    reasons: [...missing, ...(pairs.some(({ margin }) => margin.n === 0n) ? ['tied'] : [])],
  };
};

const args = z.discriminatedUnion('form', [descendingForm, topForm, positionForm]);

/** Rule 6: a claimed order, a claimed leading group, or a claimed place, against the values. */
export const order = rule(args, (form, lookUp): Finding => {
  if (form.form === 'descending') return judgeDescending(form, lookUp);
  return form.form === 'top' ? judgeTop(form, lookUp) : judgePosition(form, lookUp);
});
