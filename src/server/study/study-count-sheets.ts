import type { Locale } from '../../core/basics/locale.ts';
import type { CodeMatrix } from '../../core/study/figures/code-matrix.ts';
import type { CountedStudy } from '../../core/study/counting/counted-study.ts';
import type { StudySaturation } from '../../core/study/counting/study-saturation.ts';
import type { XlsxSheet } from '../../exchange/tabular/write-xlsx.ts';
import { text } from '../../messages.ts';

/** Codes by participants as a sheet. */
const matrix = (
  { codes, participants }: CountedStudy,
  { cases, counts, nobody, people }: CodeMatrix,
  locale: Locale,
): XlsxSheet => {
  const pseudonyms = new Map(participants.map(({ id, pseudonym }) => [id, pseudonym]));
  return {
    name: text(locale, 'study-agree.matrix'),
    header: [
      text(locale, 'study-agree.code'),
      ...cases.map((id) => pseudonyms.get(id) ?? ''),
      text(locale, 'study-agree.matrix.nobody'),
      text(locale, 'study-agree.matrix.people'),
      text(locale, 'study-agree.matrix.base'),
    ],
    rows: codes.map(({ name }, at) => [
      name,
      ...(counts[at] ?? []),
      nobody[at] ?? 0,
      people[at] ?? 0,
      cases.length,
    ]),
  };
};

/** New codes by meeting and by turn as one sheet. */
const saturation = (
  { texts }: CountedStudy,
  { meetings, turns }: StudySaturation,
  locale: Locale,
): XlsxSheet => {
  const names = new Map(texts.map(({ id, name }) => [id, name]));
  const say = (key: 'per' | 'meeting' | 'turn' | 'text' | 'number' | 'found' | 'new' | 'total') =>
    text(locale, `study-agree.saturation.${key}`);
  return {
    name: text(locale, 'study-agree.saturation'),
    header: [say('per'), say('text'), say('number'), say('found'), say('new'), say('total')],
    rows: [
      ...meetings.map((step, at) => [
        say('meeting'),
        step.texts.map((id) => names.get(id) ?? '').join(', '),
        ...[at + 1, step.codes, step.newCodes, step.total],
      ]),
      ...turns.flatMap(({ textId, steps }) =>
        steps.map((step, at) => [
          say('turn'),
          names.get(textId) ?? '',
          ...[at + 1, step.codes, step.newCodes, step.total],
        ]),
      ),
    ],
  };
};

export const studyCountSheets = { matrix, saturation } as const;
