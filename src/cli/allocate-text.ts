import { formatNumber } from '../core/basics/format-number.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { Allocation, AllocationCertificate } from '../core/award/allocation.ts';
import { text } from '../messages.ts';

const blockedLine = (id: string, blockedBy: readonly string[], locale: Locale): string => {
  const group = blockedBy.find((name) => name.startsWith('group:'));
  const constraints = blockedBy.filter((name) => name !== group).join(', ');
  return group === undefined || constraints === ''
    ? text(locale, 'award.blocked', { id, constraints: blockedBy.join(', ') })
    : text(locale, 'award.group-too-large', { id, group: group.slice('group:'.length), constraints });
};

/** Where the money is not even enough for the cheapest, that is said first. */
const poorLines = ({ instance }: AllocationCertificate, locale: Locale): readonly string[] => {
  const cheapest = instance.applications.reduce((least, { cost }) => Math.min(least, cost), Infinity);
  if (!Number.isFinite(cheapest) || cheapest <= instance.budget) return [];
  const amount = (tenge: number): string => formatNumber(tenge, locale, Number.isInteger(tenge) ? 0 : 2);
  const shown = { budget: amount(instance.budget), cheapest: amount(cheapest) };
  return [text(locale, 'award.budget-pays-nobody', shown)];
};

/** An allocation for people: what it is worth, who is awarded, and what each of the others would have needed. */
export const allocateText = (allocation: Allocation, locale: Locale): string => {
  const { objective, bound, optimal, decidedBy, awarded, explanations, onePlaceMore } = allocation;
  const shown = (value: number): string => formatNumber(value, locale);
  const better = Object.entries(onePlaceMore).flatMap(([name, value]) =>
    value === null || value === objective
      ? []
      : [text(locale, 'award.one-place-more', { name, objective: shown(value) })],
  );
  const lines = [
    ...poorLines(allocation.certificate, locale),
    optimal
      ? text(locale, 'award.optimal', { objective: shown(objective) })
      : text(locale, 'award.not-proven', { objective: shown(objective), bound: shown(bound) }),
    text(locale, `award.decided.${decidedBy}`),
    text(locale, 'award.awarded', { count: shown(awarded.length), ids: awarded.join(', ') || '—' }),
    ...explanations.map((explanation) => {
      const { id } = explanation;
      if ('blockedBy' in explanation) return blockedLine(id, explanation.blockedBy, locale);
      const { needed } = explanation;
      if (typeof needed === 'number') return text(locale, 'award.needed', { id, points: shown(needed) });
      return needed.atMost === null
        ? text(locale, 'award.needed-at-least', { id, points: shown(needed.atLeast) })
        : text(locale, 'award.needed-between', {
            id,
            least: shown(needed.atLeast),
            most: shown(needed.atMost),
          });
    }),
    ...better,
  ];
  return `${lines.join('\n')}\n`;
};
