CREATE TABLE IF NOT EXISTS "law_income" ("steps" BIGINT NOT NULL, "part" BIGINT NOT NULL, "bound" BIGINT NOT NULL, "basis_below" BIGINT NOT NULL, "basis" BIGINT NOT NULL, "jkk_below" BIGINT NOT NULL, "jkk_amount" BIGINT NOT NULL, "jht_below" BIGINT NOT NULL, "jht_amount" BIGINT NOT NULL);

DELETE FROM "law_income";

INSERT INTO "law_income" ("steps", "part", "bound", "basis_below", "basis", "jkk_below", "jkk_amount", "jht_below", "jht_amount") VALUES
(1, 0, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),
(1, 1, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),
(1, 2, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),
(1, 3, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),
(1, 4, 0, 1000000, 1000000, 10000, 10000, 20000, 20000),
(1, 5, 1099001, 1000000, 1200000, 10000, 12000, 20000, 24000),
(1, 6, 1299001, 1200000, 1400000, 12000, 14000, 24000, 28000),
(1, 7, 1499001, 1400000, 1600000, 14000, 16000, 28000, 32000),
(1, 8, 1699001, 1600000, 1800000, 16000, 18000, 32000, 36000),
(1, 9, 1899001, 1800000, 2000000, 18000, 20000, 36000, 40000),
(1, 10, 2099001, 2000000, 2200000, 20000, 22000, 40000, 44000),
(1, 11, 2299001, 2200000, 2400000, 22000, 24000, 44000, 48000),
(1, 12, 2499001, 2400000, 2600000, 24000, 26000, 48000, 52000),
(1, 13, 2699001, 2600000, 2950000, 26000, 29500, 52000, 59000),
(1, 14, 0, 2950000, 2950000, 29500, 29500, 59000, 59000),
(1, 15, 3199001, 2950000, 3450000, 29500, 34500, 59000, 69000),
(1, 16, 0, 3450000, 3450000, 34500, 34500, 69000, 69000),
(1, 17, 0, 3450000, 3450000, 34500, 34500, 69000, 69000),
(1, 18, 3699001, 3450000, 3950000, 34500, 39500, 69000, 79000),
(1, 19, 0, 3950000, 3950000, 39500, 39500, 79000, 79000),
(1, 20, 4199001, 3950000, 4450000, 39500, 44500, 79000, 89000),
(1, 21, 0, 4450000, 4450000, 44500, 44500, 89000, 89000),
(1, 22, 0, 4450000, 4450000, 44500, 44500, 89000, 89000),
(1, 23, 4699001, 4450000, 4950000, 44500, 49500, 89000, 99000),
(1, 24, 0, 4950000, 4950000, 49500, 49500, 99000, 99000),
(1, 25, 5199001, 4950000, 5450000, 49500, 54500, 99000, 109000),
(1, 26, 0, 5450000, 5450000, 54500, 54500, 109000, 109000),
(1, 27, 0, 5450000, 5450000, 54500, 54500, 109000, 109000),
(1, 28, 5699001, 5450000, 5950000, 54500, 59500, 109000, 119000),
(1, 29, 0, 5950000, 5950000, 59500, 59500, 119000, 119000),
(1, 30, 6199001, 5950000, 6450000, 59500, 64500, 119000, 129000),
(1, 31, 0, 6450000, 6450000, 64500, 64500, 129000, 129000),
(1, 32, 0, 6450000, 6450000, 64500, 64500, 129000, 129000),
(1, 33, 6699001, 6450000, 6950000, 64500, 69500, 129000, 139000),
(1, 34, 0, 6950000, 6950000, 69500, 69500, 139000, 139000),
(1, 35, 7199001, 6950000, 7450000, 69500, 74500, 139000, 149000),
(1, 36, 0, 7450000, 7450000, 74500, 74500, 149000, 149000),
(1, 37, 0, 7450000, 7450000, 74500, 74500, 149000, 149000),
(1, 38, 7699001, 7450000, 7950000, 74500, 79500, 149000, 159000),
(1, 39, 0, 7950000, 7950000, 79500, 79500, 159000, 159000),
(1, 40, 8199001, 7950000, 8700000, 79500, 87000, 159000, 174000),
(1, 41, 0, 8700000, 8700000, 87000, 87000, 174000, 174000),
(1, 42, 0, 8700000, 8700000, 87000, 87000, 174000, 174000),
(1, 43, 0, 8700000, 8700000, 87000, 87000, 174000, 174000),
(1, 44, 0, 8700000, 8700000, 87000, 87000, 174000, 174000),
(1, 45, 9199001, 8700000, 9700000, 87000, 97000, 174000, 194000),
(1, 46, 0, 9700000, 9700000, 97000, 97000, 194000, 194000),
(1, 47, 0, 9700000, 9700000, 97000, 97000, 194000, 194000),
(1, 48, 0, 9700000, 9700000, 97000, 97000, 194000, 194000),
(1, 49, 0, 9700000, 9700000, 97000, 97000, 194000, 194000),
(1, 50, 10199001, 9700000, 10700000, 97000, 107000, 194000, 214000),
(1, 51, 0, 10700000, 10700000, 107000, 107000, 214000, 214000),
(1, 52, 0, 10700000, 10700000, 107000, 107000, 214000, 214000),
(1, 53, 0, 10700000, 10700000, 107000, 107000, 214000, 214000),
(1, 54, 0, 10700000, 10700000, 107000, 107000, 214000, 214000),
(1, 55, 11199001, 10700000, 11700000, 107000, 117000, 214000, 234000),
(1, 56, 0, 11700000, 11700000, 117000, 117000, 234000, 234000),
(1, 57, 0, 11700000, 11700000, 117000, 117000, 234000, 234000),
(1, 58, 0, 11700000, 11700000, 117000, 117000, 234000, 234000),
(1, 59, 0, 11700000, 11700000, 117000, 117000, 234000, 234000),
(1, 60, 12199001, 11700000, 12700000, 117000, 127000, 234000, 254000),
(1, 61, 0, 12700000, 12700000, 127000, 127000, 254000, 254000),
(1, 62, 0, 12700000, 12700000, 127000, 127000, 254000, 254000),
(1, 63, 0, 12700000, 12700000, 127000, 127000, 254000, 254000),
(1, 64, 0, 12700000, 12700000, 127000, 127000, 254000, 254000),
(1, 65, 13199001, 12700000, 13700000, 127000, 137000, 254000, 274000),
(1, 66, 0, 13700000, 13700000, 137000, 137000, 274000, 274000),
(1, 67, 0, 13700000, 13700000, 137000, 137000, 274000, 274000),
(1, 68, 0, 13700000, 13700000, 137000, 137000, 274000, 274000),
(1, 69, 0, 13700000, 13700000, 137000, 137000, 274000, 274000),
(1, 70, 14199001, 13700000, 14700000, 137000, 147000, 274000, 294000),
(1, 71, 0, 14700000, 14700000, 147000, 147000, 294000, 294000),
(1, 72, 0, 14700000, 14700000, 147000, 147000, 294000, 294000),
(1, 73, 0, 14700000, 14700000, 147000, 147000, 294000, 294000),
(1, 74, 0, 14700000, 14700000, 147000, 147000, 294000, 294000),
(1, 75, 15199001, 14700000, 15700000, 147000, 157000, 294000, 314000),
(1, 76, 0, 15700000, 15700000, 157000, 157000, 314000, 314000),
(1, 77, 0, 15700000, 15700000, 157000, 157000, 314000, 314000),
(1, 78, 0, 15700000, 15700000, 157000, 157000, 314000, 314000),
(1, 79, 0, 15700000, 15700000, 157000, 157000, 314000, 314000),
(1, 80, 16199001, 15700000, 16700000, 157000, 167000, 314000, 334000),
(1, 81, 0, 16700000, 16700000, 167000, 167000, 334000, 334000),
(1, 82, 0, 16700000, 16700000, 167000, 167000, 334000, 334000),
(1, 83, 0, 16700000, 16700000, 167000, 167000, 334000, 334000),
(1, 84, 0, 16700000, 16700000, 167000, 167000, 334000, 334000),
(1, 85, 17199001, 16700000, 17700000, 167000, 177000, 334000, 354000),
(1, 86, 0, 17700000, 17700000, 177000, 177000, 354000, 354000),
(1, 87, 0, 17700000, 17700000, 177000, 177000, 354000, 354000),
(1, 88, 0, 17700000, 17700000, 177000, 177000, 354000, 354000),
(1, 89, 0, 17700000, 17700000, 177000, 177000, 354000, 354000),
(1, 90, 18199001, 17700000, 18700000, 177000, 187000, 354000, 374000),
(1, 91, 0, 18700000, 18700000, 187000, 187000, 374000, 374000),
(1, 92, 0, 18700000, 18700000, 187000, 187000, 374000, 374000),
(1, 93, 0, 18700000, 18700000, 187000, 187000, 374000, 374000),
(1, 94, 0, 18700000, 18700000, 187000, 187000, 374000, 374000),
(1, 95, 19199001, 18700000, 19700000, 187000, 197000, 374000, 394000),
(1, 96, 0, 19700000, 19700000, 197000, 197000, 394000, 394000),
(1, 97, 0, 19700000, 19700000, 197000, 197000, 394000, 394000),
(1, 98, 0, 19700000, 19700000, 197000, 197000, 394000, 394000),
(1, 99, 0, 19700000, 19700000, 197000, 197000, 394000, 394000),
(1, 100, 20199001, 19700000, 20700000, 197000, 207000, 394000, 414000),
(2, 0, 0, 1000000, 1000000, 10000, 10000, 0, 0),
(2, 1, 0, 1000000, 1000000, 10000, 10000, 0, 0),
(2, 2, 0, 1000000, 1000000, 10000, 10000, 0, 0),
(2, 3, 0, 1000000, 1000000, 10000, 10000, 0, 0),
(2, 4, 0, 1000000, 1000000, 10000, 10000, 0, 0),
(2, 5, 1099001, 1000000, 1200000, 10000, 12000, 0, 0),
(2, 6, 1299001, 1200000, 1400000, 12000, 14000, 0, 0),
(2, 7, 1499001, 1400000, 1600000, 14000, 16000, 0, 0),
(2, 8, 1699001, 1600000, 1800000, 16000, 18000, 0, 0),
(2, 9, 1899001, 1800000, 2000000, 18000, 20000, 0, 0),
(2, 10, 2099001, 2000000, 2200000, 20000, 22000, 0, 0),
(2, 11, 2299001, 2200000, 2400000, 22000, 24000, 0, 0),
(2, 12, 2499001, 2400000, 2600000, 24000, 26000, 0, 0),
(2, 13, 2699001, 2600000, 2950000, 26000, 29500, 0, 0),
(2, 14, 0, 2950000, 2950000, 29500, 29500, 0, 0),
(2, 15, 3199001, 2950000, 3450000, 29500, 34500, 0, 0),
(2, 16, 0, 3450000, 3450000, 34500, 34500, 0, 0),
(2, 17, 0, 3450000, 3450000, 34500, 34500, 0, 0),
(2, 18, 3699001, 3450000, 3950000, 34500, 39500, 0, 0),
(2, 19, 0, 3950000, 3950000, 39500, 39500, 0, 0),
(2, 20, 4199001, 3950000, 4450000, 39500, 44500, 0, 0),
(2, 21, 0, 4450000, 4450000, 44500, 44500, 0, 0),
(2, 22, 0, 4450000, 4450000, 44500, 44500, 0, 0),
(2, 23, 4699001, 4450000, 4950000, 44500, 49500, 0, 0),
(2, 24, 0, 4950000, 4950000, 49500, 49500, 0, 0),
(2, 25, 5199001, 4950000, 5450000, 49500, 54500, 0, 0),
(2, 26, 0, 5450000, 5450000, 54500, 54500, 0, 0),
(2, 27, 0, 5450000, 5450000, 54500, 54500, 0, 0),
(2, 28, 5699001, 5450000, 5950000, 54500, 59500, 0, 0),
(2, 29, 0, 5950000, 5950000, 59500, 59500, 0, 0),
(2, 30, 6199001, 5950000, 6450000, 59500, 64500, 0, 0),
(2, 31, 0, 6450000, 6450000, 64500, 64500, 0, 0),
(2, 32, 0, 6450000, 6450000, 64500, 64500, 0, 0),
(2, 33, 6699001, 6450000, 6950000, 64500, 69500, 0, 0),
(2, 34, 0, 6950000, 6950000, 69500, 69500, 0, 0),
(2, 35, 7199001, 6950000, 7450000, 69500, 74500, 0, 0),
(2, 36, 0, 7450000, 7450000, 74500, 74500, 0, 0),
(2, 37, 0, 7450000, 7450000, 74500, 74500, 0, 0),
(2, 38, 7699001, 7450000, 7950000, 74500, 79500, 0, 0),
(2, 39, 0, 7950000, 7950000, 79500, 79500, 0, 0),
(2, 40, 8199001, 7950000, 8700000, 79500, 87000, 0, 0),
(2, 41, 0, 8700000, 8700000, 87000, 87000, 0, 0),
(2, 42, 0, 8700000, 8700000, 87000, 87000, 0, 0),
(2, 43, 0, 8700000, 8700000, 87000, 87000, 0, 0),
(2, 44, 0, 8700000, 8700000, 87000, 87000, 0, 0),
(2, 45, 9199001, 8700000, 9700000, 87000, 97000, 0, 0),
(2, 46, 0, 9700000, 9700000, 97000, 97000, 0, 0),
(2, 47, 0, 9700000, 9700000, 97000, 97000, 0, 0),
(2, 48, 0, 9700000, 9700000, 97000, 97000, 0, 0),
(2, 49, 0, 9700000, 9700000, 97000, 97000, 0, 0),
(2, 50, 10199001, 9700000, 10700000, 97000, 107000, 0, 0),
(2, 51, 0, 10700000, 10700000, 107000, 107000, 0, 0),
(2, 52, 0, 10700000, 10700000, 107000, 107000, 0, 0),
(2, 53, 0, 10700000, 10700000, 107000, 107000, 0, 0),
(2, 54, 0, 10700000, 10700000, 107000, 107000, 0, 0),
(2, 55, 11199001, 10700000, 11700000, 107000, 117000, 0, 0),
(2, 56, 0, 11700000, 11700000, 117000, 117000, 0, 0),
(2, 57, 0, 11700000, 11700000, 117000, 117000, 0, 0),
(2, 58, 0, 11700000, 11700000, 117000, 117000, 0, 0),
(2, 59, 0, 11700000, 11700000, 117000, 117000, 0, 0),
(2, 60, 12199001, 11700000, 12700000, 117000, 127000, 0, 0),
(2, 61, 0, 12700000, 12700000, 127000, 127000, 0, 0),
(2, 62, 0, 12700000, 12700000, 127000, 127000, 0, 0),
(2, 63, 0, 12700000, 12700000, 127000, 127000, 0, 0),
(2, 64, 0, 12700000, 12700000, 127000, 127000, 0, 0),
(2, 65, 13199001, 12700000, 13700000, 127000, 137000, 0, 0),
(2, 66, 0, 13700000, 13700000, 137000, 137000, 0, 0),
(2, 67, 0, 13700000, 13700000, 137000, 137000, 0, 0),
(2, 68, 0, 13700000, 13700000, 137000, 137000, 0, 0),
(2, 69, 0, 13700000, 13700000, 137000, 137000, 0, 0),
(2, 70, 14199001, 13700000, 14700000, 137000, 147000, 0, 0),
(2, 71, 0, 14700000, 14700000, 147000, 147000, 0, 0),
(2, 72, 0, 14700000, 14700000, 147000, 147000, 0, 0),
(2, 73, 0, 14700000, 14700000, 147000, 147000, 0, 0),
(2, 74, 0, 14700000, 14700000, 147000, 147000, 0, 0),
(2, 75, 15199001, 14700000, 15700000, 147000, 157000, 0, 0),
(2, 76, 0, 15700000, 15700000, 157000, 157000, 0, 0),
(2, 77, 0, 15700000, 15700000, 157000, 157000, 0, 0),
(2, 78, 0, 15700000, 15700000, 157000, 157000, 0, 0),
(2, 79, 0, 15700000, 15700000, 157000, 157000, 0, 0),
(2, 80, 16199001, 15700000, 16700000, 157000, 167000, 0, 0),
(2, 81, 0, 16700000, 16700000, 167000, 167000, 0, 0),
(2, 82, 0, 16700000, 16700000, 167000, 167000, 0, 0),
(2, 83, 0, 16700000, 16700000, 167000, 167000, 0, 0),
(2, 84, 0, 16700000, 16700000, 167000, 167000, 0, 0),
(2, 85, 17199001, 16700000, 17700000, 167000, 177000, 0, 0),
(2, 86, 0, 17700000, 17700000, 177000, 177000, 0, 0),
(2, 87, 0, 17700000, 17700000, 177000, 177000, 0, 0),
(2, 88, 0, 17700000, 17700000, 177000, 177000, 0, 0),
(2, 89, 0, 17700000, 17700000, 177000, 177000, 0, 0),
(2, 90, 18199001, 17700000, 18700000, 177000, 187000, 0, 0),
(2, 91, 0, 18700000, 18700000, 187000, 187000, 0, 0),
(2, 92, 0, 18700000, 18700000, 187000, 187000, 0, 0),
(2, 93, 0, 18700000, 18700000, 187000, 187000, 0, 0),
(2, 94, 0, 18700000, 18700000, 187000, 187000, 0, 0),
(2, 95, 19199001, 18700000, 19700000, 187000, 197000, 0, 0),
(2, 96, 0, 19700000, 19700000, 197000, 197000, 0, 0),
(2, 97, 0, 19700000, 19700000, 197000, 197000, 0, 0),
(2, 98, 0, 19700000, 19700000, 197000, 197000, 0, 0),
(2, 99, 0, 19700000, 19700000, 197000, 197000, 0, 0),
(2, 100, 20199001, 19700000, 20700000, 197000, 207000, 0, 0);

