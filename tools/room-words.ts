import { bigDigits } from './big-digits.ts';
import { qrLines } from './qr-code.ts';

/** Where the page to project stands, on the trainer's own computer. */
export const ADDRESS_PAGE = '/salle-adresse/';

/** The address to type on the other devices. */
export const addressOf = (host: string, port: number): string => `http://${host}:${port}/`;

const STOP = 'Laissez cette fenêtre ouverte. Pour arrêter : Ctrl + C.';

/** What the trainer reads in the terminal once the room is open. `hosts`: the addresses of this computer on its networks. */
export function roomWords(hosts: readonly string[], port: number, { colours }: { colours: boolean }): string {
  const here = addressOf('localhost', port);
  if (hosts.length === 0) return paragraphs(NO_NETWORK, `Sur cet ordinateur seulement : ${here}`, STOP);
  return paragraphs(
    'Démarches à blanc : la salle est ouverte.',
    hosts.length > 1 && 'Cet ordinateur est sur plusieurs réseaux. Prenez l’adresse du réseau des participants.',
    'À dire aux participants : « Restez sur le même réseau que cet ordinateur. Ouvrez le navigateur.\nTapez cette adresse, avec http:// au début. Ou visez le carré avec l’appareil photo. »',
    ...hosts.flatMap((host) => oneAddress(host, port, colours)),
    `À projeter : ${here.slice(0, -1)}${ADDRESS_PAGE}\nSur cet ordinateur : ${here}`,
    TROUBLE,
    STOP,
  );
}

function oneAddress(host: string, port: number, colours: boolean): string[] {
  const address = addressOf(host, port);
  const bold = colours ? `\x1b[1m${address}\x1b[0m` : address;
  return [`  ${bold}`, indent(bigDigits(`${host}:${port}`)), indent(qrLines(address, { colours }))];
}

const NO_NETWORK = `Cet ordinateur n’est sur aucun réseau : les autres ne peuvent pas le voir.
Internet n’est pas nécessaire, mais il faut un réseau dans la salle. Au choix :
  - connectez-vous au Wi-Fi de la salle ;
  - branchez le câble de la box ou d’un commutateur ;
  - ouvrez le partage de connexion d’un téléphone, ou le point d’accès mobile de cet ordinateur.
L’adresse s’affichera ici toute seule.`;

const TROUBLE = `Rien ne s’ouvre chez un participant ?
  - Son appareil est-il sur le même réseau ? Un téléphone peut être resté sur la 4G.
  - L’adresse commence-t-elle par http:// et non https:// ?
  - Si cet ordinateur demande une autorisation pour « Node », acceptez pour les réseaux privés.
  - Certains Wi-Fi séparent les appareils : ouvrez alors un partage de connexion.`;

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');
const paragraphs = (...all: (string | false)[]): string => `\n${all.filter((one) => one !== false).join('\n\n')}\n`;
