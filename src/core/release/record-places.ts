/** Numbers for records, the same in all tables that are compared. */
export interface RecordPlaces {
  readonly placeOf: (record: string) => number;
  readonly count: () => number;
}

export const recordPlaces = (): RecordPlaces => {
  const places = new Map<string, number>();
  return {
    placeOf: (record) => {
      const place = places.get(record) ?? places.size;
      if (place === places.size) places.set(record, place);
      return place;
    },
    count: () => places.size,
  };
};
