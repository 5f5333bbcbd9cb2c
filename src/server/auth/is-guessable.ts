import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Words of this place: a password of them and little else is no secret here. Documented in docs/security.md. */
const placeWords: readonly string[] = [
  ...['qaitu', 'қайту', 'кайту', 'qazaqstan', 'kazakhstan', 'қазақстан', 'казахстан', 'astana', 'almaty'],
  ...['астана', 'алматы', 'bolashaq', 'bolashak', 'болашақ', 'болашак', 'erasmus', 'mobility', 'ұтқырлық'],
  ...['мобильность', 'university', 'университет', 'universitet', 'ministry', 'министерство', 'министрлік'],
  ...['administrator', 'coordinator', 'password', 'құпиясөз', 'пароль'],
];

/** Below this score of zxcvbn (0 to 4) a password is found in fewer than 10^8 guesses. */
const leastScore = 3;
/** So many characters must be left when every word of the place and of the person is taken out. */
const leastRest = 8;

let meter: Promise<ZxcvbnFactory> | undefined;
const openMeter = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Factory({ graphs: adjacencyGraphs, dictionary });
};

const partsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);

/**
 * Whether a password would be among the first that somebody tries: one of the commonest, a pattern of the keyboard, or little more than
 * words of this place, of its owner's address and of his name (`own`).
 */
export const isGuessable = async (password: string, own: readonly string[]): Promise<boolean> => {
  const words = [...placeWords, ...partsOf(own)];
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  if (rest.length < leastRest) return true;
  meter ??= openMeter();
  return (await meter).check(password, words).score < leastScore;
};
