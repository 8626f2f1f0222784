import { oneOf } from '#engine/answers/answer.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toStamps, toTes, toTownHall } from '#portals/ants/circuits-titles.ts';

export const NOTHING = 'aucun';

/** Reads which paper is taken along: its id, or « aucun ». */
const paper: Reader = (saisie) =>
  /^[a-zA-Z0-9-]{1,60}$/.test(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez un de vos papiers, ou « aucun ».');

const seen = (pourquoi: string, effet: string) => toTownHall({ pourquoi, effet });

/** What one takes along to the counter (ants.md §2d, « Au guichet »), in both editions. */
export const facts = {
  emporteRecap: fact(
    'le récapitulatif',
    oneOf(['oui', 'non']),
    seen('Pour retrouver la pré-demande.', 'Sans le numéro, la mairie ne la retrouve pas.'),
  ),
  emporteTitre: fact('l’ancien titre', paper, seen('Pour vérifier votre identité.', 'Il est rendu quand le nouveau arrive.')),
  emportePhoto: fact(
    'la photo',
    paper,
    seen('Pour la mettre sur le titre.', 'Trop vieille ou hors des normes, le dossier est refusé.'),
    toTes({ pourquoi: 'Pour reconnaître la personne.', effet: 'La photo est gardée avec le titre.' }),
  ),
  emporteDomicile: fact(
    'le justificatif de domicile',
    paper,
    seen('Pour prouver où vous habitez.', 'De plus d’un an, ou à un autre nom, il ne va pas.'),
  ),
  emporteTimbre: fact(
    'le timbre',
    paper,
    toStamps({ pourquoi: 'Pour payer le titre.', effet: 'L’agent utilise le numéro. Il ne sert plus ensuite.' }),
  ),
  emporteVol: fact(
    'la déclaration de vol',
    oneOf(['oui', 'non']),
    seen('Pour annuler l’ancien titre.', 'Sans elle, le dossier est refusé.'),
  ),
  emporteEnfant: fact('l’enfant', oneOf(['oui', 'non']), seen('Pour voir la personne.', 'Sans elle, pas de demande.')),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
