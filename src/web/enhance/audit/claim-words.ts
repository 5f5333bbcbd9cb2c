/** The words that begin a claim line, in the three languages. The first of each is the one that the documentation uses. */
export const verbs = {
  sum: ['sum', 'сумма', 'қосынды'],
  equal: ['equal', 'равно', 'тең'],
  share: ['share', 'доля', 'үлес'],
  percent: ['percent', 'процент', 'пайыз'],
  percents: ['percents', 'проценты', 'пайыздар'],
  rising: ['rising', 'растёт', 'өседі'],
  falling: ['falling', 'падает', 'кемиді'],
  order: ['order', 'порядок', 'рет'],
  part: ['part', 'часть', 'бөлік'],
} as const;
export type Verb = keyof typeof verbs;

/** What may stand before a claimed value; without one the value is meant exactly. */
export const qualifiers = {
  about: ['about', 'около', 'шамамен'],
  over: ['over', 'более', 'астам'],
} as const;
export type Qualifier = keyof typeof qualifiers;

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

const find = <Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => words[key].some((own) => fold(own) === fold(word)));

export const findVerb = (word: string): Verb | undefined => find<Verb>(verbs, word);
export const findQualifier = (word: string): Qualifier | undefined => find<Qualifier>(qualifiers, word);
