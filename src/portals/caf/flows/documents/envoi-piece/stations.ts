import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { readOn } from '#portals/caf/dossier/pieces/delays.ts';
import { REFUSALS, type SentPiece, sentPieces } from '#portals/caf/dossier/pieces/sent.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

const SITE = { fr: 'note le jour et range le fichier, sans le lire', en: 'notes the day and keeps the file, without reading it' };
const READER = { fr: 'un agent lit : lisible, entier, le bon ?', en: 'an agent reads: legible, whole, the right one?' };

/** The journey of a paper: you, the program that dates it, the agent who reads it. */
export function stations(world: World, dossier: string): Station[] {
  const sent = sentPieces(world).find((one) => one.dossier === dossier);
  const { vous, caf } = ORGANISMES;
  const site = { id: 'site', nom: 'Mon Compte', role: SITE };
  const agent = { id: 'agent', nom: caf.nom, role: READER };
  if (sent === undefined)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { ...site, etat: 'a-venir' },
      { ...agent, etat: 'a-venir' },
    ];
  const { le, luLe, etat } = sent;
  if (etat === 'perdue')
    return [
      { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous répondez à un courriel : personne ne le lit' },
      { ...site, etat: 'vous', detail: 'rien n’est arrivé : envoyez le papier dans le compte' },
    ];
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: `envoyé le ${dayInWords(le)}` },
    { ...site, etat: 'passe', le, detail: sent.voie === 'courrier' ? 'la copie est numérisée' : 'daté et rangé, pas lu' },
    {
      ...agent,
      etat: luLe === undefined ? 'en-cours' : 'passe',
      ...(luLe === undefined ? {} : { le: luLe }),
      detail: words(sent),
    },
  ];
}

function words(sent: SentPiece): string {
  const { etat, raison } = sent;
  if (etat === 'en-lecture') return `lecture vers le ${dayInWords(readOn(sent))}`;
  return etat === 'acceptee' ? 'accepté' : raison === undefined ? 'à renvoyer' : REFUSALS[raison];
}
