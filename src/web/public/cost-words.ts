import type { AssumptionTexts } from '../../contract/cost-release.ts';
import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** The words and numbers of the cost page in the reader's language, on the server and in the browser alike. */
export interface CostWords {
  readonly locale: Locale;
  /** A text of `messages/cost-page.json`, its `{parameters}` filled in. Throws for a key that is not there. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
  readonly money: (amount: number) => string;
  readonly billions: (amount: number) => string;
  readonly share: (share: number) => string;
  /** A number of an assumption: as many digits as it needs, four significant at most. */
  readonly plain: (value: number) => string;
  readonly nameOf: (symbol: string) => string;
  readonly sourceOf: (symbol: string) => string;
  readonly unitOf: (unit: string) => string;
}

const billion = 1e9;

const decimalsOf = (value: number): number => {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return 0;
  const rounded = Number(value.toPrecision(4));
  const [, fraction = ''] = String(rounded).split('.');
  return Math.min(fraction.length, 6);
};

/** Plain texts of the page by key, without the noun. */
export type CostTexts = Readonly<Record<string, string>>;

/** Makes the words of one language. A symbol or unit without words stands for itself. */
export const costWords = (locale: Locale, texts: CostTexts, names: AssumptionTexts): CostWords => {
  const say: CostWords['say'] = (key, parameters = {}) => {
    const template = texts[key];
    if (template === undefined) throw new Error(`The cost page has no text ${key}`);
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
  };
  return {
    locale,
    say,
    money: (amount) => formatNumber(amount, locale),
    billions: (amount) => formatNumber(amount / billion, locale, Math.abs(amount) < billion ? 3 : 2),
    share: (share) => formatShare(share, locale),
    plain: (value) => formatNumber(value, locale, decimalsOf(value)),
    nameOf: (symbol) =>
      symbol === 'riskRatio'
        ? say('information.riskRatio')
        : (names.assumptions[symbol]?.name[locale] ?? symbol),
    sourceOf: (symbol) => names.assumptions[symbol]?.source[locale] ?? '',
    unitOf: (unit) => names.units[unit]?.[locale] ?? unit,
  };
};
