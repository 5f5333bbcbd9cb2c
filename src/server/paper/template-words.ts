import type { Locale } from '../../core/basics/locale.ts';
import {
  isAroundSigned,
  type DocumentWords,
  type TemplateKind,
} from '../../core/institution/document-template.ts';
import { fillTemplate } from '../../core/institution/fill-template.ts';
import type { TemplatePlaceholder } from '../../core/institution/template-placeholders.ts';
import type { PaperWords } from '../../exchange/document/paper-words.ts';
import { text, textOf } from '../../messages.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import {
  findDocumentTemplate,
  type VersionedWords,
} from '../../register/institution/find-document-template.ts';

/** A placeholder of the message itself, which stays one for the template. */
const kept = Object.fromEntries(
  ['institution', 'number', 'date', 'call', 'count', 'officer', 'name', 'reference'].map((name) => [
    name,
    `{${name}}`,
  ]),
);

const signing = { order: ['rector'], award: ['officer'], report: ['coordinator'], agreement: [] } as const;

/** The words that ship around a paper; a name is never among them. */
const shipped = (kind: TemplateKind, locale: Locale): DocumentWords => {
  const say = (part: 'letterhead' | 'opening' | 'closing'): string =>
    textOf(locale, `document-template.shipped.${kind}.${part}`, kept);
  return {
    letterhead: say('letterhead'),
    opening: isAroundSigned(kind) ? '' : say('opening'),
    closing: say('closing'),
    signatories: signing[kind].map((who) => ({
      position: text(locale, `document-template.shipped.position.${who}`),
      name: '',
    })),
  };
};

/** The words of an institution around a paper, or those that ship; `undefined` for a version that it does not have. */
const find = async (
  trx: RegisterTransaction,
  institutionId: string,
  asked: { readonly kind: TemplateKind; readonly locale: Locale; readonly version?: number | undefined },
): Promise<VersionedWords | undefined> => {
  const ships = { version: 0, words: shipped(asked.kind, asked.locale) };
  if (asked.version === 0) return ships;
  const found = await findDocumentTemplate(trx, institutionId, asked);
  return found ?? (asked.version === undefined ? ships : undefined);
};

/** The newest words of an institution, which always has some. */
const newest = async (
  trx: RegisterTransaction,
  institutionId: string,
  asked: { readonly kind: TemplateKind; readonly locale: Locale },
): Promise<VersionedWords> =>
  (await find(trx, institutionId, asked)) ?? { version: 0, words: shipped(asked.kind, asked.locale) };

/** Words with the facts of a paper, and which version they are. */
const fill = (
  { version, words }: VersionedWords,
  values: Partial<Readonly<Record<TemplatePlaceholder, string>>>,
  locale: Locale,
): PaperWords => ({
  ...fillTemplate(words, values),
  version:
    version === 0
      ? text(locale, 'document-template.used-shipped')
      : text(locale, 'document-template.used', { version: String(version) }),
});

/** Where the words around a paper come from. */
export const templateWords = { shipped, find, newest, fill } as const;
