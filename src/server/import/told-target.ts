import type { LocalizedText } from '../../core/basics/locale.ts';
import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { entityOfTarget } from '../../core/epvo/epvo-import-target.ts';
import type { ImportTarget, TargetField } from '../../core/import/import-target.ts';
import { isMessageKey, textOf } from '../../messages.ts';

const plain = (words: string): LocalizedText => ({ kk: words, ru: words, en: words });

const inAll = (key: string, otherwise: string): LocalizedText =>
  isMessageKey(key)
    ? { kk: textOf('kk', key, {}), ru: textOf('ru', key, {}), en: textOf('en', key, {}) }
    : plain(otherwise);

const fieldTitle = ({ id: target }: ImportTarget, { id, title }: TargetField): LocalizedText =>
  title ?? inAll(`import.field.${target}.${id}`, id);

/** The name of a table of the EPVO, as its pages call it. */
const tableTitle = (entity: EpvoEntity): LocalizedText => {
  const [name, of] = [inAll(`epvo.entity.${entity}`, entity), { kk: 'ЕПВО', ru: 'ЕПВО', en: 'EPVO' }];
  return { kk: `${of.kk}: ${name.kk}`, ru: `${of.ru}: ${name.ru}`, en: `${of.en}: ${name.en}` };
};

/** What the rows of a target are called. */
export const targetTitle = ({ id, title }: Pick<ImportTarget, 'id' | 'title'>): LocalizedText => {
  const entity = entityOfTarget(id);
  return title ?? (entity === undefined ? inAll(`import.target.${id}`, id) : tableTitle(entity));
};

/** What rows of a file can become, in the three languages. */
export const toldTarget = (target: ImportTarget) => ({
  id: target.id,
  title: targetTitle(target),
  componentsOf: target.componentsOf ?? null,
  fields: target.fields.map((field) => ({
    id: field.id,
    title: fieldTitle(target, field),
    kind: field.kind,
    isRequired: field.isRequired === true,
    values: (field.values ?? []).map((code) => ({
      code,
      title: inAll(`import-page.value.${code}`, code),
    })),
  })),
});
