import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { printValue } from '../../core/indicator/print/print-value.ts';
import type { Said } from '../../core/indicator/print/said.ts';
import type { IndicatorLine } from '../../core/release/indicator-release.ts';
import type { PaperBlock, PaperBlocks, PaperFact } from '../../exchange/document/paper-blocks.ts';
import { text, textOf, type MessageKey } from '../../messages.ts';
import type { OverviewFacts } from './overview-facts.ts';

const billion = 1e9;

const sections = {
  way: ['apply', 'review', 'award', 'agree', 'verify', 'oblige', 'follow', 'publish'],
  gets: ['quality', 'cost', 'forms', 'trace'],
  begin: ['server', 'law', 'pilot'],
  limits: ['person', 'small'],
} as const;

const heading = (locale: Locale, key: MessageKey): PaperBlock => ({
  kind: 'heading',
  level: 2,
  text: textOf(locale, key),
});

const listed = (
  locale: Locale,
  section: keyof typeof sections,
  isNumbered = false,
): readonly PaperBlock[] => [
  heading(locale, `overview.${section}`),
  {
    kind: 'list',
    items: sections[section].map((item) => textOf(locale, `overview.${section}.${item}`)),
    isNumbered,
  },
];

const knownFacts = ({ departures, cost, audit }: OverviewFacts, locale: Locale): readonly PaperFact[] => {
  const plain = (value: number): string => formatNumber(value, locale);
  const unknown = text(locale, 'overview.known.not-recorded');
  return [
    ...(departures === undefined
      ? []
      : ([
          [
            text(locale, 'overview.known.left', { year: departures.year }),
            text(locale, 'overview.known.people', {
              count: departures.count,
              shown: plain(departures.count),
            }),
          ],
        ] as const)),
    [text(locale, 'overview.known.results'), unknown],
    [text(locale, 'overview.known.returned'), unknown],
    ...(cost === undefined
      ? []
      : ([
          [
            text(locale, 'overview.known.loss'),
            text(locale, 'overview.known.loss.value', {
              cost: plain(cost.formula.c),
              participants: plain(cost.formula.N),
              share: formatShare(cost.formula.s, locale, 0),
              amount: plain(cost.direct),
            }),
          ],
          [
            text(locale, 'overview.known.account'),
            text(locale, 'overview.known.account.value', {
              lower: formatNumber(cost.p5 / billion, locale, 1),
              upper: formatNumber(cost.p95 / billion, locale, 1),
            }),
          ],
          ...(cost.worthMost === undefined
            ? []
            : ([[text(locale, 'overview.known.information'), cost.worthMost[locale]]] as const)),
        ] as const)),
    ...(audit === undefined
      ? []
      : ([
          [
            text(locale, 'overview.known.audit'),
            text(locale, 'overview.known.audit.value', {
              total: plain(audit.holds + audit.fails + audit.open),
              holds: plain(audit.holds),
              fails: plain(audit.fails),
              open: plain(audit.open),
            }),
          ],
        ] as const)),
  ];
};

const needed = ['board.interval', 'board.interval.simulated', 'board.bounds'];

const row = (line: IndicatorLine, locale: Locale): readonly string[] => {
  const say = ({ key, params }: Said): string => textOf(locale, key, params);
  const { value, unit, details, reasons } = printValue(line, locale);
  const name = textOf(locale, `indicator.${line.indicator.toLowerCase()}.name`);
  const month =
    line.month === null ? '' : `, ${text(locale, 'board.after-months', { months: String(line.month) })}`;
  // Two sheets have room for what a value must not be read without, and the page of the indicator for the rest.
  const beside = details.filter(({ name: { key } }) => needed.includes(key));
  const why = value === null ? reasons : [];
  return [
    `${line.indicator} · ${name}${month}`,
    value === null ? '—' : [value, unit === null ? '' : say(unit)].join(' ').trim(),
    [...beside.map((detail) => `${say(detail.name)}: ${detail.value}`), ...why.map(say)].join('; '),
  ];
};

const countedBlocks = ({ counted }: OverviewFacts, locale: Locale): readonly PaperBlock[] => {
  if (counted === undefined)
    return [{ kind: 'prose', text: text(locale, 'overview.counted.none'), look: 'plain' }];
  const column = (key: 'indicator' | 'value' | 'beside', isNumber = false) => ({
    title: text(locale, `overview.counted.${key}`),
    isNumber,
  });
  return [
    {
      kind: 'prose',
      text: text(locale, 'overview.counted.lead', {
        year: String(counted.year),
        day: formatDate(counted.dataThrough, locale),
        release: counted.release,
      }),
      look: 'plain',
    },
    {
      kind: 'table',
      columns: [column('indicator'), column('value', true), column('beside')],
      rows: counted.lines.map((line) => row(line, locale)),
    },
  ];
};

/** The whole of Qaitu on two sheets: what is known, the way of a task, what is counted, what a ministry gets, what it takes, what it will not do. */
export const overviewBlocks = (
  facts: OverviewFacts,
  { locale, address }: { readonly locale: Locale; readonly address: string },
): PaperBlocks => ({
  title: text(locale, 'overview.title'),
  letterhead: [],
  author: null,
  blank: '—',
  footer: `Qaitu · ${facts.release}`,
  isWide: false,
  locale,
  isDemonstration: facts.counted?.isDemonstration ?? false,
  blocks: [
    { kind: 'prose', text: text(locale, 'overview.lead'), look: 'plain' },
    heading(locale, 'overview.known'),
    { kind: 'facts', isRuled: true, facts: knownFacts(facts, locale) },
    ...listed(locale, 'way', true),
    heading(locale, 'overview.counted'),
    ...countedBlocks(facts, locale),
    ...listed(locale, 'gets'),
    ...listed(locale, 'begin'),
    ...listed(locale, 'limits'),
    {
      kind: 'prose',
      text: text(locale, 'overview.source', { release: facts.release, address }),
      look: 'faint',
    },
  ],
});
