// Reads a calendar from stdin with a parser that is not ours, and writes its events as JSON.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const agenda = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
console.log(JSON.stringify(agenda.getAllSubcomponents('vevent').map((regel) => ({
  uid: regel.getFirstPropertyValue('uid'),
  begin: regel.getFirstPropertyValue('dtstart').toString(),
  isDag: regel.getFirstPropertyValue('dtstart').isDate,
  titel: regel.getFirstPropertyValue('summary'),
  tekst: regel.getFirstPropertyValue('description'),
  adres: regel.getFirstPropertyValue('url'),
  volgnummer: regel.getFirstPropertyValue('sequence'),
  stempel: regel.getFirstPropertyValue('dtstamp').toString(),
}))));
