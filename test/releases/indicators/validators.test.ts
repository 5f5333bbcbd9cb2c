import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Ajv } from 'ajv';
import { DataFactory, Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { indicatorReleaseShape } from '../../../src/core/release/indicator-release.ts';
import type { IndicatorFiles } from '../../../src/releases/indicators/indicator-files.ts';
import { indicatorTables } from '../../../src/releases/indicators/indicator-tables.ts';
import { repositoryRoot } from '../../reference/reference-files.ts';
import { base, readGraph } from './read-graph.ts';
import { sampleFiles } from './sample-files.ts';

const schemas = path.resolve(repositoryRoot, '../shared/data/open-data');
const readSchema = (file: string): object =>
  JSON.parse(readFileSync(path.join(schemas, file), 'utf8')) as object;

let release: IndicatorFiles;
const textOf = (name: string): string => new TextDecoder().decode(release.files.get(name));
const jsonOf = (name: string) => JSON.parse(textOf(name)) as Record<string, unknown>;

beforeAll(async () => {
  release = await sampleFiles();
});

describe('the data package', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(readSchema('frictionless-v2/datapackage.json'));
  const validateTable = ajv.compile(readSchema('frictionless-v2/tableschema.json'));
  const validateResource = ajv.compile(readSchema('frictionless-v2/dataresource.json'));

  it('is one by the schemas of Frictionless, each table and resource too', () => {
    const found = jsonOf('datapackage.json');
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    const resources = found.resources as { schema: object }[];
    expect(resources.length).toBeGreaterThan(6);
    for (const resource of resources) {
      expect(validateResource(resource), JSON.stringify(validateResource.errors)).toBe(true);
      expect(validateTable(resource.schema), JSON.stringify(validateTable.errors)).toBe(true);
    }
  });

  it('is refused with a field of no type, and without resources', () => {
    const found = jsonOf('datapackage.json');
    const [resource] = found.resources as { schema: { fields: { type: string }[] } }[];
    const broken = structuredClone(resource?.schema);
    if (broken?.fields[0] !== undefined) broken.fields[0].type = 'numbr';
    expect(validateTable(broken)).toBe(false);
    expect(validate({ ...found, resources: undefined })).toBe(false);
  });
});

describe('CITATION.cff', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(readSchema('cff/schema.json'));

  it('is one by its schema, and is refused without a title or with an unknown licence', () => {
    const found = parseYaml(textOf('CITATION.cff')) as Record<string, unknown>;
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    const { title: _title, ...untitled } = found;
    expect(validate(untitled)).toBe(false);
    expect(validate({ ...found, license: 'CC-BY-5.0' })).toBe(false);
  });
});

describe('the catalogue', () => {
  const shapes = new Store(
    ['shacl_dcat-ap-SHACL.ttl', 'html_shacl_shapes.ttl'].flatMap((file) =>
      new Parser().parse(readFileSync(path.join(schemas, 'dcat-ap-3.0.1', file), 'utf8')),
    ),
  );
  const type = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  const dataset = DataFactory.namedNode('http://www.w3.org/ns/dcat#Dataset');
  /** The shapes let an empty graph pass, so that datasets are counted first. */
  const isCatalogue = async (document: unknown): Promise<string> => {
    const graph = await readGraph(document);
    if (graph.match(null, type, dataset).size !== 1) return 'not one dataset';
    const report = await new ShaclValidator(shapes).validate(graph);
    const violations = report.results.filter(
      ({ severity }) => severity?.value.endsWith('Violation') ?? false,
    );
    return violations
      .map(({ path: place, focusNode, message }) =>
        [focusNode?.value, JSON.stringify(place), message.map(({ value }) => value).join()].join(' '),
      )
      .join('\n');
  };

  it('is one by the shapes of DCAT-AP 3', async () => {
    expect(await isCatalogue(jsonOf('catalog.jsonld'))).toBe('');
  });

  it('is refused without title, description or publisher, and when it is empty', async () => {
    const found = jsonOf('catalog.jsonld');
    const own = found['dcat:dataset'] as Record<string, unknown>;
    for (const field of ['dct:title', 'dct:description'])
      expect(await isCatalogue({ ...found, 'dcat:dataset': { ...own, [field]: [] } })).not.toBe('');
    expect(await isCatalogue({ ...found, 'dct:publisher': [] })).not.toBe('');
    expect(await isCatalogue({ ...found, 'dcat:dataset': [] })).toBe('not one dataset');
    expect(await isCatalogue({})).toBe('not one dataset');
  });
});

describe('CSV on the Web', () => {
  const csvw = 'http://www.w3.org/ns/csvw#';
  /** What of the context of CSVW the files use. */
  const context = {
    '@context': {
      '@vocab': csvw,
      dc: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      tables: { '@id': `${csvw}table`, '@container': '@set' },
      url: { '@id': `${csvw}url`, '@type': '@id' },
      columns: { '@id': `${csvw}column`, '@container': '@list' },
      titles: { '@id': `${csvw}title`, '@language': null },
      name: { '@id': `${csvw}name`, '@language': null },
      aboutUrl: { '@id': `${csvw}aboutUrl`, '@language': null },
      datatype: { '@id': `${csvw}datatype`, '@language': null },
    },
  };
  interface Table {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly unknown[] };
  }

  it('is read by a parser not written here: every cell of every table is found', async () => {
    const found = jsonOf('csv-metadata.json');
    const { tables, ...whole } = found as Record<string, unknown> & { tables: readonly Table[] };
    const written = indicatorTables(indicatorReleaseShape.parse(jsonOf('indicators.json')));
    expect(tables.map(({ url }) => url)).toEqual(written.map(({ name }) => `${name}.csv`));
    for (const table of tables) {
      const metadata = await readGraph(
        { ...whole, tables: [table] },
        { 'http://www.w3.org/ns/csvw': context },
      );
      expect(metadata.size).toBeGreaterThan(table.tableSchema.columns.length);
      const parser = new CsvwParser({ metadata, baseIRI: `${base}${table.url}` });
      const quads = parser.import(Readable.from([textOf(table.url)])) as unknown as AsyncIterable<{
        predicate: { value: string };
      }>;
      let cells = 0;
      for await (const { predicate } of quads)
        if (predicate.value.startsWith(`${base}${table.url}#`)) cells += 1;
      const own = written.find(({ name }) => `${name}.csv` === table.url);
      const filled = (own?.rows ?? []).flat().filter((cell) => cell !== null && cell !== '').length;
      expect([table.url, cells]).toEqual([table.url, filled]);
    }
  });
});
