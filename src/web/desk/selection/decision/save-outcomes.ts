import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';
import { saveCsv } from '../save-csv.ts';
import type { LimitNames } from './limit-name.ts';
import { outcomeReason } from './outcome-reason.ts';
import type { Outcome } from './use-decisions.ts';

/** The table of outcomes as a file, with the rows that the page shows. */
export const saveOutcomes = (rows: readonly Outcome[], names: LimitNames, locale: Locale): void =>
  saveCsv(
    'outcomes.csv',
    [
      text(locale, 'office.reference'),
      text(locale, 'selection.outcome'),
      text(locale, 'selection.reserve.place'),
      text(locale, 'selection.review.total'),
      text(locale, 'selection.zone'),
      text(locale, 'selection.outcome.why'),
      text(locale, 'office.region'),
      text(locale, 'selection.university'),
      text(locale, 'office.group'),
    ],
    rows.map((row) => [
      row.reference,
      text(locale, `selection.outcome.${row.outcome}`),
      row.reservePlace,
      row.explanation.correctedScore ?? row.explanation.rawScore,
      text(locale, `selection.zone.${row.explanation.zone}`),
      outcomeReason(row, names, locale),
      names.regions.get(row.regionId) ?? row.regionId,
      names.universities.get(row.university) ?? row.university,
      row.group,
    ]),
  );
