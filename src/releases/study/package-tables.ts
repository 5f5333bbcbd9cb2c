import { createHash } from 'node:crypto';
import { text } from '../../messages.ts';
import type { StudyPackageInput } from './study-package-input.ts';

const numbers = /^(?:number|people|base|count|nobody|missing|withdrawn|P\d+)$/;
const shares = /^(?:share|lower_95|upper_95)$/;

/** The first line of one of our tables, whose column names are plain. */
const columnsOf = (csv: string): readonly string[] => (csv.split('\n')[0] ?? '').split(',');

/** `datapackage.json`: the tables among the files of a study package as Frictionless Data Package v2. */
export const packageTables = (
  { study, institution, madeOn }: StudyPackageInput,
  files: readonly (readonly [path: string, content: string])[],
): unknown => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'qaitu-study',
  title: text('en', 'study-package.title', { study: study.title }),
  description: text('en', 'study-package.about'),
  version: String(study.version),
  created: `${madeOn}T00:00:00Z`,
  contributors: [{ title: institution.en, roles: ['publisher'] }],
  resources: files
    .filter(([path]) => path.endsWith('.csv'))
    .map(([path, content]) => ({
      name: path.replace(/\.csv$/, '').replace(/[^a-z0-9]+/g, '-'),
      type: 'table',
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(content),
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columnsOf(content).map((name) => ({
          name,
          type: numbers.test(name) ? 'integer' : shares.test(name) ? 'number' : 'string',
        })),
        missingValues: [''],
      },
    })),
});
