import { xmlAttribute } from '../xml-text.ts';
import type { Form } from './form.ts';
import { textForm } from './text-form.ts';

/** A text and the language it is in. */
export interface LangText {
  readonly text: string;
  /** BCP 47 with the script where it matters: `kk-Cyrl`, `ru-Cyrl`, `en`; `null` where it is not said. */
  readonly lang: string | null;
}

const language = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A text with `xml:lang`, exact (xs:string) or collapsed (xs:token). */
export const langTextForm = (kind: 'exact' | 'collapsed', mayBeEmpty = false): Form<LangText> => {
  const text = textForm(kind, undefined, mayBeEmpty);
  return {
    check(value, place, faults) {
      text.check(value.text, `${place}.text`, faults);
      if (value.lang !== null && !language.test(value.lang)) faults.add('malformed', `${place}.lang`);
    },
    write({ text: words, lang }) {
      const { content } = text.write(words);
      return { attributes: lang === null ? '' : ` xml:lang="${xmlAttribute(lang)}"`, content };
    },
    read(element, place, report) {
      const { 'xml:lang': said, ...attributes } = element.attributes;
      const words = text.read({ ...element, attributes }, place, report);
      if (words === undefined) return undefined;
      const lang = said?.trim() ?? '';
      if (lang !== '' && !language.test(lang)) report.note('malformed', `${place}.lang`, lang);
      return { text: words, lang: language.test(lang) ? lang : null };
    },
  };
};
