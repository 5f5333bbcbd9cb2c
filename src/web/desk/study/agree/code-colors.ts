/** Colours to choose from, told apart by those who see few: the eight of Okabe and Ito, without black and yellow. */
export const codeColors = [
  { id: 'orange', color: '#e69f00' },
  { id: 'sky', color: '#56b4e9' },
  { id: 'green', color: '#009e73' },
  { id: 'blue', color: '#0072b2' },
  { id: 'red', color: '#d55e00' },
  { id: 'pink', color: '#cc79a7' },
] as const;
