with c as (select tbl::regclass oid, tbl, class from schema_class),
k as (select c.*, a.attnum tcol, a.atttypid, a.attnotnull from c
      left join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id' and not a.attisdropped)
select 'unclassified table' rule, r.relname::text obj from pg_class r
 where r.relkind in ('r','p') and not r.relispartition and r.relnamespace = 'public'::regnamespace and r.oid not in (select oid from c)
union all select 'tenant table without institution_id text not null', tbl from k
 where class = 'tenant' and (tcol is null or atttypid <> 'text'::regtype or not attnotnull)
union all select 'tenant table without primary key', tbl from k
 where class = 'tenant' and not exists (select 1 from pg_index i where i.indrelid = k.oid and i.indisprimary)
union all select 'unique/pk/exclusion without institution_id', i.indexrelid::regclass::text from k join pg_index i on i.indrelid = k.oid
 where class = 'tenant' and (i.indisunique or i.indisexclusion) and not (k.tcol = any (i.indkey::int2[]))
union all select 'fk tenant->tenant not pairing institution_id', f.conname from pg_constraint f
  join k a on a.oid = f.conrelid join k b on b.oid = f.confrelid
 where f.contype = 'f' and a.class = 'tenant' and b.class = 'tenant'
   and coalesce(array_position(f.conkey, a.tcol), 0) <> coalesce(array_position(f.confkey, b.tcol), -1)
union all select 'fk between forbidden classes', f.conname from pg_constraint f
  join c a on a.oid = f.conrelid join c b on b.oid = f.confrelid
 where f.contype = 'f' and (a.class <> 'tenant' and b.class = 'tenant' or a.class <> 'local' and b.class = 'local')
union all select 'fk action not supported', f.conname from pg_constraint f join k a on a.oid = f.conrelid
 where f.contype = 'f' and a.class = 'tenant' and a.tcol = any (f.conkey) and (f.confdeltype in ('n','d') or f.confupdtype in ('n','d','c'))
union all select 'identity/serial below bigint', c.tbl || '.' || a.attname from c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
 where c.class <> 'local' and a.atttypid in ('int4'::regtype, 'int2'::regtype)
   and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval%')
union all select 'name longer than 54 bytes', n from (
   select relname::text n from pg_class r join c on c.oid = r.oid
   union all select i.indexrelid::regclass::text from pg_index i join c on c.oid = i.indrelid
   union all select conname::text from pg_constraint f join c on c.oid = f.conrelid) s where octet_length(n) > 54
union all select 'row level security not enabled', tbl from k join pg_class r on r.oid = k.oid where class = 'tenant' and not r.relrowsecurity
union all select 'policy with sub-select or fn(...) IS NULL', p.polname || ' on ' || c.tbl from pg_policy p join c on c.oid = p.polrelid,
  lateral (select coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '') e) x
 where e ~* '\mselect\M' or e ~* '\)\s+is\s+(not\s+)?null'
union all select 'trigger (allow-list it)', t.tgname || ' on ' || c.tbl from pg_trigger t join c on c.oid = t.tgrelid
 where not t.tgisinternal and c.class <> 'local'
union all select 'rule', r.rulename || ' on ' || c.tbl from pg_rewrite r join c on c.oid = r.ev_class where r.rulename <> '_RETURN'
union all select 'inheritance', c.tbl from c join pg_inherits i on i.inhrelid = c.oid join pg_class r on r.oid = c.oid where not r.relispartition
order by 1, 2;
