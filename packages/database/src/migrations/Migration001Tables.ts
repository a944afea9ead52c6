import { Migration } from '@mikro-orm/migrations';

/** The first tables: reference, market, people, activity, published figures, running. */
export class Migration001Tables extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const reference = [
  `create table authority (
    code text primary key,
    name text not null,
    cassr text not null unique
  )`,
  `create table ethnic_group (
    code text primary key,
    label text not null,
    nhs text not null,
    census text,
    published text not null,
    broad text not null,
    position int not null
  )`,
  `create table service_type (
    code text primary key,
    label text not null,
    setting text not null check (setting in ('care-home', 'accommodation', 'community')),
    regulated boolean not null,
    position int not null
  )`,
  `create table client_group (
    code text primary key,
    label text not null,
    position int not null
  )`,
];

const running = [
  `create table load (
    authority text not null references authority,
    id int generated always as identity,
    layout text not null,
    source text not null,
    file_name text not null,
    sha256 text not null,
    period_from date,
    period_to date,
    status text not null check (status in ('loaded', 'refused', 'unchanged')),
    rows_read int not null check (rows_read >= 0),
    rows_accepted int not null check (rows_accepted >= 0),
    rows_rejected int not null check (rows_rejected >= 0),
    rows_outside int not null default 0 check (rows_outside >= 0),
    data_version int not null,
    demo boolean not null default false,
    detail text,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    primary key (authority, id),
    check (finished_at >= started_at),
    check (period_to is null or period_from <= period_to)
  )`,
  `create index load_same_file on load (authority, layout, sha256)`,
  `create table problem (
    authority text not null,
    load_id int not null,
    position int not null,
    line int not null,
    column_name text,
    code text not null,
    value text,
    message text not null,
    primary key (authority, load_id, position),
    foreign key (authority, load_id) references load on delete cascade
  )`,
];

const places = [
  `create table ward (
    authority text not null references authority,
    code text not null,
    name text not null,
    vintage text not null,
    hex_column int,
    hex_row int,
    boundary jsonb,
    primary key (authority, code)
  )`,
  `create table zone (
    authority text not null references authority,
    code text not null,
    name text not null,
    term text not null check (term in ('long', 'short', 'night')),
    primary key (authority, code)
  )`,
  `create table zone_ward (
    authority text not null,
    zone text not null,
    ward text not null,
    primary key (authority, zone, ward),
    foreign key (authority, zone) references zone on delete cascade,
    foreign key (authority, ward) references ward on delete cascade
  )`,
  `create table population (
    authority text not null references authority,
    area text not null,
    year int not null check (year between 1801 and 2200),
    age_band text not null,
    sex text not null,
    ethnic_list text not null check (ethnic_list in ('all', 'detailed', 'published', 'broad')),
    ethnic_group text not null,
    basis text not null check (basis in ('census', 'estimate', 'projection', 'modelled')),
    people numeric not null check (people >= 0),
    load_id int not null,
    primary key (authority, area, year, age_band, sex, ethnic_list, ethnic_group, basis),
    foreign key (authority, load_id) references load,
    check ((ethnic_list = 'all') = (ethnic_group = 'all'))
  )`,
];

