/** Another version of the program told this register's story otherwise, so this one cannot go on with it. */
export class StoryChanged extends Error {
  constructor() {
    super('the story of this register was told by another version of the program');
    this.name = 'StoryChanged';
  }
}
