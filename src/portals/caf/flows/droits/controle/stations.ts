import { dayInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { controlOf } from '#portals/caf/dossier/controle/controls.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

const MACHINE = {
  fr: 'classe les dossiers par risque d’erreur, sans rien décider',
  en: 'ranks files by risk of error, and decides nothing',
};
const AGENT = { fr: 'un agent assermenté compare, et écrit un rapport', en: 'a sworn agent compares, and writes a report' };

/** The journey of a control: the machine that chose, you, the agent, the person who decides. */
export function stations(world: World, dossier: string): Station[] {
  const control = controlOf(world);
  const sent = eventsOf(world, 'envoye').find((one) => one.dossier === dossier);
  const done = decisionsOf(world, 'controle-fini').at(-1);
  const { vous, caf } = ORGANISMES;
  return [
    {
      id: 'machine',
      nom: 'Programme',
      role: MACHINE,
      etat: 'passe',
      ...(control ? { le: control.le } : {}),
      detail: 'a choisi ce dossier',
    },
    {
      id: 'vous',
      ...vous,
      etat: sent ? 'passe' : 'vous',
      ...(sent ? { le: sent.le } : {}),
      detail: 'vous répondez, aidé si vous voulez',
    },
    {
      id: 'agent',
      nom: 'Agent de contrôle',
      role: AGENT,
      etat: done ? 'passe' : 'en-cours',
      ...(control ? { detail: `visite le ${dayInWords(control.visite)}` } : {}),
    },
    {
      id: 'caf',
      ...caf,
      etat: done ? 'passe' : 'a-venir',
      ...(done ? { le: done.le } : {}),
      detail: 'une personne décide, après vous avoir lu',
    },
  ];
}
