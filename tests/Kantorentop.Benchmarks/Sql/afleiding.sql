-- What the figures need of the recorded facts, step by step in temporary tables: PostgreSQL has no statistics of a common table
-- expression, takes a few hundred splits for billions of rows, and then needs minutes for what takes seconds this way.
-- Areas in hundredths of a m2. Days half-open, with 'infinity' for what has no end.

-- Every unit of 500 m2 or more, with the days on which it is under construction and on which it is in delivered stock.
CREATE TEMP TABLE kern_ruimte AS
  SELECT r.code AS ruimte, r.gebouw, g.locatie, l.gemeente, r.oppervlakte::int AS m2,
         CASE WHEN g.bouwstart IS NULL THEN 'infinity' ELSE greatest(g.bouwstart, r.bestaat_vanaf) END AS aanbouw_vanaf,
         least(g.opgeleverd, g.onttrokken, r.bestaat_tot, 'infinity'::date) AS aanbouw_tot,
         CASE WHEN g.opgeleverd IS NULL THEN 'infinity' ELSE greatest(g.opgeleverd, r.bestaat_vanaf) END AS bestaand_vanaf,
         least(g.onttrokken, r.bestaat_tot, 'infinity'::date) AS bestaand_tot,
         r.bestaat_vanaf, r.ontstaan_uit
  FROM ruimte_vastlegging r
  JOIN gebouw_vastlegging g ON g.code = r.gebouw AND g.gesloten IS NULL
  JOIN locatie_vastlegging l ON l.code = g.locatie AND l.gesloten IS NULL
  WHERE r.gesloten IS NULL AND r.oppervlakte >= 50000;
ANALYZE kern_ruimte;

-- Successive standen that are both vacant make one run.
CREATE TEMP TABLE eiland AS
  WITH beschikbaar AS (
    SELECT ruimte, vanaf, tot, lag(tot) OVER (PARTITION BY ruimte ORDER BY vanaf) IS DISTINCT FROM vanaf AS nieuw
    FROM ruimtestand
    WHERE gesloten IS NULL AND aangeboden AND gebruik <> 'Kantoor'
  ),
  genummerd AS (
    SELECT *, count(*) FILTER (WHERE nieuw) OVER (PARTITION BY ruimte ORDER BY vanaf) AS nummer FROM beschikbaar
  )
  SELECT ruimte, min(vanaf) AS vanaf, CASE WHEN bool_or(tot IS NULL) THEN 'infinity' ELSE max(tot) END AS tot
  FROM genummerd
  GROUP BY ruimte, nummer;
ANALYZE eiland;

-- Never before delivery or after withdrawal, nor outside the days of the unit itself.
CREATE TEMP TABLE leeg AS
  SELECT r.*, greatest(e.vanaf, r.bestaand_vanaf) AS vanaf, least(e.tot, r.bestaand_tot) AS tot
  FROM eiland e JOIN kern_ruimte r USING (ruimte)
  WHERE greatest(e.vanaf, r.bestaand_vanaf) < least(e.tot, r.bestaand_tot);
ANALYZE leeg;

-- A split or a join goes on with the vacancy when every unit that it came from was vacant the day before.
CREATE TEMP TABLE voort AS
  WITH deel AS (
    SELECT l.ruimte, l.vanaf, btrim(uit.code) AS vorige
    FROM leeg l CROSS JOIN LATERAL unnest(string_to_array(l.ontstaan_uit, '+')) AS uit (code)
    WHERE l.bestaat_vanaf = l.vanaf AND btrim(uit.code) <> ''
  ),
  voorganger AS (
    SELECT d.ruimte, d.vanaf, v.ruimte AS vorige, v.vanaf AS vorige_vanaf,
           bool_and(v.ruimte IS NOT NULL) OVER (PARTITION BY d.ruimte, d.vanaf) AS alle
    FROM deel d LEFT JOIN leeg v ON v.ruimte = d.vorige AND v.vanaf < d.vanaf AND v.tot >= d.vanaf
  )
  SELECT ruimte, vanaf, vorige, vorige_vanaf FROM voorganger WHERE alle;
ANALYZE voort;

-- Every period of vacancy, with the first day on which it is structural: through splits and joins back to where it began.
CREATE TEMP TABLE kern_leeg AS
  WITH RECURSIVE pad (ruimte, vanaf, bij, bij_vanaf) AS (
    SELECT DISTINCT ruimte, vanaf, ruimte, vanaf FROM voort
    UNION
    SELECT p.ruimte, p.vanaf, v.vorige, v.vorige_vanaf FROM pad p JOIN voort v ON v.ruimte = p.bij AND v.vanaf = p.bij_vanaf
  ),
  oorsprong AS (
    SELECT p.ruimte, p.vanaf, max(p.bij_vanaf) AS begin
    FROM pad p LEFT JOIN voort v ON v.ruimte = p.bij AND v.vanaf = p.bij_vanaf
    WHERE v.ruimte IS NULL
    GROUP BY p.ruimte, p.vanaf
  )
  SELECT l.ruimte, l.gebouw, l.locatie, l.gemeente, l.m2, l.vanaf, l.tot,
         (coalesce(o.begin, l.vanaf) + interval '3 years')::date + 1 AS structureel_vanaf
  FROM leeg l LEFT JOIN oorsprong o USING (ruimte, vanaf);
ANALYZE kern_leeg;

-- Delivered stock on days that no stand covers.
CREATE TEMP TABLE kern_onbekend AS
  WITH gat AS (
    SELECT ruimte, coalesce(lag(tot) OVER (PARTITION BY ruimte ORDER BY vanaf), '-infinity') AS vanaf, vanaf AS tot
    FROM ruimtestand WHERE gesloten IS NULL
    UNION ALL
    SELECT ruimte, CASE WHEN bool_or(tot IS NULL) THEN 'infinity' ELSE max(tot) END, 'infinity'
    FROM ruimtestand WHERE gesloten IS NULL GROUP BY ruimte
    UNION ALL
    SELECT code, '-infinity', 'infinity' FROM ruimte_vastlegging r
    WHERE gesloten IS NULL AND NOT EXISTS (SELECT 1 FROM ruimtestand s WHERE s.ruimte = r.code AND s.gesloten IS NULL)
  )
  SELECT r.ruimte, r.gebouw, r.m2, greatest(g.vanaf, r.bestaand_vanaf) AS vanaf, least(g.tot, r.bestaand_tot) AS tot
  FROM gat g JOIN kern_ruimte r USING (ruimte)
  WHERE greatest(g.vanaf, r.bestaand_vanaf) < least(g.tot, r.bestaand_tot);
ANALYZE kern_onbekend;
