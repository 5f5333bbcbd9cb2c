import { nationalOffice } from '../core/institution/institution.ts';
import { recordObligationRuleCommand } from '../register/obligation/record-rule.ts';
import type { Teller } from './teller.ts';

const label = (kk: string, ru: string, en: string) => ({ kk, ru, en });

/** The rule of the demonstration: as long as the stay, a month less for a good result, in the words of a real one. */
const rule = {
  term: [
    {
      months: { times: 1, of: 'stayMonths' },
      label: label('Шетелде болған мерзім', 'Срок пребывания за рубежом', 'As long as the stay'),
    },
  ],
  reduce: [
    {
      when: { goodResult: true },
      months: 1,
      label: label('Барлық тапсырма орындалды', 'Все задания выполнены', 'All tasks achieved'),
    },
  ],
  credit: [
    {
      when: { place: 'abroad' },
      fraction: 0,
      label: label('Шетелден жұмыс істеу', 'Работа из-за рубежа', 'Work from abroad'),
    },
    {
      when: {},
      fraction: 1,
      label: label('Қазақстандағы жұмыс', 'Работа в Казахстане', 'Work in Kazakhstan'),
    },
  ],
  pauses: ['military', 'parental', 'next-degree'],
  exemptions: ['disability'],
  refund: {
    mode: 'pro-rata',
    penalty: 0,
    schedule: { instalments: 3, everyMonths: 1, firstAfterMonths: 1 },
  },
  evidence: 'employer-letter',
  substitution: 1,
};

/** The national office records it before the calls are announced; rules of calls then name it. */
export const recordStoryRule = async (
  teller: Teller,
  validFrom: string,
): Promise<{ readonly ruleId: string; readonly version: number }> => {
  const name = label(
    'Елге қайтқаннан кейінгі міндеттеме',
    'Обязательство после возвращения',
    'Obligation after the return',
  );
  const input = { code: 'return-after-stay', name, rule, validFrom };
  const { id, version } = await teller.tell('officer', nationalOffice, recordObligationRuleCommand, input);
  return { ruleId: id, version };
};
