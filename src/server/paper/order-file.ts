import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import { formatFormalDate } from '../../core/basics/format-formal-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import { orderCategories } from '../../core/mobility/order-stays.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import type { PaperBlocks } from '../../exchange/document/paper-blocks.ts';
import type { PaperLabels } from '../../exchange/document/paper-labels.ts';
import { plainProse } from '../../exchange/document/plain-prose.ts';
import { signatureBlocks } from '../../exchange/document/signature-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { VersionedWords } from '../../register/institution/find-document-template.ts';
import type { MobilityRow } from '../../register/mobility/select-mobilities.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { levelName } from '../level-name.ts';
import { templateWords } from './template-words.ts';

/** What an order says of one stay. */
type OrderedStay = Pick<
  MobilityRow,
  | 'reference'
  | 'participant'
  | 'level'
  | 'country'
  | 'hostName'
  | 'plannedStart'
  | 'plannedEnd'
  | 'callTitle'
  | 'grantAmount'
  | 'agreementVersion'
>;

export interface PrintedOrder {
  readonly institution: LocalizedText;
  /** Empty: a line is left for it. */
  readonly number: string;
  /** A day. */
  readonly on: string;
  /** Position and name of who answers for carrying it out; empty: a line is left. */
  readonly officer: string;
  readonly stays: readonly OrderedStay[];
  readonly template: VersionedWords;
  readonly isDemonstration: boolean;
}

const blocksOf = (
  { institution, number, on, officer, stays, template, isDemonstration }: PrintedOrder,
  locale: Locale,
  country: (code: string) => string,
): PaperBlocks => {
  const shownNumber = number === '' ? '________' : number;
  const calls = [...new Set(stays.map(({ callTitle }) => callTitle[locale]))];
  const words = templateWords.fill(
    template,
    {
      institution: institution[locale],
      number: shownNumber,
      date: formatFormalDate(on, locale),
      call: calls.join('; '),
      count: formatNumber(stays.length, locale),
      officer: officer === '' ? '________________________' : officer,
    },
    locale,
  );
  const titles = ['position', 'participant', 'level', 'host', 'days', 'money'] as const;
  const title = text(locale, 'order.title', { number: shownNumber });
  return {
    title,
    letterhead: words.letterhead,
    author: institution[locale],
    blank: '—',
    footer: `${title} · ${words.version}`,
    isWide: false,
    ...{ locale, isDemonstration },
    blocks: [
      { kind: 'prose', text: formatFormalDate(on, locale), look: 'faint' },
      { kind: 'prose', text: text(locale, 'order.subject'), look: 'strong' },
      ...words.opening.map(plainProse),
      {
        kind: 'table',
        columns: titles.map((name) => ({
          title: text(locale, `order.column.${name}`),
          isNumber: name === 'position',
        })),
        rows: stays.map((stay, at) => [
          formatNumber(at + 1, locale),
          stay.participant === '' ? text(locale, 'order.forgotten') : stay.participant,
          levelName(stay.level, locale),
          `${stay.hostName}, ${country(stay.country)}`,
          text(locale, 'order.days', {
            from: formatDate(stay.plannedStart, locale),
            to: formatDate(stay.plannedEnd, locale),
          }),
          text(locale, 'order.money', {
            call: stay.callTitle[locale],
            amount: formatNumber(stay.grantAmount, locale),
          }),
        ]),
      },
      ...words.closing.map(plainProse),
      {
        kind: 'facts',
        isRuled: false,
        facts: [
          [
            text(locale, 'order.basis'),
            stays
              .map(({ reference, agreementVersion }) =>
                text(locale, 'order.basis-value', { reference, version: String(agreementVersion ?? 1) }),
              )
              .join('; '),
          ],
          [
            text(locale, 'order.epvo'),
            orderCategories(stays)
              .map((category) => text(locale, `order.epvo.${category}`))
              .join('\n'),
          ],
        ],
      },
      ...signatureBlocks(words),
    ],
  };
};

/** An order that sends participants abroad, in the language and format that are asked for. */
export const orderFile = async (
  typesetter: Typesetter,
  order: PrintedOrder,
  {
    locale,
    format,
    country,
    labels,
  }: {
    readonly locale: Locale;
    readonly format: PaperFormat;
    readonly country: (code: string) => string;
    readonly labels: PaperLabels;
  },
): Promise<OwnFile> =>
  blocksFile(typesetter, blocksOf(order, locale, country), labels, { name: `order-${order.on}`, format });
