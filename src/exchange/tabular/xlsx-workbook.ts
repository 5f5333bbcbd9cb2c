import type { ByteBudget } from './byte-budget.ts';
import { attributePattern, rawAttribute, unescapeXml } from './scan-xml.ts';
import { tableLimits } from './table-limits.ts';
import { TableRefused } from './table-refusal.ts';
import { readPart } from './xlsx-part.ts';
import type { ZipDirectory } from './zip-directory.ts';

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Where the parts of a workbook lie. */
interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

const id = attributePattern('Id');
const type = attributePattern('Type');
const target = attributePattern('Target');
const targetMode = attributePattern('TargetMode');
const name = attributePattern('name');
const state = attributePattern('state');
const date1904 = attributePattern('date1904');
const relationId = attributePattern('\\w+:id');

/** Path of a part named by another one: absolute, or beside it. */
const resolvePart = (from: string, to: string): string => {
  const path = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

const silent = { close: () => undefined, text: () => undefined };

const readRelations = async (zip: ZipDirectory, of: string, budget: ByteBudget): Promise<Relation[]> => {
  const part = of.replace(/[^/]*$/, '_rels/$&.rels');
  const relations: Relation[] = [];
  await readPart(zip, part, budget, {
    ...silent,
    open(element, attributes) {
      if (element !== 'Relationship' || rawAttribute(attributes, targetMode) === 'External') return;
      const to = unescapeXml(rawAttribute(attributes, target) ?? '', part);
      relations.push({
        id: rawAttribute(attributes, id) ?? '',
        kind: (rawAttribute(attributes, type) ?? '').replace(/.*\//, ''),
        part: resolvePart(of, to),
      });
    },
  });
  return relations;
};

const mainPart = async (zip: ZipDirectory, budget: ByteBudget): Promise<string> => {
  const relations = await readRelations(zip, '', budget);
  const main = relations.find((relation) => relation.kind === 'officeDocument')?.part;
  if (main === undefined) throw new TableRefused('broken-workbook', { part: '_rels/.rels' });
  if (main.endsWith('.bin')) throw new TableRefused('not-a-table', { looksLike: 'xlsb' });
  if (!main.startsWith('xl/'))
    throw new TableRefused('not-a-table', { looksLike: main.split('/')[0] ?? 'zip' });
  return main;
};

/** Sheets and common parts of a workbook. Refuses with `broken-workbook`, `too-many-sheets`, `not-a-table` (another Office file). */
export const readWorkbook = async (zip: ZipDirectory, budget: ByteBudget): Promise<Workbook> => {
  const main = await mainPart(zip, budget);
  const relations = await readRelations(zip, main, budget);
  const partOf = new Map(relations.map((relation) => [relation.id, relation.part]));
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readPart(zip, main, budget, {
    ...silent,
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(rawAttribute(attributes, date1904) ?? '');
      if (element !== 'sheet') return;
      sheets.push({
        name: unescapeXml(rawAttribute(attributes, name) ?? '', main),
        part: partOf.get(rawAttribute(attributes, relationId) ?? '') ?? '',
        isHidden: (rawAttribute(attributes, state) ?? 'visible') !== 'visible',
      });
      if (sheets.length > tableLimits.sheets) {
        throw new TableRefused('too-many-sheets', { sheets: sheets.length, limit: tableLimits.sheets });
      }
    },
  });
  const partOfKind = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind)?.part;
  return { sheets, sharedStrings: partOfKind('sharedStrings'), styles: partOfKind('styles'), is1904 };
};
