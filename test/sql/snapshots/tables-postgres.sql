CREATE TABLE IF NOT EXISTS "law"."law_wage_earner" ("month" text NOT NULL, "risk_group" text NOT NULL, "known" bigint NOT NULL, "wage_limit" bigint NOT NULL, "jkk_num" bigint NOT NULL, "jkk_den" bigint NOT NULL, "jkk_carry" bigint NOT NULL, "jkk_covid_num" bigint NOT NULL, "jkk_covid_den" bigint NOT NULL, "jkk_covid_carry" bigint NOT NULL, "jkk_labour_num" bigint NOT NULL, "jkk_labour_den" bigint NOT NULL, "jkk_labour_carry" bigint NOT NULL, "jkm_num" bigint NOT NULL, "jkm_den" bigint NOT NULL, "jkm_carry" bigint NOT NULL, "jkm_covid_num" bigint NOT NULL, "jkm_covid_den" bigint NOT NULL, "jkm_covid_carry" bigint NOT NULL, "jht_employer_num" bigint NOT NULL, "jht_employer_den" bigint NOT NULL, "jht_employer_carry" bigint NOT NULL, "jht_worker_num" bigint NOT NULL, "jht_worker_den" bigint NOT NULL, "jht_worker_carry" bigint NOT NULL, "jp_employer_num" bigint NOT NULL, "jp_employer_den" bigint NOT NULL, "jp_employer_carry" bigint NOT NULL, "jp_worker_num" bigint NOT NULL, "jp_worker_den" bigint NOT NULL, "jp_worker_carry" bigint NOT NULL, "jp_ceiling" bigint NOT NULL, "covid" bigint NOT NULL, "covid_new_from" text NOT NULL, "covid_since_through" text NOT NULL, "labour" bigint NOT NULL, "labour_members" bigint NOT NULL);

DELETE FROM "law"."law_wage_earner";

INSERT INTO "law"."law_wage_earner" ("month", "risk_group", "known", "wage_limit", "jkk_num", "jkk_den", "jkk_carry", "jkk_covid_num", "jkk_covid_den", "jkk_covid_carry", "jkk_labour_num", "jkk_labour_den", "jkk_labour_carry", "jkm_num", "jkm_den", "jkm_carry", "jkm_covid_num", "jkm_covid_den", "jkm_covid_carry", "jht_employer_num", "jht_employer_den", "jht_employer_carry", "jht_worker_num", "jht_worker_den", "jht_worker_carry", "jp_employer_num", "jp_employer_den", "jp_employer_carry", "jp_worker_num", "jp_worker_den", "jp_worker_carry", "jp_ceiling", "covid", "covid_new_from", "covid_since_through", "labour", "labour_members") VALUES
('2015-07', 'very-low', 1, 9007199254740991, 24, 10000, 5000, 0, 0, 0, 0, 0, 0, 30, 10000, 5000, 0, 0, 0, 37, 1000, 500, 2, 100, 50, 2, 100, 50, 1, 100, 50, 7000000, 0, '', '', 0, 0),;

INSERT INTO "law"."law_wage_earner" ("month", "risk_group", "known", "wage_limit", "jkk_num", "jkk_den", "jkk_carry", "jkk_covid_num", "jkk_covid_den", "jkk_covid_carry", "jkk_labour_num", "jkk_labour_den", "jkk_labour_carry", "jkm_num", "jkm_den", "jkm_carry", "jkm_covid_num", "jkm_covid_den", "jkm_covid_carry", "jht_employer_num", "jht_employer_den", "jht_employer_carry", "jht_worker_num", "jht_worker_den", "jht_worker_carry", "jp_employer_num", "jp_employer_den", "jp_employer_carry", "jp_worker_num", "jp_worker_den", "jp_worker_carry", "jp_ceiling", "covid", "covid_new_from", "covid_since_through", "labour", "labour_members") VALUES
('2023-11', 'very-low', 1, 9007199254740991, 24, 10000, 5000, 0, 0, 0, 0, 0, 0, 30, 10000, 5000, 0, 0, 0, 37, 1000, 500, 2, 100, 50, 2, 100, 50, 1, 100, 50, 9559600, 0, '', '', 0, 0),;

CREATE TABLE IF NOT EXISTS "law"."law_industry" ("month" text NOT NULL, "industry" text NOT NULL, "listed" bigint NOT NULL);

DELETE FROM "law"."law_industry";

INSERT INTO "law"."law_industry" ("month", "industry", "listed") VALUES
('2025-02', 'food-drink-tobacco', 1),;

CREATE TABLE IF NOT EXISTS "law"."law_non_wage_earner" ("month" text NOT NULL, "known" bigint NOT NULL, "steps" bigint NOT NULL, "part_width" bigint NOT NULL, "last_part" bigint NOT NULL, "jkm_amount" bigint NOT NULL, "jkk_open" bigint NOT NULL, "jkm_open" bigint NOT NULL, "jht_open" bigint NOT NULL, "covid" bigint NOT NULL, "covid_new_from" text NOT NULL, "covid_since_through" text NOT NULL, "jkk_covid_num" bigint NOT NULL, "jkk_covid_den" bigint NOT NULL, "jkk_covid_carry" bigint NOT NULL, "jkm_covid_num" bigint NOT NULL, "jkm_covid_den" bigint NOT NULL, "jkm_covid_carry" bigint NOT NULL, "own_relief" bigint NOT NULL);

DELETE FROM "law"."law_non_wage_earner";

