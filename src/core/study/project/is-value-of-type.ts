import type { VariableType } from './study-project.ts';

const day = String.raw`-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const zone = String.raw`(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?`;
const forms: Readonly<Record<Exclude<VariableType, 'Text'>, RegExp>> = {
  Boolean: /^(?:true|false|1|0)$/,
  Integer: /^[+-]?\d+$/,
  Float: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  Date: new RegExp(`^${day}${zone}$`),
  DateTime: new RegExp(String.raw`^${day}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?${zone}$`),
};

/** A day that its month has; the forms alone would let 31 February through. */
const isRealDay = (text: string): boolean => {
  const [, year = '', month = '', date = ''] = /^-?(\d{4,})-(\d\d)-(\d\d)/.exec(text) ?? [];
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(date) <= last && Number(year) > 0;
};

/** Whether a text is a value of the type as XML Schema writes it (decimal point, ISO date). */
export const isValueOfType = (type: VariableType, text: string): boolean =>
  type === 'Text' || (forms[type].test(text) && (!type.startsWith('Date') || isRealDay(text)));
