import { allLocales } from './all-locales.ts';
import { licence } from './licence.ts';
import { missingMarks } from './missing-marks.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

/** `datapackage.json`: the tables as Frictionless Data Package v2. */
export const dataPackage = (about: ReleaseAbout): unknown => {
  const { content, note, tables, files } = about;
  const { title, description, publisher } = releaseWords(about);
  const fileOf = (name: string) => files.find((file) => file.name === name);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'qaitu-indicators',
    title: title.en,
    titles: title,
    description: description.en,
    descriptions: description,
    version: content.dataThrough,
    created: `${content.dataThrough}T00:00:00Z`,
    ...(note === null ? {} : { changes: note }),
    licenses: [{ ...licence }],
    sources: [{ title: publisher.en }],
    contributors: [{ title: publisher.en, roles: ['publisher'] }],
    keywords: ['academic mobility', 'student mobility', 'higher education', 'Kazakhstan'],
    resources: tables.map((table) => {
      const file = fileOf(`${table.name}.csv`);
      return {
        name: table.name.toLowerCase(),
        type: 'table',
        path: `${table.name}.csv`,
        title: table.title.en,
        titles: table.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file?.bytes,
        hash: `sha256:${file?.sha256}`,
        licenses: [{ ...licence }],
        dialect: { header: true, delimiter: ',', lineTerminator: '\n', doubleQuote: true },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.columns.map(({ name, type, description: meaning }) => ({
            name,
            type,
            description: meaning.en,
            descriptions: meaning,
          })),
          missingValues: [
            { value: missingMarks.empty, label: allLocales('release-file.missing.empty').en },
            { value: missingMarks.dots, label: allLocales('release-file.missing.dots').en },
            { value: missingMarks.withheld, label: allLocales('release-file.missing.c').en },
          ],
          primaryKey: table.primaryKey,
          ...(table.foreignKeys.length === 0
            ? {}
            : {
                foreignKeys: table.foreignKeys.map(({ column, table: to, to: field }) => ({
                  fields: [column],
                  reference: { resource: to, fields: [field] },
                })),
              }),
        },
      };
    }),
  };
};
