// The NLGov REST API Design Rules as this project reads them, each with the rule that it holds to.
import { casing, defined, pattern, schema, truthy } from '@stoplight/spectral-functions';
import { oas3 } from '@stoplight/spectral-formats';

const bewerkingen = '$.paths[*][get,put,post,delete,patch,head]';
const koppen = ['API-Version', 'Cache-Control', 'Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options', 'X-Frame-Options'];

const regel = (description, given, then) => ({ description, message: `{{path}}: ${description}`, severity: 'error', formats: [oas3], given, then });

/** Every value that the function gives occurs once in the document. */
const uniek = (haal) => (doel) => {
  const gezien = new Set();
  return haal(doel).flatMap(({ waarde, path }) => {
    if (!gezien.has(waarde)) {
      gezien.add(waarde);
      return [];
    }
    return [{ message: `'${waarde}' staat er meer dan eens`, path }];
  });
};

const perBewerking = (paden, haal) => Object.entries(paths(paden)).flatMap(([pad, methoden]) =>
  Object.entries(methoden).filter(([methode]) => methode !== 'parameters').flatMap(([methode, bewerking]) => haal(bewerking, ['paths', pad, methode])));
const paths = (document) => document.paths ?? {};

const operatieIds = uniek((document) => perBewerking(document, (bewerking, path) => [{ waarde: bewerking.operationId, path: [...path, 'operationId'] }]));
const groepen = uniek((document) => (document.tags ?? []).map((tag, i) => ({ waarde: tag.name, path: ['tags', i] })));

const bekendeGroep = (document) => {
  const bekend = new Set((document.tags ?? []).map((tag) => tag.name));
  return perBewerking(document, (bewerking, path) => (bewerking.tags ?? []).filter((tag) => !bekend.has(tag))
    .map((tag) => ({ message: `groep '${tag}' is niet beschreven`, path: [...path, 'tags'] })));
};

const datum = (eigenschappen, _opties, context) => Object.entries(eigenschappen ?? {})
  .filter(([naam, vorm]) => /datum$|^(vanaf|van|tot|sinds|uiterlijk)$|(Sinds|Bewijs)$/i.test(naam) && vorm.format !== 'date')
  .filter(([naam]) => naam !== 'leegstand')
  .map(([naam]) => ({ message: `'${naam}' is een datum en heeft format: date`, path: [...context.path, naam] }));

const voorbeeldPast = (deel, _opties, context) =>
  deel.example === undefined ? [] : (schema(deel.example, { schema: { ...deel.schema, nullable: undefined } }, { ...context, path: [...context.path, 'example'] }) ?? []);

const geen422 = (bewerking, _opties, context) =>
  bewerking.responses?.['422'] && !(bewerking.parameters ?? []).some((parameter) => parameter.in === 'header' && parameter.name === 'Idempotency-Key')
    ? [{ message: 'onjuiste invoer is 400 en niet 422', path: [...context.path, 'responses', '422'] }]
    : [];

