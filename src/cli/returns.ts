import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { estimateReturn } from '../core/alumni/estimate-return.ts';
import type { Locale } from '../core/basics/locale.ts';
import { readReturnFile, type ReturnFileRefusal } from '../intake/return-file.ts';
import { text } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';
import { refuseInput } from './refuse-input.ts';
import { rowFaultLines } from './row-fault-lines.ts';
import { returnsJson } from './returns/returns-json.ts';
import { returnsText } from './returns/returns-text.ts';

const usage = `qaitu returns FILE [--population N] [--json]

Which share has returned by when, honest about who is not yet back, who went elsewhere and who is silent. FILE: CSV in UTF-8, TSV or
XLSX, a row for each person, times since the end of the stay in one unit (days or months), with one of two pairs of columns:

time,event  exact times; event names the state entered then, and is empty for a person last seen then without one. One state gives
            Kaplan-Meier, several give Aalen-Johansen
left,right  returned after left and by right, exactly then if they are equal; right is empty when not yet seen. Gives Turnbull

A row with both cells empty is a person of whom nothing is known. Other columns are left alone.

--population N  how many took part in all: adds the bounds of the share in a state whatever the silent did. Known are the rows of FILE;
                with more than half unknown the bounds stand alone
--json          one line of JSON: {method, n, events, estimates: [{time, state, value, lower, upper}], median, medianInterval,
                interval, variance, nMissing, status, reasons}; value is the share in the state by the time. Turnbull adds after to
                each estimate: its mass lies after that and by the time. --population adds bounds: {lower, upper}, and of several
                states bounds.states
`;

const refusalLines = (locale: Locale, place: string, refusal: ReturnFileRefusal): readonly string[] => {
  if (refusal.file !== undefined) return [faultSentence(locale, refusal.file)];
  return rowFaultLines(locale, place, refusal.rows, { sentences: 'return', count: refusal.count });
};

/** `qaitu returns`: 0 estimated, or said why not; 2 bad input. */
export const returnsCommand = async (args: string[], { config, locale }: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { population: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || positionals.length > 1) return refuseInput(usage.trimEnd());
  const { population } = values;
  if (population !== undefined && !/^\d{1,12}$/.test(population))
    return refuseInput(text(locale, 'return.refused.population', { given: population }));
  const read = await readReturnFile(file, config.importLimitBytes);
  if (!read.ok) return refuseInput(refusalLines(locale, file, read.refusal));
  const report = estimateReturn(read.value, population === undefined ? undefined : Number(population));
  if (!report.ok) {
    const rows = String(report.refusal.rows);
    return refuseInput(
      text(locale, 'return.refused.population-too-small', { given: population ?? '', rows }),
    );
  }
  if (values.json !== true) {
    process.stdout.write(returnsText(locale, report.value));
    return 0;
  }
  for (const piece of returnsJson(report.value))
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  return 0;
};
