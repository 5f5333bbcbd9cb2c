import { createHash } from 'node:crypto';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { locales, type Locale } from '../../core/basics/locale.ts';
import { groupWords } from '../../core/study/figures/group-words.ts';
import { writeQdc } from '../../exchange/qda/write-qdc.ts';
import { writeZipStream } from '../../exchange/tabular/write-zip-stream.ts';
import { text, textOf } from '../../messages.ts';
import { codebookCsv } from './codebook-csv.ts';
import { figureCsv } from './figure-csv.ts';
import { figureSvg } from './figure-svg.ts';
import { matrixCsv } from './matrix-csv.ts';
import { protocolFiles } from './protocol-files.ts';
import type { StudyPackageInput } from './study-package-input.ts';
import { packageTables } from './package-tables.ts';

type File = readonly [path: string, content: string];

const about = ['record', 'table-7', 'coreq', 'codebook-qdc', 'codebook-csv', 'matrix', 'figures'] as const;
const places: Readonly<Record<string, string>> = {
  record: 'protocol/record.json',
  'table-7': 'protocol/table-7.*.csv',
  coreq: 'protocol/coreq.*.csv',
  'codebook-qdc': 'codebook/codebook.qdc',
  'codebook-csv': 'codebook/codebook.csv',
  matrix: 'counts/codes.csv',
  figures: 'figures/',
  transcripts: 'transcripts/',
  method: 'METHOD.*.md',
  citation: 'CITATION.cff',
  datapackage: 'datapackage.json',
  manifest: 'manifest.json',
};

const readme = (input: StudyPackageInput, locale: Locale): string => {
  const { study, withheld, hasTranscripts, institution, isDemonstration } = input;
  const listed = [
    ...about,
    ...(hasTranscripts ? ['transcripts'] : []),
    'method',
    'citation',
    'datapackage',
    'manifest',
  ];
  const registered =
    study.registeredAt === null || study.registeredAt === undefined
      ? text(locale, 'study-package.not-registered')
      : text(locale, 'study-package.registered', {
          day: formatDate(dayOf(study.registeredAt, 'Asia/Almaty'), locale),
          sha256: study.registeredSha256 ?? '',
        });
  const counts = Object.fromEntries(
    Object.entries(withheld).map(([name, count]) => [name, formatNumber(count, locale)]),
  );
  const paragraphs = [
    `# ${text(locale, 'study-package.title', { study: study.title })}`,
    ...(isDemonstration ? [text(locale, 'study-package.demonstration')] : []),
    institution[locale],
    text(locale, 'study-package.about'),
    registered,
    text(locale, 'study-package.people'),
    textOf(locale, 'study-package.withheld', counts),
    ...(hasTranscripts ? [] : [text(locale, 'study-package.no-transcripts')]),
    `## ${text(locale, 'study-package.files')}`,
    listed.map((name) => `- \`${places[name]}\`: ${textOf(locale, `study-package.file.${name}`)}`).join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
};

const citation = ({ study, institution, madeOn }: StudyPackageInput): string =>
  [
    'cff-version: 1.2.0',
    'type: dataset',
    'message: "If you use this study, cite it as below."',
    `title: ${JSON.stringify(text('en', 'study-package.title', { study: study.title }))}`,
    `version: "${study.version}"`,
    `date-released: ${madeOn}`,
    'authors:',
    `  - name: ${JSON.stringify(institution.en)}`,
    '',
  ].join('\n');

/** Names of texts as names of files: by number, since the names are anybody's. */
const transcriptFiles = ({ project, hasTranscripts }: StudyPackageInput): readonly File[] =>
  hasTranscripts
    ? project.sources.map(({ text: words }, at) => [
        `transcripts/${String(at + 1).padStart(2, '0')}.txt`,
        words,
      ])
    : [];

const figureFiles = ({ figures }: StudyPackageInput): readonly File[] =>
  figures.flatMap(({ poll, figure, text: beside }) => {
    const name = `figures/session-${poll.sessionNumber}-poll-${poll.number}`;
    const question = groupWords(poll.content.question, 'en');
    return [
      [`${name}.csv`, figureCsv({ poll, figure }, 'en')] as const,
      ...locales.flatMap((locale): readonly File[] => {
        const svg = figureSvg({ poll, figure }, locale);
        return svg === undefined ? [] : [[`${name}.${locale}.svg`, svg]];
      }),
      ...(beside === undefined ? [] : [[`${name}.txt`, `${question}\n\n${beside.words}\n`] as const]),
    ];
  });

/**
 * The files of a citable study package, by path: what was planned, by which codes, what was counted, and how. Names of participants are in none of them, and
 * words only of those who agreed to the archive. `manifest.json` holds the SHA-256 of each other file.
 */
const filesOf = (input: StudyPackageInput): readonly File[] => {
  const { project } = input;
  const codebook = writeQdc(project);
  const files: readonly File[] = [
    ...locales.map((locale): File => [`README.${locale}.md`, readme(input, locale)]),
    ...protocolFiles(input),
    ...(codebook === undefined
      ? []
      : [['codebook/codebook.qdc', new TextDecoder().decode(codebook)] as const]),
    ['codebook/codebook.csv', codebookCsv(project)],
    ['counts/codes.csv', matrixCsv(project)],
    ...figureFiles(input),
    ...transcriptFiles(input),
    ...locales.map((locale): File => [`METHOD.${locale}.md`, text(locale, 'study-package.method')]),
    ['CITATION.cff', citation(input)],
  ];
  const described: readonly File[] = [
    ...files,
    ['datapackage.json', `${JSON.stringify(packageTables(input, files), undefined, 2)}\n`],
  ];
  const sums = described.map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return [...described, ['manifest.json', `${JSON.stringify({ files: sums }, undefined, 2)}\n`]];
};

/** The package as a ZIP; equal studies on equal days are equal bytes. */
const zipOf = (input: StudyPackageInput): AsyncGenerator<Uint8Array> =>
  writeZipStream(filesOf(input).map(([path, content]) => ({ path, texts: [content] })));

export const studyPackage = { filesOf, zipOf } as const;