const market = [
  `create table provider (
    authority text not null references authority,
    id text not null,
    name text,
    ownership text,
    sector text,
    companies_house text,
    charity text,
    brand_id text,
    brand_name text,
    registered_on date,
    ended_on date,
    load_id int,
    primary key (authority, id),
    check (ended_on is null or registered_on is null or ended_on >= registered_on)
  )`,
  `create table location (
    authority text not null references authority,
    id text not null,
    provider_id text not null,
    name text not null,
    ods_code text,
    ward text,
    postcode text,
    latitude double precision,
    longitude double precision,
    care_home boolean not null,
    nursing boolean not null default false,
    beds int check (beds >= 0),
    kind text not null check (kind in
      ('residential', 'nursing', 'home-support', 'housing-with-care', 'supported-living', 'shared-lives', 'other')),
    client_group text,
    service_types text[] not null default '{}',
    specialisms text[] not null default '{}',
    dormant boolean not null default false,
    registered_on date,
    ended_on date,
    load_id int,
    primary key (authority, id),
    foreign key (authority, provider_id) references provider,
    check (ended_on is null or registered_on is null or ended_on >= registered_on)
  )`,
  `create index location_of_provider on location (authority, provider_id)`,
  `create index location_in_ward on location (authority, ward)`,
  `create table rating (
    authority text not null,
    location_id text not null,
    service_group text not null,
    key_question text not null check (key_question in
      ('overall', 'safe', 'effective', 'caring', 'responsive', 'well-led')),
    published_on date not null,
    rating text not null check (rating in
      ('outstanding', 'good', 'requires-improvement', 'inadequate', 'not-rated')),
    inherited boolean not null default false,
    load_id int not null,
    primary key (authority, location_id, service_group, key_question, published_on),
    foreign key (authority, location_id) references location on delete cascade,
    foreign key (authority, load_id) references load
  )`,
  `create table occupancy (
    authority text not null,
    location_id text not null,
    on_date date not null,
    capacity int check (capacity >= 0),
    occupied int check (occupied >= 0),
    vacancies int check (vacancies >= 0),
    accepting boolean,
    people_served int check (people_served >= 0),
    spare_hours numeric check (spare_hours >= 0),
    updated_at timestamptz,
    load_id int not null,
    primary key (authority, location_id, on_date),
    foreign key (authority, location_id) references location on delete cascade,
    foreign key (authority, load_id) references load
  )`,
  `create index occupancy_by_date on occupancy (authority, on_date)`,
  `create table risk_level (
    authority text not null,
    provider_id text not null,
    on_date date not null,
    level int not null check (level between 0 and 4),
    oversight text,
    load_id int,
    primary key (authority, provider_id, on_date),
    foreign key (authority, provider_id) references provider
  )`,
  `create table contract (
    authority text not null,
    id text not null,
    provider_id text not null,
    zone text,
    service_type text not null references service_type,
    term text not null check (term in ('long', 'short', 'night')),
    role text not null check (role in ('main', 'contingency', 'legacy')),
    block_hours_per_week numeric check (block_hours_per_week >= 0),
    hours_per_week_low numeric check (hours_per_week_low >= 0),
    hours_per_week_high numeric check (hours_per_week_high >= hours_per_week_low),
    hourly_rate numeric check (hourly_rate >= 0),
    start_on date not null,
    end_on date,
    load_id int,
    primary key (authority, id),
    foreign key (authority, provider_id) references provider,
    foreign key (authority, zone) references zone,
    check (end_on is null or end_on >= start_on)
  )`,
];

const people = [
  `create table person (
    authority text not null references authority,
    id int generated always as identity,
    pseudonym text not null,
    birth_year int check (birth_year between 1880 and 2200),
    birth_month int check (birth_month between 1 and 12),
    died_on date,
    sex text not null default 'unknown' check (sex in ('female', 'male', 'other', 'unknown')),
    ethnic_group text not null default 'not-known' references ethnic_group,
    ward text,
    client_group text not null default 'unknown' references client_group,
    record_key int not null check (record_key between 0 and 255),
    primary key (authority, id),
    unique (authority, pseudonym)
  )`,
];

const event = `
    authority text not null,
    id int generated always as identity,
    person_id int not null,
    load_id int not null,
    reference text,
    client_type text not null`;
const eventKeys = `
    primary key (authority, id),
    foreign key (authority, person_id) references person,
    foreign key (authority, load_id) references load`;