CREATE TABLE IF NOT EXISTS "law_death" ("period" BIGINT NOT NULL, "segment" VARCHAR NOT NULL, "jkm_decided_on" BIGINT NOT NULL, "jkk_decided_on" BIGINT NOT NULL, "jkm_death" BIGINT NOT NULL, "jkm_periodic" BIGINT NOT NULL, "jkm_funeral" BIGINT NOT NULL, "jkm_arrears_limit" BIGINT NOT NULL, "jkm_settled_by_other" BIGINT NOT NULL, "membership" VARCHAR NOT NULL, "membership_months" BIGINT NOT NULL, "jkk_death_num" BIGINT NOT NULL, "jkk_death_den" BIGINT NOT NULL, "jkk_death_carry" BIGINT NOT NULL, "jkk_wage_limit" BIGINT NOT NULL, "jkk_death_floor" BIGINT NOT NULL, "jkk_periodic" BIGINT NOT NULL, "jkk_funeral" BIGINT NOT NULL, "jkk_arrears_limit" BIGINT NOT NULL, "steps" BIGINT NOT NULL, "part_width" BIGINT NOT NULL, "last_part" BIGINT NOT NULL);

DELETE FROM "law_death";

INSERT INTO "law_death" ("period", "segment", "jkm_decided_on", "jkk_decided_on", "jkm_death", "jkm_periodic", "jkm_funeral", "jkm_arrears_limit", "jkm_settled_by_other", "membership", "membership_months", "jkk_death_num", "jkk_death_den", "jkk_death_carry", "jkk_wage_limit", "jkk_death_floor", "jkk_periodic", "jkk_funeral", "jkk_arrears_limit", "steps", "part_width", "last_part") VALUES
(1, 'wage-earner', 1, 1, 16200000, 4800000, 3000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 24000000, 4800000, 3000000, 3, 2, 200000, 100),
(1, 'non-wage-earner', 1, 1, 16200000, 4800000, 3000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 24000000, 4800000, 3000000, 3, 2, 200000, 100),
(1, 'construction', 1, 1, 16200000, 4800000, 3000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 24000000, 4800000, 3000000, 3, 2, 200000, 100),
(2, 'wage-earner', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100),
(2, 'non-wage-earner', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100),
(2, 'construction', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100),
(3, 'wage-earner', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100),
(3, 'non-wage-earner', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'paid-months', 3, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100),
(3, 'construction', 0, 0, 20000000, 12000000, 10000000, 3, 1, 'none', 0, 4800, 100, 99, 187649984473770, 42000000, 12000000, 10000000, 3, 2, 200000, 100);

