/**
 * A sentence of an error without what it may quote of people: everything in quotation marks, mail addresses, web addresses
 * and longer numbers become `…`. PostgreSQL, zod and the mail server all quote the value they refuse.
 */
export const withoutValues = (sentence: string): string =>
  sentence
    .replaceAll(/"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”|`[^`]*`/g, '…')
    .replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '…')
    .replaceAll(/[^\s<>()]+@[^\s<>()]+/g, '…')
    .replaceAll(/\d[\d\s().-]{4,}\d/g, '…')
    .replaceAll(/\(\S*\)=\([^)]*\)/g, '…');
