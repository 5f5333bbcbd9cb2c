import { z } from 'zod';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { printDecimal } from './decimal-text.ts';
import { numeric } from './numeric.ts';
import { compare, rational } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const locator = z.string().min(1).max(200);
const quote = z.string().min(1).max(400);

const finding = (
  holds: boolean,
  expected: Finding['expected'],
  computed: Finding['computed'],
  evidence: Finding['evidence'],
  reasons: Finding['reasons'] = [],
): Finding => ({
  verdict: holds ? 'consistent' : 'inconsistent',
  expected,
  computed,
  tolerance: null,
  evidence,
  reasons,
});

/** Rule 13: what a cross-reference calls a thing against what it is, or a cited cell that must exist. */
export const crossReference = rule(
  z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('number'), actual: reference, stated: reference }),
    /** The cell that a sentence cites, and the number it takes from there. */
    z.strictObject({ form: z.literal('cell'), cell: z.string().min(1).max(200), stated: reference }),
  ]),
  (claim, lookUp): Finding => {
    const stated = lookUp.one(claim.stated);
    if (claim.form === 'cell' && !lookUp.has(claim.cell)) {
      const evidence = [{ line: `${claim.cell}: ∅`, cells: [stated.locator] }];
      return notCheckable([`absent-cell:${claim.cell}`], {
        expected: claim.cell,
        computed: 'absent',
        evidence,
      });
    }
    const actual = lookUp.one(claim.form === 'cell' ? claim.cell : claim.actual);
    if (actual.value === null || stated.value === null) {
      return notCheckable([`not-published:${actual.value === null ? actual.locator : stated.locator}`]);
    }
    const holds = compare(actual.value, stated.value) === 0;
    const line = `${printDecimal(actual.value)} ${holds ? '=' : '≠'} ${printDecimal(stated.value)}`;
    return finding(holds, numeric(actual.value), numeric(stated.value), [
      { line, cells: [actual.locator, stated.locator] },
    ]);
  },
);

/** Rule 13: a stated number of things against how many are there. */
export const count = rule(
  z.strictObject({
    stated: reference,
    items: z.union([references, z.strictObject({ named: z.array(quote).max(500) })]),
  }),
  ({ stated, items }, lookUp): Finding => {
    const fact = lookUp.one(stated);
    const named = 'named' in items ? items.named : lookUp.many(items).map(({ locator: at }) => at);
    const cells = 'named' in items ? [] : lookUp.many(items).map(({ locator: at }) => at);
    if (fact.value === null) return notCheckable([`not-published:${fact.locator}`]);
    const holds = compare(fact.value, rational(named.length)) === 0;
    return finding(holds, numeric(fact.value), named.length, [
      { line: `${named.length}: ${named.join(', ')}`, cells: [fact.locator, ...cells] },
    ]);
  },
);

/** Rule 13: one thing under one name, the names as the source spells them. */
export const label = rule(
  z.strictObject({
    labels: z
      .array(z.strictObject({ locator, label: quote }))
      .min(1)
      .max(100),
  }),
  ({ labels }): Finding => {
    const names = [...new Set(labels.map((each) => each.label))];
    return finding(
      names.length === 1,
      names[0] ?? null,
      names.join(' | '),
      labels.map((each) => ({ line: `“${each.label}”`, cells: [each.locator] })),
      ['read-by-a-person'],
    );
  },
);

/** Rule 13: every entry of a list of references is cited, and none stands there twice. */
export const referenceList = rule(
  z.discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('cited'),
      listed: z.int().min(1).max(5000),
      /** Numbers of the entries that a person found cited. */
      cited: z.array(z.int().min(1)).max(5000),
    }),
    /** `work`: the same word for entries that a person read as the same document. */
    z.strictObject({
      form: z.literal('distinct'),
      entries: z
        .array(z.strictObject({ locator, work: quote }))
        .min(2)
        .max(5000),
    }),
  ]),
  (claim): Finding => {
    if (claim.form === 'distinct') {
      const groups = [...Map.groupBy(claim.entries, ({ work }) => work)].filter(([, own]) => own.length > 1);
      const evidence = groups.map(([, own]) => {
        const cells = own.map((entry) => entry.locator);
        return { line: cells.join(' = '), cells };
      });
      const reasons = groups.length === 0 ? [] : ['document-listed-twice'];
      const isDistinct = groups.length === 0;
      return finding(isDistinct, 'distinct', isDistinct ? 'distinct' : 'same', evidence, [
        ...reasons,
        'read-by-a-person',
      ]);
    }
    const cited = new Set(claim.cited.filter((number) => number <= claim.listed));
    const uncited = Array.from({ length: claim.listed }, (_none, at) => at + 1).filter(
      (at) => !cited.has(at),
    );
    const computed = uncited.length === 0 ? cited.size : `${cited.size}; ∅ ${uncited.join(', ')}`;
    return finding(
      uncited.length === 0,
      claim.listed,
      computed,
      [
        {
          line: `${claim.listed} − ${uncited.length} = ${cited.size}`,
          cells: uncited.map((at) => `REF.${at}`),
        },
      ],
      ['read-by-a-person'],
    );
  },
);

/** Rule 13: passages that a person marked as saying the same. */
export const duplicateText = rule(
  z.strictObject({
    places: z
      .array(z.strictObject({ locator, quote: quote.optional() }))
      .min(2)
      .max(50),
    alike: z.enum(['identical', 'near-identical', 'different']),
  }),
  ({ places, alike }): Finding =>
    finding(
      alike === 'different',
      'different',
      alike,
      places.map((place) => ({
        line: place.quote === undefined ? alike : `“${place.quote}”`,
        cells: [place.locator],
      })),
      ['read-by-a-person'],
    ),
);
