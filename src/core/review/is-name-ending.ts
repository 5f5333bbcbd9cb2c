import { nameForms } from './name-forms.ts';

/** Case, plural, possessive and personal endings of Kazakh, written with the signs of `foldedLetters`. */
const kazakh =
  /^(?:[ldt][ae]r)?(?:i?m|i?n|s?i|i?miz|i?niz)?(?:[ndt]in|[ndt]iki|n?[gk][ae]|n?[ae]|n?[dt][ae]|n?[dt][ae]n|n[ae]n|[ndt]i|[mbp]en(?:en)?|n?[dt][ae]gi|[dt][ae]i|ш[ae]|siz|ж[ae]n)?$/;

/** Case endings of Russian names and of the adjectives made from them. */
const russian =
  /^(?:a|u|o|om|oi|oiu|e|i|ia|iu|em|ei|eiu|ov|ev|am|ami|ah|iam|iami|iah|im|imi|ih|ogo|omu|aia|uiu|in[aiu]?|inoi|inim|ova|ovi|ovu|ovoi|ovim|s?k(?:i|ogo|omu|im|om|aia|oi|oe|ie|ih|imi))$/;

/** Whether what follows the stem of a name is an ending, so that the whole is the name in another form. */
export const isNameEnding = (letters: string): boolean =>
  letters === '' ||
  nameForms(letters).some((form) => kazakh.test(form) || russian.test(form)) ||
  // The soft sign alone.
  nameForms(letters).length === 0;
