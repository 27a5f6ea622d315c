-- The temporary tables go, and with them the names that hide the stored ones.
DROP TABLE IF EXISTS
  pg_temp.kern_ruimte, pg_temp.eiland, pg_temp.leeg, pg_temp.voort, pg_temp.kern_leeg, pg_temp.kern_onbekend, pg_temp.gebouwnummer;