export default {
  rules: {
    'oas3-contact': regel('info.contact heeft naam, e-mailadres en url', '$.info.contact', [
      { field: 'name', function: truthy }, { field: 'email', function: truthy }, { field: 'url', function: truthy },
    ]),
    'contact-er-is': regel('info heeft contact', '$.info', { field: 'contact', function: truthy }),
    'versie-semver': regel('info.version is semantic versioning', '$.info.version', { function: pattern, functionOptions: { match: '^[0-9]+\\.[0-9]+\\.[0-9]+$' } }),
    'server-https-v1': regel('servers zijn er via https en hebben de hoofdversie', '$.servers[*].url', { function: pattern, functionOptions: { match: '^https://[^/]+/.*v[0-9]+$' } }),
    'server-er-is': regel('er is een server', '$', { field: 'servers', function: truthy }),
    'pad-kebab': regel('paden zijn kebab-case, zonder extensie', '$.paths[*]~', { function: pattern, functionOptions: { match: '^(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+\\}))+$' } }),
    'pad-geen-slash': regel('paden eindigen niet op een slash', '$.paths[*]~', { function: pattern, functionOptions: { notMatch: '/$' } }),
    'pad-geen-werkwoord-vraag': regel('paden hebben geen vraagteken', '$.paths[*]~', { function: pattern, functionOptions: { notMatch: '\\?' } }),
    'parameter-camel': regel('parameters zijn camelCase', "$.paths[*][*].parameters[?(@.in=='query')].name", { function: casing, functionOptions: { type: 'camel' } }),
    'parameter-beschreven': regel('parameters hebben uitleg, voorbeeld en vorm', `${bewerkingen}.parameters[*]`, [
      { field: 'description', function: truthy }, { field: 'example', function: defined }, { field: 'schema.type', function: truthy },
    ]),
    'parameter-voorbeeld': regel('het voorbeeld van een parameter past bij zijn vorm', `${bewerkingen}.parameters[*]`, { function: voorbeeldPast }),
    'antwoord-voorbeeld': regel('het voorbeeld van een antwoord past bij zijn vorm', `${bewerkingen}.responses[*].content[*]`, { function: voorbeeldPast }),
    'operatie-id': regel('elke bewerking heeft een operationId, titel en groep', bewerkingen, [
      { field: 'operationId', function: truthy }, { field: 'summary', function: truthy }, { field: 'description', function: truthy }, { field: 'tags', function: truthy },
    ]),
    'operatie-id-uniek': regel('elke operationId komt één keer voor', '$', { function: operatieIds }),
    'groep-uniek': regel('elke groep komt één keer voor', '$', { function: groepen }),
    'groep-bekend': regel('elke groep is beschreven', '$', { function: bekendeGroep }),
    'fout-400': regel('GET en DELETE met parameters, en POST, PUT en PATCH hebben een 400', ['$.paths[*][get,delete][?(@property === "parameters" && @.length > 0)]^.responses', '$.paths[*][post,put,patch].responses'], { field: '400', function: truthy }),
    // 422 is not for bad input: only for an Idempotency-Key that comes back with another body, as the standard has it.
    'fout-geen-422': regel('onjuiste invoer is 400 en niet 422', bewerkingen, { function: geen422 }),
    'fout-problem': regel('fouten zijn application/problem+json', `${bewerkingen}.responses[?(@property >= "400")].content`, { field: 'application/problem+json', function: truthy }),
    'probleem-velden': regel('een probleem heeft status, title en detail', "$.components.schemas.Probleem.properties", [
      { field: 'status', function: truthy }, { field: 'title', function: truthy }, { field: 'detail', function: truthy },
    ]),
    ...Object.fromEntries(koppen.map((kop) => [`kop-${kop.toLowerCase()}`,
      regel(`elk antwoord 2xx en 3xx noemt de header ${kop}`, `${bewerkingen}.responses[?(@property >= "200" && @property < "400")]`, { field: 'headers', function: (headers) => headers?.[kop] ? [] : [{ message: `${kop} ontbreekt` }] })])),
    'datum-vorm': regel('datums hebben format: date', '$.components.schemas[*].properties', { function: datum }),
    'veld-camel': regel('velden zijn camelCase', '$.components.schemas[*].properties[*]~', { function: casing, functionOptions: { type: 'camel' } }),
    // A field that refers to another schema is explained there.
    'veld-uitleg': { ...regel('velden hebben uitleg', '$.components.schemas[*].properties[?(!@.$ref && !@.oneOf && !@.allOf)]', { field: 'description', function: truthy }), resolved: false },
    'beveiliging': regel('een sleutel gaat mee in de header Authorization', '$.components.securitySchemes[*]', { field: 'scheme', function: pattern, functionOptions: { match: '^bearer$' } }),
  },
};
