create index movement_card on movement (card, number);
create index movement_time on movement (moved_at);
create index visit_card on visit (card, id);
create index visit_station on visit (station, entered_at);
create index card_place on card (place, station);
create index stock_movement_part on stock_movement (part, at);
