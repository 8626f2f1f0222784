import { addDays } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, PORTAL, startDay } from '#portals/pole-emploi/dossier/file.ts';
import type { Compte } from '#schema/compte.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';

/*
 * Somebody who asked for RSA is registered without doing anything (loi plein emploi): a letter brings the number, and the password
 * comes in another message (pole-emploi.md §1.2 and §2i). How many days later is a choice of the simulator.
 */
const NUMBER_AFTER_DAYS = 7;
const PASSWORD_AFTER_DAYS = 10;
const MORNING = 8 * 60;

/** The two messages of an automatic registration, with their days; none for anybody else. */
export function firstMessages({ poleEmploi }: Pick<Compte, 'poleEmploi'>): Happening[] {
  if (poleEmploi?.situation !== 'inscrit-automatiquement' || poleEmploi.inscritLe === undefined) return [];
  const { identifiant, motDePasse, inscritLe } = poleEmploi;
  const message = (
    id: string,
    after: number,
    canal: 'courriel' | 'courrier',
    modele: string,
    donnees: Record<string, string>,
  ) => {
    const recu: Fait = { type: 'recu', message: `${PORTAL}:${id}:${canal}`, canal, de: PORTAL, modele, donnees };
    return happening(id, addDays(inscritLe, after), [recu]);
  };
  return [
    message('numero', NUMBER_AFTER_DAYS, 'courrier', 'inscription-automatique', { identifiant, inscritLe }),
    message('provisoire', PASSWORD_AFTER_DAYS, poleEmploi.courrielValide ? 'courriel' : 'courrier', 'mot-de-passe-provisoire', {
      motDePasse,
    }),
  ];
}

/** Those that had arrived before the story began. */
export const firstMessagesReceived = (before: World): Evenement[] =>
  firstMessages(before.compte)
    .filter(({ le }) => le <= before.today)
    .flatMap(({ id, le, faits }) =>
      stamp(
        faits.map((fait) => ({ ...fait, cause: id })),
        { today: le, minute: MORNING, t: 0 },
      ),
    );

/** Those still to come. */
export const firstMessagesToCome = (world: World): Happening[] =>
  firstMessages(world.compte).filter(({ le }) => le > startDay(world));
