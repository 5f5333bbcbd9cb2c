-- The words that an institution prints around the facts of its papers.

create table document_template (
  institution_id text not null,
  id text not null,
  kind text not null,
  locale text not null,
  version integer not null,
  sha256 text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (institution_id, id),
  constraint one_template_per_paper_and_language unique (institution_id, kind, locale),
  constraint known_template_kind check (kind in ('order', 'award', 'report', 'agreement')),
  constraint known_template_language check (locale in ('kk', 'ru', 'en'))
);
comment on table document_template is 'Which words an institution prints around one kind of paper in one language. The words are content.';

create table document_template_content (
  institution_id text not null,
  id text not null,
  template_id text not null,
  version integer not null,
  words jsonb not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (institution_id, id),
  constraint one_text_per_template_version unique (institution_id, template_id, version),
  constraint words_of_template foreign key (institution_id, template_id) references document_template (institution_id, id)
);
comment on table document_template_content is 'The versions of the words around a paper: letterhead, opening, closing, and who signs.';

insert into schema_class (tbl, class) values ('document_template', 'tenant'), ('document_template_content', 'tenant');

grant select on document_template, document_template_content to qaitu_app;
grant insert, update on document_template to qaitu_app;
grant insert on document_template_content to qaitu_app;

alter table document_template enable row level security;
alter table document_template force row level security;
create policy own_institution on document_template
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table document_template_content enable row level security;
alter table document_template_content force row level security;
create policy own_institution on document_template_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('document_template', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('document_template_content', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
