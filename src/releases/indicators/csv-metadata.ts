import { licence } from './licence.ts';
import { missingMarks } from './missing-marks.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

/** `csv-metadata.json`: the tables as CSV on the Web. */
export const csvMetadata = (about: ReleaseAbout): unknown => {
  const { title, description, publisher } = releaseWords(about);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title.en,
    'dc:description': description.en,
    'dc:publisher': publisher.en,
    'dc:license': { '@id': licence.path },
    'dc:modified': { '@value': about.content.dataThrough, '@type': 'xsd:date' },
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\n'] },
    tables: about.tables.map(({ name, title: named, columns, primaryKey, foreignKeys }) => ({
      url: `${name}.csv`,
      'dc:title': named.en,
      tableSchema: {
        aboutUrl: `#${name}/{${primaryKey[0]}}`,
        primaryKey,
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          datatype: column.type === 'number' ? 'double' : column.type,
          'dc:description': column.description.en,
          null: Object.values(missingMarks),
          required: primaryKey.includes(column.name),
        })),
        ...(foreignKeys.length === 0
          ? {}
          : {
              foreignKeys: foreignKeys.map(({ column, table, to }) => ({
                columnReference: column,
                reference: { resource: `${table}.csv`, columnReference: to },
              })),
            }),
      },
    })),
  };
};
