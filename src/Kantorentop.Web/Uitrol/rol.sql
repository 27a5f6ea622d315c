-- Run by the PostgreSQL image when it makes an empty database cluster. The portal is no superuser: it owns its own
-- database and nothing else. Its password is the last field of the password file that the portal reads as well.
\set ON_ERROR_STOP on
\set wachtwoord `cut -d: -f5- /run/secrets/wachtwoord_portaal`
CREATE ROLE kantorentop LOGIN PASSWORD :'wachtwoord';
CREATE DATABASE kantorentop OWNER kantorentop;
