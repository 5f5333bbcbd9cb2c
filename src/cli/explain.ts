import { parseArgs } from 'node:util';
import { dayOf } from '../core/basics/format-date.ts';
import type { Locale } from '../core/basics/locale.ts';
import { nationalTimeZone } from '../core/basics/national-time-zone.ts';
import { indicatorIds } from '../core/indicator/indicator-id.ts';
import { readCell } from '../core/release/explain/read-cell.ts';
import type { ExplainRefusal } from '../core/release/explain/explain-refusal.ts';
import { text } from '../messages.ts';
import { explainCell } from '../register/indicator/explain-cell.ts';
import type { CommandContext } from './command.ts';
import { explainJson } from './explain/explain-json.ts';
import { explainText } from './explain/explain-text.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu explain INDICATOR --cell KEY=VALUE,… [--month N] [--category C] [--through DAY] [--demonstration] [--json]

A figure as the register gives it, every record behind it, where that was counted, and what the journal says of it. For the audit: what is
shown has not passed the rules against disclosure. INDICATOR: Q1 to Q5, K1 to K22.

--cell           university=ID (left out, or all: all universities together), year=YYYY, month=N (of K1 to K3), category=C (of K13 and K14)
--month N        the same as month=N in the cell
--category C     the same as category=C in the cell; it may hold spaces
--through DAY    what was recorded by the end of this day, today where it is left out
--demonstration  of the records of a demonstration, which are never together with others
--json           one line of JSON: {indicator, version, cell, dataThrough, value, publishable, rows: [{university, record, part, counted,
                 numbers}], entries: [{institution, sequence, kind, at, record, noun, written}]}

Exit codes: 0 explained, 2 bad input or no such figure, 3 no database.
`;

const refusalText = (locale: Locale, indicator: string, refusal: ExplainRefusal): string => {
  if (refusal.code === 'not-collected') return text(locale, 'explain.not-collected', { indicator });
  const list = (values: readonly (string | number)[]): string =>
    values.length === 0 ? '–' : values.join(', ');
  return text(locale, 'explain.no-cell', {
    indicator,
    universities: list(refusal.universities),
    years: list(refusal.years),
    months: list(refusal.months),
    categories: list(refusal.categories),
  });
};

/** `qaitu explain`: 0 explained, 2 bad input or no such figure. */
export const explainCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { locale } = context;
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ cell: string, month: string, category: string, through: string },
      ...{ demonstration: boolean, json: boolean, help: boolean },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [given, ...rest] = positionals;
  if (given === undefined || rest.length > 0 || values.cell === undefined)
    return refuseInput(usage.trimEnd());
  const indicator = indicatorIds.find((id) => id === given.toUpperCase());
  if (indicator === undefined)
    return refuseInput(text(locale, 'explain.usage.indicator', { given, known: indicatorIds.join(', ') }));
  const parts = [
    values.cell,
    ...(values.month === undefined ? [] : [`month=${values.month}`]),
    ...(values.category === undefined ? [] : [`category=${values.category}`]),
  ];
  const cell = readCell(parts.join(','));
  if (!cell.ok) return refuseInput(text(locale, 'explain.cell-form', { given: cell.refusal.given }));
  const dataThrough = values.through ?? dayOf(new Date().toISOString(), nationalTimeZone);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dataThrough) || Number.isNaN(Date.parse(dataThrough)))
    return refuseInput(text(locale, 'explain.day', { given: dataThrough }));
  const about = { dataThrough, isDemonstration: values.demonstration === true };
  return withRegister(context, async (register) => {
    const explained = await explainCell(register, indicator, cell.value, about);
    if (!explained.ok) return refuseInput(refusalText(locale, indicator, explained.refusal));
    const told = { indicator, cell: cell.value, dataThrough, ...explained.value };
    process.stdout.write(values.json === true ? explainJson(told) : explainText(told, locale));
    return 0;
  });
};
