import type { Locale } from '../../core/basics/locale.ts';

/** What the percentage box understands, as each language writes it. */
export const exampleLines: Readonly<Record<Locale, readonly string[]>> = {
  kk: ['13-тен 46,2; 30,8; 23,1', '13-тен 75; 25; 33; 41; 66; 83'],
  ru: ['46,2; 30,8; 23,1 из 13', '75; 25; 33; 41; 66; 83 из 13'],
  en: ['46.2, 30.8, 23.1 of 13', '75, 25, 33, 41, 66, 83 of 13'],
};

/** Tables with claims, to be tried as they are: figures of the audited paper. */
export const exampleTables = [
  {
    id: 'levels',
    table: 'level,2024\nbachelor,3840\nmaster,382\ndoctor,41\ntotal,4416\n',
    claims: 'sum 2024: bachelor + master + doctor = total\nshare 2024: bachelor / total = 87.0%\n',
  },
  {
    id: 'growth',
    table: 'year,total,europe\n2011,350,131\n2015,2329,1238\n2020,1373,865\n2024,4416,2360\n',
    claims:
      'rising total\nrising total 2011..2015\nshare 2024: europe / total = about 53%\npart 2020: europe <= total\n',
  },
  {
    id: 'countries',
    table:
      'country,code,2020,2024\nSouth Korea,KOR,30,238\nThe PRC,CHN,5,190\nJapan,JPN,3,66\nMalaysia,MYS,8,65\n',
    claims: 'order 2024: CHN > KOR\norder 2024: KOR > CHN > JPN > MYS\nequal KOR: "2024" = 238\n',
  },
] as const;

/** Every form of a claim line, as the help beside the box shows it. */
export const claimForms = [
  { id: 'sum', line: 'sum 2024: bachelor + master + doctor = total' },
  { id: 'sum-all', line: 'sum: state + other = total' },
  { id: 'equal', line: 'equal 2024: total = about 4400' },
  { id: 'share', line: 'share 2024: TUR + POL / total = 63%' },
  { id: 'part', line: 'part 2024: TUR + POL <= total' },
  { id: 'order', line: 'order 2024: TUR > POL > DEU' },
  { id: 'rising', line: 'rising total 2011..2019' },
  { id: 'falling', line: 'falling BLR' },
  { id: 'percent', line: 'percent 46.2, 30.8 of 13' },
  { id: 'percents', line: 'percents 46.2 + 30.8 + 23.1 = 100' },
] as const;
