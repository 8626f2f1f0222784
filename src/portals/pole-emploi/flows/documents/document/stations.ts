import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { documentsOf } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

/** The journey of a document: you, the site that keeps the file, the agent who reads it. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const rank = /^document(?:-depot)?:(\d+)$/.exec(dossier)?.[1];
  if (rank === undefined) return undefined;
  const document = documentsOf(world).find((other) => other.dossier === `document:${rank}`);
  const { vous, 'pole-emploi': body } = ORGANISMES;
  if (!document)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'site', nom: 'Le site', role: SITE, etat: 'a-venir' },
      { id: 'agent', nom: body.nom, role: READER, etat: 'a-venir' },
    ];
  const { etat, deposeLe, envoyeLe, pourquoi } = document;
  const words: Readonly<Record<typeof etat, string>> = {
    depose: 'chargé, pas envoyé : rien n’arrive sans vous',
    perime: 'effacé : l’envoi n’a jamais été confirmé',
    envoye: 'envoyé',
    recu: 'reçu, pas encore lu',
    traite: 'lu et accepté',
    refuse: `refusé. ${pourquoi ?? ''}`,
  };
  const waiting = envoyeLe === undefined;
  return [
    { id: 'vous', ...vous, etat: waiting ? 'vous' : 'passe', le: deposeLe, detail: `chargé le ${dayInWords(deposeLe)}` },
    { id: 'site', nom: 'Le site', role: SITE, etat: 'passe', le: deposeLe, detail: words[etat] },
    {
      id: 'agent',
      nom: body.nom,
      role: READER,
      etat: waiting ? 'a-venir' : etat === 'traite' || etat === 'refuse' ? 'passe' : 'en-cours',
      ...(envoyeLe === undefined ? {} : { le: envoyeLe, detail: words[etat] }),
    },
  ];
}

const SITE = { fr: 'garde le fichier, sans le lire', en: 'keeps the file, without reading it' };
const READER = {
  fr: 'un agent lit le document, l’accepte ou le refuse',
  en: 'an agent reads the document, accepts or refuses it',
};