INSERT INTO "law"."law_non_wage_earner" ("month", "known", "steps", "part_width", "last_part", "jkm_amount", "jkk_open", "jkm_open", "jht_open", "covid", "covid_new_from", "covid_since_through", "jkk_covid_num", "jkk_covid_den", "jkk_covid_carry", "jkm_covid_num", "jkm_covid_den", "jkm_covid_carry", "own_relief") VALUES
('2015-07', 1, 1, 200000, 101, 6800, 1, 1, 1, 0, '', '', 0, 0, 0, 0, 0, 0, 0),;

CREATE TABLE IF NOT EXISTS "law"."law_relief" ("month" text NOT NULL, "sector" text NOT NULL, "funded_by" text NOT NULL, "is_employer" bigint NOT NULL, "own_relief_fault" text NOT NULL, "own_relief_num" bigint NOT NULL, "own_relief_den" bigint NOT NULL, "own_relief_carry" bigint NOT NULL);

DELETE FROM "law"."law_relief";

INSERT INTO "law"."law_relief" ("month", "sector", "funded_by", "is_employer", "own_relief_fault", "own_relief_num", "own_relief_den", "own_relief_carry") VALUES
('2026-01', '', '', -1, 'sector', 0, 0, 0),;

INSERT INTO "law"."law_relief" ("month", "sector", "funded_by", "is_employer", "own_relief_fault", "own_relief_num", "own_relief_den", "own_relief_carry") VALUES
('2026-06', '', 'self', 1, 'none', 0, 0, 0),;

INSERT INTO "law"."law_relief" ("month", "sector", "funded_by", "is_employer", "own_relief_fault", "own_relief_num", "own_relief_den", "own_relief_carry") VALUES
('2026-11', '', 'apbn', 0, 'none', 0, 0, 0),;

CREATE TABLE IF NOT EXISTS "law"."law_income" ("steps" bigint NOT NULL, "part" bigint NOT NULL, "bound" bigint NOT NULL, "basis_below" bigint NOT NULL, "basis" bigint NOT NULL, "jkk_below" bigint NOT NULL, "jkk_amount" bigint NOT NULL, "jht_below" bigint NOT NULL, "jht_amount" bigint NOT NULL);

DELETE FROM "law"."law_income";

INSERT INTO "law"."law_income" ("steps", "part", "bound", "basis_below", "basis", "jkk_below", "jkk_amount", "jht_below", "jht_amount") VALUES
(1, 0, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),;

CREATE TABLE IF NOT EXISTS "law"."law_day" ("day" text NOT NULL, "known" bigint NOT NULL, "period" bigint NOT NULL, "start_through" text NOT NULL, "labour_late" bigint NOT NULL);

DELETE FROM "law"."law_day";

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2015-07-01', 1, 1, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2016-11-12', 1, 1, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2018-03-27', 1, 1, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2019-08-09', 1, 1, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2020-12-21', 1, 2, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2022-05-05', 1, 2, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2023-09-17', 1, 2, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2025-01-29', 1, 2, '', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2026-06-13', 1, 3, '2026-03-13', 0),;

INSERT INTO "law"."law_day" ("day", "known", "period", "start_through", "labour_late") VALUES
('2027-10-26', 1, 3, '2027-07-26', 1),;

CREATE TABLE IF NOT EXISTS "law"."law_death" ("period" bigint NOT NULL, "segment" text NOT NULL, "jkm_decided_on" bigint NOT NULL, "jkk_decided_on" bigint NOT NULL, "jkm_death" bigint NOT NULL, "jkm_periodic" bigint NOT NULL, "jkm_funeral" bigint NOT NULL, "jkm_arrears_limit" bigint NOT NULL, "jkm_settled_by_other" bigint NOT NULL, "membership" text NOT NULL, "membership_months" bigint NOT NULL, "jkk_death_num" bigint NOT NULL, "jkk_death_den" bigint NOT NULL, "jkk_death_carry" bigint NOT NULL, "jkk_wage_limit" bigint NOT NULL, "jkk_death_floor" bigint NOT NULL, "jkk_periodic" bigint NOT NULL, "jkk_funeral" bigint NOT NULL, "jkk_arrears_limit" bigint NOT NULL, "steps" bigint NOT NULL, "part_width" bigint NOT NULL, "last_part" bigint NOT NULL);

DELETE FROM "law"."law_death";

INSERT INTO "law"."law_death" ("period", "segment", "jkm_decided_on", "jkk_decided_on", "jkm_death", "jkm_periodic", "jkm_funeral", "jkm_arrears_limit", "jkm_settled_by_other", "membership", "membership_months", "jkk_death_num", "jkk_death_den", "jkk_death_carry", "jkk_wage_limit", "jkk_death_floor", "jkk_periodic", "jkk_funeral", "jkk_arrears_limit", "steps", "part_width", "last_part") VALUES
(1, 'wage-earner', 0, 0, 16200000, 4800000, 3000000, 3, 1, 'none', 0, 4800, 100, 50, 187649984473770, 16200000, 4800000, 3000000, 3, 2, 200000, 101),;

CREATE TABLE IF NOT EXISTS "law"."law_provision" ("provision" text NOT NULL, "valid_from" text NOT NULL, "valid_to" text NOT NULL, "evidence" text NOT NULL, "cites" text NOT NULL);

DELETE FROM "law"."law_provision";

INSERT INTO "law"."law_provision" ("provision", "valid_from", "valid_to", "evidence", "cites") VALUES
('membership.open-programmes.non-wage-earner', '2015-07-01', '2021-02-01', 'text', 'pp-45-2015 Pasal 2 dan penjelasannya; pp-46-2015 Pasal 13'),;

CREATE TABLE IF NOT EXISTS "law"."law_reading" ("reading" text NOT NULL, "answer" text NOT NULL);

DELETE FROM "law"."law_reading";

INSERT INTO "law"."law_reading" ("reading", "answer") VALUES
('contribution.income-band-gaps', 'lower-bound'),;
