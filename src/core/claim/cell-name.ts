import type { Fact } from './fact.ts';

/** What a cell is of, the last part of its name: `TUR` of `Table3.2024.TUR`. */
export const cellName = ({ id }: Pick<Fact, 'id'>): string => id.slice(id.lastIndexOf('.') + 1);
