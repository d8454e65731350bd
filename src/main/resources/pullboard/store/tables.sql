-- What Pullboard tells other programs. Times are instants (UTC), pieces are whole pieces, stations their numbers.
-- Dropped and loaded anew whenever it does not agree with the ledger: never write here.

create table station (
    id int primary key,                     -- for ever this station's, also after it was renamed or removed
    position int,                           -- along the board from 0; null: removed
    name varchar not null,
    limit_amount bigint,                    -- null: nobody has set a limit
    limit_unit varchar(16),                 -- cards, pieces
    limit_soft boolean,                     -- warns instead of refusing
    raise_amount bigint,                    -- a limit raised for a while, perhaps over
    raise_until timestamp(9) with time zone,
    raise_by varchar,
    raise_reason varchar,
    stop_since timestamp(9) with time zone, -- null: runs
    stop_reason varchar,
    scan varchar(16) not null,              -- what a scan does: step, pull, ready
    minimum_cycle_ms bigint not null,       -- a second scan sooner than this is a double scan
    prints boolean not null                 -- a ticket for each card that enters
);

create table part_code (
    code varchar(80) primary key,           -- a foreign code
    part varchar not null                   -- what it stands for
);

create table document (
    name varchar(80) primary key,           -- layout/NAME, calendar/NAME, logo
    text varchar not null
);

create table span_limit (
    first_station int not null,
    last_station int not null,
    amount int not null,                    -- cards
    primary key (first_station, last_station)
);

create table card (
    number varchar(64) primary key,
    part varchar not null,
    quantity bigint not null,               -- pieces
    due date,                               -- in the shop's zone
    service varchar(16) not null,           -- standard, fixed-date, expedite
    trip int not null,
    place varchar(16) not null,             -- outside, orders, working, ready, finished, cancelled
    station int,                            -- null unless working or ready
    arrival bigint not null,                -- movement.number that brought it there; orders a lane
    created_at timestamp(9) with time zone not null,
    since timestamp(9) with time zone not null,
    entered_at timestamp(9) with time zone,
    started_at timestamp(9) with time zone,
    finished_at timestamp(9) with time zone,
    block_since timestamp(9) with time zone,
    block_reason varchar,
    rejected bigint not null,               -- pieces
    ticket_issue int not null,              -- from 1; one more for each replacement
    ticket_prints int not null,             -- of this issue
    printed_at timestamp(9) with time zone,
    lost_since timestamp(9) with time zone  -- null: not lost
);

create table card_note (                    -- what a ticket says besides; empty: not said
    card varchar(64) primary key,
    description varchar not null,
    container varchar not null,
    supplied_from varchar not null,
    used_at varchar not null,
    shelf varchar not null,
    customer_order varchar not null,
    customer varchar not null,
    work varchar not null,
    card_index int not null,                -- 0: not one of several
    card_of int not null
);

create table card_route (
    card varchar(64) not null,
    step int not null,                      -- from 0
    station int not null,
    primary key (card, step)
);

create table movement (
    number bigint primary key,              -- gap-free from 1
    revision bigint not null,               -- the ledger entry
    card varchar(64) not null,
    part varchar not null,                  -- as it was then
    quantity bigint not null,
    kind varchar(16) not null,
    moved_at timestamp(9) with time zone not null,
    from_place varchar(16) not null,
    from_station int,
    to_place varchar(16) not null,
    to_station int,
    good bigint,                            -- null: not counted
    rejected bigint,
    held bigint,
    operator varchar not null,
    reason varchar not null
);

create table visit (
    id bigint primary key,                  -- movement.number that began it
    card varchar(64) not null,
    station int not null,
    entered_at timestamp(9) with time zone not null,
    ready_at timestamp(9) with time zone,   -- last came to Ready there; null: not, or taken back to Working
    left_at timestamp(9) with time zone,    -- null: still there
    ended_by bigint,                        -- movement.number that ended it
    good bigint,                            -- null: not counted
    rejected bigint,
    held bigint
);

create table stock_movement (
    revision bigint not null,               -- the ledger entry
    step int not null,                      -- the change in it, from 0
    at timestamp(9) with time zone not null,
    part varchar not null,
    place varchar not null,                 -- a supermarket, or order/NUMBER
    pieces bigint not null,                 -- that came; below 0: that left
    cause varchar(16) not null,             -- received, made, consumed, taken, brought, shipped, scrapped, counted
    about varchar not null,                 -- the kanban, card or order, or a reason
    primary key (revision, step)
);

-- The books: one table for each kind of items (part, supplier, supermarket, shelf, loop, demand_plan, planned_delivery,
-- setup_time, reason_code, check_plan, audit, level_plan, snooze, kanban, stock, errand, customer_order, purchase, lot,
-- lot_hold, setup, reject, check_result), made from the fields that the ledger keeps of it. item_key is its primary
-- key, the other columns are the fields by name (leadDays: lead_days); those that are words of SQL need quotes and
-- capitals: select part, "FROM", "TO" from loop. Durations are whole seconds (lead_seconds), words stand as in the
-- ledger (in-transit), lists are JSON. Null: none.

-- The ledger file once more, so that a damaged one can be mended. A frame is cut into pieces of at most 64 KiB.
create table ledger_frame (
    position bigint primary key,            -- gap-free from 1
    revision bigint not null,
    packed boolean not null,                -- whether the frame was deflated (RFC 1951)
    more boolean not null,                  -- whether the frame goes on in the next row
    bytes varbinary(65536) not null
);

create table meta (
    id int primary key,                     -- 1
    schema_version int not null,
    board varchar(36) not null,             -- the ledger's board id
    revision bigint not null,               -- of the last ledger entry in here
    head_hash varchar(64) not null,
    movements bigint not null,
    shop varchar not null,
    zone varchar not null
);
