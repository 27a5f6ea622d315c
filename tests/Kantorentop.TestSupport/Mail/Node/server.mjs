// A real SMTP server for the tests. Tells its port on the first line of stdout, and then every message that it accepted, as a line
// of JSON. A line on stdin changes what it does next: 'goed', 'later' (451 on every recipient), 'nooit' (550), 'stil' (takes
// the message and hangs up without an answer); an empty line changes nothing and is answered too.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

let stand = 'goed';
createInterface({ input: process.stdin }).on('line', (regel) => { stand = regel.trim() || stand; console.log(JSON.stringify({ stand })); }).on('close', () => process.exit(0));

const weiger = (code, tekst) => Object.assign(new Error(tekst), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onRcptTo(adres, sessie, klaar) {
    if (stand === 'later') return klaar(weiger(451, 'Later again'));
    if (stand === 'nooit') return klaar(weiger(550, 'No such user'));
    return klaar();
  },
  async onData(stroom, sessie, klaar) {
    const bericht = await simpleParser(stroom);
    console.log(JSON.stringify({
      van: sessie.envelope.mailFrom.address,
      aan: sessie.envelope.rcptTo.map((ontvanger) => ontvanger.address),
      onderwerp: bericht.subject,
      kenmerk: bericht.messageId,
      tekst: bericht.text,
      html: bericht.html || '',
      koppen: Object.fromEntries(bericht.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
    }));
    if (stand === 'stil') server.connections.forEach((verbinding) => verbinding.close());
    else klaar();
  },
});
server.on('error', () => {});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(server.server.address().port));
