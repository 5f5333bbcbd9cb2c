import { z } from 'zod';
import { amountsIn, isKnown, printAmount } from './amount.ts';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { compare, sumOf, absolute, subtract } from './rational.ts';
import { reference } from './reference-schema.ts';
import { rule } from './rule.ts';

/** How sure a sentence is of a number, least first. */
const labels = ['assumed', 'estimated', 'measured', 'asserted'] as const;
const strength = { assumed: 0, estimated: 1, measured: 2, asserted: 2 } as const;

const args = z.strictObject({
  /** The same number in the order of the text, each time with the label that a person read there. */
  uses: z
    .array(z.strictObject({ fact: reference, label: z.enum(labels), quote: z.string().max(400).optional() }))
    .min(2)
    .max(50),
});

/** Rule 11: a number does not become surer from one sentence to the next without new evidence. */
export const modality = rule(args, ({ uses }, lookUp): Finding => {
  const facts = uses.map(({ fact }) => lookUp.one(fact));
  const [measure] = facts;
  if (measure === undefined) throw new Error('A label is a number’s');
  const amounts = amountsIn(measure, facts, lookUp);
  const [first] = amounts;
  const known = amounts.filter(isKnown);
  if (first === undefined || !isKnown(first) || known.length < amounts.length) {
    return notCheckable(
      amounts.filter((each) => !isKnown(each)).map(({ fact }) => `not-published:${fact.locator}`),
    );
  }
  const differing = known.find(
    ({ value, half }) => compare(absolute(subtract(value, first.value)), sumOf([half, first.half])) > 0,
  );
  const marks = uses.map(({ label }) => label);
  const stronger = marks.findLast((label, at) =>
    marks.slice(0, at).some((before) => strength[before] < strength[label]),
  );
  const verdict =
    differing !== undefined ? 'not_applicable' : stronger === undefined ? 'consistent' : 'inconsistent';
  return {
    verdict,
    expected: marks[0] ?? null,
    computed: stronger ?? marks.at(-1) ?? null,
    tolerance: null,
    evidence: known.map((amount, at) => ({
      line: `${printAmount(amount)}: ${marks[at] ?? ''}${uses[at]?.quote === undefined ? '' : ` “${uses[at].quote}”`}`,
      cells: [amount.fact.locator],
    })),
    reasons: [
      ...(differing === undefined ? [] : [`quantity-differs:${differing.fact.locator}`]),
      ...(verdict === 'inconsistent' ? [`label-strengthened:${stronger ?? ''}`] : []),
      'read-by-a-person',
    ],
  };
});
