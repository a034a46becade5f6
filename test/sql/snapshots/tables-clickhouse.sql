CREATE TABLE IF NOT EXISTS `law`.`law_wage_earner` (`month` String, `risk_group` String, `known` Int64, `wage_limit` Int64, `jkk_num` Int64, `jkk_den` Int64, `jkk_carry` Int64, `jkk_covid_num` Int64, `jkk_covid_den` Int64, `jkk_covid_carry` Int64, `jkk_labour_num` Int64, `jkk_labour_den` Int64, `jkk_labour_carry` Int64, `jkm_num` Int64, `jkm_den` Int64, `jkm_carry` Int64, `jkm_covid_num` Int64, `jkm_covid_den` Int64, `jkm_covid_carry` Int64, `jht_employer_num` Int64, `jht_employer_den` Int64, `jht_employer_carry` Int64, `jht_worker_num` Int64, `jht_worker_den` Int64, `jht_worker_carry` Int64, `jp_employer_num` Int64, `jp_employer_den` Int64, `jp_employer_carry` Int64, `jp_worker_num` Int64, `jp_worker_den` Int64, `jp_worker_carry` Int64, `jp_ceiling` Int64, `covid` Int64, `covid_new_from` String, `covid_since_through` String, `labour` Int64, `labour_members` Int64) ENGINE = MergeTree() ORDER BY (`month`, `risk_group`);

TRUNCATE TABLE `law`.`law_wage_earner`;

INSERT INTO `law`.`law_wage_earner` (`month`, `risk_group`, `known`, `wage_limit`, `jkk_num`, `jkk_den`, `jkk_carry`, `jkk_covid_num`, `jkk_covid_den`, `jkk_covid_carry`, `jkk_labour_num`, `jkk_labour_den`, `jkk_labour_carry`, `jkm_num`, `jkm_den`, `jkm_carry`, `jkm_covid_num`, `jkm_covid_den`, `jkm_covid_carry`, `jht_employer_num`, `jht_employer_den`, `jht_employer_carry`, `jht_worker_num`, `jht_worker_den`, `jht_worker_carry`, `jp_employer_num`, `jp_employer_den`, `jp_employer_carry`, `jp_worker_num`, `jp_worker_den`, `jp_worker_carry`, `jp_ceiling`, `covid`, `covid_new_from`, `covid_since_through`, `labour`, `labour_members`) VALUES
('2015-07', 'very-low', 1, 9007199254740991, 24, 10000, 5000, 0, 0, 0, 0, 0, 0, 30, 10000, 5000, 0, 0, 0, 37, 1000, 500, 2, 100, 50, 2, 100, 50, 1, 100, 50, 7000000, 0, '', '', 0, 0),;

INSERT INTO `law`.`law_wage_earner` (`month`, `risk_group`, `known`, `wage_limit`, `jkk_num`, `jkk_den`, `jkk_carry`, `jkk_covid_num`, `jkk_covid_den`, `jkk_covid_carry`, `jkk_labour_num`, `jkk_labour_den`, `jkk_labour_carry`, `jkm_num`, `jkm_den`, `jkm_carry`, `jkm_covid_num`, `jkm_covid_den`, `jkm_covid_carry`, `jht_employer_num`, `jht_employer_den`, `jht_employer_carry`, `jht_worker_num`, `jht_worker_den`, `jht_worker_carry`, `jp_employer_num`, `jp_employer_den`, `jp_employer_carry`, `jp_worker_num`, `jp_worker_den`, `jp_worker_carry`, `jp_ceiling`, `covid`, `covid_new_from`, `covid_since_through`, `labour`, `labour_members`) VALUES
('2023-11', 'very-low', 1, 9007199254740991, 24, 10000, 5000, 0, 0, 0, 0, 0, 0, 30, 10000, 5000, 0, 0, 0, 37, 1000, 500, 2, 100, 50, 2, 100, 50, 1, 100, 50, 9559600, 0, '', '', 0, 0),;

CREATE TABLE IF NOT EXISTS `law`.`law_industry` (`month` String, `industry` String, `listed` Int64) ENGINE = MergeTree() ORDER BY (`month`, `industry`);

TRUNCATE TABLE `law`.`law_industry`;

INSERT INTO `law`.`law_industry` (`month`, `industry`, `listed`) VALUES
('2025-02', 'food-drink-tobacco', 1),;

CREATE TABLE IF NOT EXISTS `law`.`law_non_wage_earner` (`month` String, `known` Int64, `steps` Int64, `part_width` Int64, `last_part` Int64, `jkm_amount` Int64, `jkk_open` Int64, `jkm_open` Int64, `jht_open` Int64, `covid` Int64, `covid_new_from` String, `covid_since_through` String, `jkk_covid_num` Int64, `jkk_covid_den` Int64, `jkk_covid_carry` Int64, `jkm_covid_num` Int64, `jkm_covid_den` Int64, `jkm_covid_carry` Int64, `own_relief` Int64) ENGINE = MergeTree() ORDER BY (`month`);

TRUNCATE TABLE `law`.`law_non_wage_earner`;

INSERT INTO `law`.`law_non_wage_earner` (`month`, `known`, `steps`, `part_width`, `last_part`, `jkm_amount`, `jkk_open`, `jkm_open`, `jht_open`, `covid`, `covid_new_from`, `covid_since_through`, `jkk_covid_num`, `jkk_covid_den`, `jkk_covid_carry`, `jkm_covid_num`, `jkm_covid_den`, `jkm_covid_carry`, `own_relief`) VALUES
('2015-07', 1, 1, 200000, 101, 6800, 1, 1, 1, 0, '', '', 0, 0, 0, 0, 0, 0, 0),;

