import type { Locale } from '../../core/basics/locale.ts';
import { epvoEntities } from '../../core/epvo/epvo-entity.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import { extensionEntities } from '../../core/epvo/extension-field.ts';
import { extensionTables } from '../../core/epvo/extension-tables.ts';
import type { Twin } from '../../core/epvo/twin.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import { text, textOf } from '../../messages.ts';

/** What can be taken away of the description: fields of the tables that are known, codes that were read, fields that are proposed. */
const descriptionParts = ['fields', 'dictionaries', 'extension'] as const;
type DescriptionPart = (typeof descriptionParts)[number];

/** A table to be written as a sheet, as CSV or as JSON with the names of `keys`. */
export interface DescriptionTable {
  readonly keys: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

const needOf = (locale: Locale, isRequired: boolean): string =>
  text(locale, isRequired ? 'epvo.extension.yes' : 'epvo.extension.no');

const fieldHeader = (locale: Locale): readonly string[] => [
  ...[text(locale, 'epvo.table'), text(locale, 'epvo.table.name'), text(locale, 'epvo.field')],
  ...[text(locale, 'epvo.extension.type'), text(locale, 'epvo.extension.need')],
  text(locale, 'epvo.refers-to'),
];
const fieldKeys = ['table', 'title', 'field', 'type', 'required', 'refersTo'];

/** Tables, fields and codes in the words of a language; names of fields and tables are the operator's. */
export const descriptionTable = (
  part: DescriptionPart,
  locale: Locale,
  twin: Twin | undefined,
): DescriptionTable => {
  if (part === 'fields')
    return {
      ...{ keys: fieldKeys, header: fieldHeader(locale) },
      rows: epvoEntities.flatMap((entity) =>
        epvoTables[entity].fields.map(({ name, type, isRequired, entity: other, dictionary }) => [
          ...[entity, text(locale, `epvo.entity.${entity}`), name, type, needOf(locale, isRequired)],
          other ?? dictionary ?? null,
        ]),
      ),
    };
  if (part === 'extension')
    return {
      keys: [...fieldKeys, 'values', 'meaning'],
      header: [
        ...fieldHeader(locale),
        ...[text(locale, 'epvo.extension.allowed'), text(locale, 'epvo.extension.meaning')],
      ],
      rows: extensionEntities.flatMap((entity) =>
        extensionTables[entity].map(({ name, type, longest, isRequired, refersTo, values }) => [
          ...[entity, text(locale, `epvo.entity.${entity}`), name],
          ...[longest === undefined ? type : `${type}(${longest})`, needOf(locale, isRequired)],
          ...[refersTo ?? null, values?.join(', ') ?? null, textOf(locale, `epvo.proposed.${name}`, {})],
        ]),
      ),
    };
  return {
    keys: ['dictionary', 'code', 'nameKz', 'nameRu', 'nameEn'],
    header: [text(locale, 'epvo.dictionary'), text(locale, 'epvo.code'), 'nameKz', 'nameRu', 'nameEn'],
    rows: Array.from(twin?.dictionaries ?? []).flatMap(([name, codes]) =>
      Array.from(codes.values(), ({ id, nameKz, nameRu, nameEn }) => [name, id, nameKz, nameRu, nameEn]),
    ),
  };
};
