-- The stored tables of spells, made once from the temporary tables of afleiding.sql, with small keys and the indexes with which
-- PostgreSQL answers fastest. Nothing keeps them up to date: that too would cost time.
CREATE TEMP TABLE gebouwnummer AS
  SELECT gebouw AS code, row_number() OVER (ORDER BY locatie, gebouw)::int AS nummer FROM pg_temp.kern_ruimte GROUP BY locatie, gebouw;

CREATE TABLE public.kern_ruimte AS
  SELECT n.nummer AS gebouw, a.locatie, a.gemeente, a.m2, a.aanbouw_vanaf, a.aanbouw_tot, a.bestaand_vanaf, a.bestaand_tot
  FROM pg_temp.kern_ruimte a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY n.nummer;
CREATE TABLE public.kern_leeg AS
  SELECT n.nummer AS gebouw, a.gemeente, a.m2, a.vanaf, a.tot, a.structureel_vanaf
  FROM pg_temp.kern_leeg a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY a.vanaf;
CREATE TABLE public.kern_onbekend AS
  SELECT n.nummer AS gebouw, a.m2, a.vanaf, a.tot
  FROM pg_temp.kern_onbekend a JOIN gebouwnummer n ON n.code = a.gebouw ORDER BY a.vanaf;

CREATE INDEX ON public.kern_ruimte (bestaand_vanaf, bestaand_tot) INCLUDE (gebouw, m2);
CREATE INDEX ON public.kern_leeg (vanaf, tot) INCLUDE (gebouw, m2, structureel_vanaf);
CREATE INDEX ON public.kern_leeg USING gist (daterange(vanaf, tot));
CREATE INDEX ON public.kern_leeg (gebouw);
CREATE INDEX ON public.kern_onbekend (vanaf, tot) INCLUDE (gebouw, m2);
ANALYZE public.kern_ruimte;
ANALYZE public.kern_leeg;
ANALYZE public.kern_onbekend;
