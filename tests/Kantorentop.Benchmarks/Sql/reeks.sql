-- Stock, vacancy and structural vacancy of every municipality on the first of so many months (@maanden from @van), from the stored
-- spells: each spell adds at the first of the months on which it counts and takes off at the first on which it no longer does,
-- so the tables are read once, and not once a month.
WITH gebeurtenis AS (
  SELECT gemeente, bestaand_vanaf AS dag, m2 AS voorraad, 0 AS leeg, 0 AS structureel FROM kern_ruimte WHERE bestaand_vanaf < bestaand_tot
  UNION ALL SELECT gemeente, bestaand_tot, -m2, 0, 0 FROM kern_ruimte WHERE bestaand_vanaf < bestaand_tot
  UNION ALL SELECT gemeente, aanbouw_vanaf, m2, 0, 0 FROM kern_ruimte WHERE aanbouw_vanaf < aanbouw_tot
  UNION ALL SELECT gemeente, aanbouw_tot, -m2, 0, 0 FROM kern_ruimte WHERE aanbouw_vanaf < aanbouw_tot
  UNION ALL SELECT gemeente, vanaf, 0, m2, 0 FROM kern_leeg
  UNION ALL SELECT gemeente, tot, 0, -m2, 0 FROM kern_leeg
  UNION ALL SELECT gemeente, greatest(vanaf, structureel_vanaf), 0, 0, m2 FROM kern_leeg WHERE structureel_vanaf < tot
  UNION ALL SELECT gemeente, tot, 0, 0, -m2 FROM kern_leeg WHERE structureel_vanaf < tot
),
per_maand AS (
  SELECT gemeente,
         greatest(0, (extract(year FROM dag - 1)::int - extract(year FROM @van)::int) * 12
           + extract(month FROM dag - 1)::int - extract(month FROM @van)::int + 1) AS maand,
         sum(voorraad) AS voorraad, sum(leeg) AS leeg, sum(structureel) AS structureel
  FROM gebeurtenis WHERE dag <= (@van + (@maanden - 1) * interval '1 month')::date
  GROUP BY 1, 2
)
SELECT g.gemeente, m.maand,
       coalesce(sum(p.voorraad) OVER w, 0)::bigint AS voorraad,
       coalesce(sum(p.leeg) OVER w, 0)::bigint AS leegstand,
       coalesce(sum(p.structureel) OVER w, 0)::bigint AS structureel
FROM (SELECT DISTINCT gemeente FROM kern_ruimte) AS g
CROSS JOIN generate_series(0, @maanden - 1) AS m (maand)
LEFT JOIN per_maand p ON p.gemeente = g.gemeente AND p.maand = m.maand
WINDOW w AS (PARTITION BY g.gemeente ORDER BY m.maand)
ORDER BY 1, 2
