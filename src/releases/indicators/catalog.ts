import { locales, type LocalizedText } from '../../core/basics/locale.ts';
import { licence } from './licence.ts';
import type { ReleaseAbout } from './release-about.ts';
import { releaseWords } from './release-words.ts';

const inLanguages = (words: LocalizedText) =>
  locales.map((locale) => ({ '@value': words[locale], '@language': locale }));

const mediaTypes: Readonly<Record<string, { readonly media: string; readonly type: string }>> = {
  csv: { media: 'text/csv', type: 'CSV' },
  parquet: { media: 'application/vnd.apache.parquet', type: 'PARQUET' },
  json: { media: 'application/json', type: 'JSON' },
};

const id = (iri: string) => ({ '@id': iri });
const authority = 'http://publications.europa.eu/resource/authority/';

/** `catalog.jsonld`: the release as DCAT-AP 3, its context inside, so that it is read without the network. Files are named beside it. */
export const catalog = (about: ReleaseAbout): unknown => {
  const { content, note, files } = about;
  const { title, description, publisher } = releaseWords(about);
  const years = content.lines.flatMap(({ year, through }) => [year, through]);
  const agent = { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': inLanguages(publisher) };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      adms: 'http://www.w3.org/ns/adms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(title),
    'dct:description': inLanguages(description),
    'dct:publisher': agent,
    'dct:license': { '@id': licence.path, '@type': 'dct:LicenseDocument' },
    'dcat:dataset': {
      '@id': '#dataset',
      '@type': 'dcat:Dataset',
      'dct:title': inLanguages(title),
      'dct:description': inLanguages(description),
      'dct:identifier': `qaitu-indicators-${content.dataThrough}`,
      'dct:publisher': id('#publisher'),
      'dct:modified': { '@value': content.dataThrough, '@type': 'xsd:date' },
      'dcat:version': content.dataThrough,
      ...(note === null ? {} : { 'adms:versionNotes': inLanguages(note) }),
      'dct:language': ['KAZ', 'RUS', 'ENG'].map((code) => ({
        '@id': `${authority}language/${code}`,
        '@type': 'dct:LinguisticSystem',
      })),
      'dct:accessRights': { '@id': `${authority}access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
      'dcat:keyword': [
        { '@value': 'academic mobility', '@language': 'en' },
        { '@value': 'академическая мобильность', '@language': 'ru' },
        { '@value': 'академиялық ұтқырлық', '@language': 'kk' },
      ],
      ...(years.length === 0
        ? {}
        : {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              'dcat:startDate': { '@value': `${Math.min(...years)}-01-01`, '@type': 'xsd:date' },
              'dcat:endDate': { '@value': `${Math.max(...years)}-12-31`, '@type': 'xsd:date' },
            },
          }),
      'dcat:distribution': files.map(({ name, bytes, sha256 }) => {
        const kind = mediaTypes[name.split('.').at(-1) ?? ''];
        return {
          '@id': `#${name}`,
          '@type': 'dcat:Distribution',
          'dct:title': name,
          'dcat:accessURL': { '@id': name, '@type': 'http://www.w3.org/2000/01/rdf-schema#Resource' },
          'dcat:downloadURL': { '@id': name, '@type': 'http://www.w3.org/2000/01/rdf-schema#Resource' },
          'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
          'dct:license': id(licence.path),
          'dcat:mediaType': {
            '@id': `https://www.iana.org/assignments/media-types/${kind?.media}`,
            '@type': 'dct:MediaType',
          },
          'dct:format': {
            '@id': `${authority}file-type/${kind?.type}`,
            '@type': 'dct:MediaTypeOrExtent',
          },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': {
              '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
              '@type': 'spdx:ChecksumAlgorithm',
            },
            'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
          },
        };
      }),
    },
  };
};
