import { z } from 'zod';
import type { IndicatorManifest } from '../indicator-files.ts';
import { parseJson } from './parse-json.ts';
import type { ReleaseFault } from './release-fault.ts';

const packageShape = z.looseObject({
  title: z.string(),
  version: z.string(),
  licenses: z.array(z.looseObject({ path: z.string() })).min(1),
  resources: z
    .array(
      z.looseObject({
        path: z.string(),
        bytes: z.number(),
        hash: z.string(),
        schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
      }),
    )
    .min(1),
});

const csvwShape = z.looseObject({
  'dc:title': z.string(),
  tables: z.array(
    z.looseObject({
      url: z.string(),
      tableSchema: z.looseObject({ columns: z.array(z.looseObject({ name: z.string() })) }),
    }),
  ),
});

const inLanguages = z.array(z.looseObject({ '@value': z.string(), '@language': z.string() }));
const catalogShape = z.looseObject({
  'dct:title': inLanguages,
  'dcat:dataset': z.looseObject({
    '@type': z.literal('dcat:Dataset'),
    'dct:title': inLanguages,
    'dcat:version': z.string(),
    'dcat:distribution': z
      .array(
        z.looseObject({
          'dct:title': z.string(),
          'dcat:byteSize': z.looseObject({ '@value': z.string() }),
          'spdx:checksum': z.looseObject({ 'spdx:checksumValue': z.looseObject({ '@value': z.string() }) }),
        }),
      )
      .min(1),
  }),
});

const dataciteShape = z.looseObject({
  titles: z.array(z.looseObject({ title: z.string(), lang: z.string() })),
  version: z.string(),
});

const headerOf = (body: Uint8Array | undefined): string =>
  new TextDecoder().decode(body).split('\n')[0]?.replaceAll('"', '') ?? '';

/** Compares the describing files with the files they describe and with each other. */
export const verifyMetadata = (
  manifest: IndicatorManifest,
  files: ReadonlyMap<string, Uint8Array>,
): readonly ReleaseFault[] => {
  const faults: ReleaseFault[] = [];
  const expect = (isRight: boolean, file: string, field: string): void => {
    if (!isRight) faults.push({ code: 'metadata', params: { file, field } });
  };
  const read = <Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> | undefined => {
    const found = shape.safeParse(parseJson(files.get(file)));
    const where = found.success ? '' : (found.error.issues[0]?.path.join('.') ?? '');
    expect(found.success, file, where === '' ? 'JSON' : where);
    return found.data;
  };
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  const tables = manifest.files.map(({ name }) => name).filter((name) => name.endsWith('.csv'));
  const isEvery = (names: readonly string[], wanted: readonly string[]): boolean =>
    names.length === wanted.length && wanted.every((name) => names.includes(name));

  const described = read('datapackage.json', packageShape);
  const title = described?.title ?? '';
  if (described !== undefined) {
    expect(described.version === manifest.dataThrough, 'datapackage.json', 'version');
    expect(
      isEvery(
        described.resources.map((one) => one.path),
        tables,
      ),
      'datapackage.json',
      'resources',
    );
    for (const { path, bytes, hash, schema } of described.resources) {
      const file = listed.get(path);
      expect(file?.bytes === bytes, 'datapackage.json', `${path} bytes`);
      expect(`sha256:${file?.sha256}` === hash, 'datapackage.json', `${path} hash`);
      const names = schema.fields.map((field) => field.name).join(',');
      expect(names === headerOf(files.get(path)), 'datapackage.json', `${path} fields`);
    }
  }
  const csvw = read('csv-metadata.json', csvwShape);
  if (csvw !== undefined) {
    expect(csvw['dc:title'] === title, 'csv-metadata.json', 'dc:title');
    expect(
      isEvery(
        csvw.tables.map((one) => one.url),
        tables,
      ),
      'csv-metadata.json',
      'tables',
    );
    for (const { url, tableSchema } of csvw.tables) {
      const names = tableSchema.columns.map((column) => column.name).join(',');
      expect(names === headerOf(files.get(url)), 'csv-metadata.json', `${url} columns`);
    }
  }
  const catalog = read('catalog.jsonld', catalogShape);
  if (catalog !== undefined) {
    const dataset = catalog['dcat:dataset'];
    for (const [place, titles] of [
      ['dct:title', catalog['dct:title']],
      ['dcat:dataset dct:title', dataset['dct:title']],
    ] as const)
      expect(
        titles.some((one) => one['@language'] === 'en' && one['@value'] === title),
        'catalog.jsonld',
        place,
      );
    expect(dataset['dcat:version'] === manifest.dataThrough, 'catalog.jsonld', 'dcat:version');
    for (const one of dataset['dcat:distribution']) {
      const name = one['dct:title'];
      const file = listed.get(name);
      expect(
        String(file?.bytes) === one['dcat:byteSize']['@value'],
        'catalog.jsonld',
        `${name} dcat:byteSize`,
      );
      const sum = one['spdx:checksum']['spdx:checksumValue']['@value'];
      expect(file?.sha256 === sum, 'catalog.jsonld', `${name} spdx:checksumValue`);
    }
  }
  const cite = read('datacite.json', dataciteShape);
  if (cite !== undefined) {
    expect(
      cite.titles.some((one) => one.lang === 'en' && one.title === title),
      'datacite.json',
      'titles',
    );
    expect(cite.version === manifest.dataThrough, 'datacite.json', 'version');
  }
  const citation = new TextDecoder().decode(files.get('CITATION.cff')).split('\n');
  expect(citation.includes(`title: ${JSON.stringify(title)}`), 'CITATION.cff', 'title');
  expect(citation.includes(`version: ${JSON.stringify(manifest.dataThrough)}`), 'CITATION.cff', 'version');
  expect(new TextDecoder().decode(files.get('README.md')).includes(title), 'README.md', 'title');
  return faults;
};
