import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ImportTarget, TargetField } from '../../core/import/import-target.ts';
import { isMessageKey, textOf } from '../../messages.ts';

const plain = (words: string): LocalizedText => ({ kk: words, ru: words, en: words });

const inAll = (key: string, otherwise: string): LocalizedText =>
  isMessageKey(key)
    ? { kk: textOf('kk', key, {}), ru: textOf('ru', key, {}), en: textOf('en', key, {}) }
    : plain(otherwise);

const fieldTitle = ({ id: target }: ImportTarget, { id, title }: TargetField): LocalizedText =>
  title ?? inAll(`import.field.${target}.${id}`, id);

/** What rows of a file can become, in the three languages. */
export const toldTarget = (target: ImportTarget) => ({
  id: target.id,
  title: target.title ?? inAll(`import.target.${target.id}`, target.id),
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
