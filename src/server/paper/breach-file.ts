import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import type { BreachTextView, BreachView } from '../../contract/breach.ts';
import { dayOf, formatDateTime } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import type { PaperBlocks, PaperFact } from '../../exchange/document/paper-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

interface PrintedBreach {
  readonly breach: BreachView;
  readonly texts: readonly BreachTextView[];
  readonly institution: LocalizedText;
  readonly isDemonstration: boolean;
}

const moment = (instant: string, locale: Locale): string =>
  text(locale, 'document.time', { date: formatDateTime(instant, locale, nationalTimeZone) });

const blocksOf = (
  { breach, texts, institution, isDemonstration }: PrintedBreach,
  locale: Locale,
): PaperBlocks => {
  const { detectedAt, dueAt, kinds, people, happened, foundBy, notifiedAt, toldCount } = breach;
  const notified = texts.findLast(({ kind }) => kind === 'notified')?.words ?? {};
  const steps = texts.flatMap(({ kind, at, words }) =>
    kind === 'step' ? [`${moment(at, locale)} — ${words['step'] ?? ''}`] : [],
  );
  const fact = (key: Parameters<typeof text>[1], value: string): PaperFact => [text(locale, key), value];
  return {
    title: text(locale, 'incident.paper.title'),
    letterhead: [institution[locale]],
    author: institution[locale],
    blank: '________________________',
    footer: `${text(locale, 'incident.paper.title')} · ${institution[locale]}`,
    isWide: false,
    ...{ locale, isDemonstration },
    blocks: [
      { kind: 'prose', text: text(locale, 'incident.paper.addressee'), look: 'strong' },
      { kind: 'prose', text: text(locale, 'incident.paper.basis'), look: 'plain' },
      {
        kind: 'facts',
        isRuled: true,
        facts: [
          fact('incident.paper.operator', institution[locale]),
          fact('incident.paper.bin', ''),
          fact('incident.breach.detected', moment(detectedAt, locale)),
          fact('incident.breach.due', moment(dueAt, locale)),
          fact('incident.breach.found-by', foundBy),
          fact('incident.breach.happened', happened),
          fact(
            'incident.breach.kinds',
            kinds.map((kind) => text(locale, `incident.data.${kind}`)).join('; '),
          ),
          fact(
            'incident.breach.people',
            people === null ? text(locale, 'incident.breach.people.unknown') : formatNumber(people, locale),
          ),
          fact('incident.paper.told', toldCount === 0 ? '' : formatNumber(toldCount, locale)),
          fact('incident.breach.contact', notified['contact'] ?? ''),
          fact('incident.paper.sent', notifiedAt === null ? '' : moment(notifiedAt, locale)),
          fact('incident.breach.number', notified['number'] ?? ''),
        ],
      },
      { kind: 'heading', level: 2, text: text(locale, 'incident.paper.steps') },
      ...(steps.length === 0
        ? ([{ kind: 'prose', text: text(locale, 'incident.paper.no-steps'), look: 'plain' }] as const)
        : ([{ kind: 'list', items: steps, isNumbered: true }] as const)),
      {
        kind: 'signatures',
        signatories: [
          { position: text(locale, 'incident.paper.head'), name: '' },
          { position: text(locale, 'incident.paper.responsible'), name: '' },
        ],
      },
    ],
  };
};

/** The notification to the authorised body in the language and format that are asked for; what is not known yet is left to be filled in. */
export const breachFile = async (
  typesetter: Typesetter,
  printed: PrintedBreach,
  { locale, format }: { readonly locale: Locale; readonly format: PaperFormat },
): Promise<OwnFile> =>
  blocksFile(typesetter, blocksOf(printed, locale), paperLabelsOf(locale, 'breach'), {
    name: `breach-${dayOf(printed.breach.detectedAt, nationalTimeZone)}-${locale}`,
    format,
  });
