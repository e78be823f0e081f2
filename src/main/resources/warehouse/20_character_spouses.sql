-- Marriages, one row for each side
create table character_spouses (
    game_id varchar not null,
    character integer not null,
    spouse integer not null
);

comment on table character_spouses is 'Marriages, one row for each side';
comment on column character_spouses.game_id is 'The save''s GameId (Root/@GameId)';
comment on column character_spouses.character is 'Character/@ID';
comment on column character_spouses.spouse is 'Character id of the spouse (Character/Spouses/ID)';
