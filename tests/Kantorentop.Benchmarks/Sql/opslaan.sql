-- The stored tables of spells, made once from the facts (afleiding.sql goes where the mark is), with small keys and the indexes
-- with which PostgreSQL answers fastest. Nothing keeps them up to date: that too would cost time.
CREATE TEMP TABLE afgeleid_ruimte AS WITH RECURSIVE /*afleiding*/ SELECT * FROM kern_ruimte;
CREATE TEMP TABLE afgeleid_leeg AS WITH RECURSIVE /*afleiding*/ SELECT * FROM kern_leeg;
CREATE TEMP TABLE afgeleid_onbekend AS WITH RECURSIVE /*afleiding*/ SELECT * FROM kern_onbekend;
CREATE TEMP TABLE gebouwnummer AS SELECT gebouw AS code, row_number() OVER (ORDER BY locatie, gebouw)::int AS nummer FROM afgeleid_ruimte GROUP BY locatie, gebouw;

CREATE TABLE kern_ruimte AS
  SELECT n.nummer AS gebouw, a.locatie, a.gemeente, a.m2, a.aanbouw_vanaf, a.aanbouw_tot, a.bestaand_vanaf, a.bestaand_tot
  FROM afgeleid_ruimte a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY n.nummer;
CREATE TABLE kern_leeg AS
  SELECT n.nummer AS gebouw, a.gemeente, a.m2, a.vanaf, a.tot, a.structureel_vanaf
  FROM afgeleid_leeg a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY a.vanaf;
CREATE TABLE kern_onbekend AS
  SELECT n.nummer AS gebouw, a.m2, a.vanaf, a.tot
  FROM afgeleid_onbekend a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY a.vanaf;

CREATE INDEX ON kern_ruimte (bestaand_vanaf, bestaand_tot) INCLUDE (gebouw, m2);
CREATE INDEX ON kern_leeg (vanaf, tot) INCLUDE (gebouw, m2, structureel_vanaf);
CREATE INDEX ON kern_leeg USING gist (daterange(vanaf, tot));
CREATE INDEX ON kern_leeg (gebouw);
CREATE INDEX ON kern_onbekend (vanaf, tot) INCLUDE (gebouw, m2);
ANALYZE kern_ruimte;
ANALYZE kern_leeg;
ANALYZE kern_onbekend;
