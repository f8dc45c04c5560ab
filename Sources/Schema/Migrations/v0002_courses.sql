-- Courses. A change makes a new revision; old ones stay, because rounds were played on them.
-- Ratings are integers in tenths.

create table golf.courses (
  id         uuid        not null,
  revision   integer     not null check (revision >= 1),
  club       text        not null,
  name       text        not null,
  hole_count smallint    not null check (hole_count in (9, 18)),
  created_by uuid        references golf.players (id),
  created_at timestamptz not null,
  primary key (id, revision)
);

create table golf.tees (
  course_id            uuid     not null,
  revision             integer  not null,
  id                   text     not null,
  position             smallint not null,
  name                 text     not null,
  colour               text     not null,
  gender               text     not null check (gender in ('men', 'women', 'any')),
  -- The rating of all the course's holes, and of each nine where there are two.
  rating_tenths        smallint not null check (rating_tenths between 200 and 900),
  slope                smallint not null check (slope between 55 and 155),
  front_rating_tenths  smallint,
  front_slope          smallint check (front_slope between 55 and 155),
  back_rating_tenths   smallint,
  back_slope           smallint check (back_slope between 55 and 155),
  primary key (course_id, revision, id),
  foreign key (course_id, revision) references golf.courses (id, revision)
);

create table golf.holes (
  course_id    uuid     not null,
  revision     integer  not null,
  tee_id       text     not null,
  number       smallint not null check (number between 1 and 18),
  par          smallint not null check (par between 3 and 6),
  stroke_index smallint not null check (stroke_index between 1 and 18),
  yards        smallint not null check (yards between 30 and 900),
  primary key (course_id, revision, tee_id, number),
  unique (course_id, revision, tee_id, stroke_index),
  foreign key (course_id, revision, tee_id) references golf.tees (course_id, revision, id)
);

grant select, insert on golf.courses, golf.tees, golf.holes to golf_round;
grant select on golf.courses, golf.tees, golf.holes to golf_analytics, golf_backup;
