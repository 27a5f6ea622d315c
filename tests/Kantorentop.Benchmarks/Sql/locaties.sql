-- The key figures of every location on one day (@p), from the stored spells or from the temporary tables of afleiding.sql.
WITH
voorraad AS (
  SELECT locatie, gebouw, count(*) AS ruimten,
         sum(m2) FILTER (WHERE bestaand_vanaf <= @p AND bestaand_tot > @p) AS opgeleverd,
         sum(m2) FILTER (WHERE aanbouw_vanaf <= @p AND aanbouw_tot > @p) AS aanbouw
  FROM kern_ruimte
  WHERE (bestaand_vanaf <= @p AND bestaand_tot > @p) OR (aanbouw_vanaf <= @p AND aanbouw_tot > @p)
  GROUP BY locatie, gebouw
),
leegstand AS (
  SELECT gebouw, count(*) AS ruimten, sum(m2) AS leeg, sum(m2) FILTER (WHERE structureel_vanaf <= @p) AS structureel
  FROM kern_leeg WHERE vanaf <= @p AND tot > @p GROUP BY gebouw
),
onbekend AS (
  SELECT gebouw, sum(m2) AS m2 FROM kern_onbekend WHERE vanaf <= @p AND tot > @p GROUP BY gebouw
)
SELECT v.locatie,
       coalesce(sum(v.opgeleverd), 0)::bigint AS opgeleverd,
       coalesce(sum(v.aanbouw), 0)::bigint AS aanbouw,
       coalesce(sum(o.m2), 0)::bigint AS onbekend,
       coalesce(sum(l.leeg), 0)::bigint AS leegstand,
       coalesce(sum(l.structureel), 0)::bigint AS structureel,
       count(*)::int AS gebouwen,
       (count(*) FILTER (WHERE l.ruimten = v.ruimten))::int AS volledig,
       (count(*) FILTER (WHERE l.ruimten < v.ruimten))::int AS gedeeltelijk
FROM voorraad v LEFT JOIN leegstand l USING (gebouw) LEFT JOIN onbekend o USING (gebouw)
GROUP BY v.locatie
ORDER BY v.locatie