// an index by date would be read for months only and kept for every row: a year of a council's events is read as quickly
// from the table itself
const activity = [
  `create table request (${event},
    start_on date not null,
    end_on date,
    route text,
    outcome text,
    ${eventKeys},
    check (end_on is null or end_on >= start_on)
  )`,
  `create table assessment (${event},
    start_on date not null,
    end_on date,
    assessment_type text,
    eligible_needs text,
    method text,
    outcome text,
    ${eventKeys},
    check (end_on is null or end_on >= start_on)
  )`,
  `create table review (${event},
    start_on date not null,
    end_on date,
    review_type text not null check (review_type in ('planned', 'unplanned', 'short-term', 'unknown')),
    reason text,
    outcomes_achieved text,
    method text,
    outcome text,
    ${eventKeys},
    check (end_on is null or end_on >= start_on)
  )`,
  `create table placement (${event},
    start_on date not null,
    end_on date,
    term text not null check (term in ('long', 'short', 'ongoing-low-level', 'carer', 'unknown')),
    service_type text not null references service_type,
    cld_service_type text not null,
    component text not null,
    delivery text check (delivery in ('direct-payment', 'managed-budget', 'commissioned', 'not-mapped')),
    provider_id text,
    location_id text,
    city text not null check (city in ('in', 'out', 'unknown')),
    outcome text,
    unit_cost numeric,
    cost_frequency text,
    planned_units numeric,
    weekly_cost numeric check (weekly_cost >= 0),
    one_off_cost numeric check (one_off_cost >= 0),
    ${eventKeys},
    check (end_on is null or end_on >= start_on)
  )`,
  `create index placement_by_person on placement (authority, person_id, start_on)`,
  `create table home_support_week (
    authority text not null,
    week_start date not null check (extract(isodow from week_start) = 1),
    person_id int not null,
    provider_id text not null,
    zone text not null,
    term text not null check (term in ('long', 'short', 'night')),
    planned_minutes int not null check (planned_minutes >= 0),
    delivered_minutes int not null check (delivered_minutes >= 0),
    visits_planned int not null check (visits_planned >= 0),
    visits_delivered int not null check (visits_delivered >= 0),
    visits_missed int not null check (visits_missed >= 0),
    visits_late int not null check (visits_late between 0 and visits_delivered),
    load_id int not null,
    primary key (authority, week_start, person_id, provider_id, zone, term),
    foreign key (authority, person_id) references person,
    foreign key (authority, provider_id) references provider,
    foreign key (authority, zone) references zone,
    foreign key (authority, load_id) references load
  )`,
  `create index home_support_week_by_zone on home_support_week (authority, zone, week_start)`,
  `create table respite_stay (
    authority text not null,
    id int generated always as identity,
    reference text not null,
    person_id int not null,
    setting text not null check (setting in ('care-home', 'nursing-home', 'housing-with-care', 'shared-lives', 'own-home', 'other')),
    location_id text,
    start_on date not null,
    end_on date not null,
    nights int not null check (nights >= 0),
    planned boolean not null,
    reason text not null,
    followed_by text not null,
    load_id int not null,
    primary key (authority, id),
    unique (authority, reference),
    foreign key (authority, person_id) references person,
    foreign key (authority, load_id) references load,
    check (end_on >= start_on),
    check (nights = end_on - start_on)
  )`,
  `create index respite_stay_by_start on respite_stay (authority, start_on, end_on)`,
];

const published = [
  `create table document (
    authority text not null references authority,
    id text not null,
    title text not null,
    body text not null,
    meeting_on date not null,
    published_at text,
    load_id int not null,
    primary key (authority, id),
    foreign key (authority, load_id) references load
  )`,
  `create table published_figure (
    authority text not null,
    id text not null,
    document_id text not null,
    locator text not null,
    subject text not null,
    measure text not null,
    label text not null,
    service_type text,
    client_group text,
    age_band text,
    ethnic_group text,
    sex text,
    area text,
    zone text,
    provider_name text,
    city text,
    tenure text,
    period_label text,
    period_from date,
    period_to date,
    value numeric,
    value_low numeric,
    value_high numeric,
    unit text not null,
    qualifier text not null,
    comparator text,
    note text,
    repeat_of text,
    conflicts_with text,
    load_id int not null,
    primary key (authority, id),
    foreign key (authority, document_id) references document,
    foreign key (authority, load_id) references load,
    check (value is not null or value_low is not null or value_high is not null)
  )`,
  `create table indicator (
    authority text not null references authority,
    area text not null,
    area_name text not null,
    framework text not null,
    code text not null,
    period_label text not null,
    period_from date not null,
    period_to date not null,
    field text not null,
    value numeric,
    status text not null check (status in
      ('value', 'suppressed', 'not-applicable', 'not-available', 'low', 'provisional', 'blank')),
    printed text not null,
    load_id int not null,
    primary key (authority, area, framework, code, period_label, field),
    foreign key (authority, load_id) references load
  )`,
  `create table market_gap (
    authority text not null references authority,
    id text not null,
    detail jsonb not null,
    figure_id text,
    load_id int not null,
    primary key (authority, id),
    foreign key (authority, load_id) references load
  )`,
];

const statements = [
  ...reference,
  ...running,
  ...places,
  ...market,
  ...people,
  ...activity,
  ...published,
];
