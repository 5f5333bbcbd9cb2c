import type { Client } from 'pg';

/** A row that was written and kept. */
export interface Touch {
  readonly name: string;
  /** Whose row it was; null for what belongs to no institution. */
  readonly institution: string | null;
}

/**
 * Lays a wire on every table of the database but some: from now on each row that is written and not rolled back is
 * noted. `touches` gives what was noted since it was asked last.
 */
export const layTripWires = async (
  admin: Client,
  besides: readonly string[],
): Promise<{ readonly touches: () => Promise<readonly Touch[]>; readonly tables: number }> => {
  await admin.query(`
    create table touch (name text not null, institution text);
    create function note_touch() returns trigger language plpgsql security definer as $$
    begin
      insert into public.touch values (tg_table_name, coalesce(to_jsonb(new), to_jsonb(old)) ->> 'institution_id');
      return null;
    end $$;`);
  const { rows } = await admin.query<{ name: string }>(
    `select tbl as name from schema_class where not (tbl = any($1))`,
    [besides],
  );
  await admin.query(
    rows
      .map(
        ({ name }) =>
          `create trigger trip_wire after insert or update or delete on ${name} for each row execute function note_touch()`,
      )
      .join(';'),
  );
  return {
    tables: rows.length,
    touches: async () =>
      (
        await admin.query<Touch>(
          'with gone as (delete from touch returning *) select * from gone order by 1, 2',
        )
      ).rows,
  };
};
