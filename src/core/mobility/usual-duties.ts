import type { LocalizedText } from '../basics/locale.ts';

/** What a participant undertakes beside his tasks; a draft begins with them, and the office may change them. */
export const usualDuties: readonly LocalizedText[] = [
  {
    kk: 'Қабылдаушы ұйымға келген және одан кеткен күнді үш жұмыс күні ішінде хабарлайды.',
    ru: 'Сообщает о дне прибытия в принимающую организацию и дне отъезда в течение трёх рабочих дней.',
    en: 'Reports the days of arrival at and departure from the host institution within three working days.',
  },
  {
    kk: 'Бүкіл мерзімге жарамды медициналық сақтандыруы болады.',
    ru: 'Имеет медицинскую страховку, действующую весь срок пребывания.',
    en: 'Holds medical insurance that is valid for the whole stay.',
  },
  {
    kk: 'Жоспардың кез келген өзгерісін алдын ала келіседі; келісілмеген өзгеріс күшіне енбейді.',
    ru: 'Заранее согласует любое изменение плана; несогласованное изменение не имеет силы.',
    en: 'Agrees any change of the plan beforehand; a change that was not agreed has no force.',
  },
  {
    kk: 'Мерзім аяқталған соң әр тапсырма бойынша дәлелдерімен есеп береді.',
    ru: 'После окончания срока отчитывается по каждому заданию с подтверждениями.',
    en: 'Reports on every task with its evidence after the stay has ended.',
  },
];