CREATE TABLE IF NOT EXISTS "law_reading" ("reading" VARCHAR NOT NULL, "answer" VARCHAR NOT NULL);

DELETE FROM "law_reading";

INSERT INTO "law_reading" ("reading", "answer") VALUES
('contribution.income-band-gaps', 'printed-upper-bound'),
('rounding', 'up'),
('contribution.month-of-change', 'first-day'),
('jkk.death-floor', 'jkm-package'),
('jkm.arrears-settled-by', 'anyone'),
('payment.arrears-count', 'due-date-passed'),
('jkm.three-month-scope', 'non-wage-earners'),
('jkm.three-month-rule', 'applies'),
('jkm.three-month-count', 'paid-months'),
('relief.pp-50-2025.employers', 'no-relief'),
('relief.pp-50-2025.apbdes', 'no-relief'),
('relief.pp-50-2025.dbh', 'no-relief'),
('relief.pp-50-2025.private-payers', 'relief');

/* {
  "kind": "law-tables",
  "provisions": [
    {
      "key": "membership.open-programmes.non-wage-earner@2015-07-01",
      "to": "2021-02-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 2 dan penjelasannya"
        },
        {
          "regulation": "pp-46-2015",
          "article": "Pasal 13"
        }
      ]
    },
    {
      "key": "jkk.contribution.non-wage-earner.bands@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 20 ayat (1) dan (2), Lampiran II"
        }
      ]
    },
    {
      "key": "jht.contribution.non-wage-earner.bands@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-46-2015",
          "article": "Pasal 18, Lampiran"
        }
      ]
    },
    {
      "key": "jkm.contribution.non-wage-earner.amount@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 20 ayat (3)"
        }
      ]
    },
    {
      "key": "relief.pp-49-2020.conditions@2020-08-01",
      "to": "2021-01-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-49-2020",
          "article": "Pasal 13"
        }
      ]
    },
    {
      "key": "relief.pp-49-2020.jkk-share@2020-08-01",
      "to": "2021-01-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-49-2020",
          "article": "Pasal 5 sampai 8"
        }
      ]
    },
    {
      "key": "relief.pp-49-2020.jkm-share@2020-08-01",
      "to": "2021-01-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-49-2020",
          "article": "Pasal 9, Pasal 12 ayat (1) dan (2)"
        }
      ]
    },
    {
      "key": "membership.open-programmes.non-wage-earner@2021-02-02",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 2 dan penjelasannya"
        },
        {
          "regulation": "pp-37-2021",
          "article": "Pasal 4"
        },
        {
          "regulation": "pp-46-2015",
          "article": "Pasal 13"
        }
      ]
    },
    {
      "key": "jkm.benefit.lump-sum@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf a"
        }
      ]
    },
    {
      "key": "jkm.benefit.periodic@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf b"
        }
      ]
    },
    {
      "key": "jkm.benefit.funeral@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf c"
        }
      ]
    },
    {
      "key": "jkk.benefit.periodic@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 25 ayat (2) huruf b angka 5, Lampiran III I.b.6"
        }
      ]
    },
    {
      "key": "jkk.benefit.funeral@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Lampiran III I.b.5"
        }
      ]
    },
    {
      "key": "jkk.benefit.death@2015-07-01",
      "to": "2019-12-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 25 ayat (2) huruf b angka 4, Lampiran III I.b.4"
        }
      ]
    },
    {
      "key": "jkm.arrears.months@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 41 dan 42"
        }
      ]
    },
    {
      "key": "jkk.arrears.months@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 38 dan 39"
        }
      ]
    },
    {
      "key": "jkm.benefit.lump-sum@2019-12-02",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf a",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "jkm.benefit.periodic@2019-12-02",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf b",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "jkm.benefit.funeral@2019-12-02",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 34 ayat (1) huruf c",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "jkk.benefit.periodic@2019-12-02",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 25 ayat (2) huruf b angka 5, Lampiran III",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "jkk.benefit.funeral@2019-12-02",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Lampiran III",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "jkk.benefit.death@2019-12-02",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 25 ayat (2) huruf b angka 4, Lampiran III",
          "amendedBy": "pp-82-2019"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.pay-by@2025-02-07",
      "to": "2025-09-03",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 11"
        }
      ]
    },
    {
      "key": "jkm.eligibility.non-wage-earner.membership-months@2025-02-24",
      "evidence": "official",
      "cites": [
        {
          "regulation": "permenaker-5-2021",
          "article": "Pasal ?",
          "amendedBy": "permenaker-1-2025"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.pay-by@2025-09-04",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 11",
          "amendedBy": "pp-36-2025"
        }
      ]
    },
    {
      "key": "jkk.contribution.wage-earner.rate@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 16 ayat (1) huruf a sampai e"
        }
      ]
    },
    {
      "key": "jkm.contribution.wage-earner.rate@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-44-2015",
          "article": "Pasal 18"
        }
      ]
    },
    {
      "key": "jht.contribution.wage-earner.rate@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-46-2015",
          "article": "Pasal 16 ayat (1)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-earner.rate@2015-07-01",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 28"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2015-07-01",
      "to": "2016-02-29",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (2)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2016-03-01",
      "to": "2017-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2017-03-01",
      "to": "2018-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2018-03-01",
      "to": "2019-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2019-03-01",
      "to": "2020-02-29",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2020-03-01",
      "to": "2021-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2021-03-01",
      "to": "2022-02-28",
      "evidence": "secondary",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2022-03-01",
      "to": "2023-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2023-03-01",
      "to": "2024-02-29",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2024-03-01",
      "to": "2025-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.conditions@2025-02-01",
      "to": "2025-07-31",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 3 ayat (3) dan (4), Pasal 6 ayat (2)"
        },
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 10"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.jkk-rate@2025-02-01",
      "to": "2025-07-31",
      "evidence": "text",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 4 ayat (1) huruf a sampai e"
        },
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 10"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2025-03-01",
      "to": "2026-02-28",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.conditions@2025-08-01",
      "to": "2026-01-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 3 ayat (3) dan (4), Pasal 6 ayat (2)"
        },
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 10A",
          "amendedBy": "pp-36-2025"
        }
      ]
    },
    {
      "key": "relief.pp-7-2025.jkk-rate@2025-08-01",
      "to": "2026-01-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 4 ayat (1) huruf a sampai e"
        },
        {
          "regulation": "pp-7-2025",
          "article": "Pasal 10A",
          "amendedBy": "pp-36-2025"
        }
      ]
    },
    {
      "key": "jp.contribution.wage-ceiling@2026-03-01",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-45-2015",
          "article": "Pasal 29 ayat (3) dan (4)"
        }
      ]
    },
    {
      "key": "relief.pp-50-2025.transport@2026-01-01",
      "to": "2027-03-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-50-2025",
          "article": "Pasal 4 ayat (1) dan (2)"
        }
      ]
    },
    {
      "key": "relief.pp-50-2025.excluded-funding@2025-12-22",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-50-2025",
          "article": "Pasal 3 dan 4"
        }
      ]
    },
    {
      "key": "relief.pp-50-2025.other@2026-04-01",
      "to": "2026-12-31",
      "evidence": "official",
      "cites": [
        {
          "regulation": "pp-50-2025",
          "article": "Pasal 4 ayat (1) dan (2)"
        }
      ]
    }
  ],
  "readings": [
    {
      "id": "contribution.income-band-gaps",
      "option": "printed-upper-bound"
    },
    {
      "id": "rounding",
      "option": "up"
    },
    {
      "id": "contribution.month-of-change",
      "option": "first-day"
    },
    {
      "id": "jkk.death-floor",
      "option": "jkm-package"
    },
    {
      "id": "jkm.arrears-settled-by",
      "option": "anyone"
    },
    {
      "id": "payment.arrears-count",
      "option": "due-date-passed"
    },
    {
      "id": "jkm.three-month-scope",
      "option": "non-wage-earners"
    },
    {
      "id": "jkm.three-month-rule",
      "option": "applies"
    },
    {
      "id": "jkm.three-month-count",
      "option": "paid-months"
    },
    {
      "id": "relief.pp-50-2025.employers",
      "option": "no-relief"
    },
    {
      "id": "relief.pp-50-2025.apbdes",
      "option": "no-relief"
    },
    {
      "id": "relief.pp-50-2025.dbh",
      "option": "no-relief"
    },
    {
      "id": "relief.pp-50-2025.private-payers",
      "option": "relief"
    }
  ],
  "warnings": [
    {
      "code": "after-law-as-of",
      "severity": "doubt",
      "values": {
        "known": "2026-10-16",
        "searchedOn": "2026-11-29"
      }
    },
    {
      "code": "evidence-below-text",
      "severity": "doubt",
      "values": {
        "evidence": "official"
      },
      "provisions": [
        "relief.pp-49-2020.conditions@2020-08-01",
        "relief.pp-49-2020.jkk-share@2020-08-01",
        "relief.pp-49-2020.jkm-share@2020-08-01",
        "jkk.benefit.periodic@2019-12-02",
        "jkk.benefit.funeral@2019-12-02",
        "jkk.benefit.death@2019-12-02",
        "jkm.eligibility.non-wage-earner.membership-months@2025-02-24",
        "relief.pp-7-2025.pay-by@2025-09-04",
        "jp.contribution.wage-ceiling@2016-03-01",
        "jp.contribution.wage-ceiling@2017-03-01",
        "jp.contribution.wage-ceiling@2018-03-01",
        "jp.contribution.wage-ceiling@2019-03-01",
        "jp.contribution.wage-ceiling@2020-03-01",
        "jp.contribution.wage-ceiling@2022-03-01",
        "jp.contribution.wage-ceiling@2023-03-01",
        "jp.contribution.wage-ceiling@2024-03-01",
        "jp.contribution.wage-ceiling@2025-03-01",
        "relief.pp-7-2025.conditions@2025-08-01",
        "relief.pp-7-2025.jkk-rate@2025-08-01",
        "jp.contribution.wage-ceiling@2026-03-01",
        "relief.pp-50-2025.transport@2026-01-01",
        "relief.pp-50-2025.excluded-funding@2025-12-22",
        "relief.pp-50-2025.other@2026-04-01"
      ]
    },
    {
      "code": "evidence-below-text",
      "severity": "doubt",
      "values": {
        "evidence": "secondary"
      },
      "provisions": [
        "jp.contribution.wage-ceiling@2021-03-01"
      ]
    },
    {
      "code": "yearly-value-not-announced",
      "severity": "doubt",
      "values": {
        "nextDue": "2027-03-01"
      },
      "provisions": [
        "jp.contribution.wage-ceiling@2026-03-01"
      ]
    },
    {
      "code": "assumed-not-an-employer-for-relief",
      "severity": "assumption"
    }
  ]
} */
