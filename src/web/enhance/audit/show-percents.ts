import type { Rounding } from '../../../core/claim/possible-range.ts';
import { roundings } from '../../../core/claim/possible-range.ts';
import type { PercentCheck } from './check-percents.ts';
import { element } from './element.ts';
import type { Texts } from './texts.ts';

/** Counts follow one another, so that a long list is told by its ends. */
const spanOf = (counts: readonly number[]): string => {
  const [first] = counts;
  const last = counts.at(-1);
  if (first === undefined || last === undefined) return '∅';
  return counts.length <= 3 ? counts.join(', ') : `${first}–${last}`;
};

const headings = (page: Document, { say }: Texts, first: string): HTMLElement =>
  element(page, 'tr', {}, [
    element(page, 'th', { scope: 'col' }, [first]),
    ...roundings.map((rounding) => element(page, 'th', { scope: 'col' }, [say(`claim.grim.${rounding}`)])),
  ]);

/** Reachable by keyboard, as every box that scrolls (WCAG 2.1.1). */
const scrollBox = (page: Document, label: string, table: HTMLElement): HTMLElement =>
  element(page, 'section', { class: 'scroll', tabindex: '0', 'aria-label': label }, [table]);

const countsTable = (page: Document, texts: Texts, { base = '', counts }: PercentCheck): HTMLElement => {
  const cell = (possible: Readonly<Record<Rounding, number[]>>, rounding: Rounding): HTMLElement => {
    const found = possible[rounding];
    if (found.length > 0) return element(page, 'td', {}, [`${spanOf(found)} / ${base}`]);
    return element(page, 'td', { class: 'none' }, [
      element(page, 'span', { 'aria-hidden': 'true' }, ['✗']),
      element(page, 'span', { class: 'unseen' }, [texts.say('audit.check.said.impossible')]),
    ]);
  };
  return element(page, 'table', {}, [
    element(page, 'caption', {}, [texts.say('claim.grim.counts', { base })]),
    element(page, 'thead', {}, [headings(page, texts, texts.say('claim.grim.percent'))]),
    element(
      page,
      'tbody',
      {},
      counts.map(({ percent, possible }) =>
        element(page, 'tr', {}, [
          element(page, 'th', { scope: 'row' }, [percent]),
          ...roundings.map((rounding) => cell(possible, rounding)),
        ]),
      ),
    ),
  ]);
};

const basesList = (page: Document, { say }: Texts, { bases, searchedTo }: PercentCheck): HTMLElement =>
  element(page, 'div', {}, [
    element(page, 'p', {}, [say('claim.grim.bases', { limit: searchedTo })]),
    element(
      page,
      'dl',
      { class: 'facts' },
      [...roundings, 'mixed' as const].flatMap((rounding) => [
        element(page, 'dt', {}, [say(`claim.grim.${rounding}`)]),
        element(page, 'dd', {}, [
          bases[rounding].length === 0 ? say('audit.check.said.no-base-fits') : bases[rounding].join(', '),
        ]),
      ]),
    ),
  ]);

/** The outcome in one sentence, the counts under each rounding, and the bases that would fit. */
export const showPercents = (page: Document, texts: Texts, check: PercentCheck): readonly HTMLElement[] => {
  const impossible = check.counts.filter(({ possible }) =>
    roundings.every((rounding) => possible[rounding].length === 0),
  );
  const verdict = (): string => {
    if (check.base === undefined) return texts.say('audit.check.said.base-missing');
    return impossible.length === 0
      ? texts.say('audit.check.said.all-possible', { base: check.base })
      : texts.say('audit.check.said.some-impossible', {
          base: check.base,
          list: impossible.map(({ percent }) => percent).join('; '),
        });
  };
  return [
    element(page, 'p', { class: impossible.length === 0 ? 'outcome' : 'outcome fails' }, [
      `${check.base === undefined ? '?' : impossible.length === 0 ? '✓' : '✗'} ${verdict()}`,
    ]),
    ...(check.powerless.length === 0
      ? []
      : [
          element(page, 'p', {}, [
            texts.say('claim.grim.powerless', { percents: check.powerless.join('; ') }),
          ]),
        ]),
    ...(check.counts.length === 0
      ? []
      : [scrollBox(page, texts.say('claim.grim.percent'), countsTable(page, texts, check))]),
    basesList(page, texts, check),
  ];
};
