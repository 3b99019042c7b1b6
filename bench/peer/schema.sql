-- The same rows for PostGraphile: encrypted columns are plain ones here, and what only Rapport needs is left out
-- (folded and searched text, blind indexes, soft deletion). Each index is one that a query of the benchmark uses.

create table team (
  id uuid primary key,
  name text not null,
  parent_id uuid references team
);

create table employee (
  id uuid primary key,
  employee_number text not null unique,
  full_name text not null,
  email text,
  phone text,
  job_title text,
  role text not null,
  active boolean not null,
  team_id uuid references team
);

create table tag (
  id uuid primary key,
  name text not null
);

create table stage (
  id uuid primary key,
  name text not null,
  position int not null,
  kind text not null
);

create table product (
  id uuid primary key,
  sku text not null,
  name text not null,
  list_price bigint,
  currency text
);

create table customer (
  id uuid primary key,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null,
  kind text not null,
  name text collate "C" not null,
  phone text,
  email text,
  street_line text,
  country text,
  city text,
  postal_code text,
  industry text,
  annual_revenue bigint,
  currency text,
  lifecycle text not null,
  tier text not null,
  purchase_preferences text,
  owner_id uuid references employee
);

create table contact (
  id uuid primary key,
  created_at timestamptz not null,
  customer_id uuid not null references customer,
  full_name text not null,
  job_title text,
  email text,
  phone text,
  birth_date date,
  "primary" boolean not null
);

create table customer_assignment (
  id uuid primary key,
  customer_id uuid not null references customer,
  employee_id uuid not null references employee,
  role text not null,
  since date not null,
  until date
);

create table customer_tag (
  id uuid primary key,
  customer_id uuid not null references customer,
  tag_id uuid not null references tag
);

create table opportunity (
  id uuid primary key,
  created_at timestamptz not null,
  name text not null,
  customer_id uuid not null references customer,
  owner_id uuid references employee,
  stage_id uuid not null references stage,
  expected_amount bigint,
  currency text not null,
  probability int not null,
  expected_close_date date,
  closed_at timestamptz,
  stage_entered_at timestamptz not null
);

create table opportunity_line (
  id uuid primary key,
  opportunity_id uuid not null references opportunity,
  product_id uuid not null references product,
  quantity bigint not null,
  unit_price bigint,
  currency text not null
);

create table activity (
  id uuid primary key default uuidv7(),
  created_at timestamptz not null default now(),
  kind text not null,
  subject text not null,
  body text,
  occurred_at timestamptz,
  duration_minutes int,
  author_id uuid references employee
);

create table activity_target (
  id uuid primary key,
  activity_id uuid not null references activity,
  customer_id uuid references customer,
  contact_id uuid references contact,
  opportunity_id uuid references opportunity
);

create table activity_participant (
  id uuid primary key,
  activity_id uuid not null references activity,
  employee_id uuid references employee,
  contact_id uuid references contact
);

create index on customer (name, id);
create index on customer (tier, name, id);
create index on customer (owner_id, name, id);
create index on contact (customer_id, id);
create index on customer_assignment (employee_id, customer_id);
create index on customer_assignment (customer_id, id);
create index on customer_tag (customer_id, tag_id);
create index on customer_tag (tag_id);
create index on opportunity (customer_id, id);
create index on opportunity (customer_id, expected_close_date, id);
create index on opportunity (owner_id);
create index on opportunity (stage_id);
create index on opportunity_line (opportunity_id, quantity, id);
create index on opportunity_line (product_id);
create index on activity (author_id);
create index on activity_target (customer_id, activity_id);
create index on activity_target (activity_id);
create index on activity_target (contact_id) where contact_id is not null;
create index on activity_target (opportunity_id) where opportunity_id is not null;
create index on activity_participant (activity_id, employee_id);
create index on activity_participant (employee_id);
create index on activity_participant (contact_id);
create index on employee (team_id);
create index on team (parent_id);

-- PostGraphile offers only what an index begins with; of a customer's few opportunities it may filter the open ones, too.
comment on column opportunity.closed_at is '@behavior +filterBy';