CREATE TABLE IF NOT EXISTS `law`.`law_relief` (`month` String, `sector` String, `funded_by` String, `is_employer` Int64, `own_relief_fault` String, `own_relief_num` Int64, `own_relief_den` Int64, `own_relief_carry` Int64) ENGINE = MergeTree() ORDER BY (`month`, `sector`, `funded_by`, `is_employer`);

TRUNCATE TABLE `law`.`law_relief`;

INSERT INTO `law`.`law_relief` (`month`, `sector`, `funded_by`, `is_employer`, `own_relief_fault`, `own_relief_num`, `own_relief_den`, `own_relief_carry`) VALUES
('2026-01', '', '', -1, 'sector', 0, 0, 0),;

INSERT INTO `law`.`law_relief` (`month`, `sector`, `funded_by`, `is_employer`, `own_relief_fault`, `own_relief_num`, `own_relief_den`, `own_relief_carry`) VALUES
('2026-06', '', 'self', 1, 'none', 0, 0, 0),;

INSERT INTO `law`.`law_relief` (`month`, `sector`, `funded_by`, `is_employer`, `own_relief_fault`, `own_relief_num`, `own_relief_den`, `own_relief_carry`) VALUES
('2026-11', '', 'apbn', 0, 'none', 0, 0, 0),;

CREATE TABLE IF NOT EXISTS `law`.`law_income` (`steps` Int64, `part` Int64, `bound` Int64, `basis_below` Int64, `basis` Int64, `jkk_below` Int64, `jkk_amount` Int64, `jht_below` Int64, `jht_amount` Int64) ENGINE = MergeTree() ORDER BY (`steps`, `part`);

TRUNCATE TABLE `law`.`law_income`;

INSERT INTO `law`.`law_income` (`steps`, `part`, `bound`, `basis_below`, `basis`, `jkk_below`, `jkk_amount`, `jht_below`, `jht_amount`) VALUES
(1, 0, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),;

CREATE TABLE IF NOT EXISTS `law`.`law_day` (`day` String, `known` Int64, `period` Int64, `start_through` String, `labour_late` Int64) ENGINE = MergeTree() ORDER BY (`day`);

TRUNCATE TABLE `law`.`law_day`;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2015-07-01', 1, 1, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2016-11-12', 1, 1, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2018-03-27', 1, 1, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2019-08-09', 1, 1, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2020-12-21', 1, 2, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2022-05-05', 1, 2, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2023-09-17', 1, 2, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2025-01-29', 1, 2, '', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2026-06-13', 1, 3, '2026-03-13', 0),;

INSERT INTO `law`.`law_day` (`day`, `known`, `period`, `start_through`, `labour_late`) VALUES
('2027-10-26', 1, 3, '2027-07-26', 1),;

CREATE TABLE IF NOT EXISTS `law`.`law_death` (`period` Int64, `segment` String, `jkm_decided_on` Int64, `jkk_decided_on` Int64, `jkm_death` Int64, `jkm_periodic` Int64, `jkm_funeral` Int64, `jkm_arrears_limit` Int64, `jkm_settled_by_other` Int64, `membership` String, `membership_months` Int64, `jkk_death_num` Int64, `jkk_death_den` Int64, `jkk_death_carry` Int64, `jkk_wage_limit` Int64, `jkk_death_floor` Int64, `jkk_periodic` Int64, `jkk_funeral` Int64, `jkk_arrears_limit` Int64, `steps` Int64, `part_width` Int64, `last_part` Int64) ENGINE = MergeTree() ORDER BY (`period`, `segment`);

TRUNCATE TABLE `law`.`law_death`;

INSERT INTO `law`.`law_death` (`period`, `segment`, `jkm_decided_on`, `jkk_decided_on`, `jkm_death`, `jkm_periodic`, `jkm_funeral`, `jkm_arrears_limit`, `jkm_settled_by_other`, `membership`, `membership_months`, `jkk_death_num`, `jkk_death_den`, `jkk_death_carry`, `jkk_wage_limit`, `jkk_death_floor`, `jkk_periodic`, `jkk_funeral`, `jkk_arrears_limit`, `steps`, `part_width`, `last_part`) VALUES
(1, 'wage-earner', 0, 0, 16200000, 4800000, 3000000, 3, 1, 'none', 0, 4800, 100, 50, 187649984473770, 16200000, 4800000, 3000000, 3, 2, 200000, 101),;

CREATE TABLE IF NOT EXISTS `law`.`law_provision` (`provision` String, `valid_from` String, `valid_to` String, `evidence` String, `cites` String) ENGINE = MergeTree() ORDER BY (`provision`, `valid_from`);

TRUNCATE TABLE `law`.`law_provision`;

INSERT INTO `law`.`law_provision` (`provision`, `valid_from`, `valid_to`, `evidence`, `cites`) VALUES
('membership.open-programmes.non-wage-earner', '2015-07-01', '2021-02-01', 'text', 'pp-45-2015 Pasal 2 dan penjelasannya; pp-46-2015 Pasal 13'),;

CREATE TABLE IF NOT EXISTS `law`.`law_reading` (`reading` String, `answer` String) ENGINE = MergeTree() ORDER BY (`reading`);

TRUNCATE TABLE `law`.`law_reading`;

INSERT INTO `law`.`law_reading` (`reading`, `answer`) VALUES
('contribution.income-band-gaps', 'lower-bound'),;
