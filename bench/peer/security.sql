-- What Rapport's rules say of a SALES employee, as row-level security. They hold for the role `sales` alone: the owner
-- of the tables, as whom PostGraphile connects without them, sees everything.

create function current_employee() returns uuid language sql stable parallel safe
return nullif(current_setting('jwt.claims.employee_id', true), '')::uuid;

-- As the tables' owner, and so without the policies: else those of customer and customer_assignment would ask each other.
create function assigned_customers() returns setof uuid language sql stable security definer parallel safe
set search_path = public
begin atomic
  select customer_id from customer_assignment
  where employee_id = current_employee() and since <= current_date and (until is null or until > current_date);
end;

grant usage on schema public to sales;
grant select, insert, update on all tables in schema public to sales;

alter table customer enable row level security;
alter table contact enable row level security;
alter table customer_assignment enable row level security;
alter table customer_tag enable row level security;
alter table opportunity enable row level security;
alter table opportunity_line enable row level security;
alter table activity enable row level security;
alter table activity_target enable row level security;
alter table activity_participant enable row level security;

-- A function in a scalar subquery is called once for each statement, not once for each row.
create policy seen on customer to sales
  using (owner_id = (select current_employee()) or id in (select assigned_customers()));

create policy seen on contact to sales
  using (exists (select from customer c where c.id = contact.customer_id));

create policy seen on customer_assignment to sales
  using (exists (select from customer c where c.id = customer_assignment.customer_id));

create policy seen on customer_tag to sales
  using (exists (select from customer c where c.id = customer_tag.customer_id));

create policy seen on opportunity to sales
  using (exists (select from customer c where c.id = opportunity.customer_id));

create policy seen on opportunity_line to sales
  using (exists (select from opportunity o where o.id = opportunity_line.opportunity_id));

create policy seen on activity_target to sales
  using (
    exists (select from customer c where c.id = activity_target.customer_id)
    or exists (select from contact p where p.id = activity_target.contact_id)
    or exists (select from opportunity o where o.id = activity_target.opportunity_id)
  );

create policy own on activity_participant to sales
  using (employee_id = (select current_employee()));

create policy seen on activity to sales
  using (
    author_id = (select current_employee())
    or exists (select from activity_target t where t.activity_id = activity.id)
    or exists (select from activity_participant p where p.activity_id = activity.id)
  );
