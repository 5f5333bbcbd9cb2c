import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../core/basics/format-number.ts';
import type { Locale } from '../core/basics/locale.ts';
import type { StudyProject } from '../core/study/project/study-project.ts';
import type { QdaDeviation } from '../exchange/qda/qda-deviations.ts';
import type { ReadQda } from '../exchange/qda/read-qda.ts';
import { readQdaFile, type QdaFileRefusal } from '../intake/qda-file.ts';
import { text, textOf } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { faultSentence } from './fault-sentence.ts';
import { refuseInput } from './refuse-input.ts';
import { studyExport } from './study-export.ts';

const usage = `qaitu study import FILE.qdpx|FILE.qdc [--json]
qaitu study export ID FILE.qdpx|FILE.qdc

Reads a REFI-QDA project or codebook of any program, and says in what it departs from the standard and what could not be kept. Nothing
is written, in the register or beside the file. Needs no database.

export writes a study of the register as a new project or codebook, without what consent keeps back; it says how much that is.

--json  one line of JSON: {study, sources, codes, codings, deviations: [{kind, detail}]}; study is its name, the others are counts
`;

/** Words of the file, fit for a terminal. */
const quoted = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd');

const detailOf = (locale: Locale, { kind, params }: QdaDeviation): string =>
  quoted(textOf(locale, `study-exchange.deviation.${kind}`, params));

const countsOf = ({ name, sources, codes }: StudyProject) => ({
  study: name,
  sources: sources.length,
  codes: codes.length,
  codings: sources.reduce(
    (sum, source) =>
      sum + source.codings.length + source.selections.reduce((own, { codings }) => own + codings.length, 0),
    0,
  ),
});

const lines = (locale: Locale, { kind, project, deviations }: ReadQda): readonly string[] => {
  const { study, ...counts } = countsOf(project);
  const numbers = Object.entries(counts).map(([name, count]) => [name, formatNumber(count, locale)]);
  return [
    textOf(locale, `study-exchange.import.${kind}`, { study: quoted(study), ...Object.fromEntries(numbers) }),
    deviations.length === 0
      ? text(locale, 'study-exchange.import.no-deviations')
      : text(locale, 'study-exchange.import.deviations'),
    ...deviations.map((deviation) => `- ${detailOf(locale, deviation)}`),
  ];
};

const refusalLine = (locale: Locale, file: string, { place, file: own }: QdaFileRefusal): string =>
  place === undefined
    ? `${path.basename(file)}: ${quoted(textOf(locale, `study-exchange.import.refused.${own.code}`, own.params))}`
    : faultSentence(locale, place);

/** `qaitu study`: 0 read or written, with or without deviations; 2 refused. */
export const studyCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { config, locale } = context;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [action, file] = positionals;
  const [, studyId, target] = positionals;
  if (action === 'export' && studyId !== undefined && target !== undefined && positionals.length === 3)
    return studyExport(studyId, target, context);
  if (action !== 'import' || file === undefined || positionals.length > 2) {
    return refuseInput(usage.trimEnd());
  }
  const read = await readQdaFile(file, config.importLimitBytes);
  if (!read.ok) {
    return refuseInput(refusalLine(locale, file, read.refusal));
  }
  const deviations = read.value.deviations.map((deviation) => ({
    kind: deviation.kind,
    detail: detailOf(locale, deviation),
  }));
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify({ ...countsOf(read.value.project), deviations })}\n`
      : `${lines(locale, read.value).join('\n')}\n`,
  );
  return 0;
};
