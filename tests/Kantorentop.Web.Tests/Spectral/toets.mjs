// Reads an OpenAPI document from stdin and holds it to the rules; a line per error on stdout, exit 1 when there is one.
import { readFileSync } from 'node:fs';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import regels from './regels.mjs';

const toets = new spectral.Spectral();
toets.setRuleset(regels);
const bevindingen = await toets.run(new spectral.Document(readFileSync(0, 'utf8'), parsers.Json, 'openapi.json'));
for (const { code, path, message } of bevindingen) console.log(`${code}: ${path.join('.')}: ${message}`);
process.exitCode = bevindingen.length === 0 ? 0 : 1;
