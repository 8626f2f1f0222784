import { qrDrawing } from './qr-code.ts';
import { addressOf } from './room-words.ts';

/** The page that a trainer projects: the address, as large as the screen allows, and its square. Made in memory, without script. */
export function roomPage(hosts: readonly string[], port: number): string {
  const body = hosts.length === 0 ? NO_NETWORK : hosts.map((host) => oneAddress(addressOf(host, port))).join('');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'">
<title>L’adresse de la salle · Démarches à blanc</title>
<link rel="icon" type="image/svg+xml" href="/icones/icone.svg">
<style>${STYLE}</style>
</head>
<body>
<header><p class="training" role="note">Site d’entraînement&nbsp;: tout est fictif, rien n’est envoyé. Vous pouvez vous tromper.</p></header>
<main>
<h1>Pour entrer dans la salle</h1>
${body}
</main>
</body>
</html>
`;
}

const oneAddress = (address: string): string => `<section>
<div>
<ol>
<li>Restez sur le même réseau que l’ordinateur du formateur.</li>
<li>Ouvrez le navigateur.</li>
<li>Tapez cette adresse, ou visez le carré avec l’appareil photo.</li>
</ol>
<p class="address">${address.replace('http://', 'http://<wbr>').replace(/\/$/, '')}</p>
</div>
<div class="square" role="img" aria-label="Carré à viser : il mène à ${address}">${qrDrawing(address)}</div>
</section>`;

const NO_NETWORK =
  '<p>Cet ordinateur n’est sur aucun réseau. Connectez-le au Wi-Fi de la salle, ou ouvrez un partage de connexion, puis rechargez cette page.</p>';

const STYLE = `
@font-face { font-family: "Atkinson Hyperlegible Next"; src: url("/polices/atkinson-hyperlegible-next-latin-wght-normal.woff2") format("woff2"); font-weight: 200 800; }
* { box-sizing: border-box; margin: 0; }
body { background: #faf7f1; color: #1d2530; font: 1.6rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
.training { padding: .25rem 1rem; background: #ffd43b; color: #3d2f00; font-size: 1.2rem; font-weight: 650; text-align: center; }
main { display: grid; gap: 2rem; max-inline-size: 110rem; margin: 0 auto; padding: 2rem; }
h1 { font-size: 2.2rem; line-height: 1.2; }
section { display: grid; grid-template-columns: 1fr minmax(14rem, 26vw); gap: 2rem; align-items: center; }
section + section { padding-block-start: 2rem; border-block-start: 2px solid #ddd6c9; }
ol { padding-inline-start: 2rem; }
.address { margin-block-start: 1.5rem; font-size: clamp(2rem, 5.2vw, 7rem); font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.square { padding: .5rem; background: #ffffff; }
.square svg { display: block; inline-size: 100%; block-size: auto; }
@media (max-width: 48rem) { section { grid-template-columns: 1fr; } }
@media print { body { background: none; } .training { border: 2px dashed #000000; background: none; } }
`;
