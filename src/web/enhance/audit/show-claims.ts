import { formatNumber } from '../../../core/basics/format-number.ts';
import { groupOf, verdictSigns } from '../../../contract/audit-groups.ts';
import { sayFound, sayReasons, type WordOf } from '../../public/say-found.ts';
import type { CheckedClaim, JudgedClaim } from './check-claims.ts';
import { element } from './element.ts';
import type { Texts } from './texts.ts';

const wordOf =
  ({ say, has }: Texts): WordOf =>
  (word) =>
    has(`audit.word.${word}`) ? say(`audit.word.${word}`) : undefined;

const judged = (page: Document, texts: Texts, { at, rule, source, finding }: JudgedClaim): HTMLElement => {
  const group = groupOf(finding.verdict);
  const values = (['expected', 'computed', 'tolerance'] as const).filter((key) => finding[key] !== null);
  return element(page, 'li', { class: `claim ${group}` }, [
    element(page, 'p', { class: 'claim-source' }, [
      element(page, 'code', {}, [source]),
      ...(at === undefined ? [] : [` · ${at}`]),
    ]),
    element(page, 'p', { class: 'claim-facts' }, [
      element(page, 'strong', { class: 'verdict' }, [
        `${verdictSigns[group]} ${texts.say(`audit.verdict.${finding.verdict}`)}`,
      ]),
      element(page, 'span', {}, [texts.say(`audit.rule.${rule}`)]),
    ]),
    element(
      page,
      'dl',
      { class: 'claim-values' },
      values.map((key) =>
        element(page, 'div', {}, [
          element(page, 'dt', {}, [texts.say(`audit.${key}`)]),
          element(page, 'dd', {}, [sayFound(finding[key], texts.locale, wordOf(texts))]),
        ]),
      ),
    ),
    finding.reasons.length === 0
      ? undefined
      : element(
          page,
          'ul',
          { class: 'claim-reasons' },
          sayReasons(finding.reasons, texts.locale, wordOf(texts), (code) =>
            texts.say(`audit.reason.${code}`),
          ).map((reason) => element(page, 'li', {}, [reason])),
        ),
    element(page, 'details', {}, [
      element(page, 'summary', {}, [texts.say('audit.computation')]),
      element(
        page,
        'ol',
        { class: 'computation' },
        finding.evidence.map(({ line }) =>
          element(page, 'li', {}, [element(page, 'code', {}, [sayFound(line, texts.locale, wordOf(texts))])]),
        ),
      ),
    ]),
  ]);
};

type Unread = (CheckedClaim & { readonly ok: false })['refusal'];

/** Why a line was not judged: in our words for a slip of writing, in the engine's for figures that do not fit. */
const faultText = ({ code, params, source }: Unread, { say, has }: Texts): string => {
  for (const key of [`audit.check.fault.${code}`, `claim.fault.${code}`]) {
    if (has(key)) return say(key, { claim: source, ...params });
  }
  return say('audit.check.fault.cannot-judge', { reason: [code, ...Object.values(params)].join(' ') });
};

const unread = (page: Document, texts: Texts, fault: Unread): HTMLElement =>
  element(page, 'li', { class: 'claim fault' }, [
    element(page, 'p', { class: 'claim-source' }, [
      `${texts.say('audit.check.said.line', { line: fault.line })}: `,
      element(page, 'code', {}, [fault.source]),
    ]),
    element(page, 'p', {}, [faultText(fault, texts)]),
  ]);

/** How many hold, then every claim with its verdict, values and computation, in the order they were written. */
export const showClaims = (
  page: Document,
  texts: Texts,
  checked: readonly CheckedClaim[],
): readonly HTMLElement[] => {
  const done = checked.flatMap((one) => (one.ok ? [one.value] : []));
  const fails = done.filter(({ finding }) => finding.verdict === 'inconsistent').length;
  const summary = texts.say('audit.check.said.summary', {
    total: formatNumber(done.length, texts.locale),
    fails: formatNumber(fails, texts.locale),
    faults: formatNumber(checked.length - done.length, texts.locale),
  });
  return [
    element(page, 'p', { class: fails === 0 ? 'outcome' : 'outcome fails' }, [summary]),
    element(
      page,
      'ol',
      { class: 'checked' },
      checked.map((one) => (one.ok ? judged(page, texts, one.value) : unread(page, texts, one.refusal))),
    ),
  ];
};
