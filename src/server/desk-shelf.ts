import type { DeskParts } from './desk-parts.ts';

/** Where routes find the signed-in part: the port is open before the register is. */
export class DeskShelf {
  #parts: DeskParts | undefined;

  current(): DeskParts | undefined {
    return this.#parts;
  }

  put(parts: DeskParts): void {
    this.#parts = parts;
  }
}
